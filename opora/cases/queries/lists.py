"""The lists of the rail: one table, keyset paging, no counts of everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import F, Q, QuerySet
from django.utils import timezone

from opora.cases.models import Case, Clock, Follower
from opora.cases.queries.one import open_boxes, visible_cases, within
from opora.kernel.db.prepared import prepared, prepared_statement
from opora.messages.channels import rehearsals
from opora.messages.models import Mailbox
from opora.pure.workload.clocks import Kind
from opora.team.models import Agent

PAGE = 50
MOST_COUNTED = 1000
NEWEST = "last_message_at"
SHOWN = (
    "pk", "title", "customer_id", "customer_name", "preview", "last_direction", "last_message_at", "waiting_since", "unread",
    "state", "turn", "owner_id", "mailbox_id", "tags", "needs_eyes", "asleep_until", "next_date", "messages_count",
    "set_aside_reason", "active", "channel", "next_clock", "next_breach_at", "warn_at", "take_by",
)  # fmt: skip

Rows = QuerySet[Case]


@dataclass(frozen=True, slots=True)
class View:
    """One list of the rail: its rows among others, for the person with this key, at this moment. `counted` ones show how many wait.

    `earliest` names the time by which it is sorted, the earliest first; without it the newest word comes first.
    """

    key: str
    counted: bool
    rows: Callable[[Rows, int, datetime], Rows]
    earliest: str = ""


def _awake(rows: Rows, at: datetime) -> Rows:
    return rows.filter(active=True).filter(Q(asleep_until=None) | Q(asleep_until__lte=at))


VIEWS: dict[str, View] = {
    view.key: view
    for view in (
        View("unassigned", True, lambda rows, me, at: _awake(rows, at).filter(owner=None)),
        View("mine", True, lambda rows, me, at: _awake(rows, at).filter(owner=me).exclude(turn__in=["customer", "third"])),
        View("mentions", True, lambda rows, me, at: rows.filter(active=True, pk__in=_mentioned(me))),
        View("open", True, lambda rows, me, at: _awake(rows, at).filter(turn="us")),
        View("late", True, lambda rows, me, at: rows.filter(active=True, next_breach_at__lte=at), "next_breach_at"),
        View("first_late", True, lambda rows, me, at: rows.filter(active=True, pk__in=_unanswered_too_long(at)), "next_breach_at"),
        View("waiting", False, lambda rows, me, at: _awake(rows, at).exclude(turn="us")),
        View("asleep", False, lambda rows, me, at: rows.filter(active=True, asleep_until__gt=at)),
        View("trouble", True, lambda rows, me, at: rows.exclude(needs_eyes="")),
        View("all", False, lambda rows, me, at: rows.filter(active=True)),
        View("closed", False, lambda rows, me, at: rows.filter(state="closed").exclude(mailbox__in=_rehearsals_over())),
        View("set_aside", False, lambda rows, me, at: rows.filter(state="set_aside")),
    )
}


def _rehearsals_over() -> QuerySet[Mailbox]:
    return Mailbox.objects.filter(channel__in=rehearsals(), retired_at__isnull=False)


def _mentioned(me: int) -> QuerySet[Follower, int]:
    return Follower.objects.filter(agent=me, mentioned_at__isnull=False).values_list("case", flat=True)


def _unanswered_too_long(at: datetime) -> QuerySet[Clock, int]:
    return Clock.objects.filter(kind=Kind.FIRST_ANSWER.value, due_at__lte=at).values_list("case", flat=True)


@dataclass(frozen=True, slots=True)
class Page:
    """Up to 50 rows and the key of the next page ('' at the end)."""

    rows: list[Case]
    next: str


def listing(view: str, *, for_: Agent, after: str = "", mailbox: int | None = None, tag: str = "", longest_first: bool = False) -> Page:
    """One page of a view. `after` is the `next` of the page before; an unreadable one starts again."""
    key = "waiting_since" if longest_first else VIEWS.get(view, VIEWS["open"]).earliest or NEWEST
    if not (after or mailbox or tag or longest_first):
        return _page(_first_page(for_.pk, timezone.now(), *open_boxes(for_=for_), view=view), key)
    rows = _rows(view, for_.pk, timezone.now(), open_boxes(for_=for_))
    if mailbox:
        rows = rows.filter(mailbox=mailbox)
    if tag:
        rows = rows.filter(tags__contains=[tag])
    return _page(list(_shown(_beyond(rows, key, after), key)), key)


def _rows(view: str, me: int, at: datetime, boxes: Sequence[list[int]]) -> Rows:
    return VIEWS.get(view, VIEWS["open"]).rows(within(Case.objects.all(), boxes), me, at)


def _shown(rows: Rows, key: str) -> Rows:
    """In the order of a time: the newest word first, of everything else the earliest; what lacks that time is left out."""
    if key == NEWEST:
        order = [F(key).desc(), F("pk").desc()]
    else:
        rows, order = rows.filter(**{f"{key}__isnull": False}), [F(key).asc(), F("pk").asc()]
    return rows.select_related("owner").only(*SHOWN, "owner__name").order_by(*order)[: PAGE + 1]


@prepared
def _first_page(me: int, at: datetime, *boxes: list[int], view: str) -> Rows:
    return _shown(_rows(view, me, at, boxes), VIEWS.get(view, VIEWS["open"]).earliest or NEWEST)


def _page(found: list[Case], key: str) -> Page:
    return Page(found[:PAGE], _key(found[PAGE - 1], key) if len(found) > PAGE else "")


def _key(row: Case, field: str) -> str:
    return f"{getattr(row, field).isoformat()}~{row.pk}"


def _beyond(rows: Rows, field: str, after: str) -> Rows:
    moment, _, number = after.partition("~")
    try:
        at, pk = datetime.fromisoformat(moment), int(number)
    except ValueError:
        return rows
    side = "lt" if field == NEWEST else "gt"
    return rows.filter(Q(**{f"{field}__{side}": at}) | Q(**{field: at, f"pk__{side}": pk}))


def counts(*, for_: Agent) -> dict[str, int]:
    """How many cases wait in each counted view; counting stops at 1,000."""
    numbers = _counts(for_.pk, timezone.now(), *open_boxes(for_=for_))[0]
    return dict(zip((view.key for view in VIEWS.values() if view.counted), map(int, numbers), strict=True))


@prepared_statement
def _counts(me: int, at: datetime, *boxes: list[int]) -> tuple[str, Sequence[Any]]:
    rows = within(Case.objects.all(), boxes)
    counted = [view.rows(rows, me, at).order_by().values("pk")[:MOST_COUNTED] for view in VIEWS.values() if view.counted]
    asked = [one.query.sql_with_params() for one in counted]
    numbers = ", ".join(f"(SELECT count(*) FROM ({sql}) AS waiting)" for sql, _ in asked)
    return f"SELECT {numbers}", [value for _, values in asked for value in values]


def tags(*, for_: Agent) -> list[str]:
    """Tags in use on active cases, by name."""
    from_rows = visible_cases(for_=for_).filter(active=True).exclude(tags=[]).values_list("tags", flat=True)[:2000]
    return sorted({tag for row in from_rows for tag in row})


def cases_of(customer: int, *, for_: Agent) -> QuerySet[Case]:
    """All cases of one customer, newest first."""
    rows = visible_cases(for_=for_).filter(customer=customer).exclude(state=Case.State.JOINED)
    return rows.select_related("owner").order_by("-last_message_at")

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
from opora.pure.workload.clocks import Kind
from opora.team.models import Agent

PAGE = 50
MOST_COUNTED = 1000
SHOWN = (
    "pk", "title", "customer_id", "customer_name", "preview", "last_direction", "last_message_at", "waiting_since", "unread",
    "state", "turn", "owner_id", "mailbox_id", "tags", "needs_eyes", "asleep_until", "next_date", "messages_count",
    "set_aside_reason", "active", "next_clock", "next_breach_at", "warn_at", "take_by",
)  # fmt: skip

Rows = QuerySet[Case]


@dataclass(frozen=True, slots=True)
class View:
    """One list of the rail: its rows among others, for the person with this key, at this moment. `counted` ones show how many wait."""

    key: str
    counted: bool
    rows: Callable[[Rows, int, datetime], Rows]


def _awake(rows: Rows, at: datetime) -> Rows:
    return rows.filter(active=True).filter(Q(asleep_until=None) | Q(asleep_until__lte=at))


VIEWS: dict[str, View] = {
    view.key: view
    for view in (
        View("unassigned", True, lambda rows, me, at: _awake(rows, at).filter(owner=None)),
        View("mine", True, lambda rows, me, at: _awake(rows, at).filter(owner=me).exclude(turn__in=["customer", "third"])),
        View("mentions", True, lambda rows, me, at: rows.filter(active=True, pk__in=_mentioned(me))),
        View("open", True, lambda rows, me, at: _awake(rows, at).filter(turn="us")),
        View("late", True, lambda rows, me, at: rows.filter(active=True, next_breach_at__lte=at)),
        View("first_late", True, lambda rows, me, at: rows.filter(active=True, pk__in=_unanswered_too_long(at))),
        View("waiting", False, lambda rows, me, at: _awake(rows, at).exclude(turn="us")),
        View("asleep", False, lambda rows, me, at: rows.filter(active=True, asleep_until__gt=at)),
        View("trouble", True, lambda rows, me, at: rows.exclude(needs_eyes="")),
        View("all", False, lambda rows, me, at: rows.filter(active=True)),
        View("closed", False, lambda rows, me, at: rows.filter(state="closed")),
        View("set_aside", False, lambda rows, me, at: rows.filter(state="set_aside")),
    )
}


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
    if not (after or mailbox or tag or longest_first):
        return _page(_newest(for_.pk, timezone.now(), *open_boxes(for_=for_), view=view), "last_message_at")
    rows = _rows(view, for_.pk, timezone.now(), open_boxes(for_=for_))
    if mailbox:
        rows = rows.filter(mailbox=mailbox)
    if tag:
        rows = rows.filter(tags__contains=[tag])
    key = "waiting_since" if longest_first else "last_message_at"
    rows = rows.filter(waiting_since__isnull=False) if longest_first else rows
    rows = _beyond(rows, key, after, rising=longest_first)
    return _page(list(_shown(rows, key, rising=longest_first)), key)


def _rows(view: str, me: int, at: datetime, boxes: Sequence[list[int]]) -> Rows:
    return VIEWS.get(view, VIEWS["open"]).rows(within(Case.objects.all(), boxes), me, at)


def _shown(rows: Rows, key: str, *, rising: bool) -> Rows:
    order = [F(key).asc(), F("pk").asc()] if rising else [F(key).desc(), F("pk").desc()]
    return rows.select_related("owner").only(*SHOWN, "owner__name").order_by(*order)[: PAGE + 1]


@prepared
def _newest(me: int, at: datetime, *boxes: list[int], view: str) -> Rows:
    return _shown(_rows(view, me, at, boxes), "last_message_at", rising=False)


def _page(found: list[Case], key: str) -> Page:
    return Page(found[:PAGE], _key(found[PAGE - 1], key) if len(found) > PAGE else "")


def _key(row: Case, field: str) -> str:
    return f"{getattr(row, field).isoformat()}~{row.pk}"


def _beyond(rows: Rows, field: str, after: str, *, rising: bool) -> Rows:
    moment, _, number = after.partition("~")
    try:
        at, pk = datetime.fromisoformat(moment), int(number)
    except ValueError:
        return rows
    side = "gt" if rising else "lt"
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

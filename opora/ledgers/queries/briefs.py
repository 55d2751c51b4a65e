"""Reading briefs, their versions, open notices, and what was worked for free."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet, Sum
from django.db.models.functions import TruncMonth
from django.utils import timezone

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.kernel.access import fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.kernel.errors import Absent
from opora.ledgers.actions.briefs import hash_of
from opora.ledgers.models import Brief, BriefNotice, BriefVersion, Hours
from opora.ledgers.queries.sight import Seen, seen
from opora.ledgers.worth import value
from opora.team.models import Agent

State = BriefVersion.State


@dataclass(frozen=True, slots=True)
class ShownVersion:
    """One version with the time spent on it, what that is worth (minor units, None: no price is known), and its last notice."""

    version: BriefVersion
    minutes: int
    worth: int | None
    notice: BriefNotice | None


@dataclass(frozen=True, slots=True)
class FreeWork:
    """Time of one month spent for one customer on versions that were withdrawn and not paid. `worth` None: no price is known."""

    customer: int
    name: str
    month: date
    minutes: int
    worth: int | None
    currency: str


def brief(case: Case, *, for_: Agent) -> Brief | None:
    """The brief of a case, or of a case that was joined into it."""
    return brief_in(seen(case, for_=for_))


@asks_only_if("case", lambda case: Brief.objects.filter(case=case))
@prepared
def _briefs(cases: list[int]) -> QuerySet[Brief]:
    return Brief.objects.filter(case__among=cases).select_related("case__customer", "case__mailbox")


def brief_in(sight: Seen) -> Brief | None:
    """The same for a case that was looked at already."""
    rows = _briefs(sight.family)
    return min(rows, key=lambda one: one.case_id != sight.case.pk, default=None)


def version(pk: int, *, for_: Agent) -> BriefVersion:
    """One version of a brief in a case this person may see."""
    rows = BriefVersion.objects.filter(brief__case__in=visible_cases(for_=for_))
    return fetch_or_absent(rows.select_related("brief__case__mailbox", "brief__case__customer"), pk=pk)


def versions(of: Brief) -> list[ShownVersion]:
    """All versions, the newest first, with what was spent on each."""
    notices = {one.version_id: one for one in BriefNotice.objects.filter(version__brief=of).order_by("pk")}
    rows = BriefVersion.objects.filter(brief=of).order_by("-number")
    spent = dict(Hours.objects.filter(version__brief=of).values_list("version").annotate(spent=Sum("minutes")))
    return [ShownVersion(row, spent.get(row.pk, 0), value(spent.get(row.pk, 0), of, row), notices.get(row.pk)) for row in rows]


def holding_version(of: Brief) -> BriefVersion | None:
    """What is agreed now."""
    return BriefVersion.objects.filter(brief=of, state=State.AGREED).first()


def pending_change(case: Case, *, for_: Agent) -> BriefVersion | None:
    """A change of what was ordered that the customer has not answered yet."""
    return pending_change_in(seen(case, for_=for_))


def pending_change_in(sight: Seen) -> BriefVersion | None:
    """The same for a case that was looked at already."""
    return next(iter(_pending(sight.family)), None)


@prepared
def _pending(cases: list[int]) -> QuerySet[BriefVersion]:
    return BriefVersion.objects.filter(brief__case__among=cases, state=State.PROPOSED).select_related("brief").order_by("pk")[:1]


def notice_by_token(token: str) -> BriefNotice:
    """What the customer's link shows, answered or not; Absent when the token is unknown or too old. Needs no sign-in."""
    rows = BriefNotice.objects.filter(token_hash=hash_of(token), expires_at__gt=timezone.now())
    found = rows.select_related("version__brief__case__customer", "version__brief__case__mailbox").first()
    if found is None:
        raise Absent("", "unknown or expired notice")
    return found


def notice(pk: int, *, for_: Agent) -> BriefNotice:
    """One notice of a case this person may see."""
    rows = BriefNotice.objects.filter(version__brief__case__in=visible_cases(for_=for_))
    return fetch_or_absent(rows.select_related("version__brief__case"), pk=pk)


def free_work(*, for_: Agent, since: date | None = None) -> list[FreeWork]:
    """Work that became work for free, by customer and month, newest month first: hours on withdrawn versions that nobody pays."""
    rows = Hours.objects.filter(
        version__state=State.WITHDRAWN, version__spent_is_paid=False, version__brief__case__in=visible_cases(for_=for_)
    )
    if since:
        rows = rows.filter(day__gte=since)
    found: dict[tuple[int, date, str], list[tuple[int, int | None]]] = defaultdict(list)
    sums = rows.annotate(month=TruncMonth("day")).values("version", "month").annotate(spent=Sum("minutes"))
    known = BriefVersion.objects.select_related("brief__case__customer").in_bulk([row["version"] for row in sums])
    names = {one.brief.case.customer_id: one.brief.case.customer.name for one in known.values()}
    for row in sums:
        one = known[row["version"]]
        key = (one.brief.case.customer_id, row["month"], one.brief.currency)
        found[key].append((row["spent"], value(row["spent"], one.brief, one)))
    made = [_free_work(key, parts, names) for key, parts in found.items()]
    return sorted(made, key=lambda one: (one.month, one.minutes), reverse=True)


def _free_work(key: tuple[int, date, str], parts: list[tuple[int, int | None]], names: dict[int, str]) -> FreeWork:
    customer, month, currency = key
    worths = [worth for _minutes, worth in parts if worth is not None]
    return FreeWork(customer, names[customer], month, sum(minutes for minutes, _ in parts), sum(worths) if worths else None, currency)

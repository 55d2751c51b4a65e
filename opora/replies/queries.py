"""Reading drafts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, QuerySet, prefetch_related_objects

from opora.cases.models import Case
from opora.cases.queries import open_boxes, visible_cases, within
from opora.kernel.access import fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.replies.coaching.remarks import Remark, Words, remarks
from opora.replies.models import CoachDecision, CoachRule, Draft
from opora.replies.recipients import Recipients, newest_incoming_of, recipients
from opora.team.models import Agent

__all__ = [
    "Recipients",
    "Remark",
    "Words",
    "coach_rules",
    "draft",
    "drafting_authors",
    "drafts_of",
    "my_draft",
    "my_drafts",
    "my_drafts_by_kind",
    "newest_incoming_of",
    "noisy_rules",
    "recipients",
    "remarks",
    "rule_figures",
]


def draft(key: str, *, for_: Agent) -> Draft:
    """One's own draft by its key."""
    return fetch_or_absent(Draft.objects.select_related("case__mailbox", "case__customer"), key=key, author=for_)


def my_draft(case: Case, *, for_: Agent, kind: str = "reply") -> Draft | None:
    """What this person is writing in the case."""
    return my_drafts_by_kind(case, for_=for_).get(kind)


def _of_case(case: int) -> QuerySet[Draft]:
    return Draft.objects.filter(case=case)


@asks_only_if("case", _of_case)
@prepared
def _mine_in(case: int, author: int) -> QuerySet[Draft]:
    return Draft.objects.filter(case=case, author=author)


def my_drafts_by_kind(case: Case, *, for_: Agent) -> dict[str, Draft]:
    """What this person is writing in the case: answer, note and forward."""
    rows = _mine_in(case.pk, for_.pk)
    if rows:
        prefetch_related_objects(rows, "files__blob")
    return {row.kind: row for row in rows}


@asks_only_if("case", _of_case)
@prepared
def _drafts_of(case: int, but: int) -> QuerySet[Draft]:
    return Draft.objects.filter(case=case).exclude(author=but).exclude(text="").select_related("author")


def drafts_of(case: Case, *, but: Agent) -> list[Draft]:
    """What colleagues are writing in the case."""
    return _drafts_of(case.pk, but.pk)


def my_drafts(*, for_: Agent) -> QuerySet[Draft]:
    """Everything this person began and has not sent."""
    rows = Draft.objects.filter(author=for_, case__in=visible_cases(for_=for_)).exclude(text="")
    return rows.select_related("case").order_by("-changed_at")


def count_my_drafts(*, for_: Agent) -> int:
    """How many drafts `my_drafts` gives."""
    return len(_my_drafts(for_.pk, *open_boxes(for_=for_)))


@asks_only_if("reader", lambda author: Draft.objects.filter(author=author).exclude(text=""))
@prepared
def _my_drafts(author: int, *boxes: list[int]) -> QuerySet[Draft]:
    return within(Draft.objects.filter(author=author).exclude(text=""), boxes, "case__").only("pk")


def drafting_authors(cases: Iterable[int]) -> dict[int, Draft]:
    """For the list: one draft per case, the newest."""
    return {row.case_id: row for row in _drafts_in(list(cases))}


@prepared
def _drafts_in(cases: list[int]) -> QuerySet[Draft]:
    rows = Draft.objects.filter(case__among=cases).exclude(text="").select_related("author").order_by("changed_at")
    return rows.only("case", "author", "text", "changed_at", "author__name")


def coach_rules() -> dict[str, CoachRule]:
    """What the desk changed about rules of the coach, by code."""
    return {row.code: row for row in CoachRule.objects.select_related("changed_by")}


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """How often a rule was shown and what people did; `is_noisy` when fewer than 40 in 100 of at least 50 followed it."""

    shown: int
    followed: int

    @property
    def is_noisy(self) -> bool:
        return self.shown >= FEWEST_SHOWN and self.followed < self.shown * LEAST_FOLLOWED


FEWEST_SHOWN = 50
LEAST_FOLLOWED = 0.4


def rule_figures(*, since: datetime | None = None) -> dict[str, RuleFigures]:
    """By rule, over all decisions of the desk or those since then; nothing per person."""
    followed = Count("pk", filter=Q(choice=CoachDecision.Choice.FOLLOWED))
    decided = CoachDecision.objects.filter(at__gte=since) if since else CoachDecision.objects.all()
    rows = decided.values("rule").annotate(shown=Count("pk"), followed=followed)
    return {row["rule"]: RuleFigures(row["shown"], row["followed"]) for row in rows}


def noisy_rules() -> list[str]:
    """Rules whose advice is mostly not followed, for the one who keeps the rules."""
    return sorted(rule for rule, figures in rule_figures().items() if figures.is_noisy)

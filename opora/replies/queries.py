"""Reading drafts."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.kernel.access import fetch_or_absent
from opora.replies.models import Draft
from opora.replies.recipients import Recipients, recipients
from opora.team.models import Agent

__all__ = ["Recipients", "draft", "drafting_authors", "drafts_of", "my_draft", "my_drafts", "my_drafts_by_kind", "recipients"]


def draft(key: str, *, for_: Agent) -> Draft:
    """One's own draft by its key."""
    return fetch_or_absent(Draft.objects.select_related("case__mailbox", "case__customer"), key=key, author=for_)


def my_draft(case: Case, *, for_: Agent, kind: str = "reply") -> Draft | None:
    """What this person is writing in the case."""
    return Draft.objects.filter(case=case, author=for_, kind=kind).prefetch_related("files__blob").first()


def my_drafts_by_kind(case: Case, *, for_: Agent) -> dict[str, Draft]:
    """What this person is writing in the case: answer, note and forward."""
    rows = Draft.objects.filter(case=case, author=for_).prefetch_related("files__blob")
    return {row.kind: row for row in rows}


def drafts_of(case: Case, *, but: Agent) -> QuerySet[Draft]:
    """What colleagues are writing in the case."""
    return Draft.objects.filter(case=case).exclude(author=but).exclude(text="").select_related("author")


def my_drafts(*, for_: Agent) -> QuerySet[Draft]:
    """Everything this person began and has not sent."""
    rows = Draft.objects.filter(author=for_, case__in=visible_cases(for_=for_)).exclude(text="")
    return rows.select_related("case").order_by("-changed_at")


def drafting_authors(cases: Iterable[int]) -> dict[int, Draft]:
    """For the list: one draft per case, the newest."""
    rows = Draft.objects.filter(case__in=list(cases)).exclude(text="").select_related("author").order_by("changed_at")
    return {row.case_id: row for row in rows}

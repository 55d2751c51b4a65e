"""Who hears of a promise: whoever is responsible for it now, and the leads."""

from __future__ import annotations

from opora.cases.models import Case
from opora.ledgers.models import Promise
from opora.team import actions as team
from opora.team import queries as team_queries
from opora.team.models import Agent


def responsible(promise: Promise) -> list[Agent]:
    """The owner of the case, else of the promise; with nobody there, or somebody away, the leads as well."""
    owner = promise.case.owner or promise.owner
    if owner is None or not owner.is_active:
        return leads()
    return [owner, *leads()] if team_queries.is_away(owner) else [owner]


def leads() -> list[Agent]:
    """Everybody who may decide for others."""
    return [one for one in team_queries.people() if one.may("team:hand_over")]


def tell_responsible(kind: str, promise: Promise) -> None:
    """A reminder, or that the time has come."""
    _tell(kind, promise, responsible(promise), by=None)


def tell_leads(kind: str, promise: Promise, *, by: Agent | None) -> None:
    """What a lead has to know; whoever is responsible hears of it as well."""
    _tell(kind, promise, [*leads(), *responsible(promise)], by=by)


def _tell(kind: str, promise: Promise, people: list[Agent], *, by: Agent | None) -> None:
    tell_about(kind, promise.case, people, by=by)


def tell_about(kind: str, case: Case, people: list[Agent], *, by: Agent | None) -> None:
    """Notify some people about something in a case."""
    values = {"subject": case.title, "customer": case.customer_name}
    team.notify(people, kind, f"/cases/{case.pk}/", values, by=by)

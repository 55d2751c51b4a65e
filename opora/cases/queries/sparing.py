"""Who had hard contacts today, and to whom an upset customer should not go next. For the person themselves and for proposals only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Case, HardContact
from opora.team import queries as team
from opora.team.models import Agent

IN_A_ROW = 2
REMEMBERED = timedelta(hours=12)


def hard_contacts(*, for_: Agent) -> QuerySet[HardContact]:
    """The upset messages this person answered on the desk's day of today, the newest first; one's own only."""
    found = HardContact.objects.filter(handled_by=for_, handled_at__gte=team.start_of_today())
    return found.select_related("case").order_by("-handled_at", "-pk")


class Sparing:
    """Keeps a third upset case in a row, and anything during a breather, from people while another can take it.

    What is given while cases are shared out counts at once: tell it by `given`.
    """

    def __init__(self, people: Sequence[Agent], cases: Sequence[Case]) -> None:
        self._upset = set(_upset_among([one.pk for one in cases]))
        self._resting = set(team.breathers())
        self._lately = {one.pk: _lately(one) for one in people}

    def is_upset(self, case: Case) -> bool:
        """Whether the customer of this case was upset lately."""
        return case.pk in self._upset

    def is_spared(self, agent: Agent, case: Case) -> bool:
        """Whether this case would be the third upset one in a row."""
        last = self._lately.get(agent.pk, [])[-IN_A_ROW:]
        return self.is_upset(case) and len(last) == IN_A_ROW and all(last)

    def for_case(self, case: Case, able: Sequence[Agent]) -> list[Agent]:
        """Those who should get it; everybody again where nobody else is left."""
        awake = [one for one in able if one.pk not in self._resting] or list(able)
        return [one for one in awake if not self.is_spared(one, case)] or awake

    def given(self, case: Case, taker: Agent) -> None:
        """This person gets the case now."""
        self._lately.setdefault(taker.pk, []).append(self.is_upset(case))


def would_be_third(case: Case, agent: Agent) -> bool:
    """Whether this case would be the third upset one in a row for them."""
    return case.owner_id != agent.pk and Sparing([agent], [case]).is_spared(agent, case)


def free_instead(case: Case, agent: Agent) -> list[Agent]:
    """Colleagues who are there and could take it in their stead."""
    away = {one.agent_id for one in team.absences()}
    others = [one for one in team.colleagues() if one.pk != agent.pk and one.pk not in away and one.may("cases:reply")]
    sparing = Sparing(others, [case])
    return [one for one in sparing.for_case(case, others) if not sparing.is_spared(one, case)]


def by_rest(case: Case, people: Sequence[Agent]) -> list[Agent]:
    """The same people, those first to whom the case should go."""
    wanted = {one.pk for one in Sparing(people, [case]).for_case(case, people)}
    return sorted(people, key=lambda one: one.pk not in wanted)


def _lately(agent: Agent) -> list[bool]:
    """Whether each of the last cases that came to them was upset, the oldest first."""
    rows = Case.objects.filter(owner=agent, owned_at__gte=timezone.now() - REMEMBERED).order_by("-owned_at", "-pk")
    last = list(rows.values_list("pk", flat=True)[:IN_A_ROW])
    upset = set(_upset_among(last))
    return [pk in upset for pk in reversed(last)]


def _upset_among(cases: Sequence[int]) -> QuerySet[HardContact, int]:
    since = timezone.now() - REMEMBERED
    return HardContact.objects.filter(case__in=cases, at__gte=since).values_list("case", flat=True)

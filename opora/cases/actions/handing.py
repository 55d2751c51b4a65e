"""Handing work over with a word and a summary; the giver stays responsible until the taker accepts (invariant 2, J4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.actions.changing import changing, demand_sight
from opora.cases.actions.sparing import demand_rest
from opora.cases.models import Case, HandOver
from opora.cases.queries.one import visible_cases
from opora.cases.queries.sparing import Sparing
from opora.cases.summaries import summary
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.team import actions as team
from opora.team.models import Absence, Agent

State = HandOver.State


def hand_over(case: Case, taker: Agent, *, by: Agent, word: str = "", anyway: bool = True) -> HandOver:
    """Offer a case to a colleague with a summary of where it stands. Not `anyway`: ThirdUpset as `assign` raises it."""
    demand(by, "cases:assign")
    if not taker.is_active or taker.pk == case.owner_id:
        raise DeskError(_("Choose a colleague who can take the case."), f"hand over to {taker.pk}")
    demand_sight(taker, case)
    if not anyway:
        demand_rest(case, taker)
    with transaction.atomic():
        HandOver.objects.filter(case=case, state=State.OFFERED).update(state=State.TAKEN_BACK, decided_at=timezone.now())
        offer = HandOver.objects.create(case=case, giver=case.owner or by, taker=taker, word=word.strip(), summary=summary(case))
        with changing(case, "handed_over", "cases:assign", by=by, to=taker.name):
            pass
        _tell(offer, by=by)
    return offer


def accept_hand_over(offer: HandOver, *, by: Agent) -> None:
    """The taker takes the case; from now on it is theirs."""
    if offer.taker_id != by.pk:
        demand(by, "team:hand_over")
    with transaction.atomic():
        _decide(offer, State.ACCEPTED)
        with changing(offer.case, "hand_over_accepted", "cases:read", by=by, owner=offer.taker.name) as row:
            row.owner, row.owned_at = offer.taker, timezone.now()
            if row.state == Case.State.NEW:
                row.state = Case.State.OPEN


def accept_hand_overs(offers: Iterable[HandOver], *, by: Agent) -> int:
    """Take all that was offered to this person and is still open. Returns how many."""
    taken = 0
    for offer in offers:
        if offer.taker_id != by.pk:
            continue
        try:
            accept_hand_over(offer, by=by)
            taken += 1
        except Conflict:
            continue  # decided meanwhile, by this person on another page or by the giver
    return taken


def decline_hand_over(offer: HandOver, *, by: Agent) -> None:
    """The taker cannot; the case stays where it was and the giver hears of it."""
    if offer.taker_id != by.pk:
        demand(by, "team:hand_over")
    with transaction.atomic():
        _decide(offer, State.DECLINED)
        with changing(offer.case, "hand_over_declined", "cases:read", by=by, owner=offer.taker.name):
            pass
        if offer.giver:
            path = f"/cases/{offer.case_id}/"
            team.notify([offer.giver], "hand_over_declined", path, {"subject": offer.case.title}, by=by)


def hand_over_everything(absence: Absence, takers: Sequence[Agent], *, by: Agent) -> list[HandOver]:
    """Offer all open cases of somebody who is away to colleagues, by language and load; one acceptance takes all of one's own.

    What nobody of them may see is not offered; what was offered before is offered anew.
    """
    demand(by, "team:mark_away")
    if not takers:
        raise DeskError(_("Choose who takes the work."), f"absence {absence.pk} without takers")
    with transaction.atomic():
        open_cases = Case.objects.filter(owner=absence.agent, active=True).select_related("customer").order_by("last_message_at")
        offers = [
            HandOver(case=case, giver=absence.agent, taker=taker, absence=absence.pk, summary=summary(case))
            for case, taker in _spread(list(open_cases), takers)
        ]
        before = HandOver.objects.filter(case__in=[offer.case_id for offer in offers], state=State.OFFERED)
        before.update(state=State.TAKEN_BACK, decided_at=timezone.now())
        HandOver.objects.bulk_create(offers)
        audit.record("cases.handed_over", f"agent:{absence.agent_id}", by=by, count=len(offers))
        for taker in takers:
            count = sum(1 for offer in offers if offer.taker_id == taker.pk)
            if count:
                team.notify([taker], "handed_over_many", "/handovers/", {"count": count, "name": absence.agent.name}, by=by)
    return offers


def return_from_absence(absence: Absence) -> list[HandOver]:
    """What happened to one's cases meanwhile: the accepted hand-overs, newest first, to be taken back as one likes."""
    rows = HandOver.objects.filter(absence=absence.pk, state=State.ACCEPTED).select_related("case", "taker")
    return list(rows.order_by("-decided_at"))


def take_back(offers: Iterable[HandOver], *, by: Agent) -> int:
    """The one who was away takes chosen cases back. Returns how many."""
    taken = 0
    for offer in offers:
        if offer.giver_id != by.pk:
            demand(by, "team:hand_over")
        with transaction.atomic():
            done = HandOver.objects.filter(pk=offer.pk, state__in=[State.ACCEPTED, State.OFFERED]).update(
                state=State.TAKEN_BACK, decided_at=timezone.now()
            )
            if done:
                with changing(offer.case, "taken_back", "cases:read", by=by, owner=by.name) as row:
                    row.owner, row.owned_at = offer.giver, timezone.now()
                taken += 1
    return taken


def _spread(cases: Sequence[Case], takers: Sequence[Agent]) -> list[tuple[Case, Agent]]:
    """Each case to somebody who may see it and works in the customer's language if there is one, else to whoever has least.

    Nobody gets a third upset customer in a row, nor anything during a breather, while another can take it.
    """
    sees = {taker.pk: visible_cases(for_=taker) for taker in takers}
    seen = {taker.pk: set(sees[taker.pk].filter(pk__in=[case.pk for case in cases]).values_list("pk", flat=True)) for taker in takers}
    load = {taker.pk: Case.objects.filter(owner=taker, active=True).count() for taker in takers}
    sparing = Sparing(takers, cases)
    pairs = []
    for case in cases:
        able = sparing.for_case(case, [taker for taker in takers if case.pk in seen[taker.pk]])
        fluent = [taker for taker in able if case.customer.language and case.customer.language in taker.works_in]
        if not able:
            continue
        taker = min(fluent or able, key=lambda one: (load[one.pk], one.pk))
        load[taker.pk] += 1
        sparing.given(case, taker)
        pairs.append((case, taker))
    return pairs


def _decide(offer: HandOver, state: str) -> None:
    if not HandOver.objects.filter(pk=offer.pk, state=State.OFFERED).update(state=state, decided_at=timezone.now()):
        raise Conflict(_("This hand-over was already decided."), f"hand-over {offer.pk}")


def _tell(offer: HandOver, *, by: Agent) -> None:
    values = {"subject": offer.case.title}
    team.notify([offer.taker], "handed_over", f"/cases/{offer.case_id}/", values, by=by)

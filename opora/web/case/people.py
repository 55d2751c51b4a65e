"""Presence, and handing work over."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.cases import actions, queries
from opora.cases.models import Case, HandOver
from opora.cases.summaries import summary
from opora.crises.actions import standing_in, taking_over
from opora.crises.queries import taking_over as owed
from opora.crises.queries.standing_in import stand_ins
from opora.kernel.access import demand, fetch_or_absent
from opora.team import queries as team
from opora.team.models import Absence, Agent
from opora.web.case.opening import shown
from opora.web.case.wording import turn_names
from opora.web.shell.rail import rail


@login_required
@require_POST
def presence(request: HttpRequest, pk: int) -> HttpResponse:
    """This person looks at the case, or writes in it."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    state = request.POST.get("state", "viewing")
    if state == "away":
        actions.leave(case, by=by)
    else:
        actions.show_presence(case, writing=state == "writing", by=by)
    return HttpResponse(status=204)


@login_required
def hand_over_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Offer the case to a colleague with a word and a summary; a third upset customer in a row only after a second click."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    asked: dict[str, Any] = {}
    if request.method == "POST":
        taker = fetch_or_absent(team.people(), pk=request.POST.get("taker") or 0)
        word, sure = request.POST.get("word", "")[:2000], request.POST.get("anyway", "")
        try:
            actions.hand_over(case, taker, by=by, word=word, anyway=sure == str(taker.pk))
        except actions.ThirdUpset as reason:
            asked |= {"reason": reason.sentence, "chosen": taker.pk, "word": word}
        else:
            return redirect("case", pk=pk)
    resting, away = team.breathers(), {one.agent_id for one in team.absences()}
    free = sorted((one for one in team.people() if one.pk != case.owner_id), key=lambda one: one.pk in away)
    others = [{"row": one, "back_at": _clock(resting.get(one.pk)), "away": one.pk in away} for one in queries.by_rest(case, free)]
    context = {"case": case, "others": others, "summary": summary(case), "turns": turn_names(), "rail": rail(request), **asked}
    return render(request, "case/hand_over.html", context, status=409 if asked else 200)


@login_required
def hand_overs(request: HttpRequest) -> HttpResponse:
    """What waits for this person's yes; all of it can be taken at once."""
    by: Agent = request.user  # type: ignore[assignment]
    offers = queries.hand_overs_for(by)
    if request.method == "POST":
        actions.accept_hand_overs(offers, by=by)
        return redirect("taking_over") if owed.lines(for_=by) else redirect("list", view="mine")
    return render(request, "case/hand_overs.html", {"offers": offers, "turns": turn_names(), "rail": rail(request)})


@login_required
@require_POST
def answer_hand_over(request: HttpRequest, pk: int, answer: str) -> HttpResponse:
    """Take an offered case, or say that one cannot."""
    by: Agent = request.user  # type: ignore[assignment]
    offer = fetch_or_absent(HandOver.objects.select_related("case", "taker", "giver"), pk=pk)
    case: Case = queries.case(offer.case_id, for_=by)
    if answer == "no":
        actions.decline_hand_over(offer, by=by)
        return shown(request, case, by, toast={"sentence": _("The case stays where it was.")})
    actions.accept_hand_over(offer, by=by)
    return shown(request, case, by, toast={"sentence": _("The case is yours now.")})


@login_required
def hand_everything_over(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody is away: offer all their open cases to colleagues; what else was theirs found somebody already."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "team:mark_away")
    absence = fetch_or_absent(Absence.objects.select_related("agent"), pk=pk)
    others = [one for one in team.people() if one.pk != absence.agent_id and not team.is_away(one)]
    if request.method == "POST":
        chosen = set(request.POST.getlist("taker"))
        takers = [one for one in others if str(one.pk) in chosen]
        actions.hand_over_everything(absence, takers, by=by)
        taking_over.hand_promises_on(absence, takers, by=by)
        return redirect("hand_everything_over", pk=pk)
    waiting = (
        HandOver.objects.filter(absence=pk, case__in=queries.visible_cases(for_=by))
        .select_related("case", "taker")
        .order_by("taker__name", "pk")
    )
    resting = team.breathers()
    open_cases = Case.objects.filter(owner=absence.agent, active=True).count()
    context = {
        "absence": absence,
        "others": [
            {"row": one, "back_at": _clock(resting.get(one.pk)), "chosen": one.pk not in resting and one.may("cases:reply")}
            for one in others
        ],
        "offers": waiting,
        "open_cases": open_cases,
        "promised": owed.promised_today(absence).count(),
        "stand_ins": stand_ins(absence),
        "rail": rail(request),
    }
    return render(request, "case/hand_everything_over.html", context)


@login_required
def taking_over_page(request: HttpRequest) -> HttpResponse:
    """Lines of the new owner to customers whom something is promised for today; one click sends all of them."""
    by: Agent = request.user  # type: ignore[assignment]
    waiting, sent = None, 0
    if request.method == "POST":
        done = taking_over.send_lines(by=by)
        waiting, sent = {one.case.pk: one for one in done.waiting}, len(done.messages)
    rows = [(waiting or {}).get(one.case.pk, one) for one in owed.lines(for_=by)]
    ready = sum(1 for one in rows if not one.written and not one.problem)
    context = {"lines": rows, "sent": sent, "tried": waiting is not None, "ready": ready, "rail": rail(request)}
    return render(request, "case/taking_over.html", context)


@login_required
def back_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Back from an absence: what happened, and what one takes back."""
    by: Agent = request.user  # type: ignore[assignment]
    absence = fetch_or_absent(Absence.objects.select_related("agent"), pk=pk)
    if absence.agent_id != by.pk:
        demand(by, "team:hand_over")
    offers = actions.return_from_absence(absence)
    if request.method == "POST":
        chosen = set(request.POST.getlist("offer"))
        actions.take_back([one for one in offers if str(one.pk) in chosen], by=by)
        wanted = set(request.POST.getlist("stand_in"))
        for one in stand_ins(absence):
            if str(one.pk) in wanted:
                standing_in.take_back(one, by=by)
        return redirect("list", view="mine")
    context = {"absence": absence, "offers": offers, "stand_ins": stand_ins(absence), "rail": rail(request)}
    return render(request, "case/back_again.html", context)


def _clock(at: datetime | None) -> str:
    return f"{at.astimezone(team.working_time().zone):%H:%M}" if at else ""

"""The answer to all: what each language says, how far it is, start, stop and going on; single letters as customers will read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.formats import number_format as format_number
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from opora.crises.actions import answering as actions
from opora.crises.actions.bulletins import may_publish
from opora.crises.models import Crisis, MassAnswer, MassLetter, Said
from opora.crises.queries import answering as queries
from opora.crises.queries.affected import counts
from opora.crises.queries.crises import crisis as crisis_of
from opora.crises.queries.crises import family
from opora.crises.queries.saving import saved_by
from opora.kernel.access import absent, fetch_or_absent
from opora.kernel.errors import DeskError
from opora.pure.crises.letters import FOLLOW_UP_PARTS
from opora.pure.languages.registry import LANGUAGES
from opora.replies.coaching import Held
from opora.team.models import Agent
from opora.web.case.coaching import decisions, held_context
from opora.web.crises.worded import span
from opora.web.shell.rail import rail

PAGE = 50
STATES = {
    "held": gettext_lazy("To repair"),
    "ready": gettext_lazy("Ready"),
    "handed": gettext_lazy("On their way"),
    "left_out": gettext_lazy("Left out"),
}
NAMES = {"cs": "čeština", "pl": "polski", "el": "ελληνικά", "sr": "српски", "sr-Latn": "srpski", "en": "English"}
PARTS = {
    "happened": gettext_lazy("What happened, in two sentences"),
    "meant": gettext_lazy("What it meant for the customer"),
    "changed": gettext_lazy("What we changed"),
    "get": gettext_lazy("What they get, if anything is due"),
}


@login_required
@require_http_methods(["GET", "POST"])
def answer(request: HttpRequest, crisis: int, kind: str) -> HttpResponse:
    """One page for preparing, sending and watching it."""
    reader: Agent = request.user  # type: ignore[assignment]
    row = crisis_of(crisis, for_=reader)
    if kind not in MassAnswer.Kind.values:
        raise absent("MassAnswer", kind)
    if request.method == "GET":
        return render(request, "crises/answer.html", _context(request, row, kind, reader))
    try:
        _act(request, row, kind, reader)
    except Held as problem:
        held = {"held": held_context(request, problem, "")}
        return render(request, "crises/answer.html", {**_context(request, row, kind, reader), **held}, status=409)
    return redirect("crisis_answer", crisis, kind)


@login_required
@require_http_methods(["GET", "POST"])
def letter(request: HttpRequest, crisis: int, pk: int) -> HttpResponse:
    """One letter whole; its own words may be changed while it has not gone."""
    by: Agent = request.user  # type: ignore[assignment]
    row, one = crisis_of(crisis, for_=by), queries.letter(pk, for_=by)
    if one.answer.crisis_id not in {kin.pk for kin in family(row)}:
        raise absent("MassLetter", pk)
    held: dict[str, Any] = {}
    if request.method == "POST":
        try:
            _change(request, one, by)
            return redirect("crisis_letter", crisis, pk)
        except Held as problem:
            held = {"held": held_context(request, problem, request.POST.get("line", ""))}
            one.personal = request.POST.get("line", "")
    context = {
        "crisis": row,
        "letter": one,
        "customer": one.affected.customer.name,
        "language": NAMES.get(one.language, one.language),
        "text": one.message.reply if one.message else queries.text_of_letter(one, one.answer),
        "may_change": one.state != MassLetter.State.HANDED and by.may("crises:work"),
        "rail": rail(request, area="crises"),
        **held,
    }
    return render(request, "crises/letter.html", context, status=409 if held else 200)


@login_required
@require_GET
def told(request: HttpRequest, crisis: int, pk: int) -> HttpResponse:
    """Who was told one thing: a promise or a statement that many share."""
    reader: Agent = request.user  # type: ignore[assignment]
    row = crisis_of(crisis, for_=reader)
    one = fetch_or_absent(Said.objects.filter(answer__crisis__in=[kin.pk for kin in family(row)]), pk=pk)
    people = queries.who_was_told(one, for_=reader)
    context = {"crisis": row, "said": one, "people": people[:1000], "count": people.count(), "rail": rail(request, area="crises")}
    return render(request, "crises/told.html", context)


def _act(request: HttpRequest, row: Crisis, kind: str, by: Agent) -> None:
    act, form = request.POST.get("act", ""), request.POST
    if act == "prepare":
        actions.prepare(row, kind, by=by)
        return
    mass = queries.answer_of(row, kind, for_=by)
    if mass is None:
        raise DeskError(_("Prepare it first."), f"{act!r} of a mass answer that is not there")
    if act == "start":
        per_minute = form.get("per_minute", "0").strip() or "0"
        if not per_minute.isdigit():
            raise DeskError(_("Say how many may leave in a minute; 0 is as fast as it goes."), f"per minute {per_minute!r}")
        actions.start(mass, by=by, decisions=decisions(form), per_minute=int(per_minute))
    elif act == "stop":
        actions.stop(mass, by=by)
    elif act == "take_back":
        actions.take_back(mass, by=by)
    elif act == "parts":
        actions.write_parts(mass, _parts(form), by=by)
    else:
        raise DeskError(_("Choose one of the offered values."), f"act {act!r}")


def _change(request: HttpRequest, one: MassLetter, by: Agent) -> None:
    act, form = request.POST.get("act", ""), request.POST
    if act == "leave_out":
        actions.leave_out(one, form.get("why", ""), by=by)
    elif act == "put_in":
        actions.put_in(one, by=by)
    else:
        actions.repair(one, by=by, line=form.get("line", ""), decisions=decisions(form))


def _parts(form: Mapping[str, str]) -> dict[str, dict[str, str]]:
    return {language: {part: form.get(f"{language}-{part}", "") for part in FOLLOW_UP_PARTS} for language in LANGUAGES}


def _context(request: HttpRequest, row: Crisis, kind: str, reader: Agent) -> dict[str, Any]:
    mass = queries.answer_of(row, kind, for_=reader)
    context = {
        "crisis": row,
        "kind": kind,
        "is_follow_up": kind == MassAnswer.Kind.FOLLOW_UP,
        "answer": mass,
        "people": counts(row),
        "may_speak": any(may_publish(one, reader) for one in family(row)),
        "may_stop": reader.may("crises:work"),
        "live_url": reverse("live"),
        "rail": rail(request, area="crises"),
    }
    return {**context, **_standing(request, mass, reader)} if mass else context


def _standing(request: HttpRequest, mass: MassAnswer, reader: Agent) -> dict[str, Any]:
    """How far it is, what it says, and its letters."""
    far = queries.progress(mass)
    is_going = mass.started_at is not None and mass.stopped_at is None and mass.ended_at is None
    state = request.GET.get("state") or next((one for one in ("held", "ready", "handed", "left_out") if getattr(far, one)), "handed")
    rows = queries.letters(mass, for_=reader, state=state if state in STATES else "held")
    count = queries.languages(mass)
    return {
        "progress": far,
        "is_going": is_going,
        "may_leave": far.ready or far.newcomers or far.uncomposed or far.due,
        "saved": None if is_going else _saved(mass),
        "is_stopped": mass.stopped_at is not None,
        "on_the_wire": queries.on_the_wire(mass) if mass.stopped_at else 0,
        "is_outdated": queries.is_outdated(mass),
        "texts": [(name, NAMES.get(name, name), text, count.get(name, 0)) for name, text in queries.texts(mass).items()],
        "said": queries.said(mass)[:40],
        "forms": _forms(mass),
        "state": state,
        "states": [(name, label, getattr(far, name)) for name, label in STATES.items()],
        "letters": [_row(one) for one in rows[:PAGE]],
    }


def _saved(mass: MassAnswer) -> dict[str, Any] | None:
    """The work it has saved, as people read it; asked when it is over, because a page that follows it asks every second."""
    found = saved_by(mass)
    if found is None:
        return None
    minutes = format_number(found.each.total_seconds() / 60, 1)
    return {"letters": found.letters, "whole": span(found.whole), "minutes": minutes, "replies": found.replies}


def _forms(mass: MassAnswer) -> list[dict[str, Any]]:
    """The follow-up's fields, a group a language."""
    return [
        {
            "name": NAMES[language],
            "language": language,
            "fields": [
                {"name": f"{language}-{part}", "label": PARTS[part], "value": mass.parts.get(language, {}).get(part, "")}
                for part in FOLLOW_UP_PARTS
            ],
        }
        for language in LANGUAGES
    ]


def _row(one: MassLetter) -> dict[str, Any]:
    return {
        "pk": one.pk,
        "name": one.affected.customer.name,
        "language": NAMES.get(one.language, one.language),
        "reason": one.reason,
        "line": one.personal,
        "delivery": one.message.get_delivery_display() if one.message else "",
        "problem": one.message.delivery_problem if one.message else "",
    }

"""The coach beside the composer: at most three remarks while somebody writes, and what stands in the way of sending."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.cases import queries
from opora.pure.coach import Severity
from opora.replies import actions
from opora.replies import queries as replies
from opora.replies.hypertext import clean_html, html_to_text
from opora.replies.ways import coached_as, way_of
from opora.team import queries as team
from opora.team.house_rules import OneOfTen
from opora.team.models import Agent
from opora.web.shell.addresses import reverse

Context = dict[str, Any]
AT_ONCE = 3
FIRST_WORDS = 12  # a greeting and the beginning of a sentence: what they lack may come with the next
TONES = {Severity.STOP: "red", Severity.HOLD: "amber", Severity.WARN: "amber", Severity.HINT: ""}
ICONS = {Severity.STOP: "circle-alert", Severity.HOLD: "hand", Severity.WARN: "triangle-alert", Severity.HINT: "zap"}
REASON = "reason-"


@login_required
@require_POST
def coach(request: HttpRequest, pk: int) -> HttpResponse:
    """What the coach says of the words in the form now: of what is missing only when somebody has said more than the first words."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    if request.POST.get("dismiss"):
        actions.dismiss(case, request.POST["dismiss"], by=by)
    kind = request.POST.get("kind", "reply")
    text = html_to_text(clean_html(request.POST.get("html", "")))
    way = way_of(request.POST.get("way", ""), case) if kind == "reply" else None
    found = replies.remarks(replies.Words(text, kind, channel=coached_as(way) if way else "email"), case, by=by, while_typing=True)
    if len(text.split()) <= FIRST_WORDS:
        found = tuple(one for one in found if one.start is not None or one.severity <= Severity.HOLD)
    draft = replies.my_draft(case, for_=by, kind=kind)
    if draft:
        actions.note_shown(draft, found[:AT_ONCE])
    measured = way.channel.measures(text) if way and way.channel.measures and text.strip() else ""
    context = {**remarks_context(found, text), "dismiss_url": reverse("coach", args=[pk]), "measured": measured}
    return render(request, "shell/coach.html", {"coach": context})


def remarks_context(found: Sequence[replies.Remark], text: str) -> Context:
    """The remarks as coach.html wants them: three in sight, the rest under "more", each rule once."""
    served = _served()
    rows = [_remark(one, text, served) for one in _once_each(found)]
    return {"shown": rows[:AT_ONCE], "more": rows[AT_ONCE:]}


def _served() -> dict[str, OneOfTen]:
    """Rule of the coach to the house rule it serves; the first where several share it."""
    rules = team.house_rules(get_language() or "en")
    return {code: one for one in reversed(rules) for code in one.rules}


def _once_each(found: Iterable[replies.Remark]) -> list[replies.Remark]:
    """One remark a rule and advice: the same sentence twice says no more; its further places are marked all the same."""
    return list({(one.rule, one.advice): one for one in reversed(list(found))}.values())[::-1]


def _remark(one: replies.Remark, text: str, served: Mapping[str, OneOfTen]) -> Context:
    marked = text[one.start : one.end] if one.start is not None and one.end is not None else ""
    return {
        "rule": one.rule,
        "tone": TONES[one.severity],
        "icon": ICONS[one.severity],
        "name": severity_names()[one.severity],
        "advice": one.advice,
        "suggestion": one.suggestion,
        "house_rule": served.get(one.rule),
        "marked": marked,
        "may_be_put_away": one.severity > Severity.HOLD,
    }


def severity_names() -> dict[Severity, str]:
    """What each degree asks of the writer, in one word or two."""
    return {
        Severity.STOP: _("Stop"),
        Severity.HOLD: _("Change or give a reason"),
        Severity.WARN: _("Check"),
        Severity.HINT: _("Hint"),
    }


def decisions(fields: QueryDict) -> dict[str, str]:
    """What the form answers to the coach: rule to reason."""
    return {name.removeprefix(REASON): str(value) for name, value in fields.items() if name.startswith(REASON)}


def answered(fields: QueryDict) -> dict[str, str]:
    """The same as fields of the next form."""
    return {f"{REASON}{rule}": reason for rule, reason in decisions(fields).items()}


def held(request: HttpRequest, problem: actions.Held, text: str) -> HttpResponse:
    """The band above the words: what must be changed, what needs a reason, what a second press lets go."""
    return render(request, "case/held.html", held_context(request, problem, text), status=409)


def held_context(request: HttpRequest, problem: actions.Held, text: str) -> Context:
    """What held.html reads."""
    by: Agent = request.user  # type: ignore[assignment]
    said = decisions(request.POST)
    served = _served()
    waiting = [
        {
            **_remark(one, text, served),
            "field": f"{REASON}{one.rule}",
            "value": said.get(one.rule, ""),
            "asks": _asks(one, by),
        }
        for one in _once_each(problem.waiting)
    ]
    others = {field: value for field, value in answered(request.POST).items() if all(one["field"] != field for one in waiting)}
    return {"sentence": _sentence(waiting), "waiting": waiting, "anyway": bool(request.POST.get("anyway")), "answered": others}


def _asks(remark: replies.Remark, by: Agent) -> str:
    if remark.severity == Severity.STOP and not by.may("coach:release"):
        return "lead"
    return "reason" if remark.severity < Severity.WARN else ""


def _sentence(waiting: Sequence[Context]) -> str:
    if any(one["asks"] == "lead" for one in waiting):
        return _("This is not sent. Change it, or ask a lead to send it.")
    if any(one["asks"] == "reason" for one in waiting):
        return _("Change this, or say why it stays; the reason is kept with the message.")
    return _("Look at this once more. Press Send again to send it as it is.")

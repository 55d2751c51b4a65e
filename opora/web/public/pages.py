"""The customer's page of one case by link: no account, no script, their language; what they say comes in as their message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from csp.decorators import csp
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from opora.cases.models import Case
from opora.followups import actions, queries
from opora.followups.models import CaseLink
from opora.kernel.errors import Absent, Conflict, DeskError
from opora.ledgers import actions as ledgers
from opora.replies.composing import customer_locale
from opora.team import queries as team
from opora.web.public.frame import POLICY, plain, private
from opora.web.public.limits import may_look, may_speak, missed

LONGEST = 4000


@csp(POLICY)  # type: ignore[arg-type]
@never_cache
@require_http_methods(["GET", "POST"])
def case_page(request: HttpRequest, token: str) -> HttpResponse:
    """What we are doing and when they hear from us; our questions, "did I understand?", the closing check."""
    return private(_answered(request, token))


def _answered(request: HttpRequest, token: str) -> HttpResponse:
    if not may_look(request):
        return plain(request, _("Too many tries. Please wait a few minutes."), 429)
    try:
        link, case = queries.case_of_link(token)
    except Absent as problem:
        missed(request)
        return plain(request, problem.sentence, problem.status)
    locale = customer_locale(case)
    with translation.override(locale):
        if request.method == "POST":
            answered = _say(request, token, link, case)
        else:
            answered = render(request, "public/case.html", _context(request, case))
    answered.headers["Content-Language"] = locale
    return answered


def _say(request: HttpRequest, token: str, link: CaseLink, case: Case) -> HttpResponse:
    act = ACTS.get(request.POST.get("act", ""))
    if act is None:
        return plain(request, _("Choose one of the offered values."), 400)
    if not may_speak(token):
        return plain(request, _("That was a lot at once. Please wait an hour, or write us an e-mail."), 429)
    try:
        thanks = act(request, link, case)
    except Conflict:
        thanks = "known"
    except DeskError as problem:
        return render(request, "public/case.html", {**_context(request, case), "problem": problem.sentence}, status=problem.status)
    return HttpResponseRedirect(thanks if thanks.startswith("/") else f"{request.path}?thanks={thanks}", status=303)


def _answers(request: HttpRequest, link: CaseLink, case: Case) -> str:
    waiting = queries.shown_to_customer(case).questions
    answers = {one.pk: _text(request, f"answer-{one.pk}") for one in waiting}
    actions.answer_by_link(link, case, answers, _text(request, "more"), once=_once(request), waiting=waiting)
    return "answers"


def _confirm(_request: HttpRequest, _link: CaseLink, case: Case) -> str:
    actions.confirm_understanding(case)
    return "confirmed"


def _correct(request: HttpRequest, link: CaseLink, case: Case) -> str:
    problem, expected = _text(request, "problem"), _text(request, "expected")
    actions.correct_understanding(link, case, problem=problem, expected=expected, once=_once(request))
    return "corrected"


def _solved(_request: HttpRequest, _link: CaseLink, case: Case) -> str:
    check = queries.shown_to_customer(case).check
    if check is None:
        return "known"
    actions.answer_check(check, solved=True, by=None)
    return "solved"


def _not_solved(request: HttpRequest, link: CaseLink, case: Case) -> str:
    """The case is ours again before their words come in, so that they come into it however long it was closed."""
    check = queries.shown_to_customer(case).check
    if check is None:
        return "known"
    actions.answer_check(check, solved=False, by=None)
    missing = _text(request, "missing")
    if missing.strip():
        actions.say_by_link(link, case, missing, once=_once(request))
    return "not_solved"


def _see_notice(_request: HttpRequest, _link: CaseLink, case: Case) -> str:
    """The notice of a change has a page of its own; its link is made anew, since only a hash of the first was kept."""
    notice = queries.shown_to_customer(case).notice
    return f"/n/{ledgers.give_notice_again(notice)}/" if notice else "known"


ACTS: dict[str, Callable[[HttpRequest, CaseLink, Case], str]] = {
    "answers": _answers,
    "confirm": _confirm,
    "correct": _correct,
    "solved": _solved,
    "not_solved": _not_solved,
    "notice": _see_notice,
}


def _context(request: HttpRequest, case: Case) -> dict[str, Any]:
    shown = queries.shown_to_customer(case)
    word = shown.word
    return {
        "desk": team.desk(),
        "shown": shown,
        "case": case,
        "state": _states()[shown.state],
        "word": word.replace(tzinfo=None) if isinstance(word, datetime) else word,  # the desk's own time, as it was told
        "word_has_time": isinstance(word, datetime),
        "once": uuid4(),
        "thanks": _thanks().get(request.GET.get("thanks", ""), ""),
        "problem": "",
        "just_said": request.GET.get("thanks") in ("answers", "corrected", "not_solved"),
    }


def _states() -> dict[str, str]:
    return {
        "working": _("We are working on it."),
        "looking_into": _("We are looking into it; it takes some time."),
        "waiting_for_you": _("We are waiting for your answer. Then we go on."),
        "waiting_for_third": _("We are waiting for somebody else and keep an eye on it."),
        "answered": _("We have answered you. If something is missing, tell us here."),
        "closed": _("This matter is closed. If something is missing, tell us here and we take it up again."),
    }


def _thanks() -> dict[str, str]:
    return {
        "answers": _("Thank you. Your words have come in."),
        "confirmed": _("Thank you. We go on with this."),
        "corrected": _("Thank you. Now we know it better; your words have come in."),
        "solved": _("Thank you, we are glad."),
        "not_solved": _("Thank you for telling us. We take it up again, and you hear from us."),
        "known": _("We know this already. Thank you."),
    }


def _text(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "")[:LONGEST]


def _once(request: HttpRequest) -> UUID:
    """Names this filled-in form; one that was tampered with is simply a new one."""
    try:
        return UUID(request.POST.get("once", ""))
    except ValueError:
        return uuid4()

"""One-key acts on a case: each calls one action and answers with the case's panes and a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.cases import actions, queries
from opora.cases.models import Case
from opora.kernel.errors import Absent, DeskError
from opora.messages import actions as messages
from opora.replies.recipients import newest_incoming
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.case.opening import shown
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

Act = Callable[[Case, Agent, HttpRequest], object]


def _block(case: Case, by: Agent, request: HttpRequest) -> None:
    newest = newest_incoming(case)
    if newest is None:
        raise DeskError(_("There is no sender to block here."), f"block in case {case.pk}")
    messages.block(newest.from_address, by=by)
    actions.set_aside(case, "spam", by=by)


def _sleep(case: Case, by: Agent, request: HttpRequest) -> None:
    try:
        until = datetime.fromisoformat(request.POST.get("until", ""))
    except ValueError as problem:
        raise DeskError(_("This time cannot be read."), "snooze") from problem
    actions.sleep(case, until if until.tzinfo else timezone.make_aware(until), by=by)


ACTS: dict[str, tuple[Act, str]] = {
    "close": (lambda case, by, request: actions.close(case, by=by), "reopen"),
    "no-answer": (lambda case, by, request: actions.no_answer_needed(case, by=by), "reopen"),
    "reopen": (lambda case, by, request: actions.reopen(case, by=by), "close"),
    "spam": (lambda case, by, request: actions.set_aside(case, "spam", by=by), "not-spam"),
    "not-spam": (lambda case, by, request: actions.not_spam(case, by=by), "spam"),
    "block": (_block, ""),
    "sleep": (_sleep, "wake"),
    "wake": (lambda case, by, request: actions.wake_up(case, by=by), ""),
    "unread": (lambda case, by, request: actions.mark_unread(case, by=by), ""),
    "understood": (lambda case, by, request: actions.understand(case, problem=case.problem, expected=case.expected, by=by), ""),
    "research-done": (lambda case, by, request: actions.end_research(case, by=by), ""),
    "turn-us": (lambda case, by, request: actions.set_turn(case, "us", by=by), ""),
    "turn-customer": (lambda case, by, request: actions.set_turn(case, "customer", by=by), ""),
    "turn-third": (lambda case, by, request: actions.set_turn(case, "third", by=by), ""),
}


def _sentences() -> dict[str, str]:
    return {
        "close": _("Closed."),
        "no-answer": _("Closed: no answer needed."),
        "reopen": _("Open again."),
        "spam": _("Set aside as spam."),
        "not-spam": _("Brought back."),
        "block": _("Set aside; this sender is blocked from now on."),
        "sleep": _("Snoozed."),
        "wake": _("Awake again."),
        "unread": _("Marked unread."),
        "understood": _("Kept as right."),
        "research-done": _("Found out."),
    }


@login_required
@require_POST
def do(request: HttpRequest, pk: int, act: str) -> HttpResponse:
    """Do one of ACTS; what can be undone offers it."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    if act not in ACTS:
        raise Absent(_("This is not here, or it is not open to you."), f"act {act!r}")
    work, opposite = ACTS[act]
    work(case, by, request)
    toast = {"sentence": _sentences().get(act, _("Done.")), "seconds": 10 if opposite else 4}
    if opposite:
        toast["undo_url"] = reverse("do", args=[case.pk, opposite])
    return shown(request, case, by, toast=toast)


@login_required
@require_POST
def assign(request: HttpRequest, pk: int, agent: int) -> HttpResponse:
    """Give the case to somebody (0: nobody)."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    before = case.owner_id or 0
    owner = team.person(agent) if agent else None
    try:
        actions.assign(case, owner, by=by, anyway="anyway" in request.GET)
    except actions.ThirdUpset as reason:
        all_the_same = {"label": _("Give it all the same"), "url": f"{reverse('assign', args=[pk, agent])}?anyway"}
        return shown(request, case, by, toast={"sentence": reason.sentence, "act": all_the_same, "seconds": 0})
    sentence = _("%(name)s has it now.") % {"name": owner.name} if owner else _("Nobody has it now.")
    undo = f"{reverse('assign', args=[pk, before])}?anyway"
    return shown(request, case, by, toast={"sentence": sentence, "undo_url": undo, "seconds": 10})


@login_required
def tags(request: HttpRequest, pk: int) -> HttpResponse:
    """The tags of a case: add one, take one away."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    if request.method == "POST":
        if "remove" in request.POST:
            actions.remove_tag(case, request.POST["remove"], by=by)
        else:
            actions.add_tag(case, request.POST.get("tag", ""), by=by)
        return redirect("tags", pk=pk)
    context = {"case": case, "known": queries.tags(for_=by), "rail": rail(request)}
    return render(request, "case/tags.html", context)


@login_required
def title(request: HttpRequest, pk: int) -> HttpResponse:
    """Rename the case."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    if request.method == "POST":
        actions.rename(case, request.POST.get("title", ""), by=by)
        return redirect("case", pk=pk)
    return render(request, "case/title.html", {"case": case, "rail": rail(request)})


@login_required
def next_date(request: HttpRequest, pk: int) -> HttpResponse:
    """The day on which something must happen next."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    if request.method == "POST":
        wish = request.POST.get("day", "")
        try:
            day = date.fromisoformat(wish) if wish else None
        except ValueError as problem:
            raise DeskError(_("This date cannot be read."), f"next date {wish!r}") from problem
        actions.set_next_date(case, day, by=by)
        return redirect("case", pk=pk)
    return render(request, "case/date.html", {"case": case, "rail": rail(request)})

"""Join, split, move and their undoing, and the answers to proposals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.cases import actions, queries
from opora.cases.models import Case, Proposal, Repair
from opora.kernel.access import fetch_or_absent
from opora.kernel.errors import Absent, DeskError
from opora.messages.models import Message
from opora.pure.placement import split as passages_of
from opora.team.models import Agent
from opora.web.case.opening import shown
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

MOST_MARKED = 4000


@login_required
@require_POST
def answer_proposal(request: HttpRequest, pk: int, proposal: int, answer: str) -> HttpResponse:
    """Yes or no to what the desk proposed."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    row = fetch_or_absent(Proposal.objects.select_related("case", "target", "message"), pk=proposal, case=case)
    if row.target_id:
        queries.case(row.target_id, for_=by)
    if answer == "again":
        actions.ask_again(row, by=by)
        return shown(request, case, by, toast={"sentence": _("Asked again.")})
    if answer == "no":
        actions.refuse_proposal(row, by=by)
        again = {"undo_url": reverse("answer_proposal", args=[pk, proposal, "again"]), "seconds": 10}
        return shown(request, case, by, toast={"sentence": _("Left apart. It will not be asked again."), **again})
    done = actions.accept_proposal(row, by=by)
    if isinstance(done, Case):
        return shown(request, case, by, toast=_split_off(done))
    sentence = _("Moved.") if done.kind == Repair.Kind.MOVE else _("Joined.")
    undo = {"sentence": sentence, "undo_url": reverse("undo_repair", args=[done.pk]), "seconds": 10}
    return shown(request, queries.case(done.case_id, for_=by), by, toast=undo)


def _split_off(new: Case) -> dict[str, Any]:
    """The sentence about a new case, with the way there and the way back."""
    repair = queries.repairs(new)[0]
    link = {"label": _("Open it"), "url": reverse("case", args=[new.pk])}
    undo_url = reverse("undo_repair", args=[repair.pk])
    return {"sentence": _("Split off as #%(number)d.") % {"number": new.pk}, "link": link, "undo_url": undo_url, "seconds": 10}


@login_required
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a repair back."""
    by: Agent = request.user  # type: ignore[assignment]
    repair = fetch_or_absent(Repair.objects.select_related("case", "other"), pk=pk)
    case = queries.case(repair.case_id, for_=by)
    if repair.other_id:
        fetch_or_absent(queries.visible_cases(for_=by), pk=repair.other_id)
    actions.undo_repair(repair, by=by)
    return shown(request, case, by, toast={"sentence": _("Taken back: everything is where it was.")})


@login_required
def join_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Choose the case this one belongs to: cases of the same customer, proposals, or by number."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    if request.method == "POST":
        other = _chosen(request, by)
        older, newer = sorted((case, other), key=lambda one: (one.opened_at, one.pk))
        actions.join(older, newer, by=by)
        return redirect("case", pk=older.pk)
    return render(request, "case/join.html", {"case": case, "others": queries.other_cases(case, for_=by, limit=30), "rail": rail(request)})


@login_required
def move_page(request: HttpRequest, pk: int, message: int) -> HttpResponse:
    """Move one message to another case."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    row = queries.message(message, for_=by)
    if request.method == "POST":
        target = _chosen(request, by)
        actions.move(row, source=case, target=target, by=by)
        return redirect("case", pk=target.pk)
    context = {"case": case, "message": row, "others": queries.other_cases(case, for_=by, limit=30), "rail": rail(request)}
    return render(request, "case/join.html", context)


def _chosen(request: HttpRequest, by: Agent) -> Case:
    number = request.POST.get("other", "").strip().lstrip("#")
    if not number.isdigit():
        raise DeskError(_("Choose a case, or write its number."), f"other case {number!r}")
    return queries.case(int(number), for_=by)


@login_required
def split_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Choose the messages, or the paragraphs of one, that become a case of their own."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    if request.method == "POST":
        new = actions.split(case, _stretches(request, by), by=by, title=request.POST.get("title", ""))
        return redirect("case", pk=new.pk)
    chosen = request.GET.get("message", "")
    rows = [one for one in queries.messages_of(case) if one.direction != "note"]
    marked = _marked(rows, chosen, request.GET.get("text", ""))
    parts = [{"message": one, "passages": _passages(one), "chosen": str(one.pk) == chosen and not marked} for one in rows]
    return render(request, "case/split.html", {"case": case, "parts": parts, "marked": marked, "rail": rail(request)})


def _marked(rows: Sequence[Message], chosen: str, text: str) -> dict[str, str] | None:
    """The words marked with the mouse, found again in the message; white space may differ from what the page showed."""
    message = next((one for one in rows if str(one.pk) == chosen), None)
    words = text[:MOST_MARKED].split()
    if message is None or not words:
        return None
    whole = message.reply or message.text
    found = re.search(r"\s+".join(re.escape(word) for word in words), whole)
    return {"value": f"{message.pk}:{found.start()}-{found.end()}", "text": found[0]} if found else None


def _passages(message: Message) -> list[dict[str, object]]:
    text = message.reply or message.text
    found = passages_of(text)
    if len(found) < 2:
        return []
    return [{"start": one.start, "end": one.end, "text": text[one.start : one.end].strip()} for one in found]


def _stretches(request: HttpRequest, by: Agent) -> list[tuple[Message, int | None, int | None]]:
    """Form values `12` (a whole message) or `12:40-180` (a stretch of one)."""
    found: list[tuple[Message, int | None, int | None]] = []
    for value in request.POST.getlist("part")[:100]:
        number, _colon, stretch = value.partition(":")
        start, _dash, end = stretch.partition("-")
        if not number.isdigit() or (stretch and not (start.isdigit() and end.isdigit())):
            raise Absent(_("This is not here, or it is not open to you."), f"split part {value!r}")
        found.append((queries.message(int(number), for_=by), int(start) if stretch else None, int(end) if stretch else None))
    return found

"""What people do in the ledgers from a case: settle questions and promises, ask, book, move."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from opora.cases import queries as cases
from opora.cases.models import Case
from opora.followups import actions as followups
from opora.kernel.errors import DeskError
from opora.ledgers import actions, queries
from opora.ledgers.models import Promise, Question
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.case.opening import shown
from opora.web.ledgers.sections import promise_row
from opora.web.ledgers.wording import desk_zone
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail
from opora.web.team.answers import form_page

DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
HOUR = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")


class DueForm(forms.Form):
    """A day, and an hour when one was said."""

    day = forms.DateField(label=gettext_lazy("Day"), widget=DAY, required=False)
    hour = forms.TimeField(label=gettext_lazy("Hour"), widget=HOUR, required=False, help_text=gettext_lazy("Empty: any time of that day."))

    def due(self) -> date | datetime | None:
        """What was said, in the desk's zone; None without a day."""
        day, hour = self.cleaned_data["day"], self.cleaned_data["hour"]
        return day if day is None or hour is None else datetime.combine(day, hour, tzinfo=team.working_time().zone)


class BookForm(DueForm):
    """A promise made outside a message."""

    text = forms.CharField(label=gettext_lazy("What we promised"), max_length=2000)
    kind = forms.ChoiceField(label=gettext_lazy("Kind"), choices=Promise.Kind.choices)
    field_order = ("text", "kind", "day", "hour")


class MoveForm(DueForm):
    """A new time, and why."""

    day = forms.DateField(label=gettext_lazy("Day"), widget=DAY)
    why = forms.CharField(
        label=gettext_lazy("Why"), max_length=500, help_text=gettext_lazy("For colleagues; the customer hears it from you.")
    )
    field_order = ("day", "hour", "why")


@login_required
@require_POST
def ask_question(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down a question of ours, or one the customer asked on the phone."""
    by = _by(request)
    case = cases.case(pk, for_=by)
    note = actions.note_question if request.POST.get("direction") == Question.Direction.THEIRS else actions.ask
    note(case, request.POST.get("text", ""), by=by)
    return shown(request, case, by)


@login_required
@require_POST
def settle_question(request: HttpRequest, pk: int) -> HttpResponse:
    """Say how far a question is answered, or that nobody needs the answer any more."""
    by = _by(request)
    question = queries.question(pk, for_=by)
    state = request.POST.get("state", "")
    if state == Question.State.WITHDRAWN:
        actions.withdraw(question, by=by)
    else:
        actions.answer_question(question, state, by=by)
    return shown(request, question.case, by)


@login_required
@require_POST
def settle_promise(request: HttpRequest, pk: int) -> HttpResponse:
    """Kept, no promise at all, or a word that it takes longer, drafted in the case; where we came from is where we return."""
    by = _by(request)
    promise = queries.promise(pk, for_=by)
    act = request.POST.get("act", "")
    if act == "word":
        followups.draft_progress_word(promise, by=by)
        return redirect("case", pk=promise.case_id)
    if act == "keep":
        actions.keep(promise, by=by, message=promise.shown_by)
    elif act == "dismiss":
        actions.dismiss(promise, _("Said to be no promise."), by=by)
    else:
        raise DeskError(_("Choose one of the offered values."), f"promise act {act!r}")
    return redirect("promises") if request.POST.get("page") else shown(request, promise.case, by)


@login_required
@require_http_methods(["GET", "POST"])
def book_promise(request: HttpRequest, pk: int) -> HttpResponse:
    """A promise made on the phone or in person."""
    by = _by(request)
    case = cases.case(pk, for_=by)
    form = BookForm(request.POST or None)

    def book(answers: dict[str, Any]) -> None:
        actions.book_promise(case, answers["text"], by=by, due=form.due(), kind=answers["kind"])

    context = {"title": _("What did we promise?"), "case": case, "rail": rail(request)}
    return form_page(request, "ledgers/due.html", form, book, then=_case_url(case), context=context)


@login_required
@require_http_methods(["GET", "POST"])
def move_promise(request: HttpRequest, pk: int) -> HttpResponse:
    """A new time that was told on the phone, or for a broken promise an apology with a new time, drafted as a letter."""
    by = _by(request)
    promise = queries.promise(pk, for_=by)
    form = MoveForm(request.POST or None)
    broken = promise.state == Promise.State.BROKEN

    def move(answers: dict[str, Any]) -> None:
        due = form.due()
        if broken:
            again = actions.repair(promise, due, by=by)
            followups.draft_apology(promise, again, by=by)
        else:
            actions.update(promise, due, answers["why"], by=by)

    title = _("Apologise and say when") if broken else _("Until when instead?")
    context = {"title": title, "row": promise_row(promise, desk_zone()), "case": promise.case, "rail": rail(request)}
    return form_page(request, "ledgers/due.html", form, move, then=_case_url(promise.case), context=context)


def _case_url(case: Case) -> str:
    return reverse("case", args=[case.pk])


def _by(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]

"""Pages of the reminders: one ladder with its tries and its decision, and a new thing that expires."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from opora.cases import queries as cases
from opora.followups import actions, queries
from opora.followups.models import HuntTry, Ladder
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.followups.sections import ladder_row
from opora.web.ledgers.wording import desk_zone
from opora.web.shell.rail import rail
from opora.web.team.answers import form_page

DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class TryForm(forms.Form):
    """One try to reach them another way."""

    contact = forms.CharField(label=gettext_lazy("Whom we tried"), max_length=320, widget=forms.TextInput(attrs={"list": "contacts"}))
    result = forms.ChoiceField(label=gettext_lazy("What came of it"), choices=HuntTry.Result.choices)
    note = forms.CharField(label=gettext_lazy("Note"), max_length=500, required=False)


class DecideForm(forms.Form):
    """What we do without an answer."""

    text = forms.CharField(label=gettext_lazy("What we do without an answer"), max_length=2000)
    on = forms.DateField(label=gettext_lazy("From which day"), widget=DAY)
    cost = forms.CharField(label=gettext_lazy("What it costs us"), max_length=60, required=False)


class ExpiryForm(forms.Form):
    """What ends, and when."""

    what = forms.ChoiceField(label=gettext_lazy("What ends"), choices=[one for one in Ladder.What.choices if one[0] != Ladder.What.ANSWERS])
    name = forms.CharField(label=gettext_lazy("Its name"), max_length=200)
    ends_on = forms.DateField(label=gettext_lazy("Last day"), widget=DAY)


@login_required
@require_http_methods(["GET", "POST"])
def ladder(request: HttpRequest, pk: int) -> HttpResponse:
    """Whom we remind of what, where else to try, what was tried, what a lead decided."""
    by: Agent = request.user  # type: ignore[assignment]
    row = queries.ladder(pk, for_=by)
    act = request.POST.get("act", "")
    trying, deciding = TryForm(request.POST if act == "try" else None), DecideForm(request.POST if act == "decide" else None)
    if request.method == "POST" and _done(act, row, trying, deciding, by):
        return redirect("ladder", pk=pk)
    context = {
        "row": ladder_row(row, desk_zone()),
        "contacts": queries.other_contacts(row),
        "tries": row.tries.select_related("by").order_by("-at"),
        "trying": trying,
        "deciding": deciding if by.may("team:hand_over") else None,
        "rail": rail(request, area="followups"),
    }
    return render(request, "followups/ladder.html", context, status=400 if trying.errors or deciding.errors else 200)


def _done(act: str, row: Ladder, trying: TryForm, deciding: DecideForm, by: Agent) -> bool:
    if act == "stop":
        actions.stop_ladder(row, "by hand", by=by)
    elif act == "try" and trying.is_valid():
        answers = trying.cleaned_data
        actions.log_try(row, answers["contact"], answers["result"], by=by, note=answers["note"])
    elif act == "decide" and deciding.is_valid():
        answers = deciding.cleaned_data
        actions.decide_default(row, answers["text"], on=answers["on"], cost=answers["cost"], by=by)
    elif act not in ("try", "decide"):
        raise DeskError(_("Choose one of the offered values."), f"ladder act {act!r}")
    else:
        return False
    return True


@login_required
@require_http_methods(["GET", "POST"])
def expiry(request: HttpRequest, pk: int) -> HttpResponse:
    """Something of the customer's ends on a day."""
    by: Agent = request.user  # type: ignore[assignment]
    case = cases.case(pk, for_=by)
    form = ExpiryForm(request.POST or None)

    def watch(answers: dict[str, Any]) -> None:
        actions.watch_expiry(case, answers["what"], answers["name"], answers["ends_on"], by=by)

    context = {"title": _("What ends, and when?"), "case": case, "rail": rail(request)}
    return form_page(request, "ledgers/due.html", form, watch, then=reverse("case", args=[pk]), context=context)

"""Marking conversations: the queue of a reviewer, one review with its conversation and card, and what two of them found apart."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from opora.cases import queries as cases
from opora.kernel.access import demand
from opora.pure.quality.agreement import agreement, differences
from opora.pure.quality.scorecard import MOST_POINTS, Item
from opora.quality import actions, queries
from opora.quality.models import Review, Score
from opora.team.models import Agent
from opora.team.queries import today
from opora.web.case.messages import message_context
from opora.web.quality.figures import percent
from opora.web.quality.frame import page
from opora.web.quality.names import item_helps, item_names, zero_names
from opora.web.team.answers import acted, demand_known_fields

POINTS = [(str(points), str(points)) for points in range(MOST_POINTS + 1)]
LINE = "item_"


class CardForm(forms.Form):
    """Seven lines with 0, 1 or 2 points, what makes it zero, and a word for the one who wrote."""

    zeros = forms.MultipleChoiceField(label=gettext_lazy("Makes the whole of it zero"), required=False, widget=forms.CheckboxSelectMultiple)
    note = forms.CharField(
        label=gettext_lazy("A word for the one who wrote"),
        required=False,
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy("What was done well, and one thing to try. Leave the customer's name out."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["zeros"].choices = list(zero_names().items())  # type: ignore[attr-defined]
        helps = item_helps()
        for item, name in item_names().items():
            self.fields[f"{LINE}{item}"] = forms.ChoiceField(label=name, help_text=helps[item], choices=POINTS, widget=forms.RadioSelect)

    def lines(self) -> list[forms.BoundField]:
        """The fields of the card."""
        return [self[f"{LINE}{item}"] for item in Item]

    def marks(self) -> dict[str, int]:
        """Points by item."""
        return {item.value: int(self.cleaned_data[f"{LINE}{item}"]) for item in Item}


@login_required
@require_GET
def waiting(request: HttpRequest) -> HttpResponse:
    """What I can mark now."""
    by = _by(request)
    return page(
        request, "quality/waiting.html", {"reviews": queries.waiting(for_=by)[:100], "marked": "marked" in request.GET}, at="reviews"
    )


@login_required
@require_http_methods(["GET", "POST"])
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """The conversation, and the card: to fill in, or filled in by those whose cards this person may see."""
    by = _by(request)
    review = queries.review(pk, for_=by)
    scores = queries.scores_shown(review, for_=by)
    own = next((score for score in scores if score.reviewer_id == by.pk), None)
    form = CardForm(request.POST or None, initial=_filled(own)) if queries.waits_for(review, for_=by) else None
    if request.method == "POST":
        demand(by, "quality:review")
        if form is None:
            return redirect("review", pk=pk)
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda answers: _mark(review, form, by)):
            return redirect(f"{reverse('reviews')}?marked=1")
    context = {"review": review, "form": form, "cards": [_card(score) for score in scores if form is None], **_conversation(review, by)}
    at = "my_quality" if review.agent_id == by.pk else "reviews"
    return page(request, "quality/review.html", context, at=at, status=400 if form is not None and form.errors else 200)


@login_required
@require_GET
def calibration(request: HttpRequest) -> HttpResponse:
    """What two of us marked this month without seeing each other, and where we differ."""
    by = _by(request)
    month = today().replace(day=1)
    found = queries.calibrations(month, for_=by)
    done = [review for review in found if review.done_at]
    pairs = [tuple(score.marks for score in queries.scores_shown(review, for_=by)) for review in done]
    alike = agreement([pair for pair in pairs if len(pair) == 2])
    context = {
        "pairs": [_pair(review, by) for review in done],
        "alone": [review for review in found if not review.done_at],
        "alike": None if alike is None else percent(alike),
        "waiting": [review for review in queries.waiting(for_=by) if review.twice],
    }
    return page(request, "quality/calibration.html", context, at="calibration")


def _mark(review: Review, form: CardForm, by: Agent) -> Score:
    return actions.mark(review, form.marks(), by=by, zeros=form.cleaned_data["zeros"], note=form.cleaned_data["note"])


def _filled(own: Score | None) -> dict[str, Any]:
    if own is None:
        return {}
    return {"zeros": own.zeros, "note": own.note, **{f"{LINE}{item}": points for item, points in own.marks.items()}}


def _card(score: Score) -> dict[str, Any]:
    names, reasons = item_names(), zero_names()
    return {
        "reviewer": score.reviewer,
        "percent": percent(score.total),
        "lines": [{"name": name, "points": score.marks[item]} for item, name in names.items()],
        "zeros": [reasons[zero] for zero in score.zeros],
        "note": score.note,
        "at": score.at,
    }


def _pair(review: Review, by: Agent) -> dict[str, Any]:
    scores = queries.scores_shown(review, for_=by)
    names = item_names()
    if len(scores) != 2:
        return {"review": review, "hidden": True}
    first, second = scores
    apart = [
        {"name": names[one.item], "first": one.first, "second": one.second, "wide": one.is_wide}
        for one in differences(first.marks, second.marks)
    ]
    points = abs(percent(first.total) - percent(second.total))
    return {"review": review, "cards": [_card(one) for one in scores], "apart": apart, "points": points}


def _conversation(review: Review, by: Agent) -> dict[str, Any]:
    """The messages of the case with the picked one marked; closed to a writer who may not see its mailbox any more."""
    if not cases.visible_cases(for_=by).filter(pk=review.case_id).exists():
        return {"messages": [], "picked": review.message_id}
    case = cases.case(review.case_id, for_=by)
    said = [
        {**message_context(entry, case, by), "menu": None, "take_back_url": "", "holds_url": ""}
        for entry in cases.conversation(case)
        if entry.message
    ]
    return {"messages": said, "picked": review.message_id, "case_url": reverse("case", args=[case.pk])}


def _by(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]

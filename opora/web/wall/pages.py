"""The public wall: what strangers can read about us and nobody has answered, by the clock on the wall, at night and on Sundays too."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.cases import queries as cases
from opora.cases.models import Case
from opora.kernel.access import fetch_or_absent
from opora.messages import actions
from opora.messages.channels import channel, known_channels
from opora.messages.models import Hiding, Message
from opora.pure.reading.customer import read_customer
from opora.team.models import Agent
from opora.web.inbox.presenting import span
from opora.web.shell.rail import rail
from opora.web.team.answers import form_page

LINE = timedelta(minutes=157)  # the average first answer on public walls that article 004 quotes (S4-12)
MOST_ROWS = 60
FEW_STARS = 3


class HideForm(forms.Form):
    why = forms.ChoiceField(label=gettext_lazy("Why"), choices=Hiding.Why.choices, widget=forms.RadioSelect)
    words = forms.CharField(
        label=gettext_lazy("What is wrong with it"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
        help_text=gettext_lazy("A second person reads this and decides. Criticism, even unjust, is answered and never hidden."),
    )


@login_required
@require_GET
def wall(request: HttpRequest) -> HttpResponse:
    """Unanswered public words, the longest waiting first, above and below the line; and what waits for a second person."""
    by: Agent = request.user  # type: ignore[assignment]
    now = timezone.now()
    rows = [_row(one, now) for one in _unanswered(by)]
    context = {
        "late": [one for one in rows if one["late"]],
        "rows": [one for one in rows if not one["late"]],
        "hidings": [_hiding(one, by) for one in _waiting_hidings(by)],
        "public": [one for one in known_channels() if one.public],
        "line": int(LINE.total_seconds() // 60),
        "rail": rail(request, area="wall"),
        "live_url": reverse("live"),
    }
    return render(request, "wall/wall.html", context)


def _unanswered(by: Agent) -> list[Case]:
    public = [one.name for one in known_channels() if one.public]
    waiting = cases.visible_cases(for_=by).filter(active=True, turn=Case.Turn.US, channel__in=public, waiting_since__isnull=False)
    return list(waiting.select_related("owner").order_by("waiting_since")[:MOST_ROWS])


def _row(case: Case, now: datetime) -> dict[str, Any]:
    waited = now - (case.waiting_since or now)
    newest = Message.objects.filter(passages__case=case, direction="in").order_by("-at").first()
    kind = channel(case.channel)
    return {
        "url": reverse("case", args=[case.pk]),
        "private_url": reverse("move_to_private", args=[case.pk]) if kind and kind.sends else "",
        "name": case.customer_name,
        "owner": case.owner.name if case.owner else "",
        "channel": kind.icon if kind else "",
        "channel_label": str(kind.title) if kind else "",
        "words": case.preview,
        "stars": newest.facts.get("stars") if newest else None,
        "critical": _is_critical(newest) if newest else False,
        "waited": span(waited),
        "late": waited > LINE,
    }


def _is_critical(message: Message) -> bool:
    """Few stars, or words of somebody who is upset or whom we failed."""
    stars = message.facts.get("stars")
    if isinstance(stars, int | float):
        return stars <= FEW_STARS
    reading = read_customer(message.reply[:2000])
    return bool(reading.upset) or reading.apology_due


def _waiting_hidings(by: Agent) -> list[Hiding]:
    seen = cases.visible_cases(for_=by)
    rows = Hiding.objects.filter(state=Hiding.State.ASKED, message__passages__case__in=seen).distinct()
    return list(rows.select_related("message__thread", "asked_by").order_by("asked_at")[:MOST_ROWS])


def _hiding(one: Hiding, by: Agent) -> dict[str, Any]:
    return {
        "hiding": one,
        "text": one.message.reply,
        "by": one.message.from_name or one.message.from_address,
        "may_decide": by.may("messages:hide") and one.asked_by_id != by.pk,
    }


@login_required
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask a second person to hide one message."""
    by: Agent = request.user  # type: ignore[assignment]
    message = cases.message(pk, for_=by)
    context = {"message": message, "rail": rail(request, area="wall")}
    form = HideForm(request.POST or None)

    def save(told: dict[str, Any]) -> None:
        actions.ask_to_hide(message, told["why"], told["words"], by=by)

    return form_page(request, "wall/hide.html", form, save, then=reverse("wall"), context=context)


@login_required
@require_POST
def decide(request: HttpRequest, pk: int, answer: str) -> HttpResponse:
    """Agree, refuse, or show again."""
    by: Agent = request.user  # type: ignore[assignment]
    row = fetch_or_absent(Hiding.objects.all(), pk=pk)
    cases.message(row.message_id, for_=by)
    if answer == "again":
        actions.show_again(row, by=by)
    else:
        actions.decide_hiding(row, agree=answer == "yes", by=by)
    return redirect("wall")


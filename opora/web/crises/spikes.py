"""Something is going on: cards for duty on every page, their own page, and what a person decides on them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from opora.crises.actions import pulse as actions
from opora.crises.models import Level, SpikeCard
from opora.crises.queries import pulse as queries
from opora.team import actions as team
from opora.team.models import Agent
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

MOST_FLOATING = 2
PATH = "/crises/spikes/"


@login_required
@require_GET
def now(request: HttpRequest) -> HttpResponse:
    """The open cards, for every page; asked for again whenever one changes."""
    answer = render(request, "crises/spikes_floating.html", {"cards": spike_rows(_reader(request))[:MOST_FLOATING]})
    answer.headers["Cache-Control"] = "no-store"
    return answer


@login_required
@require_GET
def spikes(request: HttpRequest) -> HttpResponse:
    """Open cards, and what became of those of the last seven days."""
    reader = _reader(request)
    team.mark_read(by=reader, path=PATH)
    decided = [_row(one, reader) for one in queries.decided_cards(for_=reader)]
    context = {"cards": spike_rows(reader), "decided": decided, "rail": rail(request, area="crises"), "live_url": reverse("live")}
    return render(request, "crises/spikes.html", context)


@login_required
@require_POST
def lay_aside(request: HttpRequest, pk: int) -> HttpResponse:
    """It is nothing, and why."""
    by = _reader(request)
    actions.lay_aside(queries.card(pk, for_=by), request.POST.get("reason", ""), by=by)
    return redirect("spikes")


@login_required
@require_POST
def open_again(request: HttpRequest, pk: int) -> HttpResponse:
    """It was something after all."""
    by = _reader(request)
    actions.open_again(queries.card(pk, for_=by), by=by)
    return redirect("spikes")


def spike_rows(reader: Agent) -> list[dict[str, Any]]:
    """Open cards as crises/spike_cards.html shows them, for every page that has them."""
    return [_row(one, reader) for one in queries.open_cards(for_=reader)]


def _row(one: SpikeCard, reader: Agent) -> dict[str, Any]:
    said = actions.raise_from(one)
    is_aside = one.state == SpikeCard.State.LAID_ASIDE
    return {
        "pk": one.pk,
        "id": f"spike-{one.pk}",
        "sentence": said.sentence,
        "words": one.words,
        "contacts": one.contacts,
        "usual": _usual(one.usual),
        "since": one.at,
        "last_at": one.last_at,
        "level": Level(one.proposes).label if one.proposes else "",
        "state": one.get_state_display(),
        "reason": one.reason,
        "decided_by": one.decided_by.name if one.decided_by else "",
        "decided_at": one.decided_at,
        "crisis_url": reverse("crisis", args=[one.crisis_id]) if one.crisis_id else "",
        "raise_url": f"{reverse('raise_alarm')}?{urlencode({'card': one.pk, 'sentence': said.sentence})}",
        "aside_url": reverse("lay_spike_aside", args=[one.pk]) if reader.may("crises:work") else "",
        "again_url": reverse("open_spike_again", args=[one.pk]) if is_aside and _may_be_opened(one, reader) else "",
    }


def _may_be_opened(one: SpikeCard, reader: Agent) -> bool:
    return reader.may("crises:work") and one.decided_at is not None and timezone.now() - one.decided_at < actions.UNDO_WITHIN


def _usual(usual: float) -> str:
    return _("less than one") if usual < 1 else str(round(usual))


def _reader(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]

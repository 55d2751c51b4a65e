"""Pages of the follow-ups: what waits for a customer's word, and what the desk does by itself."""

from __future__ import annotations

from datetime import timedelta, tzinfo
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from opora.followups import actions, queries
from opora.followups.drafting import switches as current
from opora.followups.models import Check, Switches
from opora.kernel.access import demand
from opora.team.models import Agent
from opora.web.followups.sections import check_row, ladder_row
from opora.web.ledgers.wording import desk_zone
from opora.web.shell.rail import rail
from opora.web.team.answers import form_page

FIGURES_OF = timedelta(days=30)
MOST_ROWS = 200


@login_required
@require_GET
def followups(request: HttpRequest) -> HttpResponse:
    """Closing checks under way, and how many closed cases ended with a yes."""
    by = _by(request)
    now = timezone.now()
    figures = queries.closing_checks(now - FIGURES_OF, now, for_=by)
    zone = desk_zone()
    context = {
        "checks": _by_state(list(queries.waiting_checks(for_=by)[:MOST_ROWS]), zone),
        "ladders": [ladder_row(one, zone) for one in queries.running_ladders(for_=by)[:MOST_ROWS]],
        "figures": figures,
        "asked": _percent(figures.share_asked),
        "confirmed": _percent(figures.share_confirmed),
        "may_switch": by.may("team:hand_over"),
    }
    return render(request, "followups/list.html", {**context, "rail": rail(request, area="followups")})


def _by_state(checks: list[Check], zone: tzinfo) -> list[dict[str, Any]]:
    """What lies with us first, then what waits for the customer, then what has time."""
    drafted, sent, planned = Check.State.DRAFTED, Check.State.SENT, Check.State.PLANNED
    titles = {drafted: _("Ready to be sent"), sent: _("Waiting for their answer"), planned: _("Planned")}
    groups = [{"title": title, "rows": [check_row(one, zone) for one in checks if one.state == state]} for state, title in titles.items()]
    return [group for group in groups if group["rows"]]


class SwitchesForm(forms.Form):
    """Three ways for each thing the desk could do by itself."""

    checks = forms.ChoiceField(label=gettext_lazy("Closing checks"), choices=Switches.Way.choices)
    reminders = forms.ChoiceField(label=gettext_lazy("Reminders"), choices=Switches.Way.choices)


@login_required
@require_http_methods(["GET", "POST"])
def switches(request: HttpRequest) -> HttpResponse:
    """What the desk does by itself with follow-ups."""
    by = _by(request)
    demand(by, "team:hand_over")
    now = current()
    form = SwitchesForm(request.POST or None, initial={"checks": now.checks, "reminders": now.reminders})

    def change(answers: dict[str, Any]) -> None:
        actions.change_switches(by=by, **answers)

    return form_page(request, "followups/switches.html", form, change, context={"rail": rail(request)})


def _percent(share: float | None) -> int | None:
    return None if share is None else round(100 * share)


def _by(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]

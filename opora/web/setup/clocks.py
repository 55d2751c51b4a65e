"""What the desk aims for: first answer, next word and solution on each channel."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext_lazy
from django.views.decorators.http import require_http_methods

from opora.cases import actions, queries
from opora.kernel.access import demand
from opora.messages import queries as messages
from opora.pure.workload.clocks import Kind
from opora.pure.workload.targets import Target, Unit
from opora.web.inbox.presenting import clock_names
from opora.web.team.answers import form_page

UNITS = [
    (Unit.MINUTES.value, gettext_lazy("minutes, day and night")),
    (Unit.HOURS.value, gettext_lazy("hours, day and night")),
    (Unit.WORKING_MINUTES.value, gettext_lazy("working minutes")),
    (Unit.WORKING_HOURS.value, gettext_lazy("working hours")),
    (Unit.WORKING_DAYS.value, gettext_lazy("working days")),
]
COUNTED = {
    Unit.MINUTES: ngettext_lazy("%d minute", "%d minutes"),
    Unit.HOURS: ngettext_lazy("%d hour", "%d hours"),
    Unit.WORKING_MINUTES: ngettext_lazy("%d working minute", "%d working minutes"),
    Unit.WORKING_HOURS: ngettext_lazy("%d working hour", "%d working hours"),
    Unit.WORKING_DAYS: ngettext_lazy("%d working day", "%d working days"),
}


class TargetsForm(forms.Form):
    """An amount and a unit for each clock of each channel."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for channel, targets in queries.targets_by_channel().items():
            for kind, target in targets.items():
                name = f"{channel}_{kind}"
                self.fields[name] = forms.IntegerField(min_value=1, max_value=100_000, initial=target.amount)
                self.fields[f"{name}_unit"] = forms.ChoiceField(choices=UNITS, initial=target.unit.value)

    def chosen(self, channel: str) -> dict[Kind, Target]:
        """What was answered for one channel."""
        return {
            kind: Target(self.cleaned_data[f"{channel}_{kind}"], Unit(self.cleaned_data[f"{channel}_{kind}_unit"]))
            for kind in queries.targets_by_channel()[channel]
        }


@login_required
@require_http_methods(["GET", "POST"])
def clocks(request: HttpRequest) -> HttpResponse:
    """The channels in use first; the others folded."""
    by: Any = request.user
    demand(by, "desk:change")
    form = TargetsForm(request.POST or None)

    def save(_answers: dict[str, Any]) -> None:
        for channel, before in queries.targets_by_channel().items():
            wanted = form.chosen(channel)
            if wanted != before:
                actions.change_targets(channel, wanted, by=by)

    used = {"email", *messages.mailboxes(for_=by).values_list("channel", flat=True)}
    groups = [_group(form, channel) for channel in queries.targets_by_channel()]
    context = {"used": [one for one in groups if one["channel"] in used], "others": [one for one in groups if one["channel"] not in used]}
    return form_page(request, "setup/clocks.html", form, save, context=context)


def _group(form: TargetsForm, channel: str) -> dict[str, Any]:
    names, recommended = clock_names(), queries.recommended_targets()[channel]
    lines = [
        {
            "name": names[kind],
            "amount": form[f"{channel}_{kind}"],
            "unit": form[f"{channel}_{kind}_unit"],
            "recommended": in_words(target),
        }
        for kind, target in recommended.items()
    ]
    return {"channel": channel, "name": channel_names()[channel], "lines": lines}


def in_words(target: Target) -> str:
    """ "4 working hours"."""
    return str(COUNTED[target.unit] % target.amount)


def channel_names() -> dict[str, str]:
    """Channels as people call them."""
    return {
        "email": _("E-mail"),
        "form": _("Forms"),
        "chat": _("Chat"),
        "phone": _("Telephone"),
        "messenger": _("Messengers"),
        "social": _("Public posts"),
    }

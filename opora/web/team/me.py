"""One's own pages: who I am here, how the desk behaves for me, what I hear of."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.kernel.errors import DeskError
from opora.team import actions, queries
from opora.team.models import AFTER_SEND, PHONE, THEMES, InterfaceLanguage
from opora.team.notices import KINDS, Kind, rings, sentence_of, wishes
from opora.web.shell.rail import rail
from opora.web.team.answers import ALWAYS, form_page


class ProfileForm(forms.Form):
    name = forms.CharField(label=_("Name"), max_length=120, help_text=_("Customers see it under your replies."))
    language = forms.ChoiceField(label=_("Language of the desk"), choices=InterfaceLanguage.choices)
    signature = forms.CharField(
        label=_("Signature"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Stands under your replies, above the signature of the mailbox."),
    )
    phone = forms.CharField(
        label=_("Telephone for colleagues"),
        required=False,
        max_length=40,
        validators=[PHONE],
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
        help_text=_("Stands on the printed plans, for the day when the desk is down. Customers never see it."),
    )
    works_in = forms.MultipleChoiceField(
        label=_("Languages I answer in"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[(code, name) for code, name in InterfaceLanguage.choices if code != "sr-latn"],
    )
    gender = forms.ChoiceField(
        label=_("In suggested wording I am"),
        required=False,
        choices=[("", "–"), ("f", _("a woman")), ("m", _("a man"))],
        help_text=_("Some languages write it differently: napsala, napsal."),
    )
    theme = forms.ChoiceField(label=_("Light or dark"), choices=THEMES)
    after_send = forms.ChoiceField(label=_("After sending a reply"), choices=AFTER_SEND)
    newest_first = forms.BooleanField(label=_("Newest message on top"), required=False)
    single_keys = forms.BooleanField(
        label=_("Single keys act"),
        required=False,
        help_text=_("For example R to reply. Turn it off if you use speech control or a screen reader."),
    )


@login_required
@require_http_methods(["GET", "POST"])
def my_profile(request: HttpRequest) -> HttpResponse:
    agent = _agent(request)
    shown = {name: getattr(agent, name) for name in ProfileForm.base_fields}
    form = ProfileForm(request.POST or None, initial=shown)
    return form_page(request, "team/me.html", form, lambda answers: actions.change_profile(by=agent, **answers))


@login_required
@require_http_methods(["GET", "POST"])
def my_notifications(request: HttpRequest) -> HttpResponse:
    """A table of kinds and the ways to hear of each."""
    agent = _agent(request)
    if request.method == "POST":
        actions.change_profile(by=agent, notify=_ticked(request))
        return redirect(f"{request.path}?saved=1")
    rows = [(kind, known, *wishes(agent.notify, kind), rings(agent.notify, kind)) for kind, known in KINDS.items()]
    return render(request, "team/my_notifications.html", {"rows": rows, "saved": "saved" in request.GET})


def _ticked(request: HttpRequest) -> dict[str, dict[str, bool]]:
    ways = {f"{kind}.{way}" for kind, known in KINDS.items() for way in _ways(known)}
    unknown = set(request.POST) - ways - ALWAYS
    if unknown:
        raise DeskError(str(_("This form holds something that cannot be changed here. Reload the page and try again.")), f"{unknown}")
    return {kind: {way: f"{kind}.{way}" in request.POST for way in _ways(known)} for kind, known in KINDS.items()}


def _ways(known: Kind) -> tuple[str, ...]:
    return ("browser", "mail", "ring") if known.urgent else ("browser", "mail")


@login_required
@require_GET
def notifications(request: HttpRequest) -> HttpResponse:
    """What I was told, newest first."""
    rows = queries.notifications(for_=_agent(request), limit=100)
    shown = [{"row": row, "sentence": sentence_of(row.kind, row.values)} for row in rows]
    unread = sum(row.read_at is None for row in rows)
    context = {"shown": shown, "unread": unread, "rail": rail(request, area="news"), "subpages": None}
    return render(request, "team/notifications.html", context)


@login_required
@require_POST
def read_notifications(request: HttpRequest) -> HttpResponse:
    """Mark all read."""
    actions.mark_read(by=_agent(request))
    return redirect("notifications")


@login_required
@require_POST
def open_notification(request: HttpRequest, pk: int) -> HttpResponse:
    """Mark one read and go where it leads."""
    agent = _agent(request)
    row = queries.notification(pk, for_=agent)
    actions.mark_read(by=agent, ids=[row.pk])
    return redirect(row.path or "notifications")


def _agent(request: HttpRequest) -> Any:
    return request.user

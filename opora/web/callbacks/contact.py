"""Quick contact: number and name, by keyboard, in fifteen seconds (S0-29)."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from opora.callbacks import actions
from opora.kernel.errors import DeskError
from opora.messages import queries as messages
from opora.messages.models import Mailbox
from opora.team.models import Agent
from opora.web.shell.rail import rail
from opora.web.team.answers import form_page


class ContactForm(forms.Form):
    """The least that is needed to call somebody back."""

    number = forms.CharField(
        label=gettext_lazy("Number"), max_length=40, widget=forms.TextInput(attrs={"type": "tel", "autofocus": True, "autocomplete": "off"})
    )
    name = forms.CharField(
        label=gettext_lazy("Name"), max_length=200, required=False, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    words = forms.CharField(label=gettext_lazy("What it is about"), max_length=300, required=False)


@login_required
@require_http_methods(["GET", "POST"])
def contact(request: HttpRequest) -> HttpResponse:
    """Number, Tab, name, Enter: the next one may call."""
    by: Agent = request.user  # type: ignore[assignment]
    form = ContactForm(request.POST or None)

    def keep(answers: dict[str, Any]) -> None:
        actions.take_contact(_line(by), answers["number"], name=answers["name"], words=answers["words"], by=by)

    return form_page(
        request, "callbacks/contact.html", form, keep, context={"back": reverse("callbacks"), "rail": rail(request, area="callbacks")}
    )


def _line(by: Agent) -> Mailbox:
    """The telephone line this person sees first; any mailbox where there is none."""
    boxes = messages.mailboxes(for_=by)
    found = boxes.filter(channel="phone").first() or boxes.first()
    if found is None:
        raise DeskError(_("There is no mailbox yet. An owner adds one in the settings."), "contact without a mailbox")
    return found

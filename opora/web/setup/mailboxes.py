"""Mailboxes: adding one by its address, its own settings, who may see it, taking it out of use."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from opora.channels.email import accounts, detection
from opora.kernel.access import demand, fetch_or_absent
from opora.messages import actions as mail
from opora.messages import queries as messages
from opora.messages.models import Mailbox
from opora.team import queries as team
from opora.team.models import InterfaceLanguage
from opora.web.team.answers import acted, demand_known_fields, form_page, offer

FIRST_FETCH = timedelta(days=30)


class AddressForm(forms.Form):
    address = forms.EmailField(
        label=_("Address customers write to"), max_length=320, widget=forms.EmailInput(attrs={"placeholder": "", "autocomplete": "off"})
    )
    name = forms.CharField(
        label=_("Name"), max_length=120, required=False, help_text=_("Customers see it as the sender, such as “Lamp shop”.")
    )


class MailboxForm(forms.Form):
    name = forms.CharField(label=_("Name"), max_length=120, help_text=_("Customers see it as the sender."))
    address = forms.EmailField(label=_("Address"), max_length=320)
    aliases = forms.CharField(
        label=_("Further addresses of the same place"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One a line. A mail to several of them is one message."),
    )
    language = forms.ChoiceField(
        label=_("Usual language of its customers"),
        required=False,
        choices=[("", pgettext_lazy("language", "Recognise it")), *InterfaceLanguage.choices],
    )
    signature = forms.CharField(
        label=_("Signature"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Stands under every reply from here."),
    )
    reply_tokens = forms.BooleanField(
        label=_("Signed reply addresses"),
        required=False,
        help_text=_(
            "Replies carry an address such as support+k3x@…, so that answers find their case even without headers. "
            "Needs a mail server that accepts the plus sign."
        ),
    )
    open_to_all = forms.BooleanField(label=_("Everybody on the desk may see it"), required=False)
    people = forms.TypedMultipleChoiceField(
        label=_("If not, these people may"), required=False, coerce=int, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "people", [(one.pk, one.name) for one in team.people()])

    def clean_aliases(self) -> list[str]:
        """The addresses, one a line; each is checked like the first."""
        found = [line.strip().lower() for line in self.cleaned_data["aliases"].replace(",", "\n").splitlines() if line.strip()]
        for address in found:
            forms.EmailField().clean(address)
        return list(dict.fromkeys(found))


@login_required
@require_http_methods(["GET", "POST"])
def mailboxes(request: HttpRequest) -> HttpResponse:
    """All mailboxes, and the form that adds one."""
    by: Any = request.user
    demand(by, "mailboxes:change")
    form = AddressForm(request.POST or None)
    made: list[str] = []
    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda answers: made.append(make_and_detect(**answers, by=by))):
            return redirect(made[0])
    rows = [{"mailbox": box, "account": accounts.account_of(box)} for box in _mailboxes(by)]
    return render(request, "setup/mailboxes.html", {"rows": rows, "form": form}, status=400 if form.errors else 200)


def make_and_detect(address: str, name: str, *, by: Any) -> str:
    """Add a mailbox with the settings its provider is known or found to use, and say where to go on.

    Nothing is fetched before somebody says so.
    """
    mailbox = mail.make_mailbox(name or team.desk().name, address, by=by)
    found = dataclasses.asdict(detection.detect(mailbox.address))
    settings = {field: value for field, value in found.items() if field in accounts.FIELDS - accounts.SECRETS}
    accounts.save_account(mailbox, by=by, **settings, fetching=False, fetch_since=timezone.now() - FIRST_FETCH)
    return reverse("connection", args=[mailbox.pk]) + ("" if found["certain"] else "?guessed=1")


def mailbox_or_absent(request: HttpRequest, pk: int) -> Mailbox:
    """A mailbox in use, for people who may change mailboxes."""
    by: Any = request.user
    demand(by, "mailboxes:change")
    return fetch_or_absent(_mailboxes(by), pk=pk)


def _mailboxes(by: Any) -> QuerySet[Mailbox]:
    """Those for mail; the places of other channels have pages of their own."""
    return messages.mailboxes(for_=by).filter(channel="email")


@login_required
@require_http_methods(["GET", "POST"])
def mailbox(request: HttpRequest, pk: int) -> HttpResponse:
    """Name, addresses, signature, who may see it."""
    by: Any = request.user
    box: Any = mailbox_or_absent(request, pk)
    plain = {name: getattr(box, name) for name in MailboxForm.base_fields if name not in ("aliases", "people")}
    shown = {**plain, "aliases": "\n".join(box.aliases), "people": [one.pk for one in box.people.all()]}
    form = MailboxForm(request.POST or None, initial=shown)

    def save(answers: dict[str, Any]) -> None:
        chosen = team.people().filter(pk__in=answers.pop("people"))
        mail.change_mailbox(box, by=by, people=chosen, **answers)

    return form_page(request, "setup/mailbox.html", form, save, context={"mailbox": box, "tab": "mailbox"})


@login_required
@require_POST
def retire(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a mailbox out of use: nothing is fetched or sent any more, its cases stay."""
    by: Any = request.user
    box = mailbox_or_absent(request, pk)
    accounts.save_account(box, by=by, fetching=False)
    mail.retire_mailbox(box, by=by)
    return redirect(reverse("mailboxes"))

"""The desk's settings and the blocklist."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from opora.kernel.access import demand, fetch_or_absent
from opora.messages import actions as mail
from opora.messages import queries as messages
from opora.team import actions, queries
from opora.team.models import InterfaceLanguage, Trade
from opora.web.setup.countries import countries, time_zones
from opora.web.team.answers import form_page

RECEIPT = "receipt_"


class DeskForm(forms.Form):
    name = forms.CharField(label=_("Name of your team or shop"), max_length=120, help_text=_("Customers see it as the sender."))
    language = forms.ChoiceField(
        label=_("Language of the team"),
        choices=InterfaceLanguage.choices,
        help_text=_("For invitations and for people who have not chosen yet."),
    )
    trade = forms.ChoiceField(
        label=_("What you do"),
        choices=Trade.choices,
        required=False,
        help_text=_("The plans we bring along are worded for it; what you changed in them stays."),
    )
    country = forms.ChoiceField(label=_("Country"), choices=countries, help_text=_("For public holidays."))
    time_zone = forms.ChoiceField(label=_("Time zone"), choices=time_zones, help_text=_("For working hours and dates."))
    receipts_on = forms.BooleanField(
        label=_("Answer new cases with a receipt at once"),
        required=False,
        help_text=_("One short mail per new case, never to automatic mail, never twice a day to the same person."),
    )
    trusted_border_host = forms.CharField(
        label=_("Mail server whose sender checks we trust"),
        required=False,
        max_length=200,
        help_text=_("The first word of its Authentication-Results line, such as mx.example.com. Empty: we trust none."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for code, name in InterfaceLanguage.choices:
            self.fields[RECEIPT + code] = forms.CharField(
                label=name, required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3, "lang": code})
            )

    def receipts(self) -> list[forms.BoundField]:
        """The fields of the receipt in each language."""
        return [self[name] for name in self.fields if name.startswith(RECEIPT)]


@login_required
@require_http_methods(["GET", "POST"])
def desk(request: HttpRequest) -> HttpResponse:
    """Everything the whole team shares."""
    by: Any = request.user
    demand(by, "desk:change")
    row = queries.desk()
    shown = {name: getattr(row, name) for name in DeskForm.base_fields}
    shown |= {RECEIPT + code: text for code, text in row.receipt_texts.items()}
    form = DeskForm(request.POST or None, initial=shown)

    def save(answers: dict[str, Any]) -> None:
        answers["trade"] = answers["trade"] or row.trade
        texts = {name.removeprefix(RECEIPT): answers.pop(name).strip() for name in list(answers) if name.startswith(RECEIPT)}
        actions.change_desk(by=by, **answers, receipt_texts={code: text for code, text in texts.items() if text})

    return form_page(request, "setup/desk.html", form, save)


class BlockForm(forms.Form):
    pattern = forms.CharField(
        label=_("Address or domain"), max_length=320, help_text=_("For example offers@spam.example, or spam.example for everybody there.")
    )


@login_required
@require_http_methods(["GET", "POST"])
def blocklist(request: HttpRequest) -> HttpResponse:
    """Senders whose mail is set aside at arrival."""
    by: Any = request.user
    demand(by, "messages:block")
    form = BlockForm(request.POST or None)
    return form_page(
        request,
        "setup/blocklist.html",
        form,
        lambda answers: mail.block(answers["pattern"], by=by),
        context={"blocked": messages.blocklist()},
    )


@login_required
@require_POST
def unblock(request: HttpRequest, pk: int) -> HttpResponse:
    by: Any = request.user
    demand(by, "messages:block")
    mail.unblock(fetch_or_absent(messages.blocklist(), pk=pk), by=by)
    return redirect("blocklist")

"""The first start: language, team, the first person. Where mail comes from is asked next (next_step.py)."""

from __future__ import annotations

from allauth.account.utils import perform_login
from django import forms
from django.contrib.auth.decorators import login_not_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from opora.crises.actions.shipping import install_scenarios
from opora.kernel.errors import DeskError
from opora.playbooks.actions import install_shipped
from opora.team import actions
from opora.team.models import InterfaceLanguage, Trade
from opora.web.setup.countries import countries, time_zones

HOME_OF = {"cs": ("CZ", "Europe/Prague"), "pl": ("PL", "Europe/Warsaw"), "el": ("GR", "Europe/Athens"), "sr": ("RS", "Europe/Belgrade")}


class FirstForm(forms.Form):
    """The team and its first person."""

    team = forms.CharField(label=_("Name of your team or shop"), max_length=120, help_text=_("Customers see it as the sender."))
    trade = forms.ChoiceField(
        label=_("What you do"), choices=Trade.choices, required=False, help_text=_("The plans we bring along are worded for it.")
    )
    country = forms.ChoiceField(label=_("Country"), choices=countries, help_text=_("For public holidays."))
    time_zone = forms.ChoiceField(label=_("Time zone"), choices=time_zones, help_text=_("For working hours and dates."))
    name = forms.CharField(label=_("Your name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(label=_("Your e-mail"), widget=forms.EmailInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        help_text=_("At least 10 characters. A sentence you remember is better than signs you forget."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


@never_cache
@login_not_required
@require_http_methods(["GET", "POST"])
def first_start(request: HttpRequest, token: str) -> HttpResponse:
    """Step 1 asks the language (`?language=` is chosen), step 2 the team and the first person. The link itself is the permission."""
    with transaction.atomic():
        actions.demand_first_login(token)
    language = request.GET.get("language", "")
    if language not in InterfaceLanguage.values:
        return render(request, "setup/first_language.html", {"languages": InterfaceLanguage.choices, "step": 1, "wide": True})
    with translation.override(language):
        return _first_person(request, token, language)


def _first_person(request: HttpRequest, token: str, language: str) -> HttpResponse:
    country, zone = HOME_OF.get(language.split("-")[0], ("CZ", "Europe/Prague"))
    form = FirstForm(request.POST or None, initial={"country": country, "time_zone": zone})
    if request.method == "POST" and form.is_valid():
        try:
            return _make_and_sign_in(request, token, language, form.cleaned_data)
        except DeskError as problem:
            form.add_error(None, problem.sentence)
    context = {"form": form, "language": language, "step": 2, "wide": True}
    return render(request, "setup/first_person.html", context, status=400 if form.errors else 200)


def _make_and_sign_in(request: HttpRequest, token: str, language: str, answers: dict[str, str]) -> HttpResponse:
    chosen = {name: answers[name] for name in ("country", "time_zone", "trade") if answers[name]}
    desk = {"name": answers["team"], "language": language, **chosen}
    with transaction.atomic():
        agent = actions.make_first_agent(token, name=answers["name"], email=answers["email"], password=answers["password"], desk=desk)
        install_shipped()
        install_scenarios()
    response: HttpResponse = perform_login(request, agent, email_verification="none", redirect_url=reverse("setup_next"))
    return response

"""The ten house rules: their words in each language, and what shows whether they are kept."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.kernel.access import absent, demand
from opora.team import actions, queries
from opora.team.models import Agent, InterfaceLanguage
from opora.web.quality.names import item_names
from opora.web.setup.coach_names import rule_names
from opora.web.team.answers import form_page

TEXT = "text_"


class HouseRuleForm(forms.Form):
    """Words by language, the coach's rules it is bound to, the line of the scorecard."""

    rules = forms.MultipleChoiceField(
        label=gettext_lazy("The coach watches over it by"), required=False, widget=forms.CheckboxSelectMultiple
    )
    item = forms.ChoiceField(label=gettext_lazy("Reviewers mark it as"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["rules"].choices = list(rule_names().items())  # type: ignore[attr-defined]
        self.fields["item"].choices = [("", "–"), *item_names().items()]  # type: ignore[attr-defined]
        for code, name in InterfaceLanguage.choices:
            self.fields[f"{TEXT}{code}"] = forms.CharField(
                label=name, required=False, max_length=200, widget=forms.TextInput(attrs={"lang": code.replace("latn", "Latn")})
            )

    def words(self) -> list[forms.BoundField]:
        """The fields for the words."""
        return [self[name] for name in self.fields if name.startswith(TEXT)]

    def texts(self) -> dict[str, str]:
        """What stands in them, by language."""
        return {code: self.cleaned_data[f"{TEXT}{code}"] for code in InterfaceLanguage.values}


@login_required
@require_GET
def house_rules(request: HttpRequest) -> HttpResponse:
    """All ten with what they are bound to."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "coach:change")
    coach, items = rule_names(), item_names()
    rows = [
        {
            "rule": one,
            "bound": [coach.get(code, code) for code in one.rules],
            "item": items.get(one.item, ""),
        }
        for one in queries.house_rules(get_language() or "en")
    ]
    return render(request, "setup/house_rules.html", {"rows": rows})


@login_required
@require_http_methods(["GET", "POST"])
def house_rule(request: HttpRequest, position: int) -> HttpResponse:
    """One of the ten."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "coach:change")
    by_language = {code: queries.house_rules(code) for code in InterfaceLanguage.values}
    if not 1 <= position <= len(by_language["en"]):
        raise absent("HouseRule", position)
    one = queries.house_rules(get_language() or "en")[position - 1]
    shown = {f"{TEXT}{code}": rules[position - 1].text for code, rules in by_language.items()}
    form = HouseRuleForm(request.POST or None, initial={"rules": one.rules, "item": one.item, **shown})

    def save(answers: dict[str, Any]) -> None:
        actions.change_house_rule(position, by=by, texts=form.texts(), rules=answers["rules"], item=answers["item"])

    context = {"rule": one, "lead": _("Rule %(number)d of ten") % {"number": position}}
    return form_page(request, "setup/house_rule.html", form, save, then=reverse("house_rules"), context=context)


@login_required
@require_POST
def reset_house_rule(request: HttpRequest, position: int) -> HttpResponse:
    """Take our words and bindings again."""
    by: Agent = request.user  # type: ignore[assignment]
    actions.reset_house_rule(position, by=by)
    return redirect("house_rules")

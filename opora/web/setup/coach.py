"""The coach's rules: how serious each is here, which words of our own it knows, and whether people follow it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language_info, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from opora.kernel.access import absent, demand
from opora.pure.coach import Severity
from opora.pure.coach.rule import Rule
from opora.pure.coach.rules import rules_by_code
from opora.pure.languages import LANGUAGES
from opora.replies import actions, queries
from opora.replies.coaching.own_words import readable
from opora.web.case.coaching import severity_names
from opora.web.setup.coach_names import rule_names
from opora.web.team.answers import form_page

PARTS = ("catch", "unless")


class RuleForm(forms.Form):
    """How serious, or silent, and phrases for each language of the coach."""

    severity = forms.ChoiceField(label=gettext_lazy("What it asks"), help_text=gettext_lazy("A rule can be made milder, never stricter."))
    silent = forms.BooleanField(label=gettext_lazy("Say nothing"), required=False)

    def __init__(self, rule: Rule, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = severity_names()
        self.fields["severity"].choices = [(str(int(one)), names[one]) for one in Severity if one >= rule.most]  # type: ignore[attr-defined]
        for code in LANGUAGES:
            language = get_language_info(code)["name_local"]
            labels = (_("%(language)s: also catch") % {"language": language}, _("%(language)s: let pass") % {"language": language})
            for part, label in zip(PARTS, labels, strict=True):
                self.fields[f"{part}_{code}"] = forms.CharField(
                    label=label, required=False, max_length=8_000, widget=forms.Textarea(attrs={"rows": 2, "lang": code})
                )

    def phrases(self) -> list[forms.BoundField]:
        """The fields for phrases of our own."""
        return [self[name] for name in self.fields if name.startswith(PARTS)]

    def words(self) -> dict[str, dict[str, list[str]]]:
        """What stands in them, as `change_rule` wants it."""
        return {code: {part: readable(self.cleaned_data[f"{part}_{code}"]) for part in PARTS} for code in LANGUAGES}


@login_required
@require_GET
def coach_rules(request: HttpRequest) -> HttpResponse:
    """All rules with what they ask and how they fare; those that nobody follows stand on top."""
    by: Any = request.user
    demand(by, "coach:change")
    changed, figures, names, degrees = queries.coach_rules(), queries.rule_figures(), rule_names(), severity_names()
    noisy = queries.noisy_rules()
    rows = []
    for _code, rule in sorted(rules_by_code().items()):
        own = changed.get(rule.code)
        severity = Severity(own.severity) if own and own.severity is not None else rule.most
        rows.append(
            {
                "code": rule.code,
                "name": names.get(rule.code, rule.name),
                "degree": _("silent") if own and own.silent else degrees[severity],
                "changed": own is not None,
                "figures": figures.get(rule.code),
                "is_noisy": rule.code in noisy,
            }
        )
    rows.sort(key=lambda row: not row["is_noisy"])
    return render(request, "setup/coach_rules.html", {"rows": rows})


@login_required
@require_http_methods(["GET", "POST"])
def coach_rule(request: HttpRequest, code: str) -> HttpResponse:
    """One rule: milder, silent, or with words of our own."""
    by: Any = request.user
    demand(by, "coach:change")
    rule = rules_by_code().get(code)
    if rule is None:
        raise absent("CoachRule", code)
    own = queries.coach_rules().get(code)
    shown: dict[str, Any] = {"severity": str(int(rule.most))}
    if own:
        shown = {"severity": str(int(rule.most) if own.severity is None else own.severity), "silent": own.silent}
        shown |= {f"{part}_{language}": "\n".join(parts.get(part, ())) for language, parts in own.words.items() for part in PARTS}
    form = RuleForm(rule, request.POST or None, initial=shown)

    def save(answers: dict[str, Any]) -> None:
        wished = int(answers["severity"])
        severity = None if wished == rule.most else wished
        actions.change_rule(code, by=by, severity=severity, silent=answers["silent"], words=form.words())

    context = {"code": code, "name": rule_names().get(code, rule.name)}
    return form_page(request, "setup/coach_rule.html", form, save, then=reverse("coach_rules"), context=context)

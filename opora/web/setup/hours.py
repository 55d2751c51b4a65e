"""When the desk works: hours of each weekday, holidays of the country, days on which it is closed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from opora.kernel.access import demand
from opora.kernel.errors import Absent
from opora.pure.workload.free_days import public_holidays
from opora.team import actions, queries
from opora.web.setup.countries import countries
from opora.web.setup.spans import SpansField, write_spans
from opora.web.team.answers import acted, demand_known_fields, form_page

SHOWN_HOLIDAYS = 8
DAY = "day_"
PAGE = "setup/hours.html"


class HoursForm(forms.Form):
    """One line a weekday."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for weekday, name in WEEKDAYS.items():
            self.fields[f"{DAY}{weekday}"] = SpansField(label=name)


class ClosedForm(forms.Form):
    day = forms.DateField(label=_("Day"), widget=forms.DateInput(attrs={"type": "date"}))
    name = forms.CharField(label=_("Why"), max_length=120, required=False, help_text=_("For colleagues, such as “Stocktaking”."))


@login_required
@require_http_methods(["GET", "POST"])
def hours(request: HttpRequest) -> HttpResponse:
    """The week, the coming holidays, and the closed days with a form for one more."""
    by: Any = request.user
    demand(by, "desk:change")
    form = _week(request.POST or None)

    def save(answers: dict[str, Any]) -> None:
        actions.change_hours({int(name.removeprefix(DAY)): spans for name, spans in answers.items()}, by=by)

    return form_page(request, PAGE, form, save, context=_around(ClosedForm()))


@login_required
@require_POST
def close_day(request: HttpRequest) -> HttpResponse:
    """Close the desk on one more day."""
    by: Any = request.user
    demand(by, "desk:change")
    form = ClosedForm(request.POST)
    demand_known_fields(request, form)
    if form.is_valid() and acted(form, lambda answers: actions.close_on(answers["day"], answers["name"], by=by)):
        return redirect("hours")
    return render(request, PAGE, {"form": _week(), **_around(form)}, status=400)


@login_required
@require_POST
def open_day(request: HttpRequest, day: str) -> HttpResponse:
    """Work on that day after all."""
    by: Any = request.user
    try:
        chosen = date.fromisoformat(day)
    except ValueError as problem:
        raise Absent(translate("This is not here, or it is not open to you."), f"closed day {day!r}") from problem
    actions.open_on(chosen, by=by)
    return redirect("hours")


def _week(answers: Any = None) -> HoursForm:
    working = queries.working_time()
    return HoursForm(answers, initial={f"{DAY}{weekday}": write_spans(working.hours.get(weekday, ())) for weekday in WEEKDAYS})


def _around(closing: ClosedForm) -> dict[str, Any]:
    desk = queries.desk()
    today = queries.today()
    holidays = sorted(public_holidays(desk.country, today.year) | public_holidays(desk.country, today.year + 1))
    closed = [{"day": date.fromisoformat(one["day"]), "name": one["name"]} for one in desk.closed_days]
    return {
        "closing": closing,
        "country": dict(countries()).get(desk.country, desk.country),
        "zone": desk.time_zone.replace("_", " "),
        "holidays": [day for day in holidays if day >= today][:SHOWN_HOLIDAYS],
        "closed": [one for one in closed if one["day"] >= today - timedelta(days=31)],
    }

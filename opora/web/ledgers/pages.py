"""Pages of the ledgers: what I owe, what the team owes, what was said wrongly, what was ordered."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.cases import queries as cases
from opora.kernel.errors import DeskError
from opora.ledgers import actions, queries
from opora.ledgers.models import BriefVersion, Promise, Statement
from opora.replies import actions as replies
from opora.team.models import Agent
from opora.web.ledgers.acting import DueForm
from opora.web.ledgers.sections import brief_context, promise_row, statement_row
from opora.web.ledgers.wording import desk_zone
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail
from opora.web.team.answers import acted, demand_known_fields, form_page

FIGURES_OF = timedelta(days=30)
MOST_ROWS = 100


@login_required
@require_GET
def promises(request: HttpRequest) -> HttpResponse:
    """What I owe, what may be kept already, what was broken; and how the team keeps its word."""
    by = _by(request)
    now = timezone.now()
    figures = queries.promises_kept(now - FIGURES_OF, now, for_=by)
    zone = desk_zone()
    broken = [promise_row(one, zone) for one in queries.broken_promises(for_=by)[:MOST_ROWS]]
    mine = _by_time(list(queries.my_promises(for_=by)[:MOST_ROWS]), now.astimezone(zone))
    found = [(_("Broken, not yet made good"), broken), *((title, [_own_row(one, zone) for one in rows]) for title, rows in mine)]
    shown = [{"title": title, "rows": rows} for title, rows in found if rows]
    context = {"groups": shown, "figures": figures, "share": None if figures.share is None else round(100 * figures.share)}
    return render(request, "ledgers/promises.html", {**context, "rail": rail(request, area="promises")})


def _by_time(rows: list[Promise], now: datetime) -> list[tuple[str, list[Promise]]]:
    """What needs a click or a word now, what is due today, what has time."""
    heard = [one for one in rows if one.shown_by_id]
    ahead = [one for one in rows if not one.shown_by_id]
    tonight = now.replace(hour=23, minute=59, second=59, microsecond=999_999)
    return [
        (_("Kept already?"), heard),
        (_("Their time has come"), [one for one in ahead if one.due and one.due <= now]),
        (_("Today"), [one for one in ahead if one.due and now < one.due <= tonight]),
        (_("Later"), [one for one in ahead if one.due and one.due > tonight]),
        (_("Without a day"), [one for one in ahead if one.due is None]),
    ]


def _own_row(one: Promise, zone: tzinfo) -> dict[str, Any]:
    """Whose they are need not be said in one's own list."""
    return {**promise_row(one, zone), "owner": ""}


class SourceForm(forms.Form):
    """Where a fact comes from, or until when it will be checked."""

    source = forms.ChoiceField(label=gettext_lazy("Where it comes from"), choices=Statement.Source.choices)
    note = forms.CharField(label=gettext_lazy("Which one"), max_length=300, required=False)
    check_by = forms.DateField(
        label=gettext_lazy("Checked by"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


@login_required
@require_http_methods(["GET", "POST"])
def statement(request: HttpRequest, pk: int) -> HttpResponse:
    """One thing we said: its source, and everybody who was told the same when it was wrong."""
    by = _by(request)
    said = queries.statement(pk, for_=by)
    form = SourceForm(request.POST or None, initial={"source": said.source, "note": said.source_note, "check_by": said.check_by})

    def give(answers: dict[str, Any]) -> None:
        actions.give_source(said, answers["source"], by=by, note=answers["note"], check_by=answers["check_by"])

    told = queries.told_the_same(said, for_=by) if said.wrong_at or "wrong" in request.GET else []
    context = {
        "row": statement_row(said),
        "statement": said,
        "told": told,
        "customers": len({one.case.customer_id for one in told}),
        "asks": "wrong" in request.GET,
        "rail": rail(request),
    }
    return form_page(request, "ledgers/statement.html", form, give, context=context)


@login_required
@require_POST
def was_wrong(request: HttpRequest, pk: int) -> HttpResponse:
    """Mark it and every like one, with what is right; or take the mark back."""
    by = _by(request)
    said = queries.statement(pk, for_=by)
    if request.POST.get("stands"):
        actions.was_right_after_all(said, by=by)
    else:
        actions.was_wrong(said, request.POST.get("right", ""), by=by)
    return redirect("statement", pk=pk)


@login_required
@require_POST
def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """Send the correction to one (`to`) or to everybody who has not got it; what is held stays as a draft and is listed."""
    by = _by(request)
    said = queries.statement(pk, for_=by)
    only = request.POST.get("to", "")
    told = [one for one in queries.told_the_same(said, for_=by) if not only or str(one.statement.pk) == only]
    done = replies.send_corrections(told, by=by)
    context = {"done": done, "sent": sum(one.message is not None for one in done), "back_url": reverse("statement", args=[pk])}
    return render(request, "ledgers/corrected.html", {**context, "rail": rail(request)})


class TermsForm(DueForm):
    """What is ordered: words, day, price, hours."""

    text = forms.CharField(label=gettext_lazy("What is ordered"), max_length=20_000, widget=forms.Textarea(attrs={"rows": 5}))
    price = forms.DecimalField(label=gettext_lazy("Price"), required=False, min_value=0, max_digits=12, decimal_places=2, localize=True)
    currency = forms.CharField(label=gettext_lazy("Currency"), required=False, max_length=3)
    hours = forms.DecimalField(
        label=gettext_lazy("Hours of work"), required=False, min_value=0, max_digits=7, decimal_places=2, localize=True
    )
    field_order = ("text", "day", "hour", "price", "currency", "hours")

    def terms(self) -> actions.Terms:
        """As the ledger wants them; the price in minor units."""
        answers = self.cleaned_data
        price = None if answers["price"] is None else int(answers["price"] * Decimal(100))
        return actions.Terms(answers["text"], deadline=self.due(), price=price, hours=answers["hours"])


@login_required
@require_http_methods(["GET", "POST"])
def brief(request: HttpRequest, pk: int) -> HttpResponse:
    """What was ordered, in versions: write it down, propose a change, log hours."""
    by = _by(request)
    case = cases.case(pk, for_=by)
    there = queries.brief(case, for_=by)
    form = TermsForm(request.POST or None, initial={"currency": there.currency if there else ""})

    def write(answers: dict[str, Any]) -> None:
        if there is None:
            actions.open_brief(case, form.terms(), by=by, currency=answers["currency"])
        else:
            actions.propose_change(there, form.terms(), by=by)

    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, write):
            return redirect("brief", pk=pk)
    context = {"form": form, "case": case, "brief": brief_context(case, by), "rail": rail(request)}
    return render(request, "ledgers/brief.html", context, status=400 if form.errors else 200)


@login_required
@require_POST
def change_version(request: HttpRequest, pk: int) -> HttpResponse:
    """Offer a proposed change to the customer as a link, answer for them, take it back, or log hours on a version."""
    by = _by(request)
    version = queries.version(pk, for_=by)
    case = version.brief.case
    act = request.POST.get("act", "")
    if act == "notice":
        return _notice(request, version, by)
    if act in ("accepted", "declined"):
        shown = next(one for one in queries.versions(version.brief) if one.version.pk == pk)
        if shown.notice is None:
            actions.give_notice(version, by=by)
            shown = next(one for one in queries.versions(version.brief) if one.version.pk == pk)
        actions.answer_for_customer(shown.notice, accepted=act == "accepted", by=by)  # type: ignore[arg-type]
    elif act == "take_back":
        actions.take_back(version, by=by)
    elif act == "hours":
        actions.log_hours(version, _minutes(request.POST.get("hours", "")), by=by, note=request.POST.get("note", ""))
    else:
        raise DeskError(_("Choose one of the offered values."), f"version act {act!r}")
    return redirect("brief", pk=case.pk)


def _notice(request: HttpRequest, version: BriefVersion, by: Agent) -> HttpResponse:
    notice, token = actions.give_notice(version, by=by, charges_spent=bool(request.POST.get("charges_spent")))
    link = request.build_absolute_uri(f"/n/{token}/")
    context = {"case": version.brief.case, "notice": notice, "link": link, "rail": rail(request)}
    return render(request, "ledgers/notice_given.html", context)


def _minutes(hours: str) -> int:
    try:
        return round(float(hours.replace(",", ".")) * 60)
    except ValueError as problem:
        raise DeskError(_("Write hours as a number, such as 1.5."), f"hours {hours!r}") from problem


def _by(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]

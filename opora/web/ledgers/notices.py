"""The link by which a customer accepts or declines a change of what they ordered: no account, no script, their language."""

from __future__ import annotations

from datetime import date, datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from opora.ledgers import actions, queries
from opora.replies.composing import customer_locale
from opora.team import queries as team
from opora.web.ledgers.sections import money


def _moment(iso: str | None) -> date | datetime | None:
    """As the ledger wrote it: a day, or a moment with its offset."""
    if iso is None:
        return None
    return datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso)


@never_cache
@require_http_methods(["GET", "POST"])
def notice(request: HttpRequest, token: str) -> HttpResponse:
    """What changes on date, price and hours, and two buttons; afterwards what was answered."""
    found = queries.notice_by_token(token)
    case = found.version.brief.case
    with translation.override(customer_locale(case)):
        if request.method == "POST" and not (found.accepted_at or found.declined_at):
            answer = actions.accept_notice if request.POST.get("answer") == "yes" else actions.decline_notice
            answer(token)
            found = queries.notice_by_token(token)
        currency = found.effect.get("currency", "")
        context = {
            "desk": team.desk(),
            "version": found.version,
            "deadlines": [_moment(one) for one in found.effect["deadline"]],
            "hours": found.effect["hours"],
            "prices": [money(one, currency) for one in found.effect["price"]],
            "accepted": found.accepted_at,
            "declined": found.declined_at,
        }
        answered = render(request, "ledgers/notice.html", context)
    answered.headers["X-Robots-Tag"] = "noindex"
    answered.headers["Referrer-Policy"] = "no-referrer"
    return answered

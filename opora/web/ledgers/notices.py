"""The link by which a customer accepts or declines a change of what they ordered: no account, no script, their language."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from csp.decorators import csp
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from opora.kernel.errors import Absent, Conflict
from opora.ledgers import actions, queries
from opora.ledgers.models import BriefNotice
from opora.replies.composing import customer_locale
from opora.team import queries as team
from opora.web.ledgers.wording import amount, desk_zone, money, worded
from opora.web.public.frame import POLICY, plain, private
from opora.web.public.limits import may_look, missed


@csp(POLICY)  # type: ignore[arg-type]
@never_cache
@require_http_methods(["GET", "POST"])
def notice(request: HttpRequest, token: str) -> HttpResponse:
    """What changes on date, price and hours, and two buttons; afterwards what was answered."""
    return private(_answered(request, token))


def _answered(request: HttpRequest, token: str) -> HttpResponse:
    if not may_look(request):
        return plain(request, _("Too many tries. Please wait a few minutes."), 429)
    try:
        found = queries.notice_by_token(token)
    except Absent as problem:
        missed(request)
        return plain(request, _("This link is not valid any more. Please write to us."), problem.status)
    locale = customer_locale(found.version.brief.case)
    with translation.override(locale):
        if request.method == "POST":
            _take(token, yes=request.POST.get("answer") == "yes")
            found = queries.notice_by_token(token)
        answered = render(request, "ledgers/notice.html", _context(found))
    answered.headers["Content-Language"] = locale
    return answered


def _take(token: str, *, yes: bool) -> None:
    """Their answer; one that comes too late changes nothing, and the page says what holds."""
    try:
        (actions.accept_notice if yes else actions.decline_notice)(token)
    except Conflict:
        return


def _context(found: BriefNotice) -> dict[str, Any]:
    effect = found.effect
    return {
        "desk": team.desk(),
        "version": found.version,
        "deadlines": [worded(_moment(one)) for one in effect["deadline"]],
        "hours": [amount(one) for one in effect["hours"]],
        "prices": [money(one, effect.get("currency", "")) for one in effect["price"]],
        "accepted": found.accepted_at,
        "declined": found.declined_at,
        "is_open": found.version.state == "proposed",
    }


def _moment(iso: str | None) -> date | datetime | None:
    """As the ledger wrote it, by the desk's clock: a day, or a moment with its offset."""
    if iso is None:
        return None
    return datetime.fromisoformat(iso).astimezone(desk_zone()) if "T" in iso else date.fromisoformat(iso)

"""What was ordered, in versions: a change is a notice that the customer accepts or declines; until then the old version holds."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel.errors import Absent, Conflict, DeskError
from opora.kernel.events import say
from opora.ledgers.actions.changing import allow, write_down
from opora.ledgers.clock import desk_time, last_instant
from opora.ledgers.events import BriefAnswered
from opora.ledgers.habits import notice_change, notice_taken_back
from opora.ledgers.models import Brief, BriefNotice, BriefVersion, Hours
from opora.ledgers.telling import leads, tell_about
from opora.ledgers.worth import minutes_on, value
from opora.team import queries as team
from opora.team.models import Agent

State = BriefVersion.State
VALID_FOR = timedelta(days=14)
LONGEST = 20_000
MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Terms:
    """What a version says. `price` is in minor units of the brief's currency, `deadline` a day or a time."""

    text: str
    deadline: date | datetime | None = None
    price: int | None = None
    hours: Decimal | None = None


def open_brief(case: Case, terms: Terms, *, by: Agent, currency: str = "", hour_price: int | None = None) -> Brief:
    """Write down what was agreed as version 1. `hour_price` in minor units."""
    allow(by)
    with transaction.atomic():
        if Brief.objects.select_for_update().filter(case=case).exists():
            raise Conflict(_("This case has a brief already. Propose a change of it."), f"case {case.pk} has a brief")
        brief = Brief.objects.create(case=case, currency=currency.strip().upper()[:3], hour_price=hour_price, made_by=by)
        _version(brief, 1, terms, State.AGREED, by=by)
        write_down("brief.opened", case, by=by)
    return brief


def propose_change(brief: Brief, terms: Terms, *, by: Agent) -> BriefVersion:
    """A new version that does not hold yet. One change at a time: an open one is answered or taken back first."""
    allow(by)
    with transaction.atomic():
        brief = _locked(brief)
        if brief.versions.filter(state=State.PROPOSED).exists():
            raise Conflict(_("Another change still waits for its answer."), f"brief {brief.pk}")
        last = brief.versions.order_by("-number").first()
        version = _version(brief, (last.number if last else 0) + 1, terms, State.PROPOSED, by=by)
        notice_change(brief.case)
        write_down("brief.change_proposed", brief.case, by=by, version=version.number)
    return version


def take_back(version: BriefVersion, *, by: Agent) -> None:
    """We no longer propose this change; what was agreed goes on holding and open links end."""
    allow(by)
    with transaction.atomic():
        brief = _locked(version.brief)
        _move(version, State.PROPOSED, State.DECLINED)
        BriefNotice.objects.filter(version=version, accepted_at=None, declined_at=None).delete()
        write_down("brief.change_taken_back", brief.case, by=by, version=version.number)


def give_notice(version: BriefVersion, *, by: Agent, charges_spent: bool = True) -> tuple[BriefNotice, str]:
    """The notice of a change with its effect on date, price and hours, and the token of its link, which is shown this once.

    A declined change may be offered again. `charges_spent`: the customer pays the hours spent on the version that goes.
    """
    allow(by)
    with transaction.atomic():
        brief = _locked(version.brief)
        version.refresh_from_db()
        if version.state == State.DECLINED and not brief.versions.filter(state=State.PROPOSED).exists():
            BriefVersion.objects.filter(pk=version.pk).update(state=State.PROPOSED, decided_at=None)
        elif version.state != State.PROPOSED:
            raise Conflict(_("This change does not wait for an answer."), f"version {version.pk} is {version.state}")
        token = secrets.token_urlsafe(32)
        notice = BriefNotice.objects.create(
            version=version, token_hash=hash_of(token), effect=effect(brief, version), charges_spent=charges_spent, given_by=by,
            expires_at=timezone.now() + VALID_FOR,
        )  # fmt: skip
        write_down("brief.notice_given", brief.case, by=by, version=version.number)
    version.refresh_from_db()
    return notice, token


def give_notice_again(notice: BriefNotice) -> str:
    """The token of one more link to an open notice, as good as the first and no longer; for the customer's own page."""
    token = secrets.token_urlsafe(32)
    BriefNotice.objects.create(
        version=notice.version, token_hash=hash_of(token), effect=notice.effect, charges_spent=notice.charges_spent,
        given_by=notice.given_by, given_at=notice.given_at, expires_at=notice.expires_at,
    )  # fmt: skip
    return token


def effect(brief: Brief, version: BriefVersion) -> dict[str, Any]:
    """What a change means: date, price and hours before and after, and what was spent on the version that would go."""
    holding = brief.versions.filter(state=State.AGREED).first()
    spent = minutes_on(holding) if holding else 0
    return {
        "deadline": [_iso(holding), _iso(version)],
        "price": [holding.price if holding else None, version.price],
        "hours": [_number(holding), _number(version)],
        "currency": brief.currency,
        "spent_minutes": spent,
        "spent_value": value(spent, brief, holding) if holding else None,
    }


def accept_notice(token: str, *, by: Agent | None = None) -> BriefVersion:
    """The customer agrees by link (`by` None), or said so to somebody. The new version holds, the old one goes."""
    return _answer(token, accepted=True, by=by)


def decline_notice(token: str, *, by: Agent | None = None) -> BriefVersion:
    """The customer does not agree: what was agreed before holds."""
    return _answer(token, accepted=False, by=by)


def answer_for_customer(notice: BriefNotice, *, accepted: bool, by: Agent) -> BriefVersion:
    """The customer answered by other means, and somebody writes it down."""
    allow(by)
    with transaction.atomic():
        return _decide(notice.pk, accepted=accepted, by=by)


def log_hours(
    version: BriefVersion, minutes: int, *, by: Agent, day: date | None = None, note: str = "", agent: Agent | None = None
) -> Hours:
    """Time spent on a version, one's own unless `agent` is named."""
    allow(by)
    if not 0 < minutes <= MOST_MINUTES:
        raise DeskError(_("Log between one minute and one day."), f"{minutes} minutes")
    with transaction.atomic():
        row = Hours.objects.create(agent=agent or by, version=version, minutes=minutes, day=day or team.today(), note=note.strip()[:300])
        write_down("brief.hours_logged", version.brief.case, by=by, version=version.number, minutes=minutes)
    return row


def hash_of(token: str) -> str:
    """How a token is kept: whoever reads the table cannot use its links."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _answer(token: str, *, accepted: bool, by: Agent | None) -> BriefVersion:
    if by is not None:
        allow(by)
    with transaction.atomic():
        found = BriefNotice.objects.filter(token_hash=hash_of(token), expires_at__gt=timezone.now()).values_list("pk", flat=True).first()
        if found is None:
            raise Absent(_("This link is not valid any more. Please write to us."), "unknown or expired notice")
        return _decide(found, accepted=accepted, by=by)


def _decide(pk: int, *, accepted: bool, by: Agent | None) -> BriefVersion:
    version = BriefVersion.objects.select_related("brief__case").get(notices=pk)
    brief = _locked(version.brief)
    notice = BriefNotice.objects.select_for_update().get(pk=pk)
    if notice.accepted_at or notice.declined_at:
        raise Conflict(_("This notice has been answered already."), f"notice {pk}")
    now = timezone.now()
    if accepted:
        brief.versions.filter(state=State.AGREED).update(state=State.WITHDRAWN, decided_at=now, spent_is_paid=notice.charges_spent)
    _move(version, State.PROPOSED, State.AGREED if accepted else State.DECLINED)
    notice.accepted_at, notice.declined_at, notice.answered_by = (now if accepted else None), (None if accepted else now), by
    notice.save()
    if not accepted:
        notice_taken_back(brief.case)
    write_down("brief.accepted" if accepted else "brief.declined", brief.case, by=by, version=version.number)
    say(BriefAnswered(brief.case_id, version.pk, accepted))
    tell_about("brief_answered", brief.case, [brief.case.owner] if brief.case.owner else leads(), by=by)
    version.refresh_from_db()
    return version


def _locked(brief: Brief) -> Brief:
    return Brief.objects.select_for_update(of=("self",)).select_related("case__owner").get(pk=brief.pk)


def _move(version: BriefVersion, before: str, after: str) -> None:
    if not BriefVersion.objects.filter(pk=version.pk, state=before).update(state=after, decided_at=timezone.now()):
        raise Conflict(_("This change does not wait for an answer."), f"version {version.pk} is not {before}")


def _version(brief: Brief, number: int, terms: Terms, state: str, *, by: Agent) -> BriefVersion:
    if not terms.text.strip():
        raise DeskError(_("Write what was ordered."), f"empty brief in case {brief.case_id}")
    row = BriefVersion(brief=brief, number=number, text=terms.text.strip()[:LONGEST], price=terms.price, hours=terms.hours, state=state)
    if terms.deadline is not None:
        row.deadline, row.date_only = last_instant(terms.deadline, desk_time())
    row.proposed_by, row.decided_at = by, timezone.now() if state == State.AGREED else None
    row.save()
    return row


def _iso(version: BriefVersion | None) -> str | None:
    if version is None or version.deadline is None:
        return None
    local = version.deadline.astimezone(desk_time().zone)
    return local.date().isoformat() if version.date_only else local.isoformat()


def _number(version: BriefVersion | None) -> str | None:
    return str(version.hours) if version and version.hours is not None else None

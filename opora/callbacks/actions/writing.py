"""Who cannot be reached by telephone is written to: a draft in the name of who tried, sent by a person only."""

from __future__ import annotations

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from opora.callbacks.models import Callback
from opora.cases.models import Case
from opora.kernel import audit
from opora.replies import actions as replies
from opora.replies.composing import customer_locale
from opora.replies.models import Draft
from opora.replies.recipients import newest
from opora.replies.ways import Way, ways
from opora.team import queries as team
from opora.team.models import Agent


def lay_substitute(row: Callback, *, by: Agent) -> Draft | None:
    """A draft that says when we tried, by SMS, mail or whatever reaches them. None where nothing does, or their own draft lies there."""
    case = Case.objects.select_related("customer", "mailbox").filter(pk=row.case_id or 0).first()
    way = way_to(case) if case else None
    if case is None or way is None or Draft.objects.filter(case=case, author=by, kind=Draft.Kind.REPLY).exists():
        return None
    last = newest(case)
    to = way.to or _mails(case)
    draft = replies.save_draft(case, by=by, text=_text(row, case), html="", to=to, way=way.name, seen_up_to=last.pk if last else 0)
    Callback.objects.filter(pk=row.pk).update(draft_key=draft.key)
    row.draft_key = draft.key
    audit.record("callback.substitute_drafted", f"callback:{row.pk}", by=by)
    return draft


def way_to(case: Case) -> Way | None:
    """The first way that is open and reaches somebody, short ones before mail: who calls has the telephone at hand."""
    open_ones = [one for one in ways(case) if one.window.open and (one.to or (one.is_mail and _mails(case)))]
    return min(open_ones, key=lambda one: one.is_mail, default=None)


def take_substitute_away(row: Callback) -> None:
    """The draft is no longer wanted; what somebody has begun to change stays."""
    draft = Draft.objects.filter(key=row.draft_key, version=1).first() if row.draft_key else None
    if draft:
        replies.discard(draft, by=draft.author)
    row.draft_key = None


def _mails(case: Case) -> list[dict[str, str]]:
    theirs = case.customer.identities.filter(kind="email", shared=False).order_by("-last_used_at")[:1]
    return [{"name": case.customer.name, "address": one.value} for one in theirs]


def _text(row: Callback, case: Case) -> str:
    zone = team.working_time().zone
    with translation.override(customer_locale(case)):
        tried = [date_format(one.at.astimezone(zone), "SHORT_DATETIME_FORMAT") for one in row.tries.order_by("at")]
        tried = tried or [date_format(team.local_now(), "SHORT_DATETIME_FORMAT")]
        return _(
            "Good day,\n\nyou called us and could not get through; we are sorry for that. We tried to call you back (%(times)s) and did "
            "not reach you.\n\nWrite to us what you need, or when it suits you best, and we will call you then."
        ) % {"times": "; ".join(tried)}

"""The worker's share of urgent notices: claimed rows, brought in batches, tried again, never brought twice.

What was claimed and has no result when its time is over, because the worker died or a service hung, stays uncertain and is not
brought again: a mail left at the same time, and the notice stands on the desk. What certainly did not arrive is tried again.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import httpx
from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.kernel.jobs import drain, periodic
from opora.kernel.live import Change, tell
from opora.kernel.outside import NOT_REACHED
from opora.kernel.web_push import push
from opora.team.models import AlarmWay, Ring
from opora.team.notices import KINDS, sentence_of
from opora.team.queries import desk
from opora.team.services import Call, call_services

log = logging.getLogger(__name__)
BATCH = 20
AT_ONCE = 5
LEASE = timedelta(minutes=3)
PAUSES = [timedelta(seconds=seconds) for seconds in (10, 30, 60, 180)]
KEPT = timedelta(days=14)
GONE = (404, 410)
LATER = (408, 425, 429)
State, Kind = Ring.State, AlarmWay.Kind
Results = dict[int, str]
"""By ring: 'done', 'again', 'refused', 'unknown' or 'gone'."""


@drain("urgent notices", order=5, waits_for_others=True, waiting=lambda now: Ring.objects.filter(state=State.DUE, due_at__lte=now))
def ring() -> int:
    """Bring one batch, services in a process of their own, browsers beside each other."""
    taken = _claim()
    if not taken:
        return 0
    browsers = [one for one in taken if one.way.kind == Kind.BROWSER]
    services = [one for one in taken if one.way.kind == Kind.SERVICE]
    for rings, bring in ((browsers, _push_all), (services, _call_all)):
        if rings:
            _settle(rings, bring(rings))
    return len(taken)


@transaction.atomic
def _claim() -> list[Ring]:
    """What is due, marked as being brought before it is; what was read meanwhile needs no ringing."""
    now = timezone.now()
    rows = Ring.objects.select_for_update(skip_locked=True, of=("self",)).select_related("way__agent", "notification")
    waiting = list(rows.filter(state=State.DUE, due_at__lte=now).order_by("pk")[:BATCH])
    wanted = [one for one in waiting if one.way.agent.is_active and not (one.notification and one.notification.read_at)]
    Ring.objects.filter(pk__in={one.pk for one in waiting} - {one.pk for one in wanted}).update(state=State.NOT_NEEDED)
    for one in wanted:
        one.state, one.claimed_at, one.tries = State.CALLING, now, one.tries + 1
    Ring.objects.bulk_update(wanted, ["state", "claimed_at", "tries"])
    return wanted


def _call_all(rings: Sequence[Ring]) -> Results:
    calls = []
    for one in rings:
        with translation.override(one.way.agent.language):
            calls.append(Call(one.pk, one.way.address, desk().name or "Opora", f"{_sentence(one)}\n{settings.ADDRESS}{_path(one)}"))
    went = call_services(calls)
    named = [(went.done, "done"), (went.refused, "again"), (went.unknown, "unknown")]
    return {call.id: next((name for ids, name in named if call.id in ids), "again") for call in calls}


def _push_all(rings: Sequence[Ring]) -> Results:
    """The words name the kind of news only: they lie at somebody else's until the browser wakes."""
    tasks: list[Callable[[], str]] = []
    for one in rings:
        with translation.override(one.way.agent.language):
            words = {"title": desk().name or "Opora", "body": _kind(one), "path": _path(one), "tag": f"opora-{one.pk}"}
        tasks.append(_pusher(one, words))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return dict(zip([one.pk for one in rings], pool.map(lambda task: task(), tasks), strict=True))


def _pusher(one: Ring, words: dict[str, str]) -> Callable[[], str]:
    to, at, number = json.loads(one.way.address or "{}"), timezone.now(), one.pk

    def go() -> str:
        if not to:
            return "gone"  # sealed by another secret: it cannot be opened here any more
        try:
            answer = push(to, words, at=at)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            return "again"
        except NOT_REACHED as problem:
            log.warning("ring %s: %s", number, type(problem).__name__)
            return "unknown" if isinstance(problem, httpx.TransportError) else "refused"
        if answer.status in GONE:
            return "gone"
        if answer.status < 300:
            return "done"
        log.warning("ring %s: the push service answered %s", number, answer.status)
        return "again" if answer.status >= 500 or answer.status in LATER else "refused"

    return go


@transaction.atomic
def _settle(rings: Sequence[Ring], results: Results) -> None:
    now = timezone.now()
    for one in rings:
        result = results[one.pk]
        if result == "gone":
            AlarmWay.objects.filter(pk=one.way_id).delete()  # the browser does not listen any more, and its rings end with it
        elif result == "again" and one.tries <= len(PAUSES) and one.notification_id:
            Ring.objects.filter(pk=one.pk).update(state=State.DUE, due_at=now + PAUSES[one.tries - 1], claimed_at=None)
        else:
            state = {"done": State.DONE, "unknown": State.UNCERTAIN}.get(result, State.FAILED)
            Ring.objects.filter(pk=one.pk).update(state=state)
        if result == "done":
            AlarmWay.objects.filter(pk=one.way_id).update(worked_at=now, problem="")
        elif result != "gone":
            AlarmWay.objects.filter(pk=one.way_id).update(problem="unknown" if result == "unknown" else "refused")
    tell(*{Change("rings", agent=one.way.agent_id) for one in rings})


def _forgotten(now: datetime) -> QuerySet[Ring]:
    return Ring.objects.filter(state=State.CALLING, claimed_at__lt=now - LEASE)


@periodic("urgent notices without a result", every=timedelta(minutes=1), waiting=_forgotten)
def give_up_waiting() -> None:
    """Whoever claimed them died in the middle."""
    _forgotten(timezone.now()).update(state=State.UNCERTAIN)


@periodic("forget old rings", every=timedelta(hours=6), waiting=lambda now: Ring.objects.filter(at__lt=now - KEPT))
def forget_old_rings() -> None:
    """How it went is of interest for some days."""
    Ring.objects.filter(at__lt=timezone.now() - KEPT).exclude(state__in=[State.DUE, State.CALLING]).delete()


def _sentence(one: Ring) -> str:
    news = one.notification
    return sentence_of(news.kind, news.values) if news else _("This is a try-out. So it reaches you when it is urgent.")


def _kind(one: Ring) -> str:
    return str(KINDS[one.notification.kind].name) if one.notification else _("This is a try-out. So it reaches you when it is urgent.")


def _path(one: Ring) -> str:
    return one.notification.path if one.notification else "/team/me/ringing/"

"""Bringing news to other programs: signed, at least once for 72 hours with growing pauses, then laid aside for a person to send again.

A receiver that is slow or away rests with everything for it, so that it holds up nobody else (reliability.md, B65 and B67).
"""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.channels.hook.models import News, Rest
from opora.kernel.db import quick
from opora.kernel.hooks import stamp_headers
from opora.kernel.jobs import drain, periodic
from opora.kernel.outside import NOT_REACHED, SECONDS, Line
from opora.messages.accounts import Answers, answers_of
from opora.messages.actions import note_trouble
from opora.messages.models import ChannelAccount
from opora.team import queries as team

log = logging.getLogger(__name__)
BATCH, MOST_FOR_ONE = 40, 10
TRIED_FOR = timedelta(hours=72)
KEPT = timedelta(days=30)
LEASE = timedelta(minutes=3)  # longer than a batch for one receiver may take; a worker that died gives its news back then
PAUSES = [timedelta(seconds=seconds) for seconds in (10, 60, 300, 900, 1800, 3600, 7200, 14_400, 28_800)]
_AWAY = (404, 408, 425, 429)
State = News.State
TOLD = "UPDATE hook_news SET state = %s, tries = tries + 1, problem = '' WHERE id = %s"


@drain(
    "news for other programs", order=70, waits_for_others=True,
    waiting=lambda now: News.objects.filter(state=State.WAITING, due_at__lte=now),
)
def bring_news() -> int:
    """Claim up to one batch and bring it; some of each receiver, in the order in which it happened."""
    due = _claim()
    by_receiver: dict[int, list[News]] = {}
    for one in due:
        by_receiver.setdefault(one.account_id, []).append(one)
    for news in by_receiver.values():
        _bring_to_one(news)
    return len(due)


def _bring_to_one(news: Sequence[News]) -> None:
    """All over one line; when the receiver is not there, the rest waits for it."""
    answers, rests = answers_of(news[0].account), Rest.objects.filter(account=news[0].account_id).exists()
    with Line(seconds=SECONDS) as line:
        for number, one in enumerate(news):
            if not _bring(one, answers, line, rests=rests):
                News.objects.filter(pk__in=[later.pk for later in news[number + 1 :]]).update(due_at=timezone.now())
                return
            rests = False


def _claim() -> list[News]:
    now = timezone.now()
    free = Q(account__rest=None) | Q(account__rest__until__lte=now)
    with transaction.atomic():
        waiting = News.objects.select_for_update(skip_locked=True, of=("self",)).filter(
            free, state=State.WAITING, due_at__lte=now, account__paused=False, account__mailbox__retired_at=None
        )
        found: list[News] = []
        counts: Counter[int] = Counter()
        for one in waiting.select_related("account__mailbox").order_by("pk")[: BATCH * 5]:
            counts[one.account_id] += 1
            if counts[one.account_id] <= MOST_FOR_ONE and len(found) < BATCH:
                found.append(one)
        News.objects.filter(pk__in=[one.pk for one in found]).update(due_at=now + LEASE)
    return found


def _bring(one: News, answers: Answers, line: Line, *, rests: bool) -> bool:
    """Whether the receiver is there; one that refuses this very piece of news is. `rests`: it was not there lately."""
    raw = json.dumps({"id": str(one.key), "event": one.event, "said_at": one.said_at.isoformat(), **one.body}, ensure_ascii=False).encode()
    headers = {
        "Content-Type": "application/json", "X-Opora-Id": str(one.key), "X-Opora-Event": one.event,
        **stamp_headers(answers["secret"], raw, at=timezone.now()),
    }  # fmt: skip
    try:
        answer = line.ask("POST", answers["news_url"], content=raw, headers=headers)
    except NOT_REACHED as problem:
        return _failed(one, f"{type(problem).__name__}: {problem}", away=True)
    if answer.status < 300:
        _told(one, rests=rests)
        return True
    away = answer.status >= 500 or answer.status in _AWAY
    return _failed(one, f"{answer.status}: {answer.content[:200].decode('utf-8', 'replace')}", away=away)


def _told(one: News, *, rests: bool) -> None:
    """Committed for each, so that a death in the middle repeats at most one."""
    if not rests:
        quick.ask(TOLD, [State.TOLD, one.pk])
        return
    with transaction.atomic():
        quick.ask(TOLD, [State.TOLD, one.pk])
        Rest.objects.filter(account=one.account_id).delete()
        note_trouble(one.account, "")


def _failed(one: News, problem: str, *, away: bool) -> bool:
    """Write the failure down, for this news or for its receiver; what is older than 72 hours is laid aside. Returns not `away`."""
    now, tries = timezone.now(), one.tries + 1
    log.warning("news %s for account %s: %s", one.key, one.account_id, problem)
    state = State.DEAD if one.since <= now - TRIED_FOR else State.WAITING
    with transaction.atomic():
        pause = timedelta() if away else PAUSES[min(tries, len(PAUSES)) - 1]
        News.objects.filter(pk=one.pk).update(state=state, tries=tries, problem=_storable(problem), due_at=now + pause)
        if away:
            _let_rest(one.account, now)
            _lay_old_aside(one.account, now, problem)
    return not away


def _let_rest(account: ChannelAccount, now: datetime) -> None:
    rest, _new = Rest.objects.get_or_create(account=account, defaults={"until": now})
    failures = rest.failures + 1
    Rest.objects.filter(pk=rest.pk).update(failures=failures, until=now + PAUSES[min(failures, len(PAUSES)) - 1])
    with translation.override(team.desk().language):
        note_trouble(account, _("The other program does not take our news. It is tried again for 72 hours and then laid aside."))


def _lay_old_aside(account: ChannelAccount, now: datetime, problem: str) -> None:
    old = News.objects.filter(account=account, state=State.WAITING, since__lte=now - TRIED_FOR)
    old.update(state=State.DEAD, problem=_storable(problem))


def _storable(problem: str) -> str:
    return problem.replace("\x00", "")[:300]


@periodic(
    "forget news that was told",
    every=timedelta(hours=6),
    waiting=lambda now: News.objects.filter(state=State.TOLD, said_at__lt=now - KEPT),
)
def forget_told_news() -> None:
    """What was told is dropped after 30 days; what was given up waits for a person."""
    News.objects.filter(state=State.TOLD, said_at__lt=timezone.now() - KEPT).delete()

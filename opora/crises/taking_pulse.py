"""What keeps the pulse: every arriving message is heard at once; what is old is counted by day and forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.events import CustomerErased, MessageReceived
from opora.crises.actions.pulse import lay_forgotten_aside, take_pulse
from opora.crises.hearing import WORDS_OF, hold, signs_of_card
from opora.crises.models import Beat, SpikeCard
from opora.crises.models.pulse import Heard, WordsOfDay
from opora.kernel.events import on
from opora.kernel.jobs import periodic
from opora.pure.workload.spikes import QUOTED_WITHIN
from opora.team import queries as team

BEATS_OF = timedelta(days=60)
MOST_AT_ONCE = 20_000


@on(MessageReceived)
def hear_what_arrived(news: Sequence[dict[str, Any]]) -> None:
    """Mails, chats and calls: a call is a message without words."""
    take_pulse(news)


@on(CustomerErased)
def forget_the_erased(news: Sequence[dict[str, Any]]) -> None:
    """Their words go; that somebody wrote stays counted."""
    Heard.objects.filter(customer__in=[one["customer"] for one in news]).delete()


def _old(now: datetime) -> tuple[QuerySet[Any], ...]:
    return (
        Heard.objects.filter(at__lte=now - QUOTED_WITHIN),
        WordsOfDay.objects.filter(day__lt=(now - WORDS_OF).date()),
        Beat.objects.filter(begins_at__lt=now - BEATS_OF),
        SpikeCard.objects.filter(state=SpikeCard.State.OPEN),
    )


@periodic("words counted by day", every=timedelta(hours=1), waiting=_old)
def count_and_forget() -> None:
    """Contacts of more than two days ago become counts; counts of more than two weeks and beats of more than sixty days go."""
    now = timezone.now()
    with transaction.atomic():
        hold()
        rows = list(Heard.objects.filter(at__lte=now - QUOTED_WITHIN).order_by("at")[:MOST_AT_ONCE])
        _count_days(rows)
        Heard.objects.filter(pk__in=[one.pk for one in rows]).delete()
    WordsOfDay.objects.filter(day__lt=(now - WORDS_OF).date()).delete()
    Beat.objects.filter(begins_at__lt=now - BEATS_OF).delete()
    lay_forgotten_aside()


def _count_days(rows: Sequence[Heard]) -> None:
    """What took part in something unusual says nothing of what is usual."""
    if not rows:
        return
    cards = [(card, set(card.messages), signs_of_card(card)) for card in SpikeCard.objects.filter(last_at__gte=rows[0].at)]
    days: dict[date, list[Heard]] = {}
    for row in rows:
        if not any(row.message in messages or _is_part_of(row, card, signs) for card, messages, signs in cards):
            days.setdefault(row.at.astimezone(team.working_time().zone).date(), []).append(row)
    for day, heard in days.items():
        known = WordsOfDay.objects.get_or_create(day=day)[0]
        counts = Counter(known.counts)
        counts.update(sign for one in heard for sign in one.signs.split())
        known.counts = dict(counts)
        known.messages += sum(one.counts and bool(one.signs) for one in heard)
        known.calls += sum(one.counts and not one.signs for one in heard)
        known.save()


def _is_part_of(row: Heard, card: SpikeCard, signs: AbstractSet[str]) -> bool:
    """Of thousands a card holds only the newest; the others said the same at the same time."""
    return card.at <= row.at <= card.last_at and not signs.isdisjoint(row.signs.split())

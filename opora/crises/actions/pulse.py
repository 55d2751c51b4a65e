"""Taking the pulse: contacts are counted, a card is opened when something is going on, duty hears of it, a person decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from opora.crises import hearing
from opora.crises.actions.affected import crisis_of
from opora.crises.actions.entries import note
from opora.crises.models import NOT_OVER, Crisis, Level, SpikeCard
from opora.crises.queries.duty import on_duty
from opora.crises.widening import TAKEN_IN, card_to_widen, signs_of_messages, take_in, troubles_of, widen
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.errors import Conflict, DeskError
from opora.messages.models import Message
from opora.pure.reading.feelings import describes_failure
from opora.pure.reading.heard import hear
from opora.pure.workload.alike import as_written, telling
from opora.pure.workload.spikes import FEWEST_ALIKE, TROUBLE, Contact, Pulse, Spike, Why
from opora.pure.workload.usual import beat_of
from opora.team import actions as team
from opora.team import queries as desk
from opora.team.models import Agent

LAID_ASIDE_FOR = timedelta(hours=2)
GROWS_FOR = timedelta(minutes=30)
FORGOTTEN_AFTER = timedelta(hours=24)
UNDO_WITHIN = timedelta(minutes=10)
MOST_READ, MOST_WORDS, MOST_TROUBLES = 40, 5, 3
State = SpikeCard.State

COUNT = """
    INSERT INTO crises_beat (begins_at, contacts) SELECT * FROM unnest(%s::timestamptz[], %s::int[])
    ON CONFLICT (begins_at) DO UPDATE SET contacts = crises_beat.contacts + excluded.contacts
"""
REPEATED = "UPDATE crises_heard SET counts = false WHERE message = ANY(%s::bigint[])"

TROUBLES = {
    "ordering": gettext_lazy("Customers cannot order"),
    "paying": gettext_lazy("Customers cannot pay"),
    "double_charge": gettext_lazy("Customers were charged twice"),
    "signing_in": gettext_lazy("Customers cannot sign in"),
    "site_down": gettext_lazy("Our pages do not open"),
    "delivery": gettext_lazy("Parcels do not arrive"),
    "price": gettext_lazy("Prices are wrong"),
    "discount": gettext_lazy("Discounts and vouchers are refused"),
    "unreachable": gettext_lazy("Customers cannot reach us"),
    "wrong_mail": gettext_lazy("A strange message went out in our name"),
    "private_data": gettext_lazy("Customers see the data of others"),
    "faulty": gettext_lazy("Goods arrive broken or do not work"),
    "no_confirmation": gettext_lazy("Confirmations and invoices do not arrive"),
    "losing_data": gettext_lazy("Customers lose their data"),
}


def take_pulse(news: Sequence[dict[str, Any]]) -> list[SpikeCard]:
    """Count what arrived (news of MessageReceived) and open or grow cards; those that are new. The same news again changes nothing."""
    contacts = hearing.contacts_in(news)
    if not contacts:
        return []
    with transaction.atomic():
        hearing.hold()
        pulse, fresh = hearing.memory(hearing.keep(contacts))
        cards = _known_cards()
        words = {stem for crisis in _open_crises() for stem in crisis.words}
        counted, repeated, opened = Counter[datetime](), [], []
        for contact in fresh:
            pulse.known = frozenset(words).union(*(hearing.signs_of_card(card) for card in cards))
            pulse.many_is_known = any(card.why == SpikeCard.Why.MANY for card in cards)
            if pulse.remember(contact):
                counted[beat_of(contact.at)] += 1
            else:
                repeated.append(contact.key)
            for spike in pulse.hear(contact):
                card, is_new = _card_of(spike, pulse, cards)
                cards += [card] if is_new else []
                opened += [card] if is_new else []
        _count(counted, repeated)
        _grow(cards, fresh)
    return opened


def _known_cards() -> list[SpikeCard]:
    """Of which people know: open ones, those whose crisis is not over, those laid aside within two hours."""
    return _cards(timezone.now() - LAID_ASIDE_FOR)


@prepared
def _cards(since: datetime) -> QuerySet[SpikeCard]:
    known = Q(state=State.OPEN) | Q(state=State.RAISED, crisis__state__in=NOT_OVER, crisis__drill=None)
    rows = SpikeCard.objects.filter(known | Q(state=State.LAID_ASIDE, decided_at__gt=since))
    return rows.select_for_update(of=("self",)).order_by("pk")


@prepared
def _open_crises() -> QuerySet[Crisis]:
    return Crisis.objects.filter(state__in=NOT_OVER, drill=None)


def _count(counted: Counter[datetime], repeated: Sequence[int]) -> None:
    if counted:
        quick.ask(COUNT, [quick.array([at.isoformat() for at in counted]), quick.array([*counted.values()])])
    if repeated:
        quick.ask(REPEATED, [quick.array(repeated)])


def _card_of(spike: Spike, pulse: Pulse, cards: Sequence[SpikeCard]) -> tuple[SpikeCard, bool]:
    """A new card; the one that is about the same words already; or the one that turns out to be the same trouble and learns its words."""
    surprising = [sign for sign in spike.signs if not sign.startswith(TROUBLE)]
    twin = next((one for one in cards if set(one.stems).intersection(surprising)), None)
    if twin:
        return twin, False
    shared = telling([sorted(one) for one in signs_of_messages(spike.keys)], pulse.counted, pulse.messages, first=surprising)
    words = _words(spike.keys, shared)
    trouble = next((sign.removeprefix(TROUBLE) for sign in spike.signs if sign.startswith(TROUBLE)), "")
    stems = shared if trouble else surprising
    same = card_to_widen(spike, cards)
    if same:
        widen(same, spike, stems=stems, words=words)
        same.proposes = same.proposes or _proposed(trouble, spike.keys)
        same.save(update_fields=["proposes"])
        return same, False
    about: dict[str, Any] = {"trouble": trouble, "stems": stems} if spike.why == Why.ALIKE else {}
    crisis = crisis_of(spike.keys)
    if crisis:
        about |= {"state": State.RAISED, "crisis": crisis, "decided_at": timezone.now()}
    card = SpikeCard.objects.create(
        at=timezone.now(), why=spike.why, contacts=len(spike.keys), usual=round(spike.usual, 2), messages=list(spike.keys), words=words,
        last_at=spike.at, proposes=_proposed(trouble, spike.keys), **about,
    )  # fmt: skip
    if crisis:
        note(crisis, "spike_joined", by=None, text=", ".join(words), people=card.contacts)
    else:
        _tell_duty(card, spike.since)
    return card, True


def _tell_duty(card: SpikeCard, since: datetime) -> None:
    audit.record("spike.noticed", f"spike:{card.pk}", by=None, why=card.why, contacts=card.contacts)
    live.tell(live.Change("spikes"))
    clock = since.astimezone(desk.working_time().zone).strftime("%H:%M")
    team.notify(on_duty(), "spike_seen", "/crises/spikes/", {"contacts": card.contacts, "since": clock, "words": ", ".join(card.words)})


def _grow(cards: Sequence[SpikeCard], fresh: Sequence[Contact]) -> None:
    """What belongs to an open card, or to the card of a crisis that is not over, is added to it."""
    for card in cards:
        mine = [one for one in fresh if card.state != State.LAID_ASIDE and one.key not in card.messages and _belongs(one, card)]
        if mine:
            take_in(card, [one.key for one in mine], max(one.at for one in mine))
            card.proposes = card.proposes or _proposed(card.trouble, card.messages)
            card.save(update_fields=["proposes", *TAKEN_IN])
            live.tell(live.Change("spikes"))


def _belongs(contact: Contact, card: SpikeCard) -> bool:
    signs = hearing.signs_of_card(card)
    return bool(contact.signs & signs) if signs else contact.at - card.last_at < GROWS_FOR


def _words(keys: Iterable[int], stems: Sequence[str]) -> list[str]:
    """The shared words as customers wrote them."""
    rows = Message.objects.filter(pk__in=list(keys)[:MOST_READ]).values_list("subject", "reply", "language", "script")
    return as_written([(f"{subject}\n{reply[:2000]}", language, script) for subject, reply, language, script in rows], stems)[:MOST_WORDS]


def _proposed(trouble: str, keys: Sequence[int]) -> int | None:
    """Five complaints of one kind within a day propose a crisis of the third level (requirement S4-34)."""
    if trouble:
        return Level.LIMITED if len(keys) >= FEWEST_ALIKE else None
    rows = Message.objects.filter(pk__in=list(keys)[:MOST_READ]).exclude(reply="").values_list("reply", "language")
    complaints = sum(describes_failure(hear(reply[:2000], None if language == "und" else language)) for reply, language in rows)
    return Level.LIMITED if complaints >= FEWEST_ALIKE else None


@transaction.atomic
def lay_aside(card: SpikeCard, reason: str, *, by: Agent) -> SpikeCard:
    """It is nothing, and why. The same raises no card for two hours. Conflict when somebody decided already."""
    demand(by, "crises:work")
    words = " ".join(reason.split())[:300]
    if len(words) < 3:
        raise DeskError(_("Say in a few words why this is nothing."), f"spike {card.pk} laid aside without a reason")
    row = SpikeCard.objects.select_for_update(of=("self",)).get(pk=card.pk)
    if row.state == State.LAID_ASIDE and row.decided_by_id == by.pk:
        return row
    if row.state != State.OPEN:
        raise Conflict(_("A colleague has decided on this already."), f"spike {row.pk} is {row.state}")
    return _decide(row, State.LAID_ASIDE, words, by)


@transaction.atomic
def open_again(card: SpikeCard, *, by: Agent) -> SpikeCard:
    """It was something after all; within ten minutes."""
    demand(by, "crises:work")
    row = SpikeCard.objects.select_for_update(of=("self",)).get(pk=card.pk)
    if row.state == State.OPEN:
        return row
    if row.state != State.LAID_ASIDE or row.decided_at is None or timezone.now() - row.decided_at > UNDO_WITHIN:
        raise Conflict(_("This can no longer be undone."), f"spike {row.pk} is {row.state}")
    return _decide(row, State.OPEN, "", by)


def lay_forgotten_aside() -> int:
    """A card nobody decided on for a day stands in the way of a new one; how many there were."""
    rows = SpikeCard.objects.filter(state=State.OPEN, at__lt=timezone.now() - FORGOTTEN_AFTER)
    with transaction.atomic():
        cards = list(rows.select_for_update(of=("self",)))
        for card in cards:
            _decide(card, State.LAID_ASIDE, "", None)
    return len(cards)


def _decide(row: SpikeCard, state: str, reason: str, by: Agent | None) -> SpikeCard:
    row.state, row.reason, row.decided_by = state, reason, by
    row.decided_at = None if state == State.OPEN else timezone.now()
    row.save(update_fields=["state", "reason", "decided_by", "decided_at"])
    audit.record(f"spike.{state}", f"spike:{row.pk}", by=by, reason=reason)
    live.tell(live.Change("spikes"))
    return row


@dataclass(frozen=True, slots=True)
class Alarming:
    """What an alarm is raised from: a sentence in the reader's language, and by what the people it hit are found."""

    sentence: str
    words: tuple[str, ...]
    stems: tuple[str, ...]
    messages: tuple[int, ...]
    level: int | None


def raise_from(card: SpikeCard) -> Alarming:
    """The card as an alarm would say it, in the language of the moment; a person may change every word."""
    return Alarming(sentence_of(card), tuple(card.words), tuple(card.stems), tuple(card.messages), card.proposes)


def sentence_of(card: SpikeCard) -> str:
    """ "Customers cannot order, customers cannot pay: 14 people since 17:41." """
    since = card.at.astimezone(desk.working_time().zone).strftime("%H:%M")
    troubles = [str(TROUBLES[one]) for one in troubles_of(card) if one in TROUBLES]
    what = ", ".join([*troubles[:1], *(one[:1].lower() + one[1:] for one in troubles[1:MOST_TROUBLES])])
    known = {"what": what or ", ".join(card.words) or _("Many more contacts than usual"), "since": since}
    people = ngettext("{what}: {count} person since {since}.", "{what}: {count} people since {since}.", card.contacts)
    return people.format(count=card.contacts, **known)

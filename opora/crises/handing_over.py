"""The worker's share of an answer to all: letters are composed and handed to the outbox in batches, while nobody pressed stop."""

from __future__ import annotations

import logging
from datetime import timedelta
from uuid import NAMESPACE_OID, UUID, uuid5

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.crises.actions.affected import LOCK
from opora.crises.actions.answering import stop
from opora.crises.actions.entries import note
from opora.crises.composing import compose_some
from opora.crises.cores import core_for, newest_bulletin
from opora.crises.models import NOT_OVER, Affected, MassAnswer, MassLetter
from opora.crises.queries.crises import family
from opora.kernel import live
from opora.kernel.db import quick
from opora.kernel.errors import DeskError
from opora.kernel.jobs import drain
from opora.kernel.steps import step
from opora.messages.channels import channel
from opora.messages.delivery import narrow_claims
from opora.messages.models import Mailbox, Message, Thread
from opora.replies.actions.batches import Letter, send_alike, take_back_alike
from opora.team import queries as team

log = logging.getLogger(__name__)
BATCH = 200
UNDO_SECONDS = 10
A_MINUTE = timedelta(minutes=1)
State, Kind, Delivery = MassLetter.State, MassAnswer.Kind, Message.Delivery
STORE = """
    UPDATE crises_massletter SET state = told.state, reason = told.reason, message_id = nullif(told.message, 0), core = told.core
      FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::bigint[], %s::text[]) AS told (id, state, reason, message, core)
     WHERE crises_massletter.id = told.id
"""
MARK = """
    UPDATE crises_affected SET {column} = told.message FROM unnest(%s::bigint[], %s::bigint[]) AS told (id, message)
     WHERE crises_affected.id = told.id
"""
UNDER_WAY = (Delivery.DUE, Delivery.CLAIMED, Delivery.ON_THE_WIRE)


@drain(
    "letters to compose", order=35, patience=timedelta(seconds=1),  # else asked again after each letter that leaves
    waiting=lambda _now: MassAnswer.objects.filter(crisis__state__in=NOT_OVER),
)
def compose_letters() -> int:
    """One batch of each answer: letters for people who have none."""
    answers = MassAnswer.objects.filter(crisis__state__in=NOT_OVER).select_related("crisis__drill", "bulletin")
    return sum(compose_some(answer) for answer in answers)


@drain("letters to all", order=36, waiting=lambda _now: (_going(), _coming_back()))
def hand_letters_over() -> int:
    """One batch of each answer: letters that may go, or may come back."""
    taken = sum(_hand_over(pk) for pk in _going().values_list("pk", flat=True))
    return taken + sum(_take_back(pk) for pk in _coming_back().values_list("pk", flat=True))


def _going() -> QuerySet[MassAnswer]:
    return MassAnswer.objects.filter(started_at__isnull=False, stopped_at=None, ended_at=None)


def _coming_back() -> QuerySet[MassAnswer]:
    return MassAnswer.objects.exclude(taken_back_at=None).filter(ended_at=None)


@narrow_claims
def stopped_letters_wait(due: QuerySet[Message]) -> QuerySet[Message]:
    """Nothing of a stopped answer is claimed; read before each claim."""
    stopped = list(MassAnswer.objects.exclude(stopped_at=None).filter(ended_at=None).values_list("pk", flat=True))
    if not stopped:
        return due
    return due.exclude(pk__in=MassLetter.objects.filter(answer__in=stopped, state=State.HANDED).values("message"))


def _hand_over(pk: int) -> int:
    """One batch into the outbox, in one transaction with the letters' own rows: whatever dies, nobody is missed or written to twice."""
    with transaction.atomic():
        answer = MassAnswer.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=pk, stopped_at=None, ended_at=None).first()
        if answer is None or not _may_go(answer):
            return 0
        kin = [one.pk for one in family(answer.crisis)]
        quick.ask("SELECT pg_advisory_xact_lock(%s, %s)", [LOCK, kin[0]])
        room = _room(answer)
        letters = list(_ready(answer)[: min(BATCH, room)]) if room else []
        if not letters:
            if room and not _ready(answer).exists():
                _end(answer)
            return 0
        with translation.override(team.desk().language):  # of the sentences that are kept with those that cannot go
            _send(answer, letters, kin)
        step("letters before commit")
    step("letters after commit")
    return len(letters)


def _end(answer: MassAnswer) -> None:
    """All that could go was handed over; who comes later waits for a person to go on."""
    MassAnswer.objects.filter(pk=answer.pk).update(ended_at=timezone.now())
    handed = MassLetter.objects.filter(answer=answer, state=State.HANDED).count()
    note(answer.crisis, "mass_ended", by=None, answer=answer.pk, what=answer.kind, count=handed)
    live.tell(live.Change("mass", answer.pk))


def _may_go(answer: MassAnswer) -> bool:
    """Everybody is told what the newest bulletin says, by somebody who may still speak for the desk; else it stops by itself."""
    why = ""
    newest = newest_bulletin(answer.crisis) if answer.kind == Kind.ANSWER else None
    if newest and newest.pk != answer.bulletin_id:
        why = "bulletin"
    if answer.started_by is None or not answer.started_by.is_active or not answer.started_by.may("cases:reply"):
        why = "nobody"
    if why:
        stop(answer, by=None, why=why)
    return not why


def _ready(answer: MassAnswer) -> QuerySet[MassLetter]:
    """Those who were on the list when it was started; who came later waits for a person to say so."""
    rows = MassLetter.objects.select_for_update(of=("self",)).filter(answer=answer, state=State.READY)
    return rows.filter(affected__found_at__lte=answer.started_at).select_related("affected__case").order_by("pk")


def _room(answer: MassAnswer) -> int:
    """How many more may be handed over, so that in no minute more leave than were allowed, after an outage neither."""
    if not answer.per_minute:
        return BATCH
    mine = Message.objects.filter(pk__in=MassLetter.objects.filter(answer=answer, state=State.HANDED).values("message"))
    since = timezone.now() - A_MINUTE
    lately = mine.filter(Q(at__gt=since) | Q(delivered_at__gt=since) | Q(delivery__in=UNDER_WAY)).count()
    return max(0, answer.per_minute - lately)


def _send(answer: MassAnswer, letters: list[MassLetter], kin: list[int]) -> None:
    going = _without_those_served(answer, letters, kin)
    lengths = _lengths([one.way for one in going])
    ours: dict[UUID, MassLetter] = {}
    batch: list[Letter] = []
    for one in going:
        core = core_for(answer, one.language, lengths.get(one.way, "chat"))
        if core is None:
            one.state, one.reason = State.HELD, _("It is not written in this customer's language yet.")
            continue
        key = uuid5(NAMESPACE_OID, f"letter {one.pk} of a mass answer")
        ours[key], one.core = one, core.name
        case = one.affected.case_id or 0
        batch.append(Letter(key, case, core, one.greeting, one.personal, one.by_hand, one.way, one.seen_up_to))
    assert answer.started_by is not None  # `_may_go` saw to it
    done = send_alike(batch, by=answer.started_by, undo_seconds=UNDO_SECONDS)
    for key, one in ours.items():
        if key in done.sent:
            one.state, one.reason, one.message = State.HANDED, "", done.sent[key]
        else:
            one.state, one.reason, one.core = State.HELD, done.held[key], ""
    _store(letters)
    _mark(answer, [one for one in letters if one.state == State.HANDED])
    live.tell(live.Change("mass", answer.pk))


def _without_those_served(answer: MassAnswer, letters: list[MassLetter], kin: list[int]) -> list[MassLetter]:
    """One cause, one letter: whoever got it meanwhile, as another card of the same person too, is left out."""
    done = "answered" if answer.kind == Kind.ANSWER else "followed_up"
    people = [one.affected.case.customer_id if one.affected.case else one.affected.customer_id for one in letters]
    served = Affected.objects.filter(crisis__in=kin).exclude(**{done: None})
    got = set(served.filter(Q(customer__in=people) | Q(case__customer__in=people)).values_list("case__customer", flat=True))
    got |= set(served.filter(customer__in=people).values_list("customer", flat=True))
    going = []
    for one, customer in zip(letters, people, strict=True):
        if customer in got:
            one.state, one.reason = State.LEFT_OUT, _("This customer got it already.")
        elif one.affected.is_out:
            one.state, one.reason = State.LEFT_OUT, _("Somebody says that it did not hit them.")
        else:
            got.add(customer)
            going.append(one)
    return going


def _lengths(ways: list[str]) -> dict[str, str]:
    """Which of the texts fits the channel of each way: a letter, a text message, or the words of a chat."""
    threads = Thread.objects.in_bulk([int(way.split(":")[1]) for way in ways if way.startswith("thread:")])
    boxes = Mailbox.objects.in_bulk([int(way.split(":")[1]) for way in ways if way.startswith("new:")])
    found = {}
    for way in ways:
        kind, _colon, rest = way.partition(":")
        number = int(rest.split(":")[0] or 0) if rest else 0
        name = way if not rest else threads[number].channel if kind == "thread" else boxes[number].channel
        known = channel(name)
        found[way] = "mail" if known and known.letter else "sms" if name == "sms" else "chat"
    return found


def _mark(answer: MassAnswer, handed: list[MassLetter]) -> None:
    """The people themselves know that they were written to; nobody is a second time."""
    column = "answered_id" if answer.kind == Kind.ANSWER else "followed_up_id"
    people, messages = [one.affected_id for one in handed], [one.message_id for one in handed]
    quick.ask(MARK.format(column=column), [quick.array(people), quick.array(messages)])


def _store(letters: list[MassLetter]) -> None:
    """State, reason, message and core of many letters in one statement; 0 stands for no message."""
    columns = ([one.pk for one in letters], [one.state for one in letters], [one.reason for one in letters],
               [one.message_id or 0 for one in letters], [one.core for one in letters])  # fmt: skip
    quick.ask(STORE, [quick.array(column) for column in columns])


def _take_back(pk: int) -> int:
    """One batch of what has not left comes back; its letters wait again."""
    with transaction.atomic():
        answer = MassAnswer.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=pk, ended_at=None).first()
        if answer is None or answer.started_by is None:
            return 0
        rows = MassLetter.objects.filter(answer=answer, state=State.HANDED, message__delivery=Delivery.DUE)
        letters = list(rows.select_related("affected").order_by("pk")[:BATCH])
        try:
            taken = set(take_back_alike([one.message_id or 0 for one in letters], by=answer.started_by))
        except DeskError as problem:
            log.warning("mass answer %s: %s", pk, problem.sentence)
            return 0
        back = [one for one in letters if one.message_id in taken]
        for one in back:
            one.state, one.message, one.core = State.READY, None, ""
        _store(back)
        field = "answered" if answer.kind == Kind.ANSWER else "followed_up"
        Affected.objects.filter(pk__in=[one.affected_id for one in back]).update(**{field: None})
        if not rows.exists():
            MassAnswer.objects.filter(pk=pk).update(ended_at=timezone.now(), taken_back_at=None)
        live.tell(live.Change("mass", pk))
    return len(back)

"""One answer to everybody whom a crisis hit: prepared from the bulletin, started by a person, stopped and gone on with at any time."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.bulletins import may_publish
from opora.crises.actions.entries import note
from opora.crises.composing import compose_again, way_of_letter
from opora.crises.cores import first_parts, follow_up_cores, judge, keep_what_is_said, public_words, take_bulletin
from opora.crises.models import Crisis, MassAnswer, MassLetter
from opora.crises.queries.crises import family
from opora.kernel import audit, live
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.jobs import wake
from opora.messages.models import Message
from opora.pure.crises.letters import FOLLOW_UP_PARTS
from opora.pure.languages.registry import LANGUAGES
from opora.replies.actions.batches import judge_line
from opora.replies.coaching import Decisions, Held
from opora.replies.coaching.gate import is_decided
from opora.team.models import Agent

State, Kind = MassLetter.State, MassAnswer.Kind
LONGEST_LINE = 1000
LONGEST_PART = 600


@transaction.atomic
def prepare(crisis: Crisis, kind: str, *, by: Agent) -> MassAnswer:
    """The one answer, or the one follow-up, of this crisis and its kin; its letters are composed by the worker from now on."""
    if kind not in Kind.values:
        raise DeskError(_("Choose one of the offered values."), f"mass answer {kind!r}")
    root = family(crisis)[0]
    _demand_voice(root, by)
    if kind == Kind.FOLLOW_UP and root.resolved_at is None:
        raise DeskError(_("The follow-up is written once it is repaired. Until then the answer says what is known."), f"crisis {root.pk}")
    answer, new = MassAnswer.objects.get_or_create(crisis=root, kind=kind)
    row = _held(answer)
    if row.kind == Kind.ANSWER:
        take_bulletin(row)
    elif new:
        row.parts = first_parts(root)
        row.save(update_fields=["parts"])
    if new:
        note(root, "mass_prepared", by=by, answer=row.pk, what=kind)
    _tell(row)
    wake()
    return row


@transaction.atomic
def write_parts(answer: MassAnswer, parts: Mapping[str, Mapping[str, str]], *, by: Agent) -> MassAnswer:
    """What the follow-up says, by language: what happened, what it meant, what was changed, what they get."""
    row = _spoken_for(answer, by)
    if row.started_at and row.ended_at is None and row.stopped_at is None:
        raise Conflict(_("It is going out now. Stop it first."), f"mass answer {row.pk} is going")
    row.parts = {
        language: {part: " ".join(str(told.get(part, "")).split())[:LONGEST_PART] for part in FOLLOW_UP_PARTS}
        for language in LANGUAGES
        if (told := parts.get(language, {}))
    }
    row.cores = follow_up_cores(row, by)
    row.save(update_fields=["parts", "cores"])
    _tell(row)
    return row


@transaction.atomic
def start(answer: MassAnswer, *, by: Agent, decisions: Decisions | None = None, per_minute: int = 0) -> MassAnswer:
    """Send it to everybody who is on the list now; also go on after a stop, and to those who came since.

    The core is judged in every language that somebody gets; `Held` says what still wants a decision. What it promises and
    states is kept once. Who got one already gets no second.
    """
    row = _spoken_for(answer, by)
    if row.started_at and row.stopped_at is None and row.ended_at is None:
        return row
    if row.kind == Kind.ANSWER:
        take_bulletin(row)
    else:
        row.cores = follow_up_cores(row, by)
    if per_minute < 0:
        raise DeskError(_("Say how many may leave in a minute; 0 is as fast as it goes."), f"per minute {per_minute}")
    judge(row, by=by, decisions=decisions or {})
    keep_what_is_said(row)
    row.started_by, row.started_at, row.per_minute = by, timezone.now(), per_minute
    row.stopped_by, row.stopped_at, row.taken_back_at, row.ended_at = None, None, None, None
    row.save()
    waiting = MassLetter.objects.filter(answer=row, state=State.READY).count()
    note(row.crisis, "mass_started", by=by, answer=row.pk, what=row.kind, count=waiting)
    _tell(row)
    wake()
    return row


@transaction.atomic
def stop(answer: MassAnswer, *, by: Agent | None, why: str = "") -> MassAnswer:
    """From this commit on nothing more is claimed, and what is claimed but not on the wire comes back; the rest has left."""
    if by is not None:
        demand(by, "crises:work")
    row = _held(answer)
    if row.started_at is None or row.stopped_at or (row.ended_at and not _waiting(row).exists()):
        return row
    row.stopped_by, row.stopped_at, row.ended_at = by, timezone.now(), None
    row.save(update_fields=["stopped_by", "stopped_at", "ended_at"])
    mine = MassLetter.objects.filter(answer=row, state=State.HANDED).values("message")
    claimed = Message.objects.filter(pk__in=mine, delivery=Message.Delivery.CLAIMED)
    claimed.update(delivery=Message.Delivery.DUE, claimed_at=None, claimed_by=None)
    note(row.crisis, "mass_stopped", by=by, answer=row.pk, what=row.kind, why=why)
    _tell(row)
    return row


@transaction.atomic
def take_back(answer: MassAnswer, *, by: Agent) -> MassAnswer:
    """Undo what has not left: those letters wait again, as if they had never been sent. Only once it is stopped."""
    row = _spoken_for(answer, by)
    if row.stopped_at is None:
        raise DeskError(_("Stop it first."), f"mass answer {row.pk} taken back while it goes")
    row.taken_back_at, row.started_by = timezone.now(), by
    row.save(update_fields=["taken_back_at", "started_by"])
    note(row.crisis, "mass_taken_back", by=by, answer=row.pk, what=row.kind)
    _tell(row)
    wake()
    return row


@transaction.atomic
def repair(letter: MassLetter, *, by: Agent, line: str | None = None, decisions: Decisions | None = None) -> MassLetter:
    """Give one letter other own words, or look for its way anew; then it may go. The coach judges what a person wrote."""
    row = _held_letter(letter, by)
    compose_again(row)
    if line is not None and line.strip() != row.personal:
        row.personal, row.by_hand = line.strip()[:LONGEST_LINE], True
        _judge_line(row, by=by, decisions=decisions or {})
    row.save()
    audit.record("crisis.letter_repaired", f"crisis:{row.answer.crisis_id}", by=by, letter=row.pk, by_hand=row.by_hand)
    _open_again(row.answer)
    _tell(row.answer)
    return row


@transaction.atomic
def put_in(letter: MassLetter, *, by: Agent) -> MassLetter:
    """This customer gets it after all, for example although a colleague has answered them already."""
    row = _held_letter(letter, by)
    compose_again(row)
    if row.state == State.LEFT_OUT:
        row.way, row.reason = way_of_letter(row)
        row.state = State.READY if row.way else State.HELD
    row.save()
    audit.record("crisis.letter_put_in", f"crisis:{row.answer.crisis_id}", by=by, letter=row.pk)
    _open_again(row.answer)
    _tell(row.answer)
    return row


@transaction.atomic
def leave_out(letter: MassLetter, why: str, *, by: Agent) -> MassLetter:
    """This customer gets none of it, for a reason."""
    row = _held_letter(letter, by)
    words = " ".join(why.split())
    if len(words) < 3:
        raise DeskError(_("Write why this customer is left out."), f"letter {row.pk} left out without a reason")
    row.state, row.reason = State.LEFT_OUT, words[:500]
    row.save(update_fields=["state", "reason"])
    audit.record("crisis.letter_left_out", f"crisis:{row.answer.crisis_id}", by=by, letter=row.pk)
    _tell(row.answer)
    return row


def _judge_line(row: MassLetter, *, by: Agent, decisions: Decisions) -> None:
    found = judge_line(row.greeting, row.personal, row.language[:2], by=by, bulletin=public_words(row.answer, row.language))
    waiting = tuple(one for one in found if not is_decided(one, by, decisions))
    if waiting:
        raise Held(waiting)


def _held(answer: MassAnswer) -> MassAnswer:
    rows = MassAnswer.objects.select_for_update(of=("self",)).select_related("crisis__drill", "bulletin", "started_by")
    return rows.get(pk=answer.pk)


def _held_letter(letter: MassLetter, by: Agent) -> MassLetter:
    """The letter, held, while it may still be changed."""
    demand(by, "crises:work")
    row = fetch_or_absent(
        MassLetter.objects.select_for_update(of=("self",)).select_related("answer__crisis__drill", "answer__bulletin"), pk=letter.pk
    )
    if row.state == State.HANDED:
        raise Conflict(_("This letter is on its way already."), f"letter {row.pk} was handed over")
    return row


def _spoken_for(answer: MassAnswer, by: Agent) -> MassAnswer:
    row = _held(answer)
    _demand_voice(row.crisis, by)
    return row


def _demand_voice(crisis: Crisis, by: Agent) -> None:
    demand(by, "crises:work")
    if not any(may_publish(one, by) for one in family(crisis)):
        raise Refused(_("One voice speaks in a crisis. Ask whoever has the role Voice."), f"agent {by.pk} of crisis {crisis.pk}")


def _tell(answer: MassAnswer) -> None:
    live.tell(live.Change("mass", answer.pk), live.Change("crisis", answer.crisis_id))


def _open_again(answer: MassAnswer) -> None:
    """A letter that was repaired after all others had gone goes, too."""
    if answer.started_at and answer.ended_at and MassLetter.objects.filter(answer=answer, state=State.READY).exists():
        MassAnswer.objects.filter(pk=answer.pk).update(ended_at=None)
        wake()


def _waiting(answer: MassAnswer) -> QuerySet[Message]:
    """What was handed over and has not left."""
    mine = MassLetter.objects.filter(answer=answer, state=State.HANDED).values("message")
    return Message.objects.filter(pk__in=mine, delivery__in=[Message.Delivery.DUE, Message.Delivery.CLAIMED])

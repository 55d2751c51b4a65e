"""The one way in for what customers say: recognise, store unaltered, place, link, tell (architecture.md, walk, step 3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from opora.cases import candidates, second_look
from opora.cases.actions.growing import CHANGING, lay_to_rest, new_case, take_in
from opora.cases.actions.hearing import as_row, decide_in_conversation, file_of, heard_before, speaker_of
from opora.cases.actions.mending import join_orphans
from opora.cases.actions.placing import Decision, decide, elsewhere_too
from opora.cases.clockwork import first_clocks
from opora.cases.events import MessageReceived, ReplySeen
from opora.cases.looked_up import LookedUp
from opora.cases.models import Case, Passage, Proposal
from opora.cases.surroundings import Surroundings, failed_for_good
from opora.customers import actions as customers
from opora.customers.models import Identity
from opora.customers.queries import was_asked_for_new_thread
from opora.kernel import live
from opora.kernel.db import quick, together
from opora.kernel.events import say
from opora.kernel.steps import step
from opora.messages import actions as messages
from opora.messages.models import Attachment, Message, Parcel, Thread
from opora.messages.reading import ReadMail, words_quoted
from opora.pure.mail import IncomingMessage
from opora.pure.placement import Traits, place_traits
from opora.pure.placement.evidence import series_key

OTHERS_OPEN = "SELECT 1 FROM cases_case WHERE customer_id = %s AND active AND id <> %s LIMIT 1"
RECEIVING = (*CHANGING, "orders")
NOT_FETCHED = ("too_large", "not_handed_over")
SET_ASIDE_KINDS = {"list", "receipt", "report", "bounce", "auto-reply"}


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a parcel, and what browsers should hear."""

    state: str
    reason: str = ""
    changes: tuple[live.Change, ...] = ()


def receive(parcel: Parcel, mail: ReadMail, around: Surroundings) -> Received:
    """Place one read mail, in the caller's transaction. Repeats and our own returning mails make no second message."""
    message, traits, said = mail.message, mail.traits, mail.utterance
    repeated = _repeated(parcel, mail, around)
    if repeated:
        messages.note_repeat(parcel, copy_of=around.own_original(message))
        return Received(Parcel.State.REPEATED, repeated)
    by_us = said.ours if said else around.is_by_us(parcel, message)
    identity = _identity(mail, parcel, around, by_us=by_us)
    traits = replace(traits, outgoing=by_us, authenticated=around.authenticated(message), tokens=around.tokens(message))
    bounced = around.bounced_message(message)
    if said:
        decision = decide_in_conversation(said, traits, identity, parcel.mailbox_id, at=parcel.received_at)
    else:
        decision = _decision(parcel, message, traits, identity, bounced, around)
    aside = "" if by_us else around.reason_to_set_aside(parcel, message, known=decision.case is not None and not decision.set_aside)
    named, orders = around.looked_up.is_named(message.message_id), around.looked_up.orders(traits.orders)
    begun = _begun(decision)
    step("receive before message")
    row = _store(parcel, mail, decision, identity, around, by_us=by_us, thread=begun.thread)
    messages.bring_together(row, parcel.mailbox_id)
    failed, channel = bounced is not None and failed_for_good(message), said.channel if said else "email"
    case = _case(row, decision, identity, aside, by_us=by_us, bounced=failed, channel=channel, key=begun.case)
    case.orders = sorted(orders.union(case.orders))
    if around.is_history(parcel):
        lay_to_rest(case, at=row.at)
    if begun.case is None:
        together.change(case, RECEIVING)
    else:
        clocks = first_clocks(case, row)
        together.add(case)
        together.add_all(clocks)
    step("receive before passage")
    together.add(candidates.traits_row(row, traits, series=series_key(traits), own=around.own, at=row.at))
    together.add(Passage(case=case, message=row, why=second_look.reasons_row(decision.reasons)))
    for proposal in _proposed(decision, case, row):
        together.add(proposal)
    step("receive after passage")
    if named:
        join_orphans(row, case)
    if bounced:
        around.mark_bounced(bounced, message)
    if not (aside or by_us):
        _habits(decision, identity, row)
    step("receive before news")
    _say(row, case, identity, opened=begun.case is not None, decision=decision, by_us=by_us)
    together.send()
    around.remember(parcel, message)
    state = Parcel.State.SET_ASIDE if aside else Parcel.State.PLACED
    return Received(state, aside, (live.Change("case", case.pk, mailbox=case.mailbox_id), live.Change("counts")))


class _Begun(NamedTuple):
    """The keys of a thread and a case that begin with this message; None for those that go on."""

    thread: int | None
    case: int | None


def _begun(decision: Decision) -> _Begun:
    if decision.case is not None and decision.thread is not None:
        return _Begun(None, None)
    thread, case = quick.keys(Thread, Case) if decision.case is None else (*quick.keys(Thread), None)
    return _Begun(thread, case)


def _repeated(parcel: Parcel, mail: ReadMail, around: Surroundings) -> str:
    if mail.utterance and heard_before(mail.utterance, parcel.mailbox_id):
        return "same message"
    return around.repeats(parcel, mail.message)


def _identity(mail: ReadMail, parcel: Parcel, around: Surroundings, *, by_us: bool) -> Identity:
    """Who it is with: the sender, or for our own mails the first recipient that is not one of us."""
    message, at = mail.message, parcel.received_at
    if mail.utterance:
        return speaker_of(mail.utterance, language=message.language, script=message.script, at=at)
    person = around.person(message, by_us=by_us)
    address = person.address if person and person.address else f"unknown-{parcel.pk}@sender.invalid"
    language = "" if by_us or message.language == "und" else message.language
    name, script, known = person.name if person else "", message.script if language else "", around.looked_up.identities
    return customers.meet(address, name=name, language=language, script=script, at=at, known=known)


def _decision(
    parcel: Parcel, message: IncomingMessage, traits: Traits, identity: Identity, bounced: Message | None, around: Surroundings
) -> Decision:
    at, history, looked_up = parcel.received_at, around.is_history(parcel), around.looked_up
    if bounced:
        passage = Passage.objects.filter(message=bounced).order_by("-pk").first()
        return Decision(thread=bounced.thread_id, case=passage.case_id if passage else None)
    automatic = bool(message.automatic)
    named = candidates.named_by_headers(traits) if looked_up.leads_somewhere(traits) else []
    if history:
        named = [replace(one, ended_at=None) for one in named]  # it ended for us, not for those who wrote then
    placement = place_traits(traits, named, at=at)
    if not placement.certain or placement.new_matter:
        found = candidates.alike(traits, senders=looked_up.addresses(identity))
        placement = place_traits(candidates.telling(traits, found), found, at=at)
    decision = decide(placement, text=message.reply, automatic=automatic, history=history, at=at)
    return decision if automatic or decision.case is None else _or_elsewhere(decision, traits, identity, looked_up, at=at)


def _or_elsewhere(decision: Decision, traits: Traits, identity: Identity, looked_up: LookedUp, *, at: datetime) -> Decision:
    """Who has several matters open may speak of one in the thread of another."""
    if traits.outgoing or not quick.ask(OTHERS_OPEN, [identity.customer_id, decision.case]):
        return decision
    known = candidates.alike(traits, senders=looked_up.addresses(identity))
    other = second_look.elsewhere(traits, known, proven=decision.case or 0, at=at)
    return elsewhere_too(decision, other) if other else decision


def _what_is_missing(parcel: Parcel) -> list[str]:
    """Of mails whose body could not be fetched, why and how large they are: "too_large:31457280"."""
    return [f"{mark}:{parcel.envelope[mark]}" for mark in NOT_FETCHED if mark in parcel.envelope]


def _store(
    parcel: Parcel, mail: ReadMail, decision: Decision, identity: Identity, around: Surroundings, *, by_us: bool, thread: int | None
) -> Message:
    message, said = mail.message, mail.utterance
    sender = message.sender[0] if message.sender else None
    row = Message(
        pk=around.next_message(),
        parcel=parcel,
        direction=Message.Direction.OUT if by_us else Message.Direction.IN,
        author=around.agent(message) if by_us else None,
        identity=None if by_us else identity,
        rfc_id=message.message_id or "",
        from_name=sender.name[:300] if sender else "",
        from_address=sender.address[:320] if sender else "",
        to=_people(message.to),
        cc=_people(message.cc),
        reply_to=_people(message.reply_to),
        subject=message.subject[:1000],
        reply=message.reply,
        quoted="\n\n".join(part for part in (message.quoted, message.forwarded) if part),
        signature=message.signature,
        reply_html=message.safe_reply_html or "",
        html="" if message.safe_reply_html else message.safe_html or "",
        language=message.language,
        script=message.script,
        automatic=message.automatic or "",
        defects=[*message.defects, *_what_is_missing(parcel)],
        doubtful_sender=decision.doubtful or around.authenticated(message) is False,
        at=parcel.received_at,
        written_at=message.date,
        delivery=Message.Delivery.SENT if by_us else Message.Delivery.NONE,
    )
    files = [file_of(one, at=parcel.received_at) for one in said.files] if said else [_file(one) for one in message.attachments]
    return messages.store(
        messages.NewMessage(
            row=as_row(row, said) if said else row,
            thread=decision.thread,
            new_thread=thread,
            mailbox=around.mailbox(parcel, message),
            channel=said.channel if said else "email",
            key=said.conversation if said else "",
            references=(*message.references, *message.in_reply_to),
            files=files,
            words=mail.words if decision.thread else (*mail.words, *words_quoted(message)),
        )
    )


def _people(addresses: Sequence[object]) -> list[dict[str, str]]:
    return [{"name": one.name, "address": one.address} for one in addresses[:200]]  # type: ignore[attr-defined]


def _file(one: object) -> Attachment:
    return Attachment(
        position=one.position,  # type: ignore[attr-defined]
        name=one.name[:300],  # type: ignore[attr-defined]
        content_type=one.content_type[:120],  # type: ignore[attr-defined]
        size=one.size,  # type: ignore[attr-defined]
        inline=one.inline,  # type: ignore[attr-defined]
        content_id=(one.content_id or "")[:300],  # type: ignore[attr-defined]
    )


def _case(
    row: Message, decision: Decision, identity: Identity, aside: str, *, by_us: bool, bounced: bool, channel: str, key: int | None
) -> Case:
    """The case with this message in it, not written yet; with a `key` it is a new one."""
    if decision.case is None:
        assert key is not None  # see _begun
        return new_case(key, row, identity, follows=decision.follows, aside=aside, by_us=by_us, channel=channel)
    case = decision.found or quick.found(Case, "WHERE id = %s FOR UPDATE", [decision.case])[0]
    quiet = bool(row.automatic) and not bounced  # also a bounce that only tells of a delay
    theirs = "" if by_us or quiet else channel
    take_in(case, row, reopen=decision.reopens and not aside, quiet=quiet, bounced=bounced, channel=theirs)
    return case


def _proposed(decision: Decision, case: Case, row: Message) -> Iterator[Proposal]:
    for proposal in decision.proposals:
        proposal.case, proposal.message = case, row
        if proposal.target_id != case.pk:
            yield proposal


def _habits(decision: Decision, identity: Identity, row: Message) -> None:
    for fact in decision.facts:
        customers.note_fact(identity.customer_id, fact, message=row.pk, at=row.at)
    if "new_matter_in_old_thread" in decision.facts and was_asked_for_new_thread(identity.customer_id):
        customers.note_fact(identity.customer_id, "request_for_new_thread_ignored", message=row.pk, at=row.at)


def _say(row: Message, case: Case, identity: Identity, *, opened: bool, decision: Decision, by_us: bool) -> None:
    if by_us:
        say(ReplySeen(row.pk, case.pk, row.author_id))
        return
    say(MessageReceived(row.pk, case.pk, identity.customer_id, identity.pk, opened, decision.thread is not None))

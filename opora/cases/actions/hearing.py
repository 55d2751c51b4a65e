"""What is different when somebody speaks on a channel that names its conversations: no headers to prove, no quotations to read."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from opora.cases import candidates
from opora.cases.actions.placing import Decision, decide
from opora.customers import actions as customers
from opora.customers.models import Identity
from opora.customers.queries import addresses_of
from opora.kernel.db import quick
from opora.messages.models import Attachment, Message
from opora.pure.placement import Placement, Reason, Traits, place_traits
from opora.pure.utterances import SentFile, Utterance

THREAD = "SELECT id FROM messages_thread WHERE mailbox_id = %s AND channel = %s AND key = %s"
# The matter this customer spoke of last in this conversation; in a public one others may have theirs beside it.
LATEST_CASE = """
    SELECT c.id FROM messages_message m JOIN cases_passage p ON p.message_id = m.id JOIN cases_case c ON c.id = p.case_id
     WHERE m.thread_id = %s AND c.customer_id = %s AND c.state <> 'joined'
     ORDER BY c.active DESC, c.last_message_at DESC LIMIT 1
"""
SAME_KEY = """
    SELECT 1 FROM messages_message m JOIN messages_thread t ON t.id = m.thread_id
     WHERE m.external_id = %s AND m.external_id <> '' AND t.mailbox_id = %s LIMIT 1
"""


def heard_before(said: Utterance, mailbox: int | None) -> bool:
    """Whether this utterance is here already: a provider's echo of what we sent through it."""
    return bool(quick.ask(SAME_KEY, [said.key, mailbox]))


def speaker_of(said: Utterance, *, language: str, script: str, at: datetime) -> Identity:
    """Who the conversation is with, with everything the channel vouches for."""
    one = said.speaker
    known = "" if said.ours or language == "und" else language
    identity = customers.meet(one.value, kind=one.kind, name=one.name, language=known, script=script if known else "", at=at)
    return customers.prove(identity, one.proven, at=at) if one.proven else identity


def decide_in_conversation(said: Utterance, traits: Traits, identity: Identity, mailbox: int | None, *, at: datetime) -> Decision:
    """The conversation is proof; a new one, or a new speaker in a public one, opens a case and may be proposed to join another."""
    found = quick.ask(THREAD, [mailbox, said.channel, said.conversation])
    thread = found[0][0] if found else None
    latest = quick.ask(LATEST_CASE, [thread, identity.customer_id]) if thread else []
    if latest:
        proven = Placement(thread=thread, case=latest[0][0], certain=True, reasons=(Reason("same_conversation", 9.0),))
        return decide(proven, text=said.text, automatic=bool(said.automatic), at=at)
    alike = candidates.alike(traits, senders=addresses_of(identity.customer_id) or [identity.value])
    guessed = place_traits(candidates.telling(traits, alike), alike, at=at)
    decision = decide(replace(guessed, certain=False, new_matter=False), text=said.text, automatic=bool(said.automatic), at=at)
    return replace(decision, thread=thread, doubtful=False)


def as_row(row: Message, said: Utterance) -> Message:
    """What a message has that was no mail."""
    row.external_id, row.facts = said.key, dict(said.facts)
    row.from_address = said.speaker.value[:320]
    if said.ours:
        row.from_name = ""
        row.to = [{"name": said.speaker.name, "address": said.speaker.value}]
    return row


def file_of(one: SentFile, *, at: datetime) -> Attachment:
    """A file beside the words: here already, or to be fetched from where the channel keeps it."""
    waits = one.blob is None and bool(one.url)
    return Attachment(
        blob_id=one.blob, name=one.name[:300], content_type=one.content_type[:120], size=one.size,
        fetch_from=one.url if waits else "", fetch_at=at if waits else None,
    )  # fmt: skip

"""What is read out of one mail, in one go, outside the process that talks to the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from opora.pure.languages import Detected, index_text
from opora.pure.mail import IncomingMessage, read
from opora.pure.placement import Traits, arriving, traits
from opora.pure.utterances import Utterance, incoming, load


@dataclass(frozen=True, slots=True)
class ReadMail:
    """A mail as read: itself, the words by which the search finds it, and what placement looks at.

    What was said on another channel becomes the same; `utterance` then holds what mail does not have.
    """

    message: IncomingMessage
    words: tuple[str, ...]
    traits: Traits
    utterance: Utterance | None = None


def read_mail(raw: bytes, received_at: datetime) -> ReadMail:
    """Read one mail and everything that is a function of it alone. Never raises on what a mail may hold."""
    return _known(read(raw), received_at)


def read_utterance(raw: bytes, received_at: datetime) -> ReadMail:
    """Read what was said on a channel other than mail; NotAnUtterance when the bytes are none."""
    said = load(raw)
    return _known(incoming(said), received_at, said)


def _known(message: IncomingMessage, received_at: datetime, said: Utterance | None = None) -> ReadMail:
    return ReadMail(
        message,
        tuple(index_text(searchable_text(message), _language(message)).split()),
        traits(arriving(message.message_id or "", message, received_at=received_at)),
        said,
    )


def _language(message: IncomingMessage) -> Detected | None:
    return Detected(message.language, message.script) if message.language != "und" else None


def words_quoted(message: IncomingMessage) -> tuple[str, ...]:
    """The words of the quoted history, by which a mail is found whose earlier letters the desk never had."""
    return tuple(index_text(message.quoted, _language(message)).split()) if message.quoted else ()


def searchable_text(message: IncomingMessage) -> str:
    """What the search looks in: subject, people, the newly written text, names of files; not the quoted history."""
    people = " ".join(f"{one.name} {one.address}" for one in (*message.sender, *message.to[:20], *message.cc[:20]))
    files = " ".join(one.name for one in message.attachments[:50])
    return "\n".join((message.subject, people, message.reply, message.signature, message.forwarded or "", files))

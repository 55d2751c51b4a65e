"""WhatsApp's webhooks: messages, receipts, what was said in the WhatsApp Business app, and changed numbers.

A customer is known by the id that WhatsApp made for this business (`user_id`); it may come without any telephone number, and
older payloads have only the number. A number that is told is a proven identity.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from opora.channels.meta.reading.heard import Changed, Failure, Heard
from opora.channels.meta.reading.lenient import Told, instant, listed, mapping, words
from opora.channels.meta.reading.whatsapp_words import facts_of, files_of, text_of
from opora.pure.utterances import Sequel, Speaker, Utterance

_RECEIPTS = {"delivered": "delivered", "read": "read", "played": "read"}
_LONGEST_NUMBER = 15
_NO_MESSAGE = ("request_welcome",)


@dataclass(frozen=True, slots=True)
class _Person:
    """One side of a message: the ids under which WhatsApp speaks of it."""

    user_id: str
    number: str
    name: str = ""

    @property
    def value(self) -> str:
        """What we know them by."""
        return self.user_id or self.number

    @property
    def proven(self) -> tuple[tuple[str, str], ...]:
        """The telephone number, where WhatsApp tells it."""
        return (("phone", f"+{self.number}"),) if self.number else ()


def read_whatsapp(payload: object, *, at: datetime) -> Iterator[tuple[str, Heard]]:
    """For each change, the id of the telephone number it is for and what was heard; `at` stands for missing times."""
    if words(payload, "object") != "whatsapp_business_account":
        yield "", Heard(unknown=[f"object {words(payload, 'object') or '?'}"])
        return
    for entry in listed(payload, "entry"):
        for change in listed(entry, "changes"):
            value, heard = mapping(change, "value"), Heard()
            _read(words(change, "field"), value, heard, at)
            yield words(value, "metadata", "phone_number_id"), heard


def _read(field: str, value: Told, heard: Heard, at: datetime) -> None:
    if field == "messages":
        for message in listed(value, "messages"):
            _read_message(message, _sender(message, value), heard, at, ours=False)
        for status in listed(value, "statuses"):
            _read_status(status, heard, at)
        if not any(name in value for name in ("messages", "statuses")):
            heard.unknown.append("messages without content")
        heard.unknown += [f"error {words(one, 'code')} {words(one, 'title')}" for one in listed(value, "errors")]
    elif field == "smb_message_echoes":
        for message in listed(value, "message_echoes"):
            _read_message(message, _Person(words(message, "to_user_id"), _number(words(message, "to"))), heard, at, ours=True)
    else:
        heard.unknown.append(f"field {field or '?'}")


def _sender(message: Told, value: Told) -> _Person:
    """The sender by the message itself, with the name from the list of contacts beside it."""
    user_id, number = words(message, "from_user_id"), _number(words(message, "from"))
    contacts = list(listed(value, "contacts"))
    for one in contacts:
        same = {words(one, "user_id"), words(one, "wa_id")} & {user_id, number} - {""}
        if same or (len(contacts) == 1 and not user_id and not number):
            name = words(one, "profile", "name") or words(one, "profile", "username")
            return _Person(user_id or words(one, "user_id"), number or _number(words(one, "wa_id")), name)
    return _Person(user_id, number)


def _read_message(message: Told, person: _Person, heard: Heard, now: datetime, *, ours: bool) -> None:
    key, kind, at = words(message, "id"), words(message, "type"), instant(message, "timestamp", otherwise=now)
    if kind in ("reaction", "edit", "revoke"):
        _read_event(kind, message, heard, at, ours=ours)
    elif kind == "system":
        _read_change(message, person, heard)
    elif kind in _NO_MESSAGE:
        return
    elif not key or not person.value:
        heard.unknown.append("a message without an id" if person.value else "a message without a sender")
    else:
        _say(key, kind, message, person, heard, at, ours=ours)


def _say(key: str, kind: str, message: Told, person: _Person, heard: Heard, at: datetime, *, ours: bool) -> None:
    text, files, facts = text_of(kind, message), files_of(kind, message), facts_of(kind, message)
    if not text and not files:
        if kind not in ("unsupported", "unknown"):
            heard.unknown.append(f"message of type {kind or '?'}")
        facts["unsupported"] = kind or "?"
    heard.utterances.append(
        Utterance(
            channel="whatsapp", conversation=person.value, key=key, at=at, text=text, files=files, ours=ours, facts=facts,
            speaker=Speaker("whatsapp", person.value, person.name, person.proven), original=dict(message),
        )
    )  # fmt: skip


def _read_event(kind: str, message: Told, heard: Heard, at: datetime, *, ours: bool) -> None:
    key = words(message, "id")
    if kind == "reaction":
        target, text, what = words(message, "reaction", "message_id"), words(message, "reaction", "emoji"), "reaction"
    elif kind == "edit":
        target, new = words(message, "edit", "original_message_id"), mapping(message, "edit", "message")
        text, what = text_of(words(new, "type"), new), "edited"
    else:
        target, text, what = words(message, "revoke", "original_message_id"), "", "deleted"
    if target and key:
        heard.events.append(Sequel(target, what, f"{what}:{key}", at, text, ours))
    else:
        heard.unknown.append(f"{kind} of no message")


def _read_change(message: Told, person: _Person, heard: Heard) -> None:
    """A new number or a new id of the same person, told by WhatsApp itself."""
    system = mapping(message, "system")
    old = words(system, "previous_user_id") or person.value
    new = _Person(words(system, "user_id"), _number(words(system, "wa_id") or words(system, "new_wa_id")))
    if not words(system, "type").startswith(("user_changed", "customer_changed")) or not old or not new.value:
        heard.unknown.append(f"system message {words(system, 'type') or '?'}")
        return
    heard.changed.append(Changed(old, (("whatsapp", new.value), *new.proven)))


def _read_status(status: Told, heard: Heard, now: datetime) -> None:
    key, kind, at = words(status, "id"), words(status, "status"), instant(status, "timestamp", otherwise=now)
    if kind == "failed" and key:
        first = next(listed(status, "errors"), {})
        code = words(first, "code")
        told = words(first, "error_data", "details") or words(first, "message") or words(first, "title")
        heard.failures.append(Failure(key, int(code) if code.isdigit() else 0, told))
    elif kind in _RECEIPTS and key:
        heard.events.append(Sequel(key, _RECEIPTS[kind], f"{_RECEIPTS[kind]}:{key}", at))
    elif kind not in ("sent", "accepted") or not key:
        heard.unknown.append(f"status {kind or '?'}")


def _number(told: str) -> str:
    return told.lstrip("+") if _is_number(told.lstrip("+")) else ""


def _is_number(told: str) -> bool:
    return told.isascii() and told.isdigit() and 5 < len(told) <= _LONGEST_NUMBER

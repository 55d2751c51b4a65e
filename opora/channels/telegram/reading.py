"""One update of the Bot API as pure values: payload in, what was said and what happened out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from opora.channels.telegram.contents import Held, read_contents
from opora.channels.telegram.lenient import Told, instant, listed, part, words
from opora.pure.utterances import Sequel, Speaker, Utterance

CHANNEL = "telegram"
UPDATES = ("message", "edited_message", "my_chat_member", "message_reaction")
"""The kinds of update that the desk asks Telegram for."""
# Kinds that a bot gets when somebody asked for more than `UPDATES`; none of them is a customer who writes to us.
_QUIET = {
    "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result", "poll", "poll_answer", "chat_member",
    "chat_join_request", "message_reaction_count", "chat_boost", "removed_chat_boost", "business_connection",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Started:
    """Somebody opened the conversation; `word` is what the link to the bot carried."""

    person: str
    word: str
    language: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody blocked the bot or let it speak again."""

    person: str
    stopped: bool
    at: datetime


@dataclass(slots=True)
class Heard:
    """All of one update; `unknown` names what nobody understood."""

    utterances: list[Utterance] = field(default_factory=list)
    events: list[Sequel] = field(default_factory=list)
    started: list[Started] = field(default_factory=list)
    wishes: list[Wish] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def read_update(payload: object, *, bot: str, at: datetime) -> Heard:
    """What one update tells the bot of this number; `at` stands for missing and for future times.

    Only private conversations are ours: what is said in groups and channels is set aside.
    """
    heard = Heard()
    kinds = [name for name in payload if name != "update_id"] if isinstance(payload, dict) else []
    for name in kinds:
        reader, told = _READERS.get(name), part(payload, name)
        if reader is None:
            heard.unknown += [] if name in _QUIET else [f"update {name}"]
        elif words(part(told, "chat"), "type") == "private":
            reader(told, bot, heard, at)
        elif not words(part(told, "chat"), "type"):
            heard.unknown.append(f"{name} without a conversation")
    if not kinds:
        heard.unknown.append("an update without content")
    return heard


def name_of(bot: str, chat: str, message: str) -> str:
    """What the desk calls a message of Telegram. Numbers of messages are unique within a conversation of a bot only."""
    return f"{bot}:{chat}:{message}"


def _message(told: Told, bot: str, heard: Heard, now: datetime) -> None:
    sender, chat, number = words(part(told, "from"), "id"), words(part(told, "chat"), "id"), words(told, "message_id")
    if not (sender and chat and number):
        heard.unknown.append("a message without sender or number")
        return
    at = instant(told, "date", otherwise=now)
    command, _, word = words(told, "text").partition(" ")
    if command == "/start":
        heard.started.append(Started(sender, word.strip()[:64], words(part(told, "from"), "language_code")[:12], at))
        return
    held = read_contents(told, sender=sender)
    if not held.quiet:
        heard.utterances.append(_utterance(told, held, name_of(bot, chat, number), chat, at))


def _utterance(told: Told, held: Held, key: str, chat: str, at: datetime) -> Utterance:
    person = part(told, "from")
    facts: dict[str, Any] = dict(held.facts)
    answered = words(part(told, "reply_to_message"), "message_id")
    if answered:
        facts["answers"] = key.rpartition(":")[0] + f":{answered}"
    if words(person, "username"):
        facts["username"] = words(person, "username")
    name = " ".join(filter(None, (words(person, "first_name"), words(person, "last_name"))))
    phone = _phone(held.phone)
    speaker = Speaker(CHANNEL, words(person, "id"), name[:300], (("phone", phone),) if phone else ())
    return Utterance(
        channel=CHANNEL, conversation=chat, key=key, speaker=speaker, at=at, text="\n".join(dict.fromkeys(held.said)),
        files=tuple(held.files), language=words(person, "language_code").partition("-")[0][:12], facts=facts, original=dict(told),
    )  # fmt: skip


def _phone(told: str) -> str:
    digits = "".join(one for one in told if one.isascii() and one.isdigit())
    return f"+{digits}" if 8 <= len(digits) <= 15 else ""


def _edited(told: Told, bot: str, heard: Heard, now: datetime) -> None:
    """Somebody wrote their words anew. A place that moves is edited every few seconds and says nothing."""
    chat, number = words(part(told, "chat"), "id"), words(told, "message_id")
    held = read_contents(told, sender="")
    if "location" in told or not (chat and number and (held.said or held.files)):
        return
    name = name_of(bot, chat, number)
    text = "\n".join([*dict.fromkeys(held.said), *(f"[{one.name}]" for one in held.files)])
    key, at = f"edited:{name}:{words(told, 'edit_date')}", instant(told, "edit_date", otherwise=now)
    heard.events.append(Sequel(name, "edited", key, at, text))


def _reaction(told: Told, bot: str, heard: Heard, now: datetime) -> None:
    name = name_of(bot, words(part(told, "chat"), "id"), words(told, "message_id"))
    sign = "".join(words(one, "emoji") or "★" for one in listed(told, "new_reaction"))
    key = f"reaction:{name}:{words(told, 'date')}:{sign}"
    heard.events.append(Sequel(name, "reaction", key, instant(told, "date", otherwise=now), sign))


def _member(told: Told, bot: str, heard: Heard, now: datetime) -> None:
    status, person = words(part(told, "new_chat_member"), "status"), words(part(told, "chat"), "id")
    if person and status:
        heard.wishes.append(Wish(person, status in ("kicked", "left"), instant(told, "date", otherwise=now)))
    else:
        heard.unknown.append("my_chat_member without a status")


_READERS: dict[str, Callable[[Told, str, Heard, datetime], None]] = {
    "message": _message,
    "edited_message": _edited,
    "message_reaction": _reaction,
    "my_chat_member": _member,
}

"""Messenger and Instagram speak alike: entries of a page or an account, each with events between a customer and us."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from opora.channels.meta.reading.attachments import read_attachments
from opora.channels.meta.reading.comments import read_comment
from opora.channels.meta.reading.heard import Heard, Seen
from opora.channels.meta.reading.lenient import Told, instant, listed, mapping, words
from opora.pure.utterances import Sequel, Speaker, Utterance

OBJECTS = {"messenger": "page", "instagram": "instagram"}
_LISTS = ("messaging", "standby")
# Events that change nothing for the customer: which app answers, who opened a link without writing, who types.
_QUIET = ("pass_thread_control", "take_thread_control", "request_thread_control", "app_roles", "referral", "typing", "optin")
_FIELDS = (
    "messages", "messaging_postbacks", "message_reactions", "message_edits", "message_edit", "message_echoes", "messaging_seen",
    "message_deliveries", "message_reads", "messaging_referral", "standby",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Place:
    """Between whom one event took place, and when."""

    channel: str
    customer: str
    ours: bool
    at: datetime
    stamp: str


def read_messenger(payload: object, channel: str, *, at: datetime) -> Iterator[tuple[str, Heard]]:
    """For each entry, the id of the page or account it is for and what was heard; `at` stands for missing times."""
    if words(payload, "object") != OBJECTS[channel]:
        yield "", Heard(unknown=[f"object {words(payload, 'object') or '?'}"])
        return
    for entry in listed(payload, "entry"):
        heard = Heard()
        for event in _events(entry, channel, heard, at):
            _read(event, channel, words(entry, "id"), heard, at)
        yield words(entry, "id"), heard


def _events(entry: Told, channel: str, heard: Heard, now: datetime) -> Iterator[Told]:
    for name in _LISTS:
        yield from listed(entry, name)
    for change in listed(entry, "changes"):
        if words(change, "field") in _FIELDS and mapping(change, "value", "sender"):
            yield mapping(change, "value")
        elif not read_comment(change, channel, words(entry, "id"), instant(entry, "time", otherwise=now), heard):
            heard.unknown.append(f"field {words(change, 'field') or '?'}")
    if not any(name in entry for name in (*_LISTS, "changes")):
        heard.unknown.append("an entry without events")


def _read(event: Told, channel: str, account: str, heard: Heard, now: datetime) -> None:
    sender, recipient = words(event, "sender", "id"), words(event, "recipient", "id")
    ours = sender == account or mapping(event, "message").get("is_echo") is True
    place = _Place(channel, recipient if ours else sender, ours, instant(event, "timestamp", otherwise=now), words(event, "timestamp"))
    for name, reader in _READERS.items():
        if name in event and place.customer:
            reader(mapping(event, name), place, heard)
            return
    if not any(name in event for name in _QUIET):
        heard.unknown.append(" ".join(sorted(set(event) - {"sender", "recipient", "timestamp"})) or "an event without content")


def _message(told: Told, place: _Place, heard: Heard) -> None:
    key = words(told, "mid")
    if told.get("is_deleted") is True:
        heard.events.append(Sequel(key, "deleted", f"deleted:{key}", place.at, ours=place.ours))
        return
    hanging = read_attachments(told)
    heard.unknown += hanging.unknown
    said = [part for part in (words(told, "text"), *hanging.words) if part]
    facts = {**hanging.facts, **_facts(told)}
    if not key or not (said or hanging.files or facts):
        heard.unknown.append("a message without content" if key else "a message without an id")
        return
    if place.ours:
        heard.echo_apps[key] = words(told, "app_id")
    text = said[0] if len(said) == 1 else "\n".join(dict.fromkeys(said))
    heard.utterances.append(_utterance(key, text, place, told, facts, files=tuple(hanging.files)))


def _facts(told: Told) -> dict[str, Any]:
    """What came beside the words: what it answers, the button behind it, the advertisement that led here."""
    found: dict[str, Any] = {
        "quick_reply": words(told, "quick_reply", "payload"),
        "answers": words(told, "reply_to", "mid"),
        "story": words(told, "reply_to", "story", "url"),
        "sticker": words(told, "sticker_id"),
        "referral": _referral(mapping(told, "referral")),
        "unsupported": told.get("is_unsupported") is True,
    }
    return {name: value for name, value in found.items() if value}


def _referral(told: Told) -> dict[str, Any]:
    found = {name: words(told, name) for name in ("source", "type", "ref", "ad_id", "referer_uri")}
    found["title"] = words(told, "ads_context_data", "ad_title")
    found["product"] = words(told, "product", "id")
    return {name: value for name, value in found.items() if value}


def _postback(told: Told, place: _Place, heard: Heard) -> None:
    facts = {"postback": words(told, "payload"), "referral": _referral(mapping(told, "referral"))}
    key = words(told, "mid") or f"postback:{place.customer}:{place.stamp}"
    heard.utterances.append(
        _utterance(key, words(told, "title") or words(told, "payload"), place, told, {k: v for k, v in facts.items() if v})
    )


def _utterance(key: str, text: str, place: _Place, told: Told, facts: dict[str, Any], **more: Any) -> Utterance:
    return Utterance(
        channel=place.channel, conversation=place.customer, key=key, speaker=Speaker(place.channel, place.customer), at=place.at,
        text=text, ours=place.ours, facts=facts, original=dict(told), **more,
    )  # fmt: skip


def _reaction(told: Told, place: _Place, heard: Heard) -> None:
    target, gone = words(told, "mid"), words(told, "action") == "unreact"
    sign = "" if gone else words(told, "emoji") or words(told, "reaction")
    key = f"reaction:{place.customer}:{target}:{place.stamp}:{'-' if gone else sign}"
    heard.events.append(Sequel(target, "reaction", key, place.at, sign, place.ours))


def _edit(told: Told, place: _Place, heard: Heard) -> None:
    key = f"edited:{words(told, 'mid')}:{words(told, 'num_edit') or place.stamp}"
    heard.events.append(Sequel(words(told, "mid"), "edited", key, place.at, words(told, "text"), place.ours))


def _delivery(told: Told, place: _Place, heard: Heard) -> None:
    until, ids = instant(told, "watermark", otherwise=place.at), told.get("mids")
    for one in ids if isinstance(ids, list) else ():
        if isinstance(one, str):
            heard.events.append(Sequel(one, "delivered", f"delivered:{one}", until))
    heard.seen.append(Seen(place.customer, "delivered", until))


def _read_mark(told: Told, place: _Place, heard: Heard) -> None:
    if words(told, "mid"):
        heard.events.append(Sequel(words(told, "mid"), "read", f"read:{words(told, 'mid')}", place.at))
    else:
        heard.seen.append(Seen(place.customer, "read", instant(told, "watermark", otherwise=place.at)))


_READERS: dict[str, Callable[[Told, _Place, Heard], None]] = {
    "message": _message,
    "postback": _postback,
    "reaction": _reaction,
    "message_edit": _edit,
    "delivery": _delivery,
    "read": _read_mark,
}

"""What one message of Telegram holds: words, files to be fetched, and facts beside them."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from opora.channels.telegram.lenient import Told, count, listed, part, words
from opora.pure.utterances import SentFile

ADDRESS = "telegram:"
"""Before the id of a file that waits to be fetched (see `files.fetches`)."""
_ENVELOPE = {
    "message_id", "message_thread_id", "from", "sender_chat", "chat", "date", "edit_date", "reply_to_message", "quote", "external_reply",
    "reply_to_story", "forward_origin", "via_bot", "media_group_id", "author_signature", "entities", "caption_entities", "reply_markup",
    "has_protected_content", "is_from_offline", "effect_id", "link_preview_options", "show_caption_above_media", "has_media_spoiler",
    "sender_boost_count", "sender_business_bot", "business_connection_id", "is_topic_message", "is_automatic_forward", "sender_tag",
    "direct_messages_topic", "suggested_post_info", "paid_star_count", "is_paid_post", "reply_to_checklist_task_id",
    "reply_to_poll_option_id",
}  # fmt: skip
# What Telegram itself writes into a private conversation: nobody said it.
_QUIET = {
    "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "chat_background_set", "connected_website",
    "users_shared", "chat_shared", "boost_added", "web_app_data", "passport_data", "successful_payment", "refunded_payment",
    "proximity_alert_triggered",
    "group_chat_created", "supergroup_chat_created", "channel_chat_created", "migrate_to_chat_id", "migrate_from_chat_id",
}  # fmt: skip


@dataclass(slots=True)
class Held:
    """`quiet`: nobody said anything. `phone` is their own number, where Telegram itself says that it is theirs."""

    said: list[str] = field(default_factory=list)
    files: list[SentFile] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    phone: str = ""
    quiet: bool = False


def read_contents(told: Told, *, sender: str) -> Held:
    """Everything in one message; what nobody knows becomes the fact "unsupported", so that a person sees that something came."""
    held = Held()
    for name in ("text", "caption"):
        if words(told, name):
            held.said.append(words(told, name))
    kinds = [name for name in told if name in _KINDS]
    for name in kinds:
        if not (name == "document" and "animation" in told):  # the same file under its older name
            _KINDS[name](told, held)
    if count(part(told, "contact"), "user_id") and words(part(told, "contact"), "user_id") == sender:
        held.phone = words(part(told, "contact"), "phone_number")
    strange = set(told) - _ENVELOPE - _QUIET - _KINDS.keys() - {"text", "caption"}
    held.quiet = not held.said and not kinds and (bool(_QUIET & set(told)) or not strange)
    if not held.said and not kinds and strange:
        held.facts["unsupported"] = ", ".join(sorted(strange))[:200]
    held.facts |= _facts(told)
    return held


def _facts(told: Told) -> dict[str, Any]:
    marked = [*listed(told, "entities"), *listed(told, "caption_entities")]
    links = [words(one, "url") for one in marked if words(one, "type") == "text_link"]
    origin = part(told, "forward_origin")
    found: dict[str, Any] = {
        "links": [one[:500] for one in links if one][:20],
        "forwarded_from": (
            " ".join(filter(None, (words(part(origin, "sender_user"), name) for name in ("first_name", "last_name"))))
            or words(origin, "sender_user_name")
            or words(part(origin, "sender_chat") or part(origin, "chat"), "title")
            or words(origin, "type")
        ),
        "quote": words(part(told, "quote"), "text"),
        "album": words(told, "media_group_id"),
    }
    return {name: value for name, value in found.items() if value}


def _photo(told: Told, held: Held) -> None:
    """Telegram sends every size; the largest is the picture."""
    sizes = listed(told, "photo")
    if sizes:
        largest = max(sizes, key=lambda one: (count(one, "width") * count(one, "height"), count(one, "file_size")))
        _add(held, largest, f"photo-{words(told, 'message_id')}", "image/jpeg")


def _file(name: str, otherwise: str) -> Callable[[Told, Held], None]:
    def read(told: Told, held: Held) -> None:
        one = part(told, name)
        _add(held, one, f"{name.replace('_', '-')}-{words(told, 'message_id')}", words(one, "mime_type") or otherwise)

    return read


def _sticker(told: Told, held: Held) -> None:
    one = part(told, "sticker")
    sign = words(one, "emoji")
    held.facts["sticker"] = sign or "sticker"
    if sign:
        held.said.append(sign)
    kind = "application/x-tgsticker" if one.get("is_animated") is True else "video/webm" if one.get("is_video") is True else "image/webp"
    _add(held, one, f"sticker-{words(told, 'message_id')}", kind)


def _place(told: Told, held: Held) -> None:
    venue = part(told, "venue")
    where = part(venue, "location") or part(told, "location")
    spot = ", ".join(filter(None, (words(where, "latitude"), words(where, "longitude"))))
    if not spot or held.facts.get("location"):
        return
    held.facts["location"] = {"latitude": words(where, "latitude"), "longitude": words(where, "longitude")}
    held.said.append("\n".join(filter(None, (words(venue, "title"), words(venue, "address"), spot))))


def _contact(told: Told, held: Held) -> None:
    one = part(told, "contact")
    name = " ".join(filter(None, (words(one, "first_name"), words(one, "last_name"))))
    held.said.append("\n".join(filter(None, (name, words(one, "phone_number")))))


def _poll(told: Told, held: Held) -> None:
    one = part(told, "poll")
    held.said.append("\n".join([words(one, "question"), *(f"– {words(option, 'text')}" for option in listed(one, "options"))]))


def _dice(told: Told, held: Held) -> None:
    held.said.append(f"{words(part(told, 'dice'), 'emoji')} {words(part(told, 'dice'), 'value')}".strip())


def _add(held: Held, one: Told, name: str, content_type: str) -> None:
    key = words(one, "file_id")
    if not key:
        return
    told = words(one, "file_name")
    ending = "" if told else mimetypes.guess_extension(content_type) or ""
    held.files.append(SentFile(told or f"{name}{ending}", content_type, max(0, count(one, "file_size")), url=f"{ADDRESS}{key}"))


_KINDS: dict[str, Callable[[Told, Held], None]] = {
    "photo": _photo,
    "animation": _file("animation", "video/mp4"),
    "document": _file("document", "application/octet-stream"),
    "video": _file("video", "video/mp4"),
    "video_note": _file("video_note", "video/mp4"),
    "voice": _file("voice", "audio/ogg"),
    "audio": _file("audio", "audio/mpeg"),
    "sticker": _sticker,
    "venue": _place,
    "location": _place,
    "contact": _contact,
    "poll": _poll,
    "dice": _dice,
}

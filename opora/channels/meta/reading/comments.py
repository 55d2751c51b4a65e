"""What people write in public, as the webhooks tell it: Facebook's fields `feed` and `ratings`, Instagram's `comments`.

Shapes: developers.facebook.com/docs/graph-api/webhooks/reference/page/#feed and …/reference/instagram/#comments.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from opora.channels.meta.reading.attachments import file_at
from opora.channels.meta.reading.heard import Heard, HiddenThere
from opora.channels.meta.reading.lenient import Told, instant, listed, words
from opora.pure.utterances import SentFile, Sequel, Speaker, Utterance

PUBLIC = {"messenger": "facebook", "instagram": "ig_comments"}
"""The public channel beside each private one of the same account."""
NOBODY = "nobody"
_FIELDS = {"messenger": ("feed", "ratings"), "instagram": ("comments", "live_comments")}
_POSTS = ("post", "status", "photo", "video", "link", "share", "note", "mention")
_EDITED, _GONE = ("edit", "edited", "update"), ("remove", "delete")
_SAID = ("add", "")
_MOST_PHOTOS = 8


@dataclass(frozen=True, slots=True)
class _Place:
    """Whose page or account it is, and the public channel it is told on; `at` is the call's own time."""

    channel: str
    own: str
    at: datetime


def read_comment(change: Told, channel: str, own: str, at: datetime, heard: Heard) -> bool:
    """Take one change of the page `own` in; False when its field is none of comments or it cannot be understood."""
    value, field = change.get("value"), words(change, "field")
    if not isinstance(value, dict) or field not in _FIELDS.get(channel, ()):
        return False
    place = _Place(PUBLIC[channel], own, at)
    return _on_instagram(value, place, heard) if channel == "instagram" else _on_page(value, place, heard)


def _on_instagram(told: Told, place: _Place, heard: Heard) -> bool:
    key = words(told, "id")
    if not key:
        return False
    author, name = words(told, "from", "id"), words(told, "from", "username")
    facts = {"answers": words(told, "parent_id"), "under": words(told, "media", "media_product_type").lower()}
    heard.comments.append(
        _utterance(
            key, words(told, "media", "id") or key, place, told, ours=author == place.own, text=words(told, "text"), facts=facts,
            speaker=Speaker("instagram", author or f"unknown {key}", name), at=instant(told, "created_time", otherwise=place.at),
        )
    )  # fmt: skip
    return True


def _on_page(told: Told, place: _Place, heard: Heard) -> bool:
    item, ours = words(told, "item"), words(told, "from", "id") == place.own
    if item == "comment":
        return _comment(told, place, heard)
    if item in ("reaction", "like"):
        return _reaction(told, place, heard)
    if item == "rating":
        return _recommendation(told, place, heard)
    if item in _POSTS:
        return ours or _post(told, place, heard)
    return ours  # what the page itself does, such as an event or an album


def _comment(told: Told, place: _Place, heard: Heard) -> bool:
    key, verb, post, parent = (words(told, name) for name in ("comment_id", "verb", "post_id", "parent_id"))
    if not key:
        return False
    if verb in ("hide", "unhide"):
        heard.hidden_there.append(HiddenThere(key, verb == "hide", place.at))
        return True
    answers = parent if parent not in (post, key) else ""
    return _said_or_changed(key, post or key, told, place, heard, facts={"answers": answers, "link": words(told, "post", "permalink_url")})


def _post(told: Told, place: _Place, heard: Heard) -> bool:
    """What somebody else wrote on our page, or wrote of us."""
    key = words(told, "post_id")
    if not key or not words(told, "from", "id"):
        return False
    return _said_or_changed(key, key, told, place, heard, facts={"link": words(told, "link"), "own_post": True})


def _recommendation(told: Told, place: _Place, heard: Heard) -> bool:
    """A recommendation (once: a review with stars); comments below it come as comments of its story."""
    key = words(told, "open_graph_story_id")
    if not key or not words(told, "reviewer_id"):
        return False
    stars = words(told, "rating")
    facts: dict[str, Any] = {"recommends": words(told, "recommendation_type"), "own_post": True}
    if stars.isascii() and stars.isdigit() and 1 <= int(stars) <= 5:
        facts["stars"] = int(stars)
    author = {"id": words(told, "reviewer_id"), "name": words(told, "reviewer_name")}
    return _said_or_changed(key, key, {**told, "from": author, "message": words(told, "review_text")}, place, heard, facts=facts)


def _said_or_changed(key: str, conversation: str, told: Told, place: _Place, heard: Heard, *, facts: Mapping[str, Any]) -> bool:
    verb, text = words(told, "verb"), words(told, "message")
    author, name = words(told, "from", "id"), words(told, "from", "name")
    ours = author == place.own
    if verb in _GONE:
        heard.events.append(Sequel(key, "deleted", f"deleted:{key}", place.at, ours=ours))
    elif verb in _EDITED:
        mark = hashlib.sha256(text.encode()).hexdigest()[:16]
        heard.events.append(Sequel(key, "edited", f"edited:{key}:{place.at.timestamp():.0f}:{mark}", place.at, text, ours))
    elif verb in _SAID:
        speaker = Speaker("facebook", author or f"unknown {key}", name)
        at = instant(told, "created_time", otherwise=place.at)
        heard.comments.append(
            _utterance(key, conversation, place, told, ours=ours, text=text, facts=facts, speaker=speaker, at=at, files=_files(told))
        )
    else:
        return False
    return True


def _reaction(told: Told, place: _Place, heard: Heard) -> bool:
    """Of a comment it is written beside it; how many like a post is no word of a customer."""
    target, author = words(told, "comment_id"), words(told, "from", "id")
    if target:
        sign = "" if words(told, "verb") in _GONE else words(told, "reaction_type") or "like"
        key = f"reaction:{author}:{target}:{place.at.timestamp():.0f}:{sign or '-'}"
        heard.events.append(Sequel(target, "reaction", key, place.at, sign, author == place.own))
    return True


def _utterance(key: str, conversation: str, place: _Place, told: Told, *, ours: bool, facts: Mapping[str, Any], **more: Any) -> Utterance:
    if ours:
        more["speaker"] = Speaker(more["speaker"].kind, NOBODY)
    return Utterance(
        channel=place.channel, conversation=conversation, key=key, ours=ours, original=dict(told),
        facts={name: value for name, value in facts.items() if value}, **more,
    )  # fmt: skip


def _files(told: Told) -> tuple[SentFile, ...]:
    """The picture or film of a comment; a post may show several."""
    photos = [words(told, "photo"), *(words(one, "url") or words(one, "src") for one in listed(told, "photos"))]
    several = told.get("photos")
    photos += [one for one in several if isinstance(one, str)] if isinstance(several, list) else []
    found = [("image", one) for one in dict.fromkeys(photos) if one] + ([("video", words(told, "video"))] if words(told, "video") else [])
    return tuple(file_at(kind, one) for kind, one in found[:_MOST_PHOTOS] if one.startswith(("https://", "http://")))

"""How one part of an answer is said on each of Meta's channels."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.utils.translation import gettext as _

from opora.channels.meta.asides import of_comment, target_of
from opora.channels.meta.graph import File, GraphError, post, upload
from opora.channels.meta.parts import Part
from opora.channels.meta.whereabouts import continues_as
from opora.messages.accounts import Answers
from opora.messages.models import Attachment, Message

LONGEST_IN_TEMPLATE = 1024
# What WhatsApp shows as a picture, a film or a sound; everything else goes as a document.
_SHOWN = {
    "image": ("image/jpeg", "image/png"),
    "video": ("video/mp4", "video/3gpp"),
    "audio": ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"),
}


class Way(Protocol):
    """`prepare` may be repeated at will; `say` is heard by the customer and gives Meta's name for what was said."""

    @property
    def longest(self) -> int: ...
    def obstacle(self, answers: Answers, message: Message, parts: Sequence[Part], *, late: bool) -> str: ...
    def prepare(self, answers: Answers, part: Part) -> str: ...
    def say(self, answers: Answers, message: Message, part: Part, ready: str, *, late: bool) -> str: ...


@dataclass(frozen=True)
class ByPage:
    """Messenger and Instagram, in the name of a page."""

    longest: int
    instagram: bool = False

    def obstacle(self, answers: Answers, message: Message, parts: Sequence[Part], *, late: bool) -> str:
        """A late answer must be a person's own (Meta's rule for the tag HUMAN_AGENT)."""
        if late and answers["human_agent"] == "yes" and (message.automatic or message.author_id is None):
            return _("More than 24 hours have passed; from then on only a person may answer here, not the desk by itself.")
        return ""

    def prepare(self, answers: Answers, part: Part) -> str:
        """Files are handed over first and then named by their id."""
        if part.file is None:
            return ""
        kind = part.file.content_type.partition("/")[0]
        wanted = {"attachment": {"type": kind if kind in _SHOWN else "file", "payload": {"is_reusable": "true"}}}
        fields = {"message": json.dumps(wanted), **({"platform": "instagram"} if self.instagram else {})}
        return _told(upload(answers, f"{answers['page_id']}/message_attachments", fields, "filedata", _file(part.file)), "attachment_id")

    def say(self, answers: Answers, message: Message, part: Part, ready: str, *, late: bool) -> str:
        """One message of the page; the metadata comes back with its echo."""
        content: dict[str, Any] = {"text": part.text}
        if part.file:
            kind = part.file.content_type.partition("/")[0]
            content = {"attachment": {"type": kind if kind in _SHOWN else "file", "payload": {"attachment_id": ready}}}
        if not self.instagram:
            content["metadata"] = f"opora:{message.pk}"
        tagged = late and answers["human_agent"] == "yes"
        told = {
            "recipient": {"id": message.to[0]["address"]},
            "messaging_type": "MESSAGE_TAG" if tagged else "RESPONSE",
            **({"tag": "HUMAN_AGENT"} if tagged else {}),
            "message": content,
        }
        return _told(post(answers, f"{answers['page_id']}/messages", told), "message_id")


@dataclass(frozen=True)
class ByComment(ByPage):
    """The one private message that Meta allows to the author of a comment; what they answer goes on as any conversation."""

    def obstacle(self, answers: Answers, message: Message, parts: Sequence[Part], *, late: bool) -> str:
        """One message of words."""
        if len(parts) == 1 and parts[0].file is None:
            return ""
        return _("The first private message to the author of a comment is one short text without files. Shorten it.")

    def say(self, answers: Answers, message: Message, part: Part, ready: str, *, late: bool) -> str:
        """Addressed by the comment; the answer tells who that is."""
        recipient = of_comment(message.thread.key)
        told = post(answers, f"{answers['page_id']}/messages", {"recipient": recipient, "message": {"text": part.text}})
        if told.get("recipient_id"):
            continues_as(message, str(told["recipient_id"]))
        return _told(told, "message_id")


@dataclass(frozen=True)
class InPublic:
    """Below the comment that is answered. Facebook and Instagram have one level of answers: below an answer it stands beside it."""

    longest: int
    edge: str

    def obstacle(self, answers: Answers, message: Message, parts: Sequence[Part], *, late: bool) -> str:
        """There must be something left to answer."""
        if target_of(message):
            return ""
        return _("What you answer is not there any more: its author deleted it. Write by another way.")

    def prepare(self, answers: Answers, part: Part) -> str:
        """Nothing is handed over beforehand."""
        return ""

    def say(self, answers: Answers, message: Message, part: Part, ready: str, *, late: bool) -> str:
        """One comment in the name of the page or account."""
        return _told(post(answers, f"{target_of(message)}/{self.edge}", {"message": part.text}), "id")


@dataclass(frozen=True)
class ByNumber:
    """WhatsApp, from a telephone number of the business."""

    longest: int

    def obstacle(self, answers: Answers, message: Message, parts: Sequence[Part], *, late: bool) -> str:
        """A template takes words only, and not many."""
        if not late or not answers["template"]:
            return ""
        if any(one.file for one in parts):
            return _("After 24 hours only words can be sent, inside your template. Take the files out, or write by another way.")
        if len(_one_line(message.text)) > LONGEST_IN_TEMPLATE:
            return _("After 24 hours your words go inside a template, which takes at most %(most)d characters.") % {
                "most": LONGEST_IN_TEMPLATE
            }
        return ""

    def prepare(self, answers: Answers, part: Part) -> str:
        """Files are handed over first and then named by their id."""
        if part.file is None:
            return ""
        fields = {"messaging_product": "whatsapp", "type": part.file.content_type}
        return _told(upload(answers, f"{answers['phone_number_id']}/media", fields, "file", _file(part.file)), "id")

    def say(self, answers: Answers, message: Message, part: Part, ready: str, *, late: bool) -> str:
        """One message, within the template when the window is closed."""
        if late and answers["template"]:
            content = _in_template(answers, message.text)
        elif part.file:
            content = _as_media(part.file, ready)
        else:
            content = {"type": "text", "text": {"body": part.text, "preview_url": False}}
        told = {"messaging_product": "whatsapp", "recipient_type": "individual", **_whom(message.to[0]["address"]), **content}
        answer = post(answers, f"{answers['phone_number_id']}/messages", told)
        messages = answer.get("messages")
        return _told(messages[0] if isinstance(messages, list) and messages else {}, "id")


def _whom(value: str) -> dict[str, str]:
    """By number where that is what we know them by, else by the id that WhatsApp made for this business."""
    return {"to": value} if value.isdigit() else {"recipient": value}


def _in_template(answers: Answers, text: str) -> dict[str, Any]:
    words = {"type": "body", "parameters": [{"type": "text", "text": _one_line(text)}]}
    template = {"name": answers["template"], "language": {"code": answers["template_language"]}, "components": [words]}
    return {"type": "template", "template": template}


def _one_line(text: str) -> str:
    """WhatsApp takes no line breaks in what is filled into a template."""
    return " ".join(text.split())


def _as_media(file: Attachment, ready: str) -> dict[str, Any]:
    kind = next((kind for kind, types in _SHOWN.items() if file.content_type in types), "document")
    return {"type": kind, kind: {"id": ready, **({"filename": file.name} if kind == "document" else {})}}


def _file(file: Attachment) -> File:
    content = bytes(file.blob.content) if file.blob else b""
    return file.name, content, file.content_type


def _told(answer: Mapping[str, Any], name: str) -> str:
    """What the API must have told; without it nobody knows what became of the request."""
    told = answer.get(name)
    if not told:
        raise GraphError(500, words=f"an answer without {name}")
    return str(told)


WAYS: dict[str, Way] = {
    "messenger": ByPage(longest=2000),
    "instagram": ByPage(longest=1000, instagram=True),
    "whatsapp": ByNumber(longest=4096),
    "facebook": InPublic(longest=32_000, edge="comments"),
    "ig_comments": InPublic(longest=8000, edge="replies"),
}
_FROM_COMMENT: dict[str, Way] = {"messenger": ByComment(longest=2000), "instagram": ByComment(longest=1000, instagram=True)}


def way_of(message: Message) -> Way:
    """How this message goes: the first one to the author of a comment goes by that comment."""
    channel = message.thread.channel
    return _FROM_COMMENT[channel] if of_comment(message.thread.key) and channel in _FROM_COMMENT else WAYS[channel]

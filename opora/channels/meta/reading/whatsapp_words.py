"""The content of one WhatsApp message by its type: words, files that wait at WhatsApp, and what is neither."""

from __future__ import annotations

import mimetypes
from typing import Any

from opora.channels.meta.reading.lenient import Told, listed, mapping, words
from opora.pure.utterances import SentFile

MEDIA = ("image", "video", "audio", "voice", "document", "sticker")
ADDRESS = "whatsapp-media:"
"""How a file that only has an id is called until it is fetched: "whatsapp-media:1166..."."""


def text_of(kind: str, message: Told) -> str:
    """The words, also those of a button, a place or a contact card."""
    if kind == "text":
        return words(message, "text", "body")
    if kind in MEDIA:
        return words(message, kind, "caption")
    if kind == "button":
        return words(message, "button", "text")
    if kind == "interactive":
        return _chosen(mapping(message, "interactive"))
    if kind == "location":
        return _place(mapping(message, "location"))
    if kind == "contacts":
        return "\n".join(_card(one) for one in listed(message, "contacts"))
    if kind == "order":
        items = [f"{words(one, 'quantity')} × {words(one, 'product_retailer_id')}" for one in listed(message, "order", "product_items")]
        return "\n".join(part for part in (words(message, "order", "text"), *items) if part)
    return ""


def files_of(kind: str, message: Told) -> tuple[SentFile, ...]:
    """The file of a message, under the name its sender gave it."""
    media = mapping(message, kind) if kind in MEDIA else {}
    if not words(media, "id"):
        return ()
    content_type = words(media, "mime_type").partition(";")[0].strip() or "application/octet-stream"
    name = words(media, "filename") or f"{kind}{mimetypes.guess_extension(content_type) or ''}"
    return (SentFile(name=name, content_type=content_type, url=f"{ADDRESS}{words(media, 'id')}"),)


def facts_of(kind: str, message: Told) -> dict[str, Any]:
    """What came beside the words: what it answers, the button behind it, the advertisement that led here, why it cannot be shown."""
    found: dict[str, Any] = {
        "answers": words(message, "context", "id"),
        "forwarded": mapping(message, "context").get("forwarded") is True,
        "product": words(message, "context", "referred_product", "product_retailer_id"),
        "quick_reply": words(message, "interactive", "button_reply", "id") or words(message, "interactive", "list_reply", "id"),
        "postback": words(message, "button", "payload"),
        "form": words(message, "interactive", "nfm_reply", "response_json"),
        "group": words(message, "group_id"),
        "sticker": words(message, "sticker", "id") if kind == "sticker" else "",
        "referral": _referral(mapping(message, "referral")),
        "location": {name: words(message, "location", name) for name in ("latitude", "longitude")} if kind == "location" else {},
        "errors": [f"{words(one, 'code')} {words(one, 'title')}".strip() for one in listed(message, "errors")],
    }
    return {name: value for name, value in found.items() if value}


def _chosen(interactive: Told) -> str:
    for name in ("button_reply", "list_reply", "nfm_reply"):
        one = mapping(interactive, name)
        if one:
            return words(one, "title") or words(one, "body") or words(one, "response_json")
    return ""


def _place(location: Told) -> str:
    where = ", ".join(part for part in (words(location, "latitude"), words(location, "longitude")) if part)
    return "\n".join(part for part in (words(location, "name"), words(location, "address"), where) if part)


def _card(contact: Told) -> str:
    numbers = [words(one, "phone") or words(one, "wa_id") for one in listed(contact, "phones")]
    addresses = [words(one, "email") for one in listed(contact, "emails")]
    return ", ".join(part for part in (words(contact, "name", "formatted_name"), *numbers, *addresses) if part)


def _referral(told: Told) -> dict[str, Any]:
    names = ("source_url", "source_id", "source_type", "headline", "body", "ctwa_clid")
    return {name: words(told, name) for name in names if words(told, name)}

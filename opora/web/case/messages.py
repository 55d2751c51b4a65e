"""One message of the conversation, as message.html wants it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.cases.queries import Entry
from opora.messages.channels import channel
from opora.messages.models import Attachment, Message, Revision
from opora.team.models import Agent
from opora.web.case.happening import happened, missing_file
from opora.web.shell.addresses import reverse
from opora.web.shell.outside import held_images
from opora.web.shell.words import once_a_language

Context = dict[str, Any]
KINDS = {"in": "theirs", "out": "ours", "note": "note"}
PLAIN_TAGS = {"div", "p", "br", "span", "html", "body", "head", "meta"}
_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)")
_COLOURED = re.compile(r"background|bgcolor|[^-]color\s*[:=]|font-weight|text-decoration|data-remote-src", re.IGNORECASE)
ICONS = {"image": "file-image", "text": "file-text"}


def message_context(entry: Entry, case: Case, reader: Agent, revisions: Sequence[Revision] = ()) -> Context:
    """Text, state, files and what can be done with it; `revisions` are what happened to it afterwards."""
    message = entry.message
    assert message is not None
    html = message.reply_html or message.html
    cut = len(entry.parts) > 1 or any(part.case for part in entry.parts)
    return {
        "id": message.pk,
        "kind": KINDS[message.direction],
        "author": message.author.name
        if message.author and message.direction != "in"
        else message.from_name or message.from_address or _("Somebody"),
        "address": message.from_address if message.direction == "in" else "",
        "to_line": _to_line(message),
        "at": message.at,
        "language": message.language if message.language != "und" else "",
        "state": _state(message),
        "state_label": _state_label(message),
        "text": _text(entry),
        "frame": _frame(message, html) if html and message.direction == "in" and not cut and _has_a_dress(html, message) else None,
        "quoted": message.quoted,
        "signature": message.signature,
        "attachments": [attachment_context(one) for one in entry.files if not (one.inline and html and message.direction == "in")],
        "due": message.due_at if message.delivery == Message.Delivery.DUE and not message.delivery_tries else None,
        "take_back_url": reverse("undo_send", args=[message.pk]) if message.delivery == Message.Delivery.DUE else "",
        "trouble": _trouble(message),
        "passages": _passages(entry),
        "holds_url": reverse("holds", args=[message.pk]) if message.direction == "in" and not message.automatic and message.reply else "",
        "menu": _menu(message, case),
        "fetch_url": reverse("case", args=[case.pk]),
        **happened(message, revisions),
    }


def _text(entry: Entry) -> str:
    mine = [part.text.strip("\n") for part in entry.parts if part.case is None]
    return "\n\n[…]\n\n".join(part for part in mine if part) if mine else ""


def _passages(entry: Entry) -> list[Context]:
    others = sorted({part.case for part in entry.parts if part.case})
    return [
        {"label": _("A part of this belongs to #%(number)d") % {"number": number}, "url": reverse("case", args=[number])}
        for number in others
    ]


def _to_line(message: Message) -> str:
    people = [one.get("address", "") for one in (*message.to, *message.cc)]
    if not people or message.direction == "note":
        return ""
    shown = ", ".join(people[:3]) + (" …" if len(people) > 3 else "")
    return _("to %(people)s") % {"people": shown}


def _state(message: Message) -> str:
    if message.direction != "out":
        return ""
    return {"due": "due", "claimed": "sending", "wire": "sending", "cancelled": "stopped", "failed": "bounced"}.get(
        message.delivery, message.delivery
    )


def _state_label(message: Message) -> str:
    if message.automatic and message.direction == "in":
        return _("written by a machine")
    return _delivery_names().get(message.delivery, "") if message.direction == "out" else ""


@once_a_language
def _delivery_names() -> Mapping[str, str]:
    return {
        "due": _("waiting to be sent"),
        "claimed": _("being sent"),
        "wire": _("being handed over"),
        "sent": _("sent"),
        "cancelled": _("taken back"),
    }


def _stub(message: Message) -> str:
    """Of mails whose body could not be fetched only the head is here."""
    missing = dict(str(one).split(":", 1) for one in message.defects if ":" in str(one))
    if "too_large" in missing:
        size = filesizeformat(missing["too_large"])
        return _("This mail was too large (%(size)s) to fetch. Look into the mailbox itself.") % {"size": size}
    if "not_handed_over" in missing:
        return _("The mail server did not hand this mail over. Look into the mailbox itself.")
    return ""


def _trouble(message: Message) -> Context | None:
    if _stub(message):
        return {"tone": "amber", "sentence": _stub(message), "action": None}
    again = {"label": _("Send again"), "url": reverse("send_again", args=[message.pk])}
    if message.delivery == Message.Delivery.UNCERTAIN:
        sentence = _("The connection broke at the last moment: this may have arrived or not. Ask, or send it again.")
        return {"tone": "amber", "sentence": sentence, "action": again}
    if message.delivery == Message.Delivery.FAILED:
        return {"tone": "red", "sentence": _("This was not delivered. %(why)s") % {"why": message.delivery_problem}, "action": again}
    if message.delivery == Message.Delivery.BOUNCED:
        return {"tone": "red", "sentence": _("This came back: %(why)s") % {"why": message.delivery_problem}, "action": again}
    if message.delivery == Message.Delivery.DUE and message.delivery_tries:
        return {
            "tone": "amber",
            "sentence": _("Not sent yet, it will be tried again. %(why)s") % {"why": message.delivery_problem},
            "action": None,
        }
    if message.doubtful_sender:
        return {"tone": "amber", "sentence": _("Nobody vouches for this sender. Check before you trust what it says."), "action": None}
    return None


def _has_a_dress(html: str, message: Message) -> bool:
    """Whether a mail in HTML says more by its looks than its words do; paragraphs alone are set as our own text, dark or light."""
    return not message.reply.strip() or bool({tag.lower() for tag in _TAG.findall(html)} - PLAIN_TAGS) or _COLOURED.search(html) is not None


def _frame(message: Message, html: str) -> Context:
    address = reverse("mail_frame", args=[message.pk])
    return {"url": address, "images_url": f"{address}?images=1", "held_images": held_images(html)}


def attachment_context(one: Attachment) -> Context:
    """A file of a message (see attachment.html)."""
    kind = one.content_type.partition("/")[0]
    return {
        "name": one.name,
        "size_label": filesizeformat(one.size),
        "url": reverse("attachment", args=[one.key]),
        "state": "error" if one.fetch_from else "",
        "sentence": missing_file(one),
        "icon": ICONS.get(kind, "file-archive" if "zip" in one.content_type else "file"),
        "thumbnail_url": "",
    }


def _menu(message: Message, case: Case) -> list[Context]:
    menu: list[Context] = []
    if message.delivery == Message.Delivery.DUE:
        menu.append({"label": _("Take it back"), "icon": "undo-2", "url": reverse("undo_send", args=[message.pk]), "method": "post"})
    if message.direction != "note" and case.mailbox_id:
        forward = {"url": reverse("forward", args=[case.pk]), "fields": {"message": message.pk}}
        menu.append({"label": _("Forward"), "icon": "forward", "method": "post", **forward})
    if message.direction == "in":
        menu.append({"label": _("Split this off"), "icon": "split", "url": f"{reverse('split', args=[case.pk])}?message={message.pk}"})
    menu.append({"label": _("Move to another case"), "icon": "move-right", "url": reverse("move", args=[case.pk, message.pk])})
    kind = channel(message.thread.channel)
    if message.direction == "in" and kind and kind.public and kind.hides:
        menu.append({"label": _("Ask to hide it"), "icon": "eye-off", "url": reverse("ask_to_hide", args=[message.pk])})
    if message.parcel_id:
        menu.append({"label": _("Download the mail as it came"), "icon": "file-text", "url": reverse("raw", args=[message.pk])})
    return menu

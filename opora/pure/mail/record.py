"""The JSON line that `opora mail read --jsonl` prints for a mail."""

from typing import Any

from opora.pure.mail.message import Address, IncomingMessage
from opora.pure.mail.reading import read

_NOTHING = read(b"")


def as_json(identifier: object, message: IncomingMessage) -> dict[str, Any]:
    """The answer for one mail, its keys in the documented order."""
    return {
        "id": identifier,
        "ok": True,
        "message_id": message.message_id,
        "in_reply_to": list(message.in_reply_to),
        "references": list(message.references),
        "date": message.date.isoformat() if message.date else None,
        "subject": message.subject,
        "from": _people(message.sender),
        "to": _people(message.to),
        "cc": _people(message.cc),
        "reply_to": _people(message.reply_to),
        "text": message.text,
        "html": message.html,
        "reply": message.reply,
        "quoted": message.quoted,
        "signature": message.signature,
        "forwarded": message.forwarded,
        "attachments": [
            {"name": file.name, "type": file.content_type, "size": file.size, "inline": file.inline} for file in message.attachments
        ],
        "automatic": message.automatic,
        "bounce": [{"address": one.address, "status": one.status, "permanent": one.permanent} for one in message.bounces],
        "language": message.language,
        "defects": list(message.defects),
    }


def without_answer(identifier: object, defect: str) -> dict[str, Any]:
    """The line for an input that is no mail at all: every key is there, nothing is known."""
    answer = as_json(identifier, _NOTHING)
    return answer | {"ok": False, "defects": [defect]}


def _people(people: tuple[Address, ...]) -> list[dict[str, str]]:
    return [{"name": person.name, "address": person.address} for person in people]

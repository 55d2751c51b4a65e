"""A case in a few lines, for somebody who takes it over: what is wanted, whose turn, the last two messages."""

from __future__ import annotations

from typing import Any

from opora.cases.models import Case
from opora.messages.models import Message

LONGEST = 400


def summary(case: Case) -> dict[str, Any]:
    """First wish, last two messages (who, when, beginning), turn and dates; plain values that can be kept as JSON."""
    said = Message.objects.filter(passages__case=case).exclude(direction="note").distinct().order_by("at", "pk")
    first = said.filter(direction="in").first()
    last = list(said.order_by("-at", "-pk")[:2])
    return {
        "title": case.title,
        "customer": case.customer_name,
        "wish": _beginning(first) if first else "",
        "turn": case.turn,
        "next_date": case.next_date.isoformat() if case.next_date else None,
        "waiting_since": case.waiting_since.isoformat() if case.waiting_since else None,
        "last": [
            {"who": one.from_name or one.from_address, "at": one.at.isoformat(), "ours": one.direction == "out", "text": _beginning(one)}
            for one in reversed(last)
        ],
    }


def _beginning(message: Message) -> str:
    text = " ".join((message.reply or message.text).split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"

"""Any telephone exchange that can call an address: our own documented form (docs/channels/phone.md), signed."""

from __future__ import annotations

import json
from collections.abc import Sequence

from opora.channels.phone.providers.provider import IN, OUT, Heard, Knock, Provider, Told, moment_of, text_of
from opora.kernel.hooks import is_fresh, signed
from opora.messages.accounts import Answers
from opora.pure.calls import What

EVENTS = {one.value: one for one in What} | {"hangup": What.HUNG_UP, "ended": What.HUNG_UP, "no_answer": What.MISSED}


def _proves(knock: Knock, answers: Answers) -> bool:
    """The HMAC covers the time of sending, so that what somebody recorded is worth nothing five minutes later."""
    stamp = knock.headers.get("X-Opora-Timestamp", "")
    told = knock.headers.get("X-Opora-Signature", "")
    return is_fresh(stamp, at=knock.at) and signed(answers["secret"], f"{stamp}.".encode() + knock.raw, told)


def _tells(heard: Heard) -> Sequence[Told] | None:
    told = json.loads(heard.raw)
    events = told.get("events", [told]) if isinstance(told, dict) else None
    if not isinstance(events, list) or not all(isinstance(one, dict) for one in events):
        return None
    found = [one for one in (_one(each, heard) for each in events) if one]
    return found if len(found) == len(events) else None


def _one(told: dict[str, object], heard: Heard) -> Told | None:
    what, call = EVENTS.get(text_of(told, "event").lower()), text_of(told, "call")
    if what is None or not call:
        return None
    return Told(
        call, what, moment_of(told.get("at"), heard), text_of(told, "from"), text_of(told, "to"),
        direction=OUT if text_of(told, "direction") == "out" else IN, event=text_of(told, "id"), name=text_of(told, "name"),
        queue=text_of(told, "queue"), agent=text_of(told, "agent"), email=text_of(told, "agent_email"),
    )  # fmt: skip


GENERIC = Provider("generic", "Any exchange (signed JSON)", _proves, _tells)

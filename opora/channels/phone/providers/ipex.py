"""IPEX and other exchanges of the VOIPEX platform (CZ): JSON with EventName, UniqueId, From, To; Basic or Bearer sign-in.

The platform gives no time with its events: what counts is when they arrive.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from opora.channels.phone.providers.provider import IN, OUT, Heard, Provider, Told, bearer_or_basic, moment_of, text_of
from opora.pure.calls import What

CALLS = {"newcall": What.RINGING, "ringing": What.RINGING, "answered": What.ANSWERED, "hangup": What.HUNG_UP, "cdr": What.HUNG_UP}
NO_CALLS = {"attendedtransfer", "agentlogin", "agentlogout", "agentpaused", "agentunpaused"}
WITHIN = {"incominglocal", "outgoinglocal"}


def _tells(heard: Heard) -> Sequence[Told] | None:
    told = json.loads(heard.raw)
    name = text_of(told, "EventName").lower() if isinstance(told, dict) else ""
    if name in NO_CALLS:
        return ()
    call, direction = text_of(told, "UniqueId") if name in CALLS else "", text_of(told, "Direction").lower() if name else ""
    if not call:
        return None
    if direction in WITHIN:
        return ()
    line = text_of(told, "Line", "Login")
    return [
        Told(
            call,
            CALLS[name],
            moment_of(told.get("Time") or told.get("DateTime"), heard),
            text_of(told, "From"),
            text_of(told, "To"),
            direction=OUT if direction == "outgoing" else IN,
            event=f"{name} {line}",
            queue=text_of(told, "Queue"),
            agent=text_of(told, "Login") or text_of(told, "Line"),
            email=text_of(told, "Email"),
        )
    ]


IPEX = Provider("ipex", "IPEX / VOIPEX", bearer_or_basic, _tells)

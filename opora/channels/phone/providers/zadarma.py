"""Zadarma (PL): form fields with `event`; the header Signature is base64 of the hexadecimal HMAC-SHA1 of three of them.

Its times are those of the account's own clock and only of the call's beginning, so a window of five minutes cannot be
kept; a call that was repeated is known by its bytes. What is not among the three fields is not covered by the signature.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping, Sequence

from opora.channels.phone.providers.provider import IN, OUT, Heard, Knock, Provider, Told, fields_of
from opora.messages.accounts import Answers
from opora.pure.calls import What

SIGNED = {
    "NOTIFY_ANSWER": ("caller_id", "destination", "call_start"),
    "NOTIFY_OUT_START": ("internal", "destination", "call_start"),
    "NOTIFY_OUT_END": ("internal", "destination", "call_start"),
    "NOTIFY_RECORD": ("pbx_call_id", "call_id_with_rec"),
}
USUALLY_SIGNED = ("caller_id", "called_did", "call_start")
EVENTS = {
    "NOTIFY_START": (What.RINGING, IN),
    "NOTIFY_INTERNAL": (What.RINGING, IN),
    "NOTIFY_ANSWER": (What.ANSWERED, IN),
    "NOTIFY_END": (What.HUNG_UP, IN),
    "NOTIFY_OUT_START": (What.RINGING, OUT),
    "NOTIFY_OUT_END": (What.HUNG_UP, OUT),
}
NO_CALLS = {"NOTIFY_RECORD", "NOTIFY_IVR", "SMS", "NUMBER_LOOKUP", "CALL_TRACKING", "SPEECH_RECOGNITION"}


def _proves(knock: Knock, answers: Answers) -> bool:
    told = fields_of(knock.raw)
    if not answers["secret"]:
        return False
    signed = "".join(told.get(name, "") for name in SIGNED.get(told.get("event", ""), USUALLY_SIGNED))
    digest = hmac.new(answers["secret"].encode(), signed.encode(), "sha1").hexdigest()
    right = base64.b64encode(digest.encode())
    return bool(signed) and hmac.compare_digest(right, knock.headers.get("Signature", "").encode("utf-8", "replace"))


def _tells(heard: Heard) -> Sequence[Told] | None:
    told = fields_of(heard.raw)
    name, call = told.get("event", ""), told.get("pbx_call_id", "")
    if name in NO_CALLS:
        return ()
    if name not in EVENTS or not call:
        return None
    what, direction = EVENTS[name]
    if name == "NOTIFY_ANSWER" and not told.get("caller_id") and told.get("internal"):
        direction = OUT
    line = told.get("internal", "")
    caller = line if direction == OUT else told.get("caller_id", "")
    called = told.get("destination", "") if direction == OUT else told.get("called_did", "")
    event = f"{name} {line}"
    events = [Told(call, what, heard.at, caller, called, direction=direction, event=event, agent=line)]
    if what == What.HUNG_UP and told.get("disposition") == "answered":
        events.insert(0, Told(call, What.ANSWERED, heard.at, caller, called, direction=direction, event=f"{event} was", agent=line))
    return events


def _greets(asked: Mapping[str, str]) -> str | None:
    """Before Zadarma takes an address it asks it to say a word back; only letters and figures are said."""
    word = asked.get("zd_echo", "")
    return word if word.isalnum() and len(word) <= 100 else None


ZADARMA = Provider("zadarma", "Zadarma", _proves, _tells, _greets)

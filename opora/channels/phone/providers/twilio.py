"""Twilio: form fields with CallSid and CallStatus; X-Twilio-Signature is base64 of the HMAC-SHA1 of the address and all fields.

A number's own call says "in-progress" as soon as Twilio's script answers; that a person answered is told by the leg it
dials (ParentCallSid) or by DialCallStatus. So both are read as one call.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qsl

from opora.channels.phone.providers.provider import IN, OUT, Heard, Knock, Provider, Told, fields_of
from opora.kernel.hooks import FRESH_FOR, signed_in_base64
from opora.messages.accounts import Answers
from opora.pure.calls import What

LEG = {  # of the telephone that Twilio rings on our side, or of a call we make
    "initiated": What.RINGING, "queued": What.RINGING, "ringing": What.RINGING, "in-progress": What.ANSWERED, "answered": What.ANSWERED,
    "completed": What.HUNG_UP, "busy": What.MISSED, "no-answer": What.MISSED, "failed": What.MISSED, "canceled": What.MISSED,
}  # fmt: skip
WHOLE = {**LEG, "in-progress": What.RINGING, "answered": What.RINGING}  # of the customer's call: a script is no person
DIALLED = {"completed": What.ANSWERED, "answered": What.ANSWERED}


def _proves(knock: Knock, answers: Answers) -> bool:
    pairs = parse_qsl(knock.raw.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=200)
    signed = knock.address + "".join(f"{name}{value}" for name, value in sorted(set(pairs)))
    right = signed_in_base64(answers["secret"], signed.encode(), knock.headers.get("X-Twilio-Signature", ""), digest="sha1")
    sent_at = _sent_at(dict(pairs).get("Timestamp", ""))
    return right and (sent_at is None or abs(knock.at - sent_at) <= FRESH_FOR)


def _tells(heard: Heard) -> Sequence[Told] | None:
    told = fields_of(heard.raw)
    call, status = told.get("CallSid", ""), told.get("CallStatus", "")
    parent = told.get("ParentCallSid", "")
    if not call or (status not in LEG and "DialCallStatus" not in told):
        return None
    at = _sent_at(told.get("Timestamp", "")) or heard.at
    outgoing = told.get("Direction", "").startswith("outbound") and not parent
    what = _what(told, status, whole=not parent and not outgoing)
    if parent and what in (What.MISSED, What.HUNG_UP):
        return ()  # one telephone of ours stopped ringing or was put down: the customer's own call tells when it is over
    sequence = told.get("SequenceNumber", "")
    return [
        Told(
            parent or call,
            what,
            at,
            "" if parent else told.get("From", ""),
            "" if parent else told.get("To", ""),
            direction=OUT if outgoing else IN,
            event=f"{call} {status} {sequence} {told.get('DialCallStatus', '')}".strip(),
            name="" if parent else told.get("CallerName", ""),
            queue=told.get("QueueResult", "") and told.get("QueueSid", ""),
            agent=told.get("To", "") if parent else "",
        )
    ]


def _what(told: dict[str, str], status: str, *, whole: bool) -> What:
    if "DialCallStatus" in told:
        return DIALLED.get(told["DialCallStatus"], What.MISSED)
    if told.get("RecordingUrl") and whole:
        return What.VOICEMAIL
    return (WHOLE if whole else LEG)[status]


def _sent_at(told: str) -> datetime | None:
    """RFC 2822, such as "Fri, 20 Nov 2026 16:41:00 +0000"; None where there is none."""
    try:
        at = parsedate_to_datetime(told) if told else None
    except ValueError:
        return None
    return at if at and at.tzinfo else None


TWILIO = Provider("twilio", "Twilio", _proves, _tells)

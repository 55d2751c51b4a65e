"""Any gateway that speaks our small JSON, signed both ways: a GSM modem with a script, or a translator to some provider's own interface.

Described for those who write it in docs/channels/sms.md.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.channels.sms.refusals import not_reached
from opora.channels.sms.vocabulary import Came, Letter, Report, Told
from opora.kernel.hooks import is_stamped, stamp_headers
from opora.kernel.outside import NOT_REACHED, ask
from opora.messages.accounts import Answers
from opora.messages.channels import Later, OnTheWire, Outcome, Refused, Sent, Unclear

STATES = ("sent", "delivered", "failed")


def is_genuine(request: HttpRequest, raw: bytes, answers: Answers) -> bool:
    """Signed with the shared secret within five minutes."""
    return is_stamped(answers["secret"], raw, request.headers, at=timezone.now())


def key_of(raw: bytes) -> str:
    """A call is known by its bytes; its events have names of their own."""
    return ""


def welcome() -> HttpResponse:
    """What the gateway hears once its call is safe."""
    return HttpResponse('{"taken": true}', content_type="application/json")


def read(raw: bytes, *, at: datetime) -> Told:
    """One event, or several under "events"."""
    told = Told()
    try:
        payload = json.loads(raw)
    except ValueError:
        return Told(unknown=["no JSON"])
    listed = payload.get("events", [payload]) if isinstance(payload, dict) else payload
    for one in listed if isinstance(listed, list) else [listed]:
        _read(one, told, at)
    return told


def _read(one: object, told: Told, now: datetime) -> None:
    kind = one.get("type") if isinstance(one, dict) else None
    if not isinstance(one, dict) or kind not in ("message", "report"):
        told.unknown.append(f"event of type {kind or '?'}")
        return
    when, key = _instant(one.get("at"), otherwise=now), _text(one, "id")
    if kind == "report" and key and one.get("status") in STATES:
        told.events.append(Report(key, str(one["status"]), when, _text(one, "reason")))
    elif kind == "message" and _text(one, "from"):
        same = f"{_text(one, 'from')} {one.get('at')} {_text(one, 'text')}"
        told.events.append(Came(key or hashlib.sha256(same.encode()).hexdigest(), _text(one, "from"), _text(one, "text"), when))
    else:
        told.unknown.append(f"{kind} without what it needs")


def say(answers: Answers, letter: Letter, on_the_wire: OnTheWire) -> Outcome:
    """Hand one SMS over. The gateway promises not to send the same id twice, so that a refusal in between costs nothing."""
    body = {"id": letter.key, "to": letter.to, "from": answers["sender"], "text": letter.text, "segments": letter.segments}
    raw = json.dumps({**body, "report_to": letter.report_to}).encode()
    headers = {"Content-Type": "application/json", **stamp_headers(answers["secret"], raw, at=timezone.now())}
    on_the_wire()
    try:
        answer = ask("POST", answers["gateway_url"], content=raw, headers=headers)
    except NOT_REACHED as problem:
        return not_reached(problem)
    told = answer.told()
    if answer.status < 300:
        return Sent(f"{letter.segments} SMS", external_id=_text(told, "id") or letter.key)
    log = f"{answer.status}: {answer.content[:300]!r}"
    if answer.status in (401, 403):
        return Later(_("The SMS gateway does not accept our signature. Check the shared secret; it goes out then."), log)
    if answer.status in (408, 425, 429, 503):
        return Later(_("The SMS gateway is busy. It will be tried again."), log, pause=answer.pause(at=timezone.now()))
    if answer.status >= 500:
        return Unclear(log)
    return Refused(_("The SMS gateway did not take it: %(words)s") % {"words": _text(told, "error") or answer.status}, log)


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    return str(value).replace("\x00", "")[:20_000] if isinstance(value, str | int) else ""


def _instant(told: object, *, otherwise: datetime) -> datetime:
    try:
        at = datetime.fromisoformat(str(told))
    except ValueError:
        return otherwise
    return min(at if at.tzinfo else at.replace(tzinfo=UTC), otherwise)

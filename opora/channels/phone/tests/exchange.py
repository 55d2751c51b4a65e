"""An exchange of the tests: accounts of every provider, and requests as they make them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpResponse
from django.test import Client

from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.calls import Call
from opora.messages.models import ChannelAccount

SECRET = "tajemství-ústředny"


def exchange(provider: str = "generic", **answers: str) -> ChannelAccount:
    """An account of one provider, with a secret."""
    told = {"provider": provider, "secret": SECRET, "country": "CZ", **answers}
    return messages.attach_channel("phone", f"Linka {provider}", told, by=None, language="cs")


def door(account: ChannelAccount) -> str:
    return f"/in/phone/{account.token}/"


def post(account: ChannelAccount, raw: bytes, kind: str = "application/json", **headers: str) -> HttpResponse:
    """The bare request."""
    return Client().post(door(account), raw, content_type=kind, headers=headers)  # type: ignore[return-value, arg-type]


def signed(raw: bytes, *, secret: str = SECRET, at: float | None = None, prefix: str = "sha256=") -> dict[str, str]:
    """The headers of our own form."""
    stamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"{stamp}.".encode() + raw, hashlib.sha256).hexdigest()
    return {"X-Opora-Timestamp": stamp, "X-Opora-Signature": f"{prefix}{digest}"}


def tells(account: ChannelAccount, *events: dict[str, Any], work: bool = True) -> None:
    """Events in our own form, each in a request of its own; then the worker works."""
    for one in events:
        raw = json.dumps(one, ensure_ascii=False).encode()
        assert post(account, raw, **signed(raw)).status_code == 204
    if work:
        drain_everything()


def event(what: str, call: str = "c1", caller: str = "+420777123456", **more: Any) -> dict[str, Any]:
    """One event in our own form."""
    return {"event": what, "call": call, "from": caller, "to": "+420222333444", **more}


def missed(account: ChannelAccount, caller: str = "+420777123456", call: str = "", **more: Any) -> Call:
    """Somebody called and nobody answered; their newest call."""
    name = call or f"call-{Call.objects.count() + 1}"
    tells(account, event("ringing", name, caller, **more), event("missed", name, caller, **more))
    return Call.objects.get(key=name)


def basic(password: str = SECRET, name: str = "opora") -> str:
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()


def form(fields: dict[str, str]) -> bytes:
    return urlencode(fields).encode()


def twilio_signature(account: ChannelAccount, fields: dict[str, str], secret: str = SECRET) -> str:
    text = settings.ADDRESS + door(account) + "".join(f"{name}{fields[name]}" for name in sorted(fields))
    return base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()).decode()


def zadarma_signature(*values: str, secret: str = SECRET) -> str:
    digest = hmac.new(secret.encode(), "".join(values).encode(), hashlib.sha1).hexdigest()
    return base64.b64encode(digest.encode()).decode()

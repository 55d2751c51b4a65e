"""The doors of a running desk, knocked at as the customers of J1 do: LMTP for mails, the widget's door for chats, signed webhooks for calls."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import os
import smtplib
import threading
import time
from typing import Any

from bench import desk

SHOP = "https://shop.example"
SECRET = "bench-secret"
HELP = "help@shop.example"


class Doors:
    """Needs Django set up; `open` wants the desk's processes running."""

    def __init__(self) -> None:
        from opora.messages import actions as messages
        from tests.journeys.j1.people import Friday

        self.friday, self.one_line = Friday(1), threading.Lock()
        messages.make_mailbox("Shop", HELP, by=None, language="cs")
        self.chat = messages.attach_channel("chat", "Chat", {"origins": SHOP}, by=None, language="cs").token
        told = {"provider": "generic", "secret": SECRET, "country": "CZ"}
        self.phone = messages.attach_channel("phone", "Line", told, by=None, language="cs").token

    def open(self) -> None:
        """Wait until mail is taken."""
        host, _, port = os.environ["OPORA_LMTP"].partition(":")
        for _try in range(300):
            try:
                self.line = smtplib.LMTP(host, int(port))
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the listener for mail did not open within 30 seconds")

    def hears(self, one: Any) -> None:
        """One contact, by its own protocol."""
        if one.kind in ("mail", "else"):
            self._mail(one)
        elif one.kind in ("chat", "messenger"):
            self._chat(one)
        else:
            self._call(one)

    def _mail(self, one: Any) -> None:
        from tests.cast import Writer, mail

        who = one.customer
        writer = Writer(who.name, who.address) if who else Writer("", f"somebody{one.call}@elsewhere.example")
        name = f"flood-{who.key if who else one.call}-{abs(hash(one.text))}@{writer.address.partition('@')[2]}"
        with self.one_line:
            refused = self.line.sendmail(writer.address, [HELP], mail(writer, one.subject, one.text, to=HELP, message_id=name))
        if refused:
            raise RuntimeError(f"a mail was refused: {refused}")

    def _chat(self, one: Any) -> None:
        visitor = self._knocks(one, "begin", {"page": f"{SHOP}/cart"})["visitor"]
        self._knocks(one, "tell", {"event": "say", "visitor": visitor, "text": one.text, "key": f"{one.customer.key:032x}"})

    def _knocks(self, one: Any, what: str, told: dict[str, str]) -> dict[str, Any]:
        key = one.customer.key
        local = f"127.1.{key // 250}.{1 + key % 250}"
        headers = {"Origin": SHOP, "Content-Type": "text/plain"}
        return dict(json.loads(_post(f"/in/chat/{self.chat}/{what}/", json.dumps(told).encode(), headers, local=local)))

    def _call(self, one: Any) -> None:
        caller = one.customer.number if one.customer else "anonymous"
        event = {"event": "hung_up" if one.kind == "ended" else one.kind, "call": one.call, "from": caller, "to": "+420222333444"}
        raw, stamp = json.dumps(event).encode(), str(int(time.time()))
        digest = hmac.new(SECRET.encode(), f"{stamp}.".encode() + raw, hashlib.sha256).hexdigest()
        headers = {"Content-Type": "application/json", "X-Opora-Timestamp": stamp, "X-Opora-Signature": f"sha256={digest}"}
        _post(f"/in/phone/{self.phone}/", raw, headers)


def _post(path: str, raw: bytes, headers: dict[str, str], *, local: str = "127.0.0.1") -> bytes:
    line = http.client.HTTPConnection("127.0.0.1", desk.PORT, timeout=60, source_address=(local, 0))
    try:
        line.request("POST", path, raw, headers)
        answer = line.getresponse()
        told = answer.read()
        if answer.status not in (200, 204):
            raise RuntimeError(f"POST {path} gave {answer.status}: {told[:200]!r}")
        return told
    finally:
        line.close()

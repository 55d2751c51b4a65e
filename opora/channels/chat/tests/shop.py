"""A shop with a chat on its pages, and visitors as their browsers speak: over HTTP, from the shop's origin, without cookies."""

from __future__ import annotations

import json
import secrets
from typing import Any

from django.http import HttpResponse
from django.test import Client

from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, Message

SHOP = "https://www.majak-shop.example"
SECRET = "only the shop and the desk know this"


def chat(**answers: str) -> ChannelAccount:
    """A chat on the shop's pages."""
    told = {"origins": SHOP, "files": "yes", "mail_after": "3", "secret": SECRET, **answers}
    return messages.attach_channel("chat", "Maják", told, by=None, language="cs")


class Page:
    """One page of the shop, open in somebody's browser."""

    def __init__(self, account: ChannelAccount, visitor: str = "", *, origin: str = SHOP, address: str = "10.1.2.3") -> None:
        self.account, self.visitor = account, visitor
        self.client = Client(headers={"origin": origin} if origin else {}, REMOTE_ADDR=address)

    def post(self, what: str, told: object, **how: Any) -> HttpResponse:
        body = told if isinstance(told, (bytes, str)) else json.dumps(told)
        return self.client.post(f"/in/chat/{self.account.token}/{what}/", body, content_type="text/plain", **how)  # type: ignore[return-value]

    def begin(self, **told: object) -> str:
        self.visitor = self.post("begin", {"language": "cs-CZ", "page": f"{SHOP}/konvice", **told}).json()["visitor"]
        return self.visitor

    def event(self, event: str, **told: object) -> HttpResponse:
        return self.post("tell", {"event": event, "visitor": self.visitor, **told})

    def say(self, text: str, *, key: str = "", **told: object) -> HttpResponse:
        if not self.visitor:
            self.begin()
        return self.event("say", text=text, key=key or secrets.token_hex(16), page=f"{SHOP}/konvice", **told)

    def says(self, text: str, **told: object) -> Message:
        """Says it, and it arrives."""
        answered = self.say(text, **told)
        assert answered.status_code == 200, answered.content
        drain_everything()
        return Message.objects.filter(direction="in", thread__channel="chat").latest("pk")

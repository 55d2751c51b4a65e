"""Which provider an account speaks to, and what each must know how to do."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from django.http import HttpRequest, HttpResponse

from opora.channels.sms import gateway, twilio
from opora.channels.sms.vocabulary import Letter, Told
from opora.messages.accounts import Answers
from opora.messages.channels import OnTheWire, Outcome


class Provider(Protocol):
    """A module of this folder."""

    def is_genuine(self, request: HttpRequest, raw: bytes, answers: Answers) -> bool: ...
    def key_of(self, raw: bytes) -> str: ...
    def welcome(self) -> HttpResponse: ...
    def read(self, raw: bytes, *, at: datetime) -> Told: ...
    def say(self, answers: Answers, letter: Letter, on_the_wire: OnTheWire) -> Outcome: ...


PROVIDERS: dict[str, Provider] = {"gateway": gateway, "twilio": twilio}

"""Asking the servers of public places, and what their answers mean for a message."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx
from django.utils import timezone
from django.utils.translation import gettext as _
from ssrfguard import SSRFGuardError

from opora.kernel.outside import NOT_REACHED, Answer, ask
from opora.messages.channels import Later, OnTheWire, Outcome, PlaceTrouble, Refused, Unclear

NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL, httpx.UnsupportedProtocol, SSRFGuardError)


def read_json(answer: Answer, *, place: str) -> Any:
    """The JSON of a good answer; PlaceTrouble says what to do about any other."""
    if answer.status in (401, 403):
        raise PlaceTrouble(_("%(place)s does not accept the access any more. Renew it here.") % {"place": place}, f"{answer.status}")
    if answer.status == 404:
        raise PlaceTrouble(_("%(place)s does not know this address. Check the settings.") % {"place": place}, "404")
    if answer.status >= 400:
        raise PlaceTrouble(_("%(place)s does not answer properly now. It will be tried again.") % {"place": place}, f"{answer.status}")
    try:
        return json.loads(answer.content)
    except ValueError as problem:
        sentence = _("%(place)s answered something that is not for programs. Check the address.") % {"place": place}
        raise PlaceTrouble(sentence, "no JSON") from problem


def get(address: str, *, token: str, place: str) -> Any:
    """One question with a bearer token."""
    return read_json(ask("GET", address, headers={"Authorization": f"Bearer {token}"}), place=place)


def tell(method: str, address: str, told: Mapping[str, Any], *, headers: Mapping[str, str], on_the_wire: OnTheWire) -> Answer | Outcome:
    """One request that cannot be taken back: the answer, or what its failing means."""
    content = json.dumps(told).encode()
    on_the_wire()
    try:
        answer = ask(method, address, content=content, headers={**headers, "Content-Type": "application/json"})
    except NEVER_LEFT as problem:
        return Later(_("Its server cannot be reached now. It will be tried again."), repr(problem)[:500])
    except NOT_REACHED as problem:
        return Unclear(repr(problem)[:500])
    return answer if answer.status < 400 else refusal(answer)


def refusal(answer: Answer) -> Outcome:
    """What a status of 400 and above means: later, never, or nobody knows."""
    words = answer.content[:300].decode("utf-8", "replace")
    if answer.status == 429:
        sentence = _("Its server asks us to write more slowly. It will be tried again.")
        return Later(sentence, words, pause=answer.pause(at=timezone.now()))
    if answer.status in (401, 403):
        return Later(_("The access was withdrawn. Renew it on the channel's page; it goes out then."), words)
    if answer.status in (404, 410):
        return Refused(_("What you answer is not there any more."), words)
    if answer.status >= 500:
        return Unclear(f"{answer.status} {words}")
    return Refused(_("Its server did not take it: %(words)s") % {"words": words[:150]}, words)

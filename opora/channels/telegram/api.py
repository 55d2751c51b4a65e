"""Asking the Bot API, and what its refusals mean for a message: try later, give up, or nobody knows.

Its addresses hold the bot's token, so none of them may reach a log or a page.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx
from django.utils.translation import gettext as _
from ssrfguard import SSRFGuardError

from opora.kernel.outside import NOT_REACHED, ask, pause_of
from opora.messages.accounts import Answers
from opora.messages.channels import Later, Refused, Unclear

API = "https://api.telegram.org"
UPLOAD_SECONDS = 60.0
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL, SSRFGuardError)
_GONE = ("chat not found", "user is deactivated", "user not found", "peer_id_invalid", "have no access to the chat")
File = tuple[str, bytes, str]  # name, content, content type


@dataclass(eq=False)
class BotError(Exception):
    """The API said no, in its own words. `pause` is how many seconds it wants us to wait."""

    code: int
    words: str = ""
    pause: int = 0

    def __str__(self) -> str:
        return f"{self.code}: {self.words}" + (f" (wait {self.pause} s)" if self.pause else "")


class BadKey(Later):
    """Nothing goes out until a person renews the token; the channel's page says so."""


class Stopped(Refused):
    """They do not want anything from this bot, until they write again."""


Trouble = Later | Refused | Unclear
PROBLEMS = (BotError, *NOT_REACHED)


def bot_of(answers: Answers) -> str:
    """The number of the bot, which stands before the colon of its token."""
    return answers["token"].partition(":")[0]


def call(answers: Answers, method: str, told: Mapping[str, Any] | None = None) -> Any:
    """One method with JSON; its `result`. BotError when the API refuses, NOT_REACHED when nobody answers."""
    headers = {"Content-Type": "application/json"}
    return _read(ask("POST", _address(answers, method), content=json.dumps(told or {}).encode(), headers=headers).content)


def upload(answers: Answers, method: str, fields: Mapping[str, str], field: str, file: File) -> Any:
    """One method with a file in the form's `field`; its `result`."""
    made = httpx.Request("POST", "http://form", data=dict(fields), files={field: file})
    headers = {"Content-Type": made.headers["Content-Type"]}
    return _read(ask("POST", _address(answers, method), content=made.read(), headers=headers, seconds=UPLOAD_SECONDS).content)


def download(answers: Answers, path: str, *, largest: int) -> bytes:
    """The bytes of a file that `getFile` named."""
    answer = ask("GET", f"{_api(answers)}/file/bot{answers['token']}/{path}", largest=largest, seconds=UPLOAD_SECONDS)
    if answer.status >= 400:
        raise BotError(answer.status, "the file is not there")
    return answer.content


def _api(answers: Answers) -> str:
    return (answers["api"] or API).rstrip("/")


def _address(answers: Answers, method: str) -> str:
    return f"{_api(answers)}/bot{answers['token']}/{method}"


def _read(raw: bytes) -> Any:
    try:
        told = json.loads(raw)
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise BotError(500, "an answer that is none of the Bot API's")
    if told.get("ok") is not True:
        parameters = told.get("parameters")
        pause = parameters.get("retry_after") if isinstance(parameters, dict) else 0
        code, words = told.get("error_code"), str(told.get("description") or "")[:500]
        raise BotError(code if isinstance(code, int) else 500, words, pause if isinstance(pause, int) else 0)
    return told.get("result")


def outcome_of(problem: Exception, *, on_the_wire: bool) -> Trouble:
    """What a failed request means for the message behind it. Sentences are for the person who wrote it."""
    if isinstance(problem, BotError):
        return _refusal(problem, on_the_wire=on_the_wire)
    log = f"{type(problem).__name__}"  # its words may hold the address, and that the token
    if isinstance(problem, NEVER_LEFT) or not on_the_wire:
        return Later(_("Telegram cannot be reached now. It will be tried again."), log)
    return Unclear(log)


def _refusal(problem: BotError, *, on_the_wire: bool) -> Trouble:
    words, log = problem.words.lower(), str(problem)
    if problem.code == 429:
        sentence = _("Telegram asks us to send more slowly. It will be tried again.")
        return Later(sentence, log, pause=pause_of(problem.pause))
    if any(one in words for one in _GONE):
        return Refused(_("This person is not at Telegram any more, or never wrote to this bot."), log)
    if problem.code == 403:
        return Stopped(_("This customer has blocked our bot, so Telegram brings them nothing. Write by another way."), log)
    if problem.code in (401, 404):
        return BadKey(_("Telegram does not know the bot's token. Renew it on the channel's page; it goes out then."), log)
    if problem.code == 413 or "too big" in words or "too large" in words:
        return Refused(_("This file is too large for Telegram: at most 10 MB for a picture, 50 MB for any other file."), log)
    if "too long" in words:
        return Refused(_("This is too long for one message in Telegram. Make it shorter."), log)
    if problem.code >= 500:
        return Unclear(log) if on_the_wire else Later(_("Telegram cannot take messages just now. It will be tried again."), log)
    return Refused(_("Telegram did not take it: %(words)s") % {"words": problem.words or problem.code}, log)

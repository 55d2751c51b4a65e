"""Asking the Graph API, and what its refusals mean for a message: try later, give up, or nobody knows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
from django.utils import timezone
from django.utils.translation import gettext as _
from ssrfguard import SSRFGuardError

from opora.kernel.outside import NOT_REACHED, Answer, ask, fetch, pause_of
from opora.messages.accounts import Answers
from opora.messages.channels import Later, Refused, Unclear

UPLOAD_SECONDS = 60.0
USAGE = "x-business-use-case-usage"
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL, SSRFGuardError)

# https://developers.facebook.com/docs/messenger-platform/error-codes and …/whatsapp/support/error-codes
BUSY = {4, 17, 32, 341, 613, 80006, 80007, 80008, 130429, 131048, 131056}
PASSING = {1, 2, 131000, 131016, 131057, 133004, 2207003}
KEY_GONE = {0, 102, 190, 463, 467}
NOT_ALLOWED = {3, 10, *range(200, 300), 131005, 131031, 131042, 131045, 368}
WINDOW_CLOSED = {131047, 2018278, 2534022}
NOT_THERE = {551, 131026, 2018001, 1545041, 2534014, 131030}
TEMPLATE = set(range(132000, 132100))


@dataclass(eq=False)
class GraphError(Exception):
    """The API said no, in its own words."""

    status: int
    code: int = 0
    subcode: int = 0
    words: str = ""
    passing: bool = False
    pause: timedelta = timedelta()

    def __str__(self) -> str:
        return f"{self.status} code {self.code}/{self.subcode}: {self.words}"


class BadKey(Later):
    """Nothing goes out until a person renews the access; the channel's page says so."""


Trouble = Later | Refused | Unclear
File = tuple[str, bytes, str]  # name, content, content type


def post(answers: Answers, path: str, told: Mapping[str, Any]) -> dict[str, Any]:
    """One JSON request with the account's token. GraphError when the API refuses, NOT_REACHED when nobody answers."""
    headers = {"Authorization": f"Bearer {answers['access_token']}", "Content-Type": "application/json"}
    return _read(ask("POST", _address(answers, path), content=json.dumps(told).encode(), headers=headers))


def get(answers: Answers, path: str) -> dict[str, Any]:
    """One question with the account's token."""
    return _read(ask("GET", _address(answers, path), headers={"Authorization": f"Bearer {answers['access_token']}"}))


def upload(answers: Answers, path: str, fields: Mapping[str, str], field: str, file: File) -> dict[str, Any]:
    """Hand a file over in the form's `field`; it is not shown to anybody yet."""
    made = httpx.Request("POST", "http://form", data=dict(fields), files={field: file})
    headers = {"Authorization": f"Bearer {answers['access_token']}", "Content-Type": made.headers["Content-Type"]}
    return _read(ask("POST", _address(answers, path), content=made.read(), headers=headers, seconds=UPLOAD_SECONDS))


def download(answers: Answers, address: str, *, largest: int) -> bytes:
    """The bytes behind an address that the API gave out; it wants the token, too."""
    return fetch(address, largest=largest, seconds=UPLOAD_SECONDS, headers={"Authorization": f"Bearer {answers['access_token']}"}).content


def _address(answers: Answers, path: str) -> str:
    return f"{answers['graph'].rstrip('/')}/{path}"


def _read(answer: Answer) -> dict[str, Any]:
    try:
        told = json.loads(answer.content)
    except ValueError:
        told = None
    error = told.get("error") if isinstance(told, dict) else None
    if isinstance(error, dict):
        raise GraphError(
            answer.status, _count(error.get("code")), _count(error.get("error_subcode")),
            str(error.get("error_user_msg") or error.get("message") or "")[:500], error.get("is_transient") is True, _pause(answer),
        )  # fmt: skip
    if answer.status >= 400 or not isinstance(told, dict):
        raise GraphError(answer.status, words=answer.content[:200].decode("utf-8", "replace"), pause=_pause(answer))
    return told


def _pause(answer: Answer) -> timedelta:
    """How long until Meta takes requests again: the longest that its account of usage names, in minutes, or that Retry-After names.

    https://developers.facebook.com/docs/graph-api/overview/rate-limiting (X-Business-Use-Case-Usage)
    """
    try:
        usage = json.loads(answer.headers.get(USAGE, "{}"))
    except (ValueError, RecursionError):
        usage = {}
    lines = [one for listed in usage.values() if isinstance(listed, list) for one in listed] if isinstance(usage, dict) else []
    minutes = [one.get("estimated_time_to_regain_access") for one in lines if isinstance(one, dict)]
    told = [pause_of(60 * one) for one in minutes if isinstance(one, int | float)]
    return max([answer.pause(at=timezone.now()), *told])


def _count(told: object) -> int:
    return told if isinstance(told, int) else 0


def outcome_of(problem: Exception, *, on_the_wire: bool) -> Trouble:
    """What a failed request means for the message behind it. Sentences are for the person who wrote it."""
    if isinstance(problem, GraphError):
        return _refusal(problem, on_the_wire=on_the_wire)
    if isinstance(problem, NEVER_LEFT) or not on_the_wire:
        return Later(_("Meta's servers cannot be reached now. It will be tried again."), repr(problem)[:500])
    return Unclear(repr(problem)[:500])


def _refusal(problem: GraphError, *, on_the_wire: bool) -> Trouble:
    codes, log = {problem.code, problem.subcode} - {0} or {problem.code}, str(problem)
    if codes & WINDOW_CLOSED:
        return Refused(_("Too much time has passed since the customer last wrote, so Meta no longer takes an answer here."), log)
    if codes & NOT_THERE:
        return Refused(_("This customer cannot be reached here any more: they are gone or do not want messages from us."), log)
    if problem.code in KEY_GONE and (problem.code or problem.status in (401, 403)):
        return BadKey(_("The access to Meta has expired or was withdrawn. Renew it on the channel's page; it goes out then."), log)
    if problem.code in BUSY or problem.status == 429:
        return Later(_("Meta asks us to send more slowly. It will be tried again."), log, pause=problem.pause)
    if problem.passing or problem.code in PASSING:
        return Later(_("Meta cannot take messages just now. It will be tried again."), log, pause=problem.pause)
    if problem.code in NOT_ALLOWED:
        return BadKey(_("Meta does not allow this account to send. See what is missing on the channel's page; it goes out then."), log)
    if problem.code in TEMPLATE:
        return Refused(_("Meta did not take the template: %(words)s") % {"words": problem.words}, log)
    if problem.status >= 500:
        return Unclear(log) if on_the_wire else Later(_("Meta cannot take messages just now. It will be tried again."), log)
    return Refused(_("Meta did not take it: %(words)s") % {"words": problem.words}, log)


PROBLEMS = (GraphError, *NOT_REACHED)

"""Twilio: forms in, signed over the address and all fields; forms out, with the account's own token."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.channels.sms.refusals import not_reached
from opora.channels.sms.vocabulary import Came, Letter, Report, Told
from opora.kernel.hooks import signed_in_base64
from opora.kernel.outside import NOT_REACHED, ask
from opora.messages.accounts import Answers
from opora.messages.channels import Later, OnTheWire, Outcome, Refused, Sent, Unclear
from opora.pure.utterances import SentFile

API = "https://api.twilio.com/2010-04-01"
MOST_FILES = 10
_STATES = {"sent": "sent", "delivered": "delivered", "read": "delivered", "undelivered": "failed", "failed": "failed"}
_ON_ITS_WAY = ("accepted", "scheduled", "queued", "sending")
# https://www.twilio.com/docs/api/errors
UNSUBSCRIBED, NO_NUMBER, WRONG_KEY, BUSY = 21610, (21211, 21214, 21217, 21614, 21612), (20003, 20403, 20404), (20429, 14107, 30022)


def is_genuine(request: HttpRequest, raw: bytes, answers: Answers) -> bool:
    """Signed with the account's token over our address and the fields in the order of their names."""
    fields = sorted(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True))
    told = settings.ADDRESS.rstrip("/") + request.get_full_path() + "".join(name + value for name, value in fields)
    return signed_in_base64(answers["token"], told.encode(), request.headers.get("X-Twilio-Signature", ""), digest="sha1")


def key_of(raw: bytes) -> str:
    """Twilio gives no time, but a name: the same message, or the same state of it, counts once."""
    told = dict(parse_qsl(raw.decode("utf-8", "replace")))
    sid = told.get("MessageSid") or told.get("SmsSid")
    return f"{sid}:{told.get('MessageStatus') or told.get('SmsStatus') or ''}" if sid else ""


def welcome() -> HttpResponse:
    """An empty answer in Twilio's language: say nothing back."""
    return HttpResponse("<Response/>", content_type="text/xml")


def read(raw: bytes, *, at: datetime) -> Told:
    """One message, or one state of one of ours."""
    told = {name: value.replace("\x00", "") for name, value in parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True)}
    sid, state = told.get("MessageSid") or told.get("SmsSid", ""), told.get("MessageStatus") or told.get("SmsStatus", "")
    if sid and state in _STATES:
        return Told([Report(sid, _STATES[state], at, told.get("ErrorMessage") or told.get("ErrorCode", ""))])
    if sid and state in _ON_ITS_WAY:
        return Told()
    if sid and told.get("From") and "Body" in told:
        return Told([Came(sid, told["From"], told["Body"], at, tuple(_files(told)))])
    return Told(unknown=[f"state {state}" if state else "a call without a message"])


def _files(told: Mapping[str, str]) -> list[SentFile]:
    found = []
    for number in range(MOST_FILES):
        address, kind = told.get(f"MediaUrl{number}"), told.get(f"MediaContentType{number}", "application/octet-stream")
        if address:
            found.append(SentFile(name=f"{kind.partition('/')[0]}-{number + 1}", content_type=kind, url=address))
    return found


def say(answers: Answers, letter: Letter, on_the_wire: OnTheWire) -> Outcome:
    """Hand one SMS over, in the name of a number, a word, or a messaging service (MG…)."""
    sender = answers["sender"]
    form = {"To": letter.to, "Body": letter.text, "StatusCallback": letter.report_to}
    form["MessagingServiceSid" if sender.startswith("MG") else "From"] = sender
    on_the_wire()
    try:
        answer = ask(
            "POST", f"{api_of(answers)}/Accounts/{quote(answers['account'])}/Messages.json", content=urlencode(form).encode(),
            headers={"Content-Type": "application/x-www-form-urlencoded", **authorization(answers)},
        )  # fmt: skip
    except NOT_REACHED as problem:
        return not_reached(problem)
    return _outcome(answer.status, answer.told(), answer.pause(at=timezone.now()))


def _outcome(status: int, told: Mapping[str, Any], pause: timedelta) -> Outcome:
    code, words = told.get("code"), str(told.get("message") or "")[:300]
    log = f"{status} code {code}: {words}"
    if status < 300 and told.get("sid"):
        return Sent(f"{told.get('num_segments')} SMS", external_id=str(told["sid"]))
    if code == UNSUBSCRIBED:
        return Refused(_("This number asked not to get any more SMS (STOP)."), log)
    if code in NO_NUMBER:
        return Refused(_("This is no number that an SMS can be sent to."), log)
    if code in WRONG_KEY or status in (401, 403):
        return Later(_("Twilio does not accept the account or its token. Renew them on the channel's page; it goes out then."), log)
    if code in BUSY or status == 429:
        return Later(_("Twilio asks us to send more slowly. It will be tried again."), log, pause=pause)
    if status >= 500 or status < 300:
        return Unclear(log)
    return Refused(_("Twilio did not take it: %(words)s") % {"words": words or status}, log)


def authorization(answers: Answers) -> dict[str, str]:
    """How we prove who we are."""
    return {"Authorization": "Basic " + b64encode(f"{answers['account']}:{answers['token']}".encode()).decode()}


def api_of(answers: Answers) -> str:
    """Where Twilio's interface lies, without a slash at the end."""
    return (answers["api"] or API).rstrip("/")

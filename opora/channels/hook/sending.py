"""Our answers to a conversation of another program: one signed call each, with the files inside."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import httpx
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from ssrfguard import SSRFGuardError

from opora.kernel.hooks import stamp_headers
from opora.kernel.outside import NOT_REACHED, Answer, ask
from opora.messages.accounts import Answers, account_of, answers_of
from opora.messages.actions import note_trouble
from opora.messages.channels import ALWAYS_OPEN, Later, OnTheWire, Outcome, Refused, Sent, Unclear, Window
from opora.messages.models import Attachment, Message, Thread
from opora.team import queries as team

LARGEST_FILES = 10 * 1024**2
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL, SSRFGuardError)


def send(message: Message, on_the_wire: Callable[[], None]) -> Outcome:
    """Hand one message over; sentences are in the desk's language."""
    with translation.override(team.desk().language):
        account = account_of(message.thread.mailbox_id)
        if account is None or account.paused or account.mailbox.retired_at:
            return Later(_("This channel is paused. Its messages go out when it is switched on again."), "no account in use")
        outcome = _send(message, answers_of(account), on_the_wire)
        if isinstance(outcome, Later):
            note_trouble(account, outcome.sentence)
        elif isinstance(outcome, Sent) and account.problem:
            note_trouble(account, "")
        return outcome


def window(thread: Thread, at: datetime) -> Window:
    """Open where the team told an address for answers."""
    account = account_of(thread.mailbox_id)
    return ALWAYS_OPEN if account and account.settings.get("answer_url") else Window(open=False, sentence=_one_way())


def _one_way() -> str:
    return _("This channel only brings messages in; its settings hold no address for answers.")


def _send(message: Message, answers: Answers, on_the_wire: OnTheWire) -> Outcome:
    files = list(message.attachments.filter(inline=False).select_related("blob").order_by("pk"))
    if not answers["answer_url"]:
        return Refused(_one_way(), "no address for answers")
    if sum(one.size for one in files) > LARGEST_FILES:
        return Refused(_("The files are too large for this channel: together at most 10 MB."), "too large")
    raw = json.dumps(_told(message, files), ensure_ascii=False).encode()
    headers = {"Content-Type": "application/json", **stamp_headers(answers["secret"], raw, at=timezone.now())}
    on_the_wire()
    try:
        return _outcome(ask("POST", answers["answer_url"], content=raw, headers=headers), message)
    except NEVER_LEFT as problem:
        return Later(_("The other program cannot be reached now. It will be tried again."), repr(problem)[:500])
    except NOT_REACHED as problem:
        return Unclear(repr(problem)[:500])


def _told(message: Message, files: Sequence[Attachment]) -> dict[str, Any]:
    """The same words as in a call to us. `id` stays the same at each try."""
    to = message.to[0] if message.to else {"name": "", "address": ""}
    return {
        "type": "message",
        "id": f"opora-{message.pk}",
        "conversation": message.thread.key,
        "to": {"id": to["address"].partition(":")[2], "name": to["name"]},
        "subject": message.subject,
        "text": message.text,
        "author": message.author.name if message.author else "",
        "at": message.at.isoformat(),
        "files": [
            {"name": one.name, "content_type": one.content_type, "content": b64encode(bytes(one.blob.content)).decode()}
            for one in files
            if one.blob
        ],
    }


def _outcome(answer: Answer, message: Message) -> Outcome:
    told = answer.told()
    log = f"{answer.status}: {answer.content[:300]!r}"
    if answer.status < 300:
        return Sent("taken", external_id=str(told.get("id") or f"opora-{message.pk}")[:300])
    if answer.status in (401, 403):
        return Later(_("The other program does not accept our signature. Check the shared secret; it goes out then."), log)
    if answer.status in (404, 408, 425, 429, 502, 503):
        return Later(_("The other program is busy or away. It will be tried again."), log, pause=answer.pause(at=timezone.now()))
    if answer.status >= 500:
        return Unclear(log)
    return Refused(_("The other program did not take it: %(words)s") % {"words": str(told.get("error") or answer.status)[:300]}, log)

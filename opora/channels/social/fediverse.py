"""Mastodon and what speaks like it: mentions of our account are public threads; answers carry a key, so that none is posted twice."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from opora.channels.social.asking import get, tell
from opora.channels.social.words import plain_words
from opora.kernel.outside import Answer
from opora.messages.accounts import Answers, account_of, answers_of
from opora.messages.actions import Happened, hear, revise
from opora.messages.channels import ALWAYS_OPEN, Aside, Later, OnTheWire, Outcome, Refused, Sent, Text
from opora.messages.models import ChannelAccount, Message, Revision, Thread
from opora.pure.utterances import SentFile, Speaker, Utterance

PLACE = "Mastodon"
PUBLIC, DIRECT = "fediverse", "fediverse_dm"
_OPENED = "direct:"  # begins the name of a conversation that we opened, until its first post has a number
PAGE = 40
MOST_PAGES = 10
_TYPES = {"image": "image/jpeg", "gifv": "video/mp4", "video": "video/mp4", "audio": "audio/mpeg"}


def looks(account: ChannelAccount) -> int:
    """Hear mentions since the last one, oldest first; what was edited since is noted beside it."""
    answers, new = answers_of(account), 0
    for _page in range(MOST_PAGES):
        query = [("types[]", "mention"), ("limit", str(PAGE))]
        if account.stand.get("since"):
            query.append(("min_id", str(account.stand["since"])))
        told = get(f"{_server(answers)}/api/v1/notifications?{urlencode(query)}", token=answers["access_token"], place=PLACE)
        found = sorted((one for one in told if isinstance(one, dict)), key=lambda one: (len(str(one.get("id"))), str(one.get("id"))))
        for one in found:
            new += _hear(one, account, answers)
            account.stand = {"since": str(one["id"])}
        if len(told) < PAGE:
            break
    return new


def _hear(notification: Mapping[str, Any], account: ChannelAccount, answers: Answers) -> int:
    status = notification.get("status")
    if not isinstance(status, dict) or not status.get("id"):
        return 0
    root = _root(status, answers)
    said = read_status(status, root=root)
    if status.get("edited_at"):
        at = _instant(status["edited_at"])
        revise(account.mailbox_id, Happened(said.key, Revision.Kind.EDITED, f"edit:{said.key}:{status['edited_at']}", at, said.text))
    return hear(account.mailbox_id, [said]).stored


def _root(status: Mapping[str, Any], answers: Answers) -> str:
    """The first post of a thread names it; an answer to a post that is gone is a thread of its own."""
    if not status.get("in_reply_to_id"):
        return str(status["id"])
    context = get(f"{_server(answers)}/api/v1/statuses/{status['id']}/context", token=answers["access_token"], place=PLACE)
    ancestors = context.get("ancestors") or []
    return str(ancestors[0]["id"]) if ancestors else str(status["id"])


def read_status(status: Mapping[str, Any], *, root: str) -> Utterance:
    """A status as the Mastodon API publishes it (docs.joinmastodon.org, entities/Status)."""
    author = status.get("account") or {}
    name = str(author.get("acct") or author.get("url") or "unknown")
    files = [one for one in status.get("media_attachments") or [] if isinstance(one, dict) and one.get("url")]
    visibility = str(status.get("visibility") or "public")
    return Utterance(
        channel=DIRECT if visibility == "direct" else PUBLIC,
        conversation=root,
        key=str(status["id"]),
        speaker=Speaker("fediverse", name[:320], str(author.get("display_name") or name)),
        at=_instant(status.get("created_at")),
        text=plain_words(status.get("content")),
        subject=str(status.get("spoiler_text") or ""),
        files=tuple(_file(one) for one in files[:8]),
        facts={"link": str(status.get("url") or ""), "visibility": visibility},
        original={"status": {name: status.get(name) for name in ("id", "uri", "visibility", "language", "in_reply_to_id")}},
    )


def _file(one: Mapping[str, Any]) -> SentFile:
    address = str(one["url"])
    return SentFile(address.rpartition("/")[2][:100] or "file", _TYPES.get(str(one.get("type")), "application/octet-stream"), url=address)


def _instant(told: object) -> datetime:
    try:
        return datetime.fromisoformat(str(told))
    except ValueError:
        return datetime.now(UTC)


def sends(message: Message, on_the_wire: OnTheWire) -> Outcome:
    """Answer the newest post of whom it is for, as openly or privately as it was written; or open a direct conversation."""
    account = account_of(message.thread.mailbox_id)
    if account is None or not message.to:
        return Later(_("The account of this channel is gone. Attach it again."), "no account or nobody to answer")
    answers, person, opens = answers_of(account), message.to[0]["address"], message.thread.key.startswith(_OPENED)
    told = {"status": f"@{person} {message.text}", "visibility": "direct"}
    if not opens:
        said = Message.objects.filter(thread=message.thread, direction="in", from_address=person).exclude(external_id="")
        last = said.order_by("-at", "-pk").first()
        if last is None and message.thread.channel == PUBLIC:
            return Refused(_("What you answer is not there any more."), "nothing to answer")
        own = message.thread.key  # in a direct conversation that they have not answered yet
        told |= {"in_reply_to_id": last.external_id if last else own, "visibility": _as_open(message.thread, last)}
    headers = {"Authorization": f"Bearer {answers['access_token']}", "Idempotency-Key": str(message.send_key or message.pk)}
    outcome = tell("POST", f"{_server(answers)}/api/v1/statuses", told, headers=headers, on_the_wire=on_the_wire)
    posted = _posted(outcome) if isinstance(outcome, Answer) else outcome
    if opens and isinstance(posted, Sent) and posted.external_id:
        Thread.objects.filter(pk=message.thread_id).update(key=posted.external_id)  # by which their answer names it
    return posted


def _as_open(thread: Thread, last: Message | None) -> str:
    if thread.channel == DIRECT:
        return "direct"
    return str(last.facts.get("visibility", "public")) if last else "public"


def aside(message: Message, at: datetime) -> Aside | None:
    """Anybody may be written to directly; the post is a thread of its own, so that nothing public hangs above it."""
    if not message.external_id:
        return None
    return Aside(DIRECT, f"{_OPENED}{message.external_id}", message.from_address, ALWAYS_OPEN)


def _posted(answer: Answer) -> Outcome:
    try:
        status = json.loads(answer.content)
        return Sent("posted", external_id=str(status["id"]))
    except (ValueError, KeyError, TypeError):
        return Sent("posted, the server did not say under which name")


def checks(account: ChannelAccount) -> tuple[bool, Text]:
    """Whose account the token opens."""
    answers = answers_of(account)
    told = get(f"{_server(answers)}/api/v1/accounts/verify_credentials", token=answers["access_token"], place=PLACE)
    return True, _("It works: this is the account %(name)s.") % {"name": told.get("acct", "")}


def _server(answers: Answers) -> str:
    return answers["server"].rstrip("/")

"""Bots, and updates in the shapes that Telegram publishes."""

from __future__ import annotations

import itertools
import json
import time
from typing import Any

from django.test import Client

from opora.cases.models import Case
from opora.channels.telegram.doors import SECRET_HEADER, secret_of
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount, Message
from opora.replies import actions as replies
from opora.team.models import Agent
from tests.bot_api import BotApi
from tests.cast import Whatever

PERSON = 7001
_updates = itertools.count(9000)


def attach(api: BotApi, **more: str) -> ChannelAccount:
    """A bot as a team sets it up."""
    return messages.attach_channel("telegram", "Maják", {"token": api.token, "api": api.address, **more}, by=None, language="cs")


def post(account: ChannelAccount, raw: bytes, **headers: str) -> int:
    """The bare request; the status that Telegram hears."""
    return int(Client().post(f"/in/telegram/{account.token}/", raw, content_type="application/json", headers=headers).status_code)


def tell(account: ChannelAccount, update: Any, *, work: bool = True) -> int:
    """Telegram calls with the agreed word, and the worker works."""
    raw = update if isinstance(update, bytes) else json.dumps(update).encode()
    status = post(account, raw, **{SECRET_HEADER: secret_of(account, answers_of(account))})
    if work:
        drain_everything()
    return status


def update(**content: Any) -> dict[str, Any]:
    """One update."""
    return {"update_id": next(_updates), **content}


def user(number: int = PERSON, first: str = "Petra", last: str = "Šťastná", **more: Any) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": first, "last_name": last, "language_code": "cs", **more}


def message(number: int, *, person: int = PERSON, at: float | None = None, **content: Any) -> dict[str, Any]:
    """One message in a private conversation."""
    chat = {"id": person, "first_name": "Petra", "last_name": "Šťastná", "type": "private"}
    return {"message_id": number, "from": user(person), "chat": chat, "date": int(at or time.time()), **content}


def says(text: str, number: int = 1, **more: Any) -> dict[str, Any]:
    """Somebody writes to the bot."""
    return update(message=message(number, text=text, **more))


def in_a_group(text: str, number: int = 1) -> dict[str, Any]:
    chat = {"id": -1001234567890, "title": "Sousedé", "type": "supergroup"}
    return update(message={**message(number, text=text), "chat": chat})


def blocks(status: str, at: float | None = None) -> dict[str, Any]:
    """Somebody stops the bot ("kicked") or lets it speak again ("member")."""
    bot = {"id": 110201543, "is_bot": True, "first_name": "Maják", "username": "majak_bot"}
    chat = {"id": PERSON, "first_name": "Petra", "type": "private"}
    told = {"old_chat_member": {"user": bot, "status": "member"}, "new_chat_member": {"user": bot, "status": status, "until_date": 0}}
    return update(my_chat_member={"chat": chat, "from": user(), "date": int(at or time.time()), **told})


def answer(by: Agent, text: str, *files: tuple[str, str, bytes]) -> Message:
    """A person of the desk answers, and the worker works."""
    draft = replies.save_draft(Case.objects.get(), by=by, text=text, html="")
    for name, kind, content in files:
        replies.add_file(draft, name=name, content_type=kind, content=content, inline=False, by=by)
    return worked_off(replies.send([draft], by=by, undo_seconds=0, decisions=Whatever())[0])


def again(sent: Message) -> Message:
    """The pause is over."""
    Message.objects.filter(pk=sent.pk).update(due_at=sent.at)
    return worked_off(sent)


def worked_off(sent: Message) -> Message:
    drain_everything()
    sent.refresh_from_db()
    return sent

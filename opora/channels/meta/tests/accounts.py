"""Accounts at Meta and what their webhooks say, in the shapes that Meta publishes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from opora.cases.models import Case
from opora.kernel.errors import DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount, Message
from opora.replies import actions as replies
from opora.team.models import Agent
from tests.cast import Whatever
from tests.graph_api import TOKEN, GraphApi, call

SECRET, WORD = "app-tajemství", "maják-2026"
PAGE, ACCOUNT, NUMBER, PERSON = "101", "178414", "7770", "24001"
PHONE, USER_ID = "420777123456", "CZ.13491208655302741918"


def attach(kind: str, graph: GraphApi | None = None, **more: str) -> ChannelAccount:
    """An account as a team sets it up."""
    answers = {
        "app_id": "4711", "app_secret": SECRET, "verify_token": WORD, "access_token": TOKEN, "page_id": PAGE, "account_id": ACCOUNT,
        "phone_number_id": NUMBER, "graph": graph.address if graph else "http://127.0.0.1:9/v25.0", **more,
    }  # fmt: skip
    return messages.attach_channel(kind, f"Maják {kind}", answers, by=None, language="cs")


def tell(account: ChannelAccount, payload: Any, *, secret: str | None = None) -> int:
    """Meta calls, and the worker works; the status it heard."""
    right = answers_of(account)["app_secret"]
    path = f"/in/{account.mailbox.channel}/{account.token}/"
    status = call(path, payload, right if secret is None else secret).status_code
    drain_everything()
    return int(status)


def page(*events: dict[str, Any], account: str = PAGE, object: str = "page") -> dict[str, Any]:
    """One call with one entry."""
    return {"object": object, "entry": [{"id": account, "time": 1, "messaging": list(events)}]}


def event(at: float | None = None, *, own: str = PAGE, ours: bool = False, person: str = PERSON, **content: Any) -> dict[str, Any]:
    """One event between a person and the page."""
    sender, recipient = (own, person) if ours else (person, own)
    stamp = int((at or time.time()) * 1000)
    return {"sender": {"id": sender}, "recipient": {"id": recipient}, "timestamp": stamp, **content}


def says(text: str, mid: str, at: float | None = None, **more: Any) -> dict[str, Any]:
    """A person writes to the page."""
    return event(at, message={"mid": mid, "text": text, **more})


def whatsapp(*messages: dict[str, Any], field: str = "messages", number: str = NUMBER, **value: Any) -> dict[str, Any]:
    """One call of WhatsApp with one change."""
    told = {"messaging_product": "whatsapp", "metadata": {"display_phone_number": "420555123456", "phone_number_id": number}, **value}
    if messages:
        told["messages"] = list(messages)
    return {"object": "whatsapp_business_account", "entry": [{"id": "102290", "changes": [{"value": told, "field": field}]}]}


def wrote(key: str, at: float | None = None, *, sender: str = PHONE, user_id: str = "", **content: Any) -> dict[str, Any]:
    """One message of a customer, as the list of messages holds it."""
    told = {"id": key, "timestamp": str(int(at or time.time())), **content}
    return told | ({"from": sender} if sender else {}) | ({"from_user_id": user_id} if user_id else {})


def contact(name: str, *, number: str = "", user_id: str = "") -> dict[str, Any]:
    """One contact, as the list beside the messages holds it."""
    return {"profile": {"name": name}} | ({"wa_id": number} if number else {}) | ({"user_id": user_id} if user_id else {})


def answer(by: Agent, text: str, case: Case | None = None, **more: Any) -> Message:
    """A person of the desk answers, and the worker works."""
    draft = replies.save_draft(case or Case.objects.get(), by=by, text=text, html="", **more)
    message = replies.send([draft], by=by, undo_seconds=0, decisions=Whatever())[0]
    drain_everything()
    message.refresh_from_db()
    return message


def refusal(act: Callable[[], object]) -> str:
    """The sentence with which the desk says no."""
    with pytest.raises(DeskError) as refused:
        act()
    return refused.value.sentence

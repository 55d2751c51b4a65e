"""The desk at a Prosody, as `opora fetch` and `opora worker` make it, in threads of the test."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.db import connection

from opora.cases.models import Case
from opora.channels.xmpp import handing
from opora.channels.xmpp.processes import Lines
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, HookCall, Message
from opora.replies import actions as replies
from tests.cast import Team, Whatever, team
from tests.kill.desk import database_url
from tests.prosody import Prosody, until


@dataclass
class Held:
    """One account and the lines."""

    desk: Team
    account: ChannelAccount
    lines: Lines

    @property
    def is_open(self) -> bool:
        return handing.is_open(self.account.mailbox_id)

    def works(self, messages: int = 0) -> None:
        """The worker works until so many messages are here."""
        until(lambda: drain_everything() or Message.objects.count() >= messages, why=lambda: list(HookCall.objects.values("state", "problem")))

    def answers(self, text: str, case: Case | None = None) -> Message:
        """A person of the desk answers, and the worker works."""
        draft = replies.save_draft(case or Case.objects.get(), by=self.desk.petr, text=text, html="")
        return self.again(replies.send([draft], by=self.desk.petr, undo_seconds=0, decisions=Whatever())[0])

    def again(self, sent: Message) -> Message:
        """The pause is over."""
        Message.objects.filter(pk=sent.pk).update(due_at=sent.at)
        drain_everything()
        sent.refresh_from_db()
        return sent


def attach(prosody: Prosody, **other: str) -> ChannelAccount:
    """An account as a team sets it up."""
    return messages.attach_channel("xmpp", "Maják", prosody.answers(**other), by=None, language="cs")


def hold(prosody: Prosody, monkeypatch: pytest.MonkeyPatch, **other: str) -> Held:
    """The desk, its account and the process that holds the line; returns when it is open, or at once where `other` settings keep it closed."""
    for name, seconds in (("processes.LOOK_SECONDS", 0.2), ("processes.PAUSE", 0.05), ("line.ASKS_AGAIN_AFTER", 0.2), ("line.WHEN_REFUSED", 0.2)):
        monkeypatch.setattr(f"opora.channels.xmpp.{name}", seconds)
    monkeypatch.setenv("DATABASE_URL", database_url())
    found = Held(team(), attach(prosody, **other), Lines().start())
    if not other:
        until(lambda: found.is_open)
    return found


def close(held: Held) -> None:
    """The process ends."""
    held.lines.close()
    connection.close()

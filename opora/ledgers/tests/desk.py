"""What the tests of the ledgers share: a case, words of ours that leave without the room above, and a clock in Prague."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import time_machine
from django.utils import timezone

from opora.cases.models import Case, Passage
from opora.cases.placed import remember_outgoing
from opora.kernel.events import say
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.events import MessageSent
from opora.messages.models import Message
from opora.messages.outgoing import new_rfc_id
from opora.team.models import Agent
from tests.cast import SVOBODA, Team, Writer, case_of, writes

PRAGUE = ZoneInfo("Europe/Prague")


def at(text: str) -> datetime:
    """`at("2026-05-15 15:20")` in Prague; that day is a Friday."""
    return datetime.fromisoformat(text).replace(tzinfo=PRAGUE)


def a_case(desk: Team, who: Writer = SVOBODA, text: str = "Dobrý den, potřebuji nový web pro naši zahradu.", **how: Any) -> Case:
    """A case of Petr's."""
    case = case_of(writes(who, "Nový web", text, **how))
    Case.objects.filter(pk=case.pk).update(owner=desk.petr, state="open")
    case.refresh_from_db()
    return case


def customer_says(case: Case, who: Writer, text: str, moment: datetime | None = None) -> Message:
    """The customer answers what was said last in the case."""
    last = Message.objects.filter(passages__case=case).order_by("-at").first()
    if moment is None:
        return writes(who, "Re: Nový web", text, answers=last)
    with time_machine.travel(moment, tick=False):
        return writes(who, "Re: Nový web", text, answers=last, at=moment)


def we_say(case: Case, by: Agent, text: str, moment: datetime | None = None) -> Message:
    """Words of ours that have just left, told to the ledgers as delivery tells it."""
    moment = moment or timezone.now()
    with time_machine.travel(moment, tick=False):
        thread = Message.objects.filter(passages__case=case).order_by("-at").values_list("thread", flat=True).first()
        row = Message(
            to=[{"name": case.customer_name, "address": _address(case)}],
            direction="out",
            author=by,
            reply=text,
            text=text,
            at=moment,
            written_at=moment,
            delivery="sent",
            rfc_id=new_rfc_id("majak.example"),
        )
        message = messages.store(messages.NewMessage(row=row, thread=thread, mailbox=case.mailbox_id))
        Passage.objects.create(case=case, message=message, laid_by=by)
        remember_outgoing(message, text)
        say(MessageSent(message.pk))
        drain_everything()
    return message


def _address(case: Case) -> str:
    first = Message.objects.filter(passages__case=case, direction="in").order_by("at").first()
    return first.from_address if first else ""

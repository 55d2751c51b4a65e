"""What the tests of the follow-ups share: an answered case, days that pass, and the worker that runs in each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

import time_machine
from django.test import Client

from opora.cases.models import Case
from opora.followups import actions
from opora.kernel.jobs import timers
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import PeriodicRun
from opora.messages.models import Message
from tests.cast import NOVAK, Team, Writer, answer, case_of, writes

PRAGUE = ZoneInfo("Europe/Prague")


def at(text: str) -> datetime:
    """`at("2026-05-11 10:00")` in Prague; that day is a Monday."""
    return datetime.fromisoformat(text).replace(tzinfo=PRAGUE)


@contextmanager
def on(moment: str) -> Iterator[None]:
    """The desk at this moment: timers that are due have run, mail has arrived."""
    with time_machine.travel(at(moment), tick=False):
        work()
        yield


def work() -> None:
    """Run everything that is due now, whatever ran before."""
    PeriodicRun.objects.filter(name__in=[one.name for one in timers]).delete()
    drain_everything()


def answered_case(desk: Team, who: Writer = NOVAK, *, asked: str = "Dobrý den, konvice nehřeje a potřebuji ji vyměnit.") -> Case:
    """Asked on Monday at nine, answered by Petr at ten, at time of the caller."""
    case = case_of(writes(who, "Reklamace konvice", asked))
    Case.objects.filter(pk=case.pk).update(owner=desk.petr, state="open")
    answer(case, desk.petr, "Dobrý den, pane Nováku, mrzí mě to. Novou konvici jsme vám dnes poslali na vaši adresu.", decisions=EVERYTHING)
    case.refresh_from_db()
    return case


class _Everything(dict[str, str]):
    """An answer to whatever the coach may say; these tests are about other things."""

    def __bool__(self) -> bool:
        return True

    def get(self, key: str, default: object = None) -> str:  # type: ignore[override]
        return "seen"


EVERYTHING = _Everything()


def path_of(address: str) -> str:
    """The path of a link as it stands in a letter."""
    found = re.search(r"/c/[\w-]+/", address)
    assert found is not None, address
    return found.group()


def link_to(case: Case, desk: Team) -> str:
    """A fresh link to the customer's page."""
    return path_of(actions.make_link(case, by=desk.petr))


def says_on_page(path: str, act: str, **fields: str) -> str:
    """The customer fills in their page, and the worker works; what the page says then."""
    customer = Client()
    given = customer.post(path, {"act": act, **fields})
    assert given.status_code == 303, given.content.decode()
    drain_everything()
    return customer.get(given["Location"]).content.decode()


def last_from_customer(case: Case) -> Message:
    """What they said last in the case."""
    return Message.objects.filter(passages__case=case, direction="in").order_by("-at", "-pk")[0]

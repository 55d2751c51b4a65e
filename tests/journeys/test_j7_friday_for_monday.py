"""J7: Friday for Monday, five questions half answered, goalposts that move, and a promise remembered; over pages and mail."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client

from opora.cases.models import Case
from opora.kernel.jobs.worker import drain_everything
from opora.ledgers import queries
from opora.ledgers.models import BriefVersion
from opora.messages.models import Message
from opora.pure.reading.customer import read_customer
from opora.replies.models import CoachDecision
from tests.cast import DUSEK, Team, browser, case_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
PRAGUE = ZoneInfo("Europe/Prague")
STORY = "Vzpomínali jsme na to, jak jsme s vámi web před lety začínali, a kolik se od té doby změnilo, lidé i počasí. " * 70
FRIDAY_MAIL = f"""Dobrý den,

tak se hlásím po dovolené, bylo tam moc hezky. {STORY}

Chtěl bych předělat úvodní stránku našeho webu a přidat tam formulář pro poptávky. Potřebuji to mít v pondělí v 10:00. \
Rozpočet je 40 000 Kč."""
ANSWER = """Dobrý den, pane Dušku,

rozumím, že chcete předělat úvodní stránku a přidat formulář pro poptávky. Hlavičku pošlu v pondělí do 10:00, zbytek dodám ve středu do 16:00.

Abych mohl začít, potřebuji vědět:

1. Jakou barvu má mít záhlaví?
2. Kolik polí má formulář mít?
3. Kdo dodá fotografie?
4. Na jakou adresu mají poptávky chodit?
5. Má být stránka také v angličtině?

Petr Malý"""
THREE_ANSWERS = """Dobrý den,

1. Barva záhlaví ať je tmavě zelená, stejná jako logo.
2. Polí spíš méně, ještě nevím.
3. Fotografie asi někdo od nás, ještě nevím."""


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PRAGUE)


def send(page: Client, case: Case, text: str, **more: str) -> int:
    """Press Send as the page does, answering what the coach asks; a stop or hold without a reason stays a 409."""
    form = {"kind": "reply", "to": DUSEK.address, "html": "".join(f"<p>{line}</p>" for line in text.split("\n")), "after": "stay"}
    asked = page.post(f"/cases/{case.pk}/coach/", form).content.decode()
    warned = {f"reason-{rule}": "seen" for rule in re.findall(r'data-coach-dismiss="([^"]+)"', asked)}
    status = page.post(f"/cases/{case.pk}/send/", {**form, **warned, **more}).status_code
    Message.objects.filter(delivery="due").update(due_at=datetime.now(tz=PRAGUE))
    drain_everything()
    return status


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    with time_machine.travel(at("2026-05-15 15:20"), tick=False):
        return case_of(writes(DUSEK, "Úvodní stránka", FRIDAY_MAIL, at=at("2026-05-15 15:20")))


def test_fourteen_hundred_words_hold_two_requests_a_date_and_a_sum() -> None:
    held = read_customer(FRIDAY_MAIL, received_at=at("2026-05-15 15:20"))
    assert len(FRIDAY_MAIL.split()) > 1400
    assert (len(held.requests), len(held.dates), len(held.sums)) == (2, 1, 1)
    assert held.wished_for == at("2026-05-18 10:00")
    assert held.substance <= 0.06


def test_the_whole_story_from_friday_to_the_version_that_holds(desk: Team, case: Case) -> None:
    page = browser(desk.petr)
    with time_machine.travel(at("2026-05-15 15:52"), tick=False):
        hurried = "<p>Dobrý den, pane Dušku, v pondělí v 9:00 máte celou stránku hotovou. Petr Malý</p>"
        assert "C-R35" in page.post(f"/cases/{case.pk}/coach/", {"kind": "reply", "html": hurried}).content.decode()
    with time_machine.travel(at("2026-05-15 15:55"), tick=False):
        assert send(page, case, ANSWER) in (200, 302)
    due = [one.due for one in queries.open_promises(case, for_=desk.petr)]
    assert due[:2] == [at("2026-05-18 10:00"), at("2026-05-20 16:00")]
    assert queries.tally(case, "ours", for_=desk.petr).open == 5

    with time_machine.travel(at("2026-05-19 09:00"), tick=False):
        writes(DUSEK, "Re: Úvodní stránka", THREE_ANSWERS, answers=_last(case), at=at("2026-05-19 09:00"))
        tally = queries.tally(case, "ours", for_=desk.petr)
        assert (tally.answered, tally.to_specify, tally.open) == (1, 2, 2)
        shown = page.get(f"/cases/{case.pk}/").content.decode()
        assert "Ask again what is open" in shown
        again = re.search(r'data-insert="([^"]+)"', shown)
        assert again is not None and again.group(1).count("\n") >= 4 and "Jakou barvu" not in again.group(1)
        assert "The customer took 2 working days so far." in shown

    _the_layout_changes_and_the_date_does_not(page, case, desk)
    _you_promised_monday(page, case)


def _the_layout_changes_and_the_date_does_not(page: Client, case: Case, desk: Team) -> None:
    with time_machine.travel(at("2026-05-19 10:00"), tick=False):
        first = {"text": "Rozvržení A", "day": "2026-05-20", "hour": "16:00", "price": "40000", "currency": "CZK", "hours": "14"}
        assert page.post(f"/cases/{case.pk}/brief/", first).status_code == 302
        v1 = BriefVersion.objects.get()
        assert page.post(f"/versions/{v1.pk}/", {"act": "hours", "hours": "6", "note": "rozvržení"}).status_code == 302
        second = {**first, "text": "Rozvržení B", "day": "2026-05-21", "hour": "12:00", "price": "48000", "hours": "18"}
        assert page.post(f"/cases/{case.pk}/brief/", second).status_code == 302
        v2 = BriefVersion.objects.get(state="proposed")
        link = _link(page, v2)
        customer = Client()
        offered = customer.get(link).content.decode()
        assert "Rozvržení B" in offered and "40\u00a0000,00" in offered and "48\u00a0000,00" in offered
        customer.post(link, {"answer": "no"})
        v1.refresh_from_db()
        assert v1.state == "agreed"
        link = _link(page, v2)
        assert Client().post(link, {"answer": "yes"}).status_code == 200
    v1.refresh_from_db()
    v2.refresh_from_db()
    assert (v1.state, v2.state) == ("withdrawn", "agreed")
    assert "6 h 00 min" in page.get(f"/cases/{case.pk}/brief/").content.decode()
    assert queries.free_work(for_=desk.jana) == []


def _link(page: Client, version: BriefVersion) -> str:
    given = page.post(f"/versions/{version.pk}/", {"act": "notice", "charges_spent": "1"}).content.decode()
    found = re.search(r"(/n/[\w-]+/)", given)
    assert found is not None
    return found.group(1)


def _you_promised_monday(page: Client, case: Case) -> None:
    with time_machine.travel(at("2026-05-19 11:00"), tick=False):
        writes(DUSEK, "Re: Úvodní stránka", "Dobrý den, slíbili jste hlavičku na pondělí.", answers=_last(case), at=at("2026-05-19 11:00"))
        before = Message.objects.filter(passages__case=case, direction="out").count()
        denial = {"kind": "reply", "to": DUSEK.address, "html": "<p>Dobrý den, pane Dušku, to jsme vám nikdy neslíbili. Petr Malý</p>"}
        held = page.post(f"/cases/{case.pk}/send/", denial)
        assert held.status_code == 409 and 'name="reason-C-R06"' in held.content.decode()
        assert Message.objects.filter(passages__case=case, direction="out").count() == before
        said = page.get(f"/cases/{case.pk}/").content.decode()
        assert "Hlavičku pošlu v pondělí do 10:00" in said
        assert not CoachDecision.objects.filter(rule="C-R06", message__isnull=False).exists()


def _last(case: Case) -> Message:
    return Message.objects.filter(passages__case=case).exclude(direction="note").order_by("-at", "-pk")[0]

"""Two people, or one person twice, in the same second: one mail goes out (B59, B60)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from opora.cases.models import Case
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.replies import actions as replies
from opora.replies.models import Draft
from tests.cast import KOWALSKA, SEND_ANYWAY, Team, Whatever, browser, case_of, draft_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    return case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę."))


def at_once(*works: Callable[[], Any]) -> list[Any]:
    """Run all in threads that start together; what each returned or raised."""
    gate, results = threading.Barrier(len(works)), [None] * len(works)

    def run(place: int, work: Callable[[], Any]) -> None:
        try:
            gate.wait(90)
            results[place] = work()
        except Exception as problem:
            results[place] = problem
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    return results


def sending(draft: Draft, by: Any) -> Callable[[], Any]:
    return lambda: replies.send([Draft.objects.select_related("case__mailbox", "case__customer").get(pk=draft.pk)], by=by, undo_seconds=0, decisions=Whatever())


def test_b59_two_colleagues_answer_in_the_same_second_and_one_mail_goes_out(desk: Team, case: Case, smtp_server: SmtpServer) -> None:
    drafts = {one: draft_of(case, one, f"Odpowiedź: {one.name}") for one in (desk.petr, desk.ola)}
    results = at_once(*(sending(draft, by) for by, draft in drafts.items()))
    stopped = [one for one in results if isinstance(one, replies.ColleagueWasFaster)]
    assert len(stopped) == 1, results
    drain_everything()
    assert len(smtp_server.taken()) == 1
    assert Draft.objects.count() == 1, "the words of the slower one are kept"


def test_b59_the_slower_one_may_send_hers_too_after_reading(desk: Team, case: Case, smtp_server: SmtpServer) -> None:
    hers = draft_of(case, desk.ola, "Odpowiedź Oli")
    his = draft_of(case, desk.petr, "Odpowiedź Petra")
    replies.send([his], by=desk.petr, undo_seconds=0, decisions=Whatever())
    with pytest.raises(replies.ColleagueWasFaster) as stopped:
        replies.send([hers], by=desk.ola, undo_seconds=0, decisions=Whatever())
    assert "Petr" in stopped.value.sentence
    replies.send([hers], by=desk.ola, undo_seconds=0, decisions=Whatever(), anyway=True)
    drain_everything()
    assert len(smtp_server.taken()) == 2


def test_b60_a_double_click_sends_one_mail(desk: Team, case: Case, smtp_server: SmtpServer) -> None:
    draft = draft_of(case, desk.ola, "Już wysyłam.")
    results = at_once(*[sending(draft, desk.ola)] * 3)
    assert all(not isinstance(one, Exception) or isinstance(one, (DeskError, Draft.DoesNotExist)) for one in results), results
    drain_everything()
    assert len(smtp_server.taken()) == 1
    assert Message.objects.filter(direction="out").count() == 1


def test_b60_the_same_form_posted_twice_sends_one_mail(desk: Team, case: Case, smtp_server: SmtpServer) -> None:
    form = {"kind": "reply", "html": "<p>Już wysyłam.</p>", "to": KOWALSKA.address, "seen": "0"}
    form |= {"key": "0d2c2a54-6d70-4f0b-93a5-6fd1c8b2f111", **SEND_ANYWAY}
    browsers = [browser(desk.ola) for _ in range(2)]
    statuses = at_once(*[lambda page=page: page.post(f"/cases/{case.pk}/send/", form).status_code for page in browsers])
    later = browser(desk.ola).post(f"/cases/{case.pk}/send/", form).status_code
    assert all(isinstance(one, int) and one < 500 for one in (*statuses, later)), (statuses, later)
    Message.objects.filter(delivery="due").update(due_at="2020-01-01T00:00:00Z")
    drain_everything()
    assert len(smtp_server.taken()) == 1


def test_two_people_accept_one_hand_over_and_one_of_them_hears_that_it_was_decided(desk: Team, case: Case) -> None:
    from opora.cases import actions as cases

    cases.assign(case, desk.jana, by=desk.jana)
    offer = cases.hand_over(case, desk.ola, by=desk.jana)
    results = at_once(lambda: cases.accept_hand_over(offer, by=desk.ola), lambda: cases.decline_hand_over(offer, by=desk.ola))
    assert sum(isinstance(one, Conflict) for one in results) == 1, results


def test_two_joins_of_the_same_cases_the_other_way_round_never_lose_a_message(desk: Team, case: Case) -> None:
    from opora.cases import actions as cases

    other = case_of(writes(KOWALSKA, "Druga sprawa", "Jeszcze jedno pytanie."))
    results = at_once(lambda: cases.join(case, other, by=desk.petr), lambda: cases.join(other, case, by=desk.ola))
    assert sum(isinstance(one, Conflict) for one in results) == 1, results
    kept = Case.objects.exclude(state="joined").get()
    assert Message.objects.filter(passages__case=kept).count() == 2

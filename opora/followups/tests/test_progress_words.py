"""A promise that comes due and is not done: the word about it lies ready with one click, and nothing leaves by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import time_machine

from opora.cases.models import Case
from opora.customers.models import Customer
from opora.followups import actions
from opora.followups.letters import progress_letter
from opora.followups.tests.desk import EVERYTHING, answered_case, at, on, work
from opora.kernel.errors import Conflict
from opora.ledgers import actions as ledgers
from opora.ledgers.models import Promise
from opora.messages.models import Message
from opora.replies.actions import Held, save_draft, send
from opora.replies.models import Draft
from tests.cast import Team, browser, draft_of, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
TOLD = "Ve středu v 11:00 vám napíšu, kdy konvice dorazí."
FIELD = "[den a hodina]"


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def promise(desk: Team) -> Promise:
    with on("2026-05-11 10:00"):
        return ledgers.book_promise(answered_case(desk), TOLD, by=desk.petr, due=at("2026-05-13 11:00"), kind="reply")


@pytest.fixture
def due(promise: Promise) -> Iterator[Promise]:
    """Wednesday, one minute past the promised hour."""
    with time_machine.travel(at("2026-05-13 11:01"), tick=False):
        work()
        Draft.objects.all().delete()
        yield promise


def test_from_the_list_of_promises_one_click_drafts_the_word_and_sends_nothing(desk: Team, due: Promise) -> None:
    petr = browser(desk.petr)
    sent = Message.objects.filter(direction="out").count()
    assert b'value="word"' in petr.get("/promises/").content
    answered = petr.post(f"/promises/{due.pk}/", {"act": "word", "page": "promises"})
    assert answered["Location"] == f"/cases/{due.case_id}/"
    draft = Draft.objects.get(case=due.case_id, author=desk.petr)
    assert "pane Nováku" in draft.text and TOLD in draft.text and "13. 5. 2026 11:00" in draft.text and FIELD in draft.text
    assert draft.to
    assert Message.objects.filter(direction="out").count() == sent


def test_beside_the_case_the_word_waits_for_its_click_once_the_time_runs_out(desk: Team, promise: Promise) -> None:
    with on("2026-05-11 10:05"):
        assert FIELD not in browser(desk.petr).get(f"/cases/{promise.case_id}/").content.decode()
    with on("2026-05-13 11:01"):
        assert FIELD in browser(desk.petr).get(f"/cases/{promise.case_id}/").content.decode()


def test_with_its_new_time_filled_in_the_word_moves_the_promise(desk: Team, due: Promise) -> None:
    draft = actions.draft_progress_word(due, by=desk.petr)
    filled = save_draft(due.case, by=desk.petr, text=draft.text.replace(FIELD, "pátku 15. 5. 10:00"), html="")
    send([filled], by=desk.petr, then="stay", undo_seconds=0, decisions=EVERYTHING)
    work()
    due.refresh_from_db()
    assert (due.state, due.due, due.moves[0]["in_time"]) == ("updated", at("2026-05-15 10:00"), False)
    assert Promise.objects.count() == 1


def test_unfilled_it_does_not_leave(desk: Team, due: Promise) -> None:
    draft = actions.draft_progress_word(due, by=desk.petr)
    with pytest.raises(Held):
        send([draft], by=desk.petr, then="stay", undo_seconds=0)


def test_what_petr_had_begun_to_write_stays_and_a_second_click_adds_nothing(desk: Team, due: Promise) -> None:
    draft_of(due.case, desk.petr, "Dobrý den, ještě jedna věc.")
    actions.draft_progress_word(due, by=desk.petr)
    twice = actions.draft_progress_word(due, by=desk.petr)
    assert twice.text.startswith("Dobrý den, ještě jedna věc.") and twice.text.count(TOLD) == 1


def test_a_promise_that_a_colleague_kept_meanwhile_gets_no_word(desk: Team, due: Promise) -> None:
    ledgers.keep(due, by=desk.ola)
    due.refresh_from_db()
    with pytest.raises(Conflict):
        actions.draft_progress_word(due, by=desk.petr)


def test_the_apology_for_a_broken_promise_names_the_new_time_below_what_was_written(desk: Team, due: Promise) -> None:
    Promise.objects.filter(pk=due.pk).update(state="broken")
    draft_of(due.case, desk.petr, "Dobrý den, pane Nováku,")
    browser(desk.petr).post(f"/promises/{due.pk}/move/", {"day": "2026-05-15", "hour": "10:00", "why": "Dopravce"})
    text = Draft.objects.get(case=due.case_id, author=desk.petr).text
    assert text.startswith("Dobrý den, pane Nováku,") and "Nový termín: 15. 5. 2026 10:00" in text
    assert Promise.objects.exclude(pk=due.pk).get().due == at("2026-05-15 10:00")


@pytest.mark.parametrize(("script", "field"), [("Cyrl", "[дан и сат]"), ("Latn", "[dan i sat]")])
def test_serbian_comes_in_the_script_the_customer_writes(script: str, field: str) -> None:
    case = Case(title="Web", customer=Customer(name="Milan Ilić", language="sr", script=script))
    text = progress_letter(Promise(case=case, text="Pišem u ponedeljak.", due=at("2026-05-13 23:59"), date_only=True))
    assert field in text and "Pišem u ponedeljak." in text and "13. 5. 2026." in text

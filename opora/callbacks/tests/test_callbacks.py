"""Who could not get through is called back: once a number, by one person at a time, and written to when nobody answers."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import Func, UUIDField
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from opora.callbacks import actions, jobs, queries
from opora.callbacks.listeners import our_words_left
from opora.callbacks.models import Callback, CallbackTry
from opora.cases.models import Case
from opora.channels.phone.tests.exchange import event, exchange, missed, tells
from opora.customers.models import Identity
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import AuditRow
from opora.messages.calls import Call
from opora.messages.models import ChannelAccount, Message
from opora.replies import actions as replies
from opora.replies.models import Draft
from tests.cast import NOVAK, Team, Whatever, team, writes

pytestmark = pytest.mark.django_db
State = Callback.State


@pytest.fixture(autouse=True)
def settled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.messages.actions.calls.SETTLES_AFTER", 0)


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def line(desk: Team) -> ChannelAccount:
    return exchange()


def no_answer(row: Callback, by: object, times: int = 1) -> CallbackTry:
    for _ in range(times):
        actions.take(row, by=by)  # type: ignore[arg-type]
        done = actions.note_result(row, "no_answer", by=by)  # type: ignore[arg-type]
    row.refresh_from_db()
    return done


def test_forty_five_missed_calls_with_repeats_are_one_callback_a_number(desk: Team, line: ChannelAccount) -> None:
    for number in range(45):
        tells(line, event("missed", f"c{number}", f"+4207771{number:05}"), work=False)
    for number in range(6):
        tells(line, event("missed", f"again{number}", f"7771{number:05}"), work=False)
    for number in range(3):
        tells(line, event("missed", f"hidden{number}", "anonymous"), work=False)
    for number in range(15):
        tells(line, *[event(what, f"ok{number}", f"+4207772{number:05}") for what in ("ringing", "answered", "hung_up")], work=False)
    drain_everything()
    assert Counter(Callback.objects.values_list("state", flat=True)) == {"waiting": 45, "impossible": 3}
    assert Counter(Callback.objects.filter(state="waiting").values_list("calls_count", flat=True)) == {1: 39, 2: 6}
    assert queries.counts(timezone.now() - timedelta(hours=1), for_=desk.jana).of_today == {"impossible": 3}


def test_an_entry_knows_its_customer_and_its_case(desk: Team, line: ChannelAccount) -> None:
    missed(line, "603 555 271")
    row = Callback.objects.get()
    assert row.customer == Identity.objects.get(kind="phone").customer
    assert row.case == Case.objects.get()


def test_who_calls_again_and_is_answered_has_reached_us(desk: Team, line: ChannelAccount) -> None:
    missed(line, call="c1")
    tells(line, *[event(what, "c2") for what in ("ringing", "answered", "hung_up")])
    assert Callback.objects.get().state == State.CAME
    missed(line, call="c3")
    assert sorted(Callback.objects.values_list("state", flat=True)) == ["came", "waiting"]


def test_who_waits_too_long_on_the_line_is_on_the_list_until_somebody_answers(desk: Team, line: ChannelAccount) -> None:
    tells(line, event("ringing"), event("ringing", "c2", "anonymous"))
    jobs.count_those_who_wait()
    assert not Callback.objects.exists()
    Call.objects.update(started_at=timezone.now() - timedelta(seconds=130))
    for _ in range(2):
        jobs.count_those_who_wait()
    assert sorted(Callback.objects.values_list("state", "reason", "calls_count")) == [("impossible", "waited", 1), ("waiting", "waited", 1)]
    tells(line, event("answered"), event("hung_up"), event("answered", "c2", "anonymous"), event("hung_up", "c2", "anonymous"))
    assert set(Callback.objects.values_list("state", flat=True)) == {"came"}


def test_two_people_cannot_call_the_same_customer(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row = Callback.objects.get()
    actions.take(row, by=desk.petr)
    with pytest.raises(Conflict) as refused:
        actions.take(row, by=desk.jana)
    assert refused.value.sentence == "Petr Malý is calling them now."
    with pytest.raises(Conflict):
        actions.note_result(row, "reached", by=desk.jana)
    assert actions.take(row, by=desk.petr).taken_by == desk.petr
    actions.let_go(row, by=desk.petr)
    assert actions.take(row, by=desk.jana).taken_by == desk.jana


def test_tries_follow_after_twenty_minutes_and_two_hours_and_then_it_is_written(desk: Team, line: ChannelAccount) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?")
    missed(line, "+420603555271")
    row = Callback.objects.get()
    customer = Identity.objects.get(kind="email").customer
    Identity.objects.filter(kind="phone").update(customer=customer)
    Case.objects.filter(pk=row.case_id).update(customer=customer)
    no_answer(row, desk.petr)
    assert row.due_at is not None
    assert row.state == State.WAITING
    assert row.due_at > timezone.now() + timedelta(minutes=19)
    no_answer(row, desk.petr)
    assert row.due_at > timezone.now() + timedelta(minutes=119)
    no_answer(row, desk.petr)
    draft = Draft.objects.get()
    assert (row.state, row.tries_count, draft.key, draft.author) == (State.EXHAUSTED, 3, row.draft_key, desk.petr)
    assert draft.to == [{"name": NOVAK.name, "address": NOVAK.address}]


def test_a_substitute_that_left_settles_the_entry(desk: Team, line: ChannelAccount) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den")
    missed(line, "+420603555271")
    row = Callback.objects.get()
    Case.objects.filter(pk=row.case_id).update(customer=Identity.objects.get(kind="email").customer)
    no_answer(row, desk.petr, times=3)
    (message,) = replies.send([Draft.objects.get()], by=desk.petr, undo_seconds=0, decisions=Whatever())
    our_words_left([{"message": message.pk}])
    row.refresh_from_db()
    assert row.state == State.EXHAUSTED  # it has not left yet
    Message.objects.filter(pk=message.pk).update(delivery="sent")
    for _ in range(2):
        our_words_left([{"message": message.pk}])
    row.refresh_from_db()
    assert (row.state, row.settled_by) == (State.WRITTEN, desk.petr)


def test_of_an_answer_to_many_it_is_asked_once_whether_any_of_it_stands_in_for_a_call(
    desk: Team, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    said = [writes(NOVAK, f"Dotaz {number}", "Dobrý den") for number in range(5)]
    Message.objects.update(delivery="sent", send_key=Func(function="gen_random_uuid", output_field=UUIDField()))
    with django_assert_num_queries(0):  # none of the ORM; the one question goes past it
        our_words_left([{"message": one.pk} for one in said])


def test_nobody_is_written_to_where_there_is_no_way(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row = Callback.objects.get()
    no_answer(row, desk.petr, times=3)
    assert (row.state, row.draft_key, Draft.objects.count()) == (State.EXHAUSTED, None, 0)
    missed(line, call="again")
    row.refresh_from_db()
    assert (row.state, row.tries_count, row.calls_count) == (State.WAITING, 0, 2)


def test_a_slip_of_the_finger_is_taken_back_by_whoever_made_it(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row = Callback.objects.get()
    actions.take(row, by=desk.petr)
    done = actions.note_result(row, "reached", by=desk.petr, words="Objednávka dorazila.", reaction="pleased")
    row.refresh_from_db()
    assert (row.state, row.result, row.reaction, row.settled_by) == (State.REACHED, "Objednávka dorazila.", "pleased", desk.petr)
    with pytest.raises(Conflict):
        actions.take_result_back(done, by=desk.jana)
    actions.take_result_back(done, by=desk.petr)
    row.refresh_from_db()
    assert (row.state, row.result, row.reaction, row.settled_at, row.tries_count) == (State.CALLING, "", "", None, 0)


def test_a_better_time_is_kept_and_must_lie_ahead(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row = Callback.objects.get()
    later = timezone.now() + timedelta(hours=3)
    actions.note_result(row, "no_answer", by=desk.petr, best_at=later, words="Volat odpoledne")
    row.refresh_from_db()
    assert (row.due_at, row.best_at, row.result) == (later, later, "Volat odpoledne")
    with pytest.raises(DeskError):
        actions.change_callback(row, by=desk.petr, best_at=timezone.now() - timedelta(minutes=1))


def test_a_promised_call_is_the_one_entry_of_its_number(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    later = timezone.now() + timedelta(hours=1)
    for _ in range(2):
        actions.promise_call(line.mailbox, "+420777123456", later, by=desk.ola, words="Zjistím, kde je zásilka.")
    row = Callback.objects.get()
    assert (row.due_at, row.words, row.calls_count) == (later, "Zjistím, kde je zásilka.", 1)
    with pytest.raises(DeskError):
        actions.promise_call(line.mailbox, "", later, by=desk.ola)


def test_a_contact_is_taken_by_number_and_name(desk: Team, line: ChannelAccount) -> None:
    actions.take_contact(line.mailbox, "603 555 271", name="Jan Novák", by=desk.ola)
    row = Callback.objects.get()
    assert (row.number, row.name, row.reason, row.customer is not None) == ("+420603555271", "Jan Novák", "promised", True)
    with pytest.raises(DeskError):
        actions.take_contact(line.mailbox, "vrátnice", by=desk.ola)


def test_who_may_not_answer_customers_calls_nobody_and_sees_only_their_mailboxes(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row = Callback.objects.get()
    with pytest.raises(DeskError):
        actions.take(row, by=desk.eleni)
    line.mailbox.open_to_all = False
    line.mailbox.save()
    assert not queries.queue(for_=desk.petr).exists()
    with pytest.raises(DeskError):
        queries.callback(row.pk, for_=desk.petr)


def test_what_somebody_took_and_forgot_waits_again(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row = actions.take(Callback.objects.get(), by=desk.petr)
    jobs.let_go_of_the_forgotten()
    row.refresh_from_db()
    assert row.state == State.CALLING
    Callback.objects.update(taken_at=timezone.now() - timedelta(minutes=21))
    jobs.let_go_of_the_forgotten()
    row.refresh_from_db()
    assert (row.state, row.taken_by) == (State.WAITING, None)


def test_every_act_is_in_the_audit_log(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row = Callback.objects.get()
    no_answer(row, desk.petr)
    actions.drop(row, by=desk.petr)
    acts = AuditRow.objects.filter(subject=f"callback:{row.pk}").order_by("pk").values_list("act", flat=True)
    assert list(acts) == ["callback.asked", "callback.taken", "callback.no_answer", "callback.dropped"]


@pytest.mark.django_db(transaction=True)
def test_eight_at_once_one_takes_it_and_eight_calls_are_one_entry() -> None:
    desk, line = team(), exchange()
    calls = [
        Call.objects.create(mailbox=line.mailbox, key=f"c{number}", number="+420777123456", outcome="missed", ended_at=timezone.now())
        for number in range(8)
    ]

    def ask(call: Call) -> int:
        try:
            return actions.ask_for_callback(call, "missed").pk
        finally:
            connection.close()

    def take(_number: int) -> bool:
        try:
            actions.take(Callback.objects.get(), by=[desk.petr, desk.jana, desk.ola, desk.marek][_number % 4])
            return True
        except Conflict:
            return False
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as crowd:
        assert len(set(crowd.map(ask, calls))) == 1
        assert Callback.objects.get().calls_count == 8
        assert sum(crowd.map(take, range(4))) == 1

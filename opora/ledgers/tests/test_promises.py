"""What we promise a customer is booked, reminded of, kept, moved in time, or broken and repaired; nothing is forgotten."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.cases.queries import clocks_of
from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import AuditRow
from opora.ledgers import actions, queries
from opora.ledgers.clock import desk_time, reminder
from opora.ledgers.jobs import see_to_promises
from opora.ledgers.models import Promise
from opora.ledgers.tests.desk import a_case, at, we_say
from opora.pure.reading.promises import FoundPromise
from opora.pure.workload.clocks import Kind
from opora.team import actions as team_actions
from opora.team.models import Agent, Notification
from tests.cast import AGENCY, Team, mailbox, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
FRIDAY = at("2026-05-15 15:52")


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def told(agent: Agent) -> list[str]:
    return list(Notification.objects.filter(agent=agent, kind__startswith="promise").order_by("pk").values_list("kind", flat=True))


def monday_promise(desk: Team) -> tuple[Case, Promise]:
    """On Friday at 15:52 Petr promises the header by Monday 10:00."""
    with time_machine.travel(FRIDAY, tick=False):
        case = a_case(desk)
        return case, actions.book_promise(
            case, "Hlavičku pošlu v pondělí do 10:00.", by=desk.petr, due=at("2026-05-18 10:00"), kind="delivery"
        )


def go_on(moment: str) -> None:
    with time_machine.travel(at(moment), tick=False):
        see_to_promises()


def test_the_reminder_comes_when_three_quarters_of_the_working_time_are_over(desk: Team) -> None:
    _case, promise = monday_promise(desk)
    # 15:52–17:00 on Friday and 8:00–10:00 on Monday: 188 minutes, of which 141 are over at 9:13 on Monday.
    assert promise.reminder_at == at("2026-05-18 09:13")


def test_a_weekend_promise_is_reminded_of_by_the_clock(desk: Team) -> None:
    made, due = at("2026-05-16 10:00"), at("2026-05-16 14:00")
    assert reminder(made, due, desk_time()) == at("2026-05-16 13:00")


def test_a_day_without_an_hour_ends_with_the_working_day(desk: Team) -> None:
    promise = actions.book_promise(a_case(desk), "Ozvu se ve středu.", by=desk.petr, due=date(2026, 5, 20), kind="callback")
    assert (promise.due, promise.date_only) == (at("2026-05-20 17:00"), True)
    (known,) = queries.facts(promise.case, for_=desk.petr).promises
    assert known.due == date(2026, 5, 20)


def test_as_soon_as_the_part_arrives_has_no_day_and_is_never_reminded_of(desk: Team) -> None:
    promise = actions.book_promise(a_case(desk), "Jakmile díl dorazí, napíšu.", by=desk.petr, kind="reply")
    assert (promise.due, promise.reminder_at, promise.is_open) == (None, None, True)


def test_reminded_called_and_broken_each_once(desk: Team) -> None:
    _case, promise = monday_promise(desk)
    go_on("2026-05-18 09:12")
    assert told(desk.petr) == []
    for moment in ("2026-05-18 09:14", "2026-05-18 09:20", "2026-05-18 10:01", "2026-05-18 10:02"):
        go_on(moment)
    assert told(desk.petr) == ["promise_reminder", "promise_due"]
    assert told(desk.jana) == []
    go_on("2026-05-18 10:30")
    promise.refresh_from_db()
    assert promise.state == "made", "half an hour counts from when somebody was called"
    go_on("2026-05-18 10:33")
    go_on("2026-05-18 10:40")
    promise.refresh_from_db()
    assert promise.state == "broken"
    assert told(desk.jana) == ["promise_broken"]
    assert told(desk.petr)[-1] == "promise_broken"


def test_when_it_is_due_the_case_is_ours_again(desk: Team) -> None:
    case, _promise = monday_promise(desk)
    cases.set_turn(case, "customer", by=desk.petr)
    Case.objects.filter(pk=case.pk).update(unread=False, asleep_until=at("2026-06-01 08:00"))
    go_on("2026-05-18 10:01")
    case.refresh_from_db()
    assert (case.turn, case.unread, case.asleep_until) == ("us", True, None)


def test_the_lists_show_what_is_soon_due_and_broken(desk: Team) -> None:
    case, _promise = monday_promise(desk)
    shown = []
    for moment in ("2026-05-18 09:00", "2026-05-18 09:20", "2026-05-18 10:01", "2026-05-18 10:25"):
        with time_machine.travel(at(moment), tick=False):
            see_to_promises()
            see_to_promises()
            shown.append(queries.marks([case.pk], for_=desk.petr).get(case.pk))
    assert shown == [None, "soon", "due", "due"]
    go_on("2026-05-18 10:40")
    assert queries.marks([case.pk], for_=desk.petr) == {case.pk: "broken"}


def test_a_public_promise_is_told_to_the_leads_at_its_hour(desk: Team) -> None:
    with time_machine.travel(FRIDAY, tick=False):
        actions.book_promise(a_case(desk), "V pondělí píšeme.", by=desk.petr, due=at("2026-05-18 10:00"), public=True)
    go_on("2026-05-18 10:01")
    assert told(desk.jana) == ["promise_due"]


def test_who_is_away_is_not_the_only_one_to_hear(desk: Team) -> None:
    _case, _promise = monday_promise(desk)
    with time_machine.travel(at("2026-05-18 07:50"), tick=False):
        team_actions.mark_away(desk.petr, by=desk.jana)
    go_on("2026-05-18 09:30")
    assert told(desk.jana) == ["promise_reminder"]


def test_the_new_owner_of_the_case_keeps_the_promises_of_the_old_one(desk: Team) -> None:
    case, promise = monday_promise(desk)
    cases.assign(case, desk.ola, by=desk.jana)
    go_on("2026-05-18 09:30")
    assert (told(desk.ola), told(desk.petr)) == (["promise_reminder"], [])
    assert list(queries.my_promises(for_=desk.ola)) == [promise]
    assert list(queries.my_promises(for_=desk.petr)) == []


def test_kept_is_settled_and_nobody_is_reminded(desk: Team) -> None:
    _case, promise = monday_promise(desk)
    with time_machine.travel(at("2026-05-18 08:30"), tick=False):
        actions.keep(promise, by=desk.petr)
    go_on("2026-05-18 11:00")
    assert (promise.state, promise.settled_by, told(desk.petr)) == ("kept", desk.petr, [])
    with pytest.raises(Conflict):
        actions.keep(promise, by=desk.petr)


def test_a_new_time_in_time_starts_the_clock_anew(desk: Team) -> None:
    case, promise = monday_promise(desk)
    go_on("2026-05-18 09:30")
    with time_machine.travel(at("2026-05-18 09:40"), tick=False):
        actions.update(promise, at("2026-05-19 12:00"), "Fotograf dodá obrázky až zítra.", by=desk.petr)
        assert queries.marks([case.pk], for_=desk.petr) == {}
    assert (promise.state, promise.due, promise.first_due) == ("updated", at("2026-05-19 12:00"), at("2026-05-18 10:00"))
    assert promise.moves[0]["in_time"] and promise.moves[0]["why"].startswith("Fotograf")
    go_on("2026-05-18 10:40")
    promise.refresh_from_db()
    assert promise.state == "updated"
    go_on("2026-05-19 11:30")
    assert told(desk.petr) == ["promise_reminder", "promise_reminder"]


def test_the_third_move_is_made_and_the_lead_hears_of_it(desk: Team) -> None:
    _case, promise = monday_promise(desk)
    for day in ("19", "20", "21"):
        with time_machine.travel(at("2026-05-18 09:00"), tick=False):
            assert told(desk.jana) == []
            actions.update(promise, at(f"2026-05-{day} 12:00"), "Ještě chvíli.", by=desk.petr)
    assert (told(desk.jana), len(promise.moves)) == (["promise_moved"], 3)


def test_a_new_time_in_the_past_is_refused(desk: Team) -> None:
    _case, promise = monday_promise(desk)
    with time_machine.travel(at("2026-05-18 09:00"), tick=False), pytest.raises(DeskError):
        actions.update(promise, at("2026-05-18 08:00"), "", by=desk.petr)
    promise.refresh_from_db()
    assert promise.moves == [] and promise.state == "made"


def test_a_broken_promise_is_repaired_with_an_apology_and_a_new_time(desk: Team) -> None:
    case, promise = monday_promise(desk)
    go_on("2026-05-18 10:01")
    go_on("2026-05-18 10:40")
    promise.refresh_from_db()
    with time_machine.travel(at("2026-05-18 11:00"), tick=False):
        with pytest.raises(DeskError):
            actions.keep(promise, by=desk.petr)
        assert [one.pk for one in queries.broken_promises(for_=desk.jana)] == [promise.pk]
        text = queries.repair_text(promise)
        again = actions.repair(promise, at("2026-05-18 16:00"), by=desk.jana)
    assert "18. 5. 2026" in text and "Hlavičku pošlu" in text and "mrzí" in text
    assert (promise.state, again.state, again.repairs, again.owner) == ("repaired", "made", promise, desk.jana)
    assert queries.open_promises(case, for_=desk.petr) == [again]
    assert not queries.broken_promises(for_=desk.jana)


def test_a_repair_without_a_coming_time_repairs_nothing(desk: Team) -> None:
    _case, promise = monday_promise(desk)
    go_on("2026-05-18 10:01")
    go_on("2026-05-18 10:40")
    promise.refresh_from_db()
    with pytest.raises(DeskError):
        actions.repair(promise, None, by=desk.jana)
    promise.refresh_from_db()
    assert promise.state == "broken" and Promise.objects.count() == 1


def test_only_a_lead_puts_a_broken_promise_away(desk: Team) -> None:
    _case, promise = monday_promise(desk)
    Promise.objects.filter(pk=promise.pk).update(state="broken")
    promise.refresh_from_db()
    with pytest.raises(Refused):
        actions.dismiss(promise, "nebyl to slib", by=desk.petr)
    actions.dismiss(promise, "Zákazník už nechce.", by=desk.jana)
    assert promise.state == "dismissed"


def test_one_click_books_what_was_found_and_a_second_click_books_nothing_more(desk: Team) -> None:
    case = a_case(desk)
    found = [FoundPromise("Zavolám zítra v 9.", "callback", timezone.now() + timedelta(days=1), 10, 28)]
    message = case.passages.get().message
    first = actions.book_promises(case, found, by=desk.petr, message=message)
    second = actions.book_promises(case, found, by=desk.petr, message=message)
    assert first == second and Promise.objects.count() == 1


def test_what_was_booked_from_the_draft_gets_its_message_when_it_is_sent(desk: Team) -> None:
    case = a_case(desk)
    found = [FoundPromise("Zavolám zítra v 9.", "callback", timezone.now() + timedelta(days=1), 0, 18)]
    (booked,) = actions.book_promises(case, found, by=desk.petr)
    message = case.passages.get().message
    (sent,) = actions.book_promises(case, found, by=None, message=message)
    assert sent.pk == booked.pk and sent.message == message and Promise.objects.count() == 1
    assert sent.booked_by == desk.petr


def test_words_polished_after_booking_are_still_the_same_promise(desk: Team) -> None:
    case = a_case(desk)
    due = timezone.now() + timedelta(days=1)
    (booked,) = actions.book_promises(case, [FoundPromise("Zavolám zítra v 9.", "callback", due, 0, 18)], by=desk.petr)
    message = case.passages.get().message
    (sent,) = actions.book_promises(case, [FoundPromise("Zítra v 9 vám zavolám.", "callback", due, 4, 26)], by=None, message=message)
    assert (sent.pk, sent.text, Promise.objects.count()) == (booked.pk, "Zítra v 9 vám zavolám.", 1)
    actions.book_promises(case, [FoundPromise("Zítra v 9 vám zavolám.", "callback", due, 40, 62)], by=None, message=message)
    assert Promise.objects.count() == 2, "what has left already is no draft any more"


def test_what_was_taken_back_was_never_promised(desk: Team) -> None:
    case = a_case(desk)
    message = case.passages.get().message
    actions.book_promises(case, [FoundPromise("Napíšu.", "reply", None, 0, 7)], by=desk.petr, message=message)
    actions.unsay(message, by=desk.petr)
    assert not Promise.objects.exists()


def test_a_newcomer_may_look_and_not_touch(desk: Team) -> None:
    case, promise = monday_promise(desk)
    assert queries.open_promises(case, for_=desk.eleni) == [promise]
    with pytest.raises(Refused):
        actions.keep(promise, by=desk.eleni)


def test_a_promise_in_a_mailbox_closed_to_me_is_not_there(desk: Team) -> None:
    closed = mailbox("Agentura", AGENCY, open_to_all=False)
    closed.people.set([desk.jana])
    case, promise = monday_promise(desk)
    Case.objects.filter(pk=case.pk).update(mailbox=closed)
    case.refresh_from_db()
    for question in (
        lambda: queries.promise(promise.pk, for_=desk.ola),
        lambda: queries.facts(case, for_=desk.ola),
        lambda: queries.promises(case, for_=desk.ola),
    ):
        with pytest.raises(Absent):
            question()
    assert list(queries.broken_promises(for_=desk.ola)) == []
    assert queries.promise(promise.pk, for_=desk.jana) == promise


def test_the_audit_log_knows_what_happened_and_none_of_the_words(desk: Team) -> None:
    _case, promise = monday_promise(desk)
    actions.keep(promise, by=desk.petr)
    rows = AuditRow.objects.filter(act__startswith="promise.").order_by("pk")
    assert [row.act for row in rows] == ["promise.booked", "promise.kept"]
    assert "Hlavičku" not in str([row.detail for row in rows])


def test_the_team_sees_how_it_keeps_its_word_and_every_figure_opens_its_list(desk: Team) -> None:
    case = a_case(desk)
    with time_machine.travel(FRIDAY, tick=False):
        made = [actions.book_promise(case, f"Slib {n}.", by=desk.petr, due=at("2026-05-18 10:00")) for n in range(6)]
    kept, moved, late, broken, _open, dismissed = made
    with time_machine.travel(at("2026-05-18 09:30"), tick=False):
        actions.keep(kept, by=desk.petr)
        actions.update(moved, at("2026-05-20 10:00"), "", by=desk.petr)
        actions.dismiss(dismissed, "", by=desk.petr)
    with time_machine.travel(at("2026-05-18 10:10"), tick=False):
        actions.update(late, at("2026-05-20 10:00"), "", by=desk.petr)
    Promise.objects.filter(pk=broken.pk).update(state="broken")
    week = at("2026-05-18 00:00"), at("2026-05-25 00:00")
    figures = queries.promises_kept(*week, for_=desk.jana)
    assert (figures.kept, figures.updated, figures.broken, figures.open) == (1, 1, 2, 1)
    assert figures.share == 0.5
    assert {one.pk for one in queries.promises_behind("broken", *week, for_=desk.jana)} == {late.pk, broken.pk}
    assert queries.promises_kept(at("2026-06-01 00:00"), at("2026-06-08 00:00"), for_=desk.jana).share is None


def test_the_next_word_is_due_when_it_was_promised(desk: Team, smtp_server: SmtpServer) -> None:
    case = a_case(desk)
    we_say(case, desk.petr, "Dobrý den, zavolám vám zítra v 11:00.", at("2026-05-13 10:00"))
    with time_machine.travel(at("2026-05-13 10:05"), tick=False):
        drain_everything()
        (owed,) = queries.open_promises(case, for_=desk.petr)
        word = next(one for one in clocks_of(Case.objects.get(pk=case.pk)) if one.kind == Kind.NEXT_WORD)
        assert (owed.due, word.due) == (at("2026-05-14 11:00"), at("2026-05-14 11:00"))

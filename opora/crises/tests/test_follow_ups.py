"""The last word: one for each customer, none for whom the telephone reached; windows closed, another way or nothing at all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.callbacks.models import Callback
from opora.crises.actions.affected import needs_no_follow_up
from opora.crises.actions.answering import prepare, start, write_parts
from opora.crises.keeping_up import look_again
from opora.crises.models import Affected, Crisis, Lesson, MassAnswer, MassLetter
from opora.crises.queries.affected import counts
from opora.crises.queries.closing import against_closing, impossible
from opora.crises.tests.crowd import HIT, bulletin, crowd, outage, sent
from opora.customers.models import Customer, Identity
from opora.kernel.errors import DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages.channels import Channel, Window, register
from opora.messages.models import Mailbox, Thread
from opora.pure.languages.registry import LANGUAGES
from opora.replies.coaching import gather
from tests.cast import NOVAK, Team, Whatever, ago, case_of, mailbox, team, writes

pytestmark = pytest.mark.django_db
SAID = {"happened": "Platby nešly od 17.40 do 18.50.", "changed": "Certifikát hlídáme 30 dní předem."}


@pytest.fixture
def desk() -> Team:
    return team()


def resolved(crisis: Crisis) -> Crisis:
    Crisis.objects.filter(pk=crisis.pk).update(state="resolved", resolved_at=timezone.now())
    crisis.refresh_from_db()
    return crisis


def followed_up(desk: Team, crisis: Crisis) -> MassAnswer:
    mass = prepare(crisis, "follow_up", by=desk.jana)
    write_parts(mass, dict.fromkeys(LANGUAGES, SAID), by=desk.jana)
    drain_everything()
    start(mass, by=desk.jana, decisions=Whatever())
    drain_everything()
    mass.refresh_from_db()
    return mass


def caller(crisis: Crisis, desk: Team, number: str, state: str) -> Affected:
    customer = Customer.objects.create(name=f"Volající {number}", language="cs")
    Identity.objects.create(kind="phone", value=number, customer=customer, first_customer=customer)
    row = Callback.objects.create(mailbox=desk.box, number=number, customer=customer, state=state)
    return Affected.objects.create(crisis=crisis, customer=customer, callback=row, channel="phone")


def test_before_it_is_repaired_there_is_no_follow_up(desk: Team) -> None:
    with pytest.raises(DeskError):
        prepare(crowd(desk), "follow_up", by=desk.jana)


def test_whom_the_telephone_reached_gets_no_letter_and_who_waits_is_held(desk: Team) -> None:
    crisis = resolved(crowd(desk))
    reached = caller(crisis, desk, "+420777000001", "reached")
    waits = caller(crisis, desk, "+420777000002", "waiting")
    mass = followed_up(desk, crisis)
    assert len(sent(mass)) == len(HIT)
    assert not MassLetter.objects.filter(affected=reached).exists()
    assert MassLetter.objects.get(affected=waits).state == "held"
    codes = {one.code: one.count for one in against_closing(crisis)}
    assert codes["callbacks"] == 1 and "follow_up" not in codes
    assert all(one.url for one in against_closing(crisis))


def test_closing_is_free_once_everybody_had_their_word_and_something_was_learnt(desk: Team) -> None:
    crisis = resolved(crowd(desk))
    lost = caller(crisis, desk, "+420777000003", "came")
    Callback.objects.create(mailbox=desk.box, number="", state="impossible", first_at=crisis.since)
    followed_up(desk, crisis)
    assert {one.code for one in against_closing(crisis)} == {"follow_up", "held", "lesson"}
    needs_no_follow_up(lost, "Spoke to Ola at length.", by=desk.petr)
    Lesson.objects.create(crisis=crisis, title="Certificate watch", state=Lesson.State.AGREED)
    assert against_closing(crisis) == []
    assert impossible(crisis) == counts(crisis).withheld == 1


def test_who_hid_their_number_before_we_noticed_is_counted_and_who_called_in_the_morning_is_not(desk: Team) -> None:
    crisis = resolved(crowd(desk))
    for minutes in (5, 300):
        at = crisis.since - timedelta(minutes=minutes)
        Callback.objects.create(mailbox=desk.box, number="", state="impossible", first_at=at)
    assert impossible(crisis) == counts(crisis).withheld == 1


def test_a_closed_window_takes_another_way_and_without_one_we_say_that_we_cannot(desk: Team) -> None:
    register(Channel(name="lantern", title="Lantern", icon="zap", identity_kind="other", sends=lambda _m, _w: None, window=_shut))  # type: ignore[arg-type, return-value]
    box = Mailbox.objects.create(name="Lantern", address="lantern@majak.example", channel="lantern")
    crisis = outage(desk)
    bulletin(crisis)
    known, unknown = (writes(NOVAK.at(f"{name}@seznam.example", name), "Objednávka", HIT[NOVAK]) for name in ("Known", "Unknown"))
    look_again()
    drain_everything()
    for message in (known, unknown):
        thread = Thread.objects.create(mailbox=box, channel="lantern", key=message.from_name, started_at=ago(days=8))
        type(message).objects.filter(pk=message.pk).update(thread=thread)
    Identity.objects.filter(value="unknown@seznam.example").update(kind="other", value="lantern-7")
    mass = followed_up(desk, resolved(crisis))
    assert set(sent(mass)) == {"Known"}
    letter = MassLetter.objects.get(answer=mass, affected__customer__name="Unknown")
    assert letter.state == "held" and "The lantern is out." in letter.reason and "cannot reach" in letter.reason


def _shut(_thread: Thread, _at: object) -> Window:
    return Window(open=False, sentence="The lantern is out.")


def test_the_coach_knows_the_bulletin_in_the_language_of_the_case_and_of_no_rehearsal(desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde moje objednávka?"))
    assert not gather(case, desk.petr).crisis_open
    crisis = outage(desk)
    bulletin(crisis)
    facts = gather(case, desk.petr)
    assert facts.crisis_open and "Od 17.40 nejde objednávat" in facts.bulletin and "Ordering" not in facts.bulletin
    resolved(crisis)
    assert not gather(case, desk.petr).crisis_open
    Crisis.objects.filter(pk=crisis.pk).update(state="closed")
    assert gather(case, desk.petr).bulletin == ""


def test_a_rehearsal_is_known_to_the_coach_in_its_own_mailbox_only(desk: Team) -> None:
    from opora.crises.models import Drill
    from opora.playbooks.models import Playbook

    box = mailbox("Drill", "drill@majak.example")
    drill = Drill.objects.create(playbook=Playbook.objects.create(kind="large"), mailbox=box, planned_for=timezone.now())
    bulletin(outage(desk, drill=drill))
    meant = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde moje objednávka?"))
    rehearsed = case_of(writes(NOVAK, "Cvičení", "Dobrý den, nejde objednat.", to="drill@majak.example", mailbox=box))
    assert not gather(meant, desk.petr).crisis_open
    assert gather(rehearsed, desk.petr).crisis_open

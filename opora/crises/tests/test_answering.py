"""One answer to all whom a crisis hit: each by name, in their own language and script, on their own way, once."""

from __future__ import annotations

import pytest
from django.utils import timezone

from opora.crises.actions.affected import move
from opora.crises.actions.answering import leave_out, prepare, put_in, repair, start, stop, take_back
from opora.crises.keeping_up import look_again
from opora.crises.models import Affected, Crisis, MassAnswer, MassLetter
from opora.crises.queries.answering import progress, said, text_of_letter, told_in, who_was_told
from opora.crises.tests.crowd import HIT, SAYS, answered, bulletin, crowd, outage, sent
from opora.customers.models import Order
from opora.kernel.errors import DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.messages.delivery import deliver_due_messages
from opora.messages.models import Message
from opora.replies.coaching import Held
from opora.team.models import Desk
from tests.cast import ILIC, KOWALSKA, NOVAK, PETROVIC, Team, ago, answer, case_of, customer_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def posting(smtp_server: SmtpServer) -> Team:
    """A desk whose mails really leave."""
    return team(smtp_server)


def due_now() -> None:
    Message.objects.filter(delivery="due").update(due_at=timezone.now())


def test_everybody_is_answered_by_name_in_their_own_language_and_script(desk: Team) -> None:
    mass = answered(desk, crowd(desk))
    got = sent(mass)
    assert len(got) == len(HIT)
    assert got[NOVAK.name].reply.startswith("Dobrý den, pane Nováku,") and SAYS["cs"] in got[NOVAK.name].reply
    assert "Pani Anno" in got[KOWALSKA.name].reply and SAYS["pl"] in got[KOWALSKA.name].reply
    assert SAYS["sr"] in got[ILIC.name].reply
    latin = got[PETROVIC.name].reply
    assert "Od 17.40 nije moguće naručivanje." in latin and not any("\u0400" <= letter <= "\u04ff" for letter in latin)
    assert [one["address"] for one in got[NOVAK.name].to] == [NOVAK.address]
    assert mass.ended_at is not None
    assert Affected.objects.exclude(answered=None).count() == len(HIT)


def test_the_order_they_named_stands_in_their_letter_only_if_it_is_theirs(desk: Team) -> None:
    Order.objects.create(number="20418", email=NOVAK.address)
    writes(NOVAK, "Objednávka 20418", "Nejde mi zaplatit objednávka č. 20418, platba nefunguje.")
    writes(NOVAK, "Pořád nic", "Dobrý den, platba pořád nefunguje, objednávku nejde dokončit.")  # the number stood in the first one only
    writes(NOVAK.at("other@seznam.example", "Petr Cizí"), "Objednávka 20418", "Nejde mi zaplatit objednávka č. 20418, platba nefunguje.")
    crisis = outage(desk)
    bulletin(crisis)
    look_again()
    got = sent(answered(desk, crisis))
    assert "20418" in got[NOVAK.name].reply
    assert "20418" not in got["Petr Cizí"].reply


def test_who_wrote_twice_gets_one_letter_that_says_so(desk: Team) -> None:
    crisis = crowd(desk)
    writes(NOVAK, "Problem 2026 znovu", "Pořád nejde objednávka ani platba.")
    got = sent(answered(desk, crisis))
    assert "2" in got[NOVAK.name].reply.split(SAYS["cs"])[0]
    assert Message.objects.filter(direction="out").count() == len(HIT)


def test_starting_twice_and_two_people_at_once_send_nothing_twice(desk: Team) -> None:
    crisis = crowd(desk)
    mass = answered(desk, crisis)
    assert prepare(crisis, "answer", by=desk.marek).pk == mass.pk
    start(mass, by=desk.marek)
    drain_everything()
    assert Message.objects.filter(direction="out").count() == len(HIT)


def test_who_came_later_waits_until_a_person_sends_it_to_them_too(desk: Team) -> None:
    crisis = crowd(desk)
    mass = answered(desk, crisis)
    writes(NOVAK.at("late@seznam.example", "Eva Pozdní"), "Objednávka", HIT[NOVAK])
    drain_everything()
    assert progress(mass).newcomers == 1 and len(sent(mass)) == len(HIT)
    start(mass, by=desk.jana)
    drain_everything()
    assert "Eva Pozdní" in sent(mass) and len(sent(mass)) == len(HIT) + 1


def test_only_the_voice_or_a_lead_may_speak_to_everybody_and_only_with_a_bulletin(desk: Team) -> None:
    crisis = outage(desk)
    with pytest.raises(DeskError, match="bulletin"):
        prepare(crisis, "answer", by=desk.jana)
    bulletin(crisis)
    with pytest.raises(Refused):
        prepare(crisis, "answer", by=desk.petr)
    assert not MassAnswer.objects.exists()


def test_whom_a_colleague_answered_already_is_left_out_and_can_be_put_in(desk: Team) -> None:
    crisis = crowd(desk)
    answer(case_of(Message.objects.get(from_address=NOVAK.address)), desk.petr, "Dobrý den, pracujeme na tom.")
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    letter = MassLetter.objects.get(answer=mass, affected__customer=customer_of(NOVAK.address))
    assert letter.state == "left_out" and "colleague" in letter.reason
    put_in(letter, by=desk.jana)
    start(mass, by=desk.jana)
    drain_everything()
    assert NOVAK.name in sent(mass)


def test_why_somebody_gets_no_letter_is_said_in_the_language_of_the_desk(desk: Team) -> None:
    Desk.objects.update_or_create(pk=1, defaults={"language": "el"})
    crisis = crowd(desk)
    answer(case_of(Message.objects.get(from_address=NOVAK.address)), desk.petr, "Dobrý den, pracujeme na tom.")
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    assert MassLetter.objects.get(answer=mass, affected__customer=customer_of(NOVAK.address)).reason == "Απάντησε ήδη συνάδελφος."


def test_an_answer_of_a_colleague_in_the_last_moment_holds_the_letter(desk: Team) -> None:
    crisis = crowd(desk)
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    answer(case_of(Message.objects.get(from_address=NOVAK.address)), desk.petr, "Dobrý den, pracujeme na tom.")
    start(mass, by=desk.jana)
    drain_everything()
    letter = MassLetter.objects.get(answer=mass, affected__customer=customer_of(NOVAK.address))
    assert letter.state == "held" and "colleague" in letter.reason


def test_whom_nothing_reaches_is_held_with_a_sentence_and_goes_once_repaired(desk: Team) -> None:
    crisis = crowd(desk)
    nobody = writes(NOVAK.at("noreply@shop.example", "Robot"), "Objednávka", HIT[NOVAK])
    row = crisis.affected.get(message=nobody)
    mass = answered(desk, crisis)
    letter = MassLetter.objects.get(answer=mass, affected=row)
    assert letter.state == "held" and "reach" in letter.reason
    from opora.customers.models import Identity

    Identity.objects.create(kind="email", value="eva@seznam.example", customer=row.customer, first_customer=row.customer)
    repair(letter, by=desk.jana)
    drain_everything()
    assert len(sent(mass)) == len(HIT) + 1


def test_own_words_of_a_person_are_judged_and_sent(desk: Team) -> None:
    crisis = crowd(desk)
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    letter = MassLetter.objects.get(answer=mass, affected__customer=customer_of(NOVAK.address))
    with pytest.raises(Held):
        repair(letter, line="Košík {{cislo}} jsme Vám podrželi.", by=desk.jana)
    repair(letter, line="Košík s čajníkem jsme Vám podrželi.", by=desk.jana)
    letter.refresh_from_db()
    assert "čajníkem" in text_of_letter(letter, mass)
    start(mass, by=desk.jana)
    drain_everything()
    assert "čajníkem" in sent(mass)[NOVAK.name].reply


def test_somebody_can_be_left_out_with_a_reason(desk: Team) -> None:
    crisis = crowd(desk)
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    letter = MassLetter.objects.filter(answer=mass).first()
    assert letter
    with pytest.raises(DeskError):
        leave_out(letter, " ", by=desk.jana)
    leave_out(letter, "I ring them myself.", by=desk.jana)
    move(crisis.affected.exclude(pk=letter.affected_id)[0], out=True, by=desk.jana)
    start(mass, by=desk.jana)
    drain_everything()
    assert len(sent(mass)) == len(HIT) - 2


def test_nothing_is_claimed_after_stop_and_everything_goes_on_later(posting: Team, smtp_server: SmtpServer) -> None:
    smtp_server.forget()
    crisis = crowd(posting)
    mass = answered(posting, crisis)
    Message.objects.filter(delivery="due").order_by("pk").first()
    due_now()
    first = Message.objects.filter(delivery="due").order_by("due_at")[0]
    Message.objects.filter(pk=first.pk).update(delivery="claimed", claimed_by=77)
    stop(mass, by=posting.petr)
    first.refresh_from_db()
    assert first.delivery == "due"
    assert deliver_due_messages() == 0 and not smtp_server.taken()
    assert progress(mass).due == len(HIT)
    start(mass, by=posting.jana)
    due_now()
    drain_everything()
    assert len(smtp_server.taken()) == len(HIT)
    assert progress(mass).percent == 100


def test_what_has_not_left_is_taken_back_and_can_be_sent_anew(desk: Team) -> None:
    crisis = crowd(desk)
    mass = answered(desk, crisis)
    with pytest.raises(DeskError):
        take_back(mass, by=desk.jana)
    stop(mass, by=desk.jana)
    take_back(mass, by=desk.jana)
    drain_everything()
    assert progress(mass).ready == len(HIT) and not Affected.objects.exclude(answered=None).exists()
    assert set(Message.objects.filter(direction="out").values_list("delivery", flat=True)) == {"cancelled"}
    start(mass, by=desk.jana)
    drain_everything()
    assert len(sent(mass)) == len(HIT)


def test_a_new_bulletin_stops_the_old_words_and_going_on_takes_the_new_ones(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    crisis = crowd(desk)
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    start(mass, by=desk.jana)
    new = {language: text.replace("17", "16") for language, text in SAYS.items()}
    bulletin(crisis, 2, new)
    drain_everything()
    mass.refresh_from_db()
    assert mass.stopped_at and mass.stopped_by is None and not sent(mass)
    start(mass, by=desk.jana)
    drain_everything()
    assert "Od 16.40" in sent(mass)[NOVAK.name].reply


def test_no_more_leave_in_a_minute_than_the_relay_takes(desk: Team) -> None:
    crisis = crowd(desk)
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    start(mass, by=desk.jana, per_minute=2)
    drain_everything()
    assert len(sent(mass)) == 2
    Message.objects.filter(direction="out").update(delivery="sent", at=ago(minutes=2), delivered_at=ago(minutes=2))
    drain_everything()
    assert len(sent(mass)) == 4


def test_linked_crises_give_nobody_two_letters(desk: Team) -> None:
    crisis = crowd(desk)
    second = outage(desk, title="Maily", sentence="Maily s potvrzením objednávky nechodí.", caused_by=crisis)
    answered(desk, crisis)
    Affected.objects.create(crisis=second, customer=customer_of(NOVAK.address), case=case_of(Message.objects.get(from_address=NOVAK.address, direction="in")))
    mass = prepare(second, "answer", by=desk.jana)
    drain_everything()
    start(mass, by=desk.jana)
    drain_everything()
    assert Message.objects.filter(direction="out").count() == len(HIT)
    assert mass.crisis_id == crisis.pk


def test_what_was_promised_and_stated_is_one_record_for_all_who_got_it(desk: Team) -> None:
    crisis = crowd(desk)
    writes(NOVAK.at("second@seznam.example", "Eva Druhá"), "Objednávka", HIT[NOVAK])
    mass = answered(desk, crisis)
    case = case_of(Message.objects.get(from_address=NOVAK.address, direction="in"))
    told = told_in(case)
    promised = [one for one in told if one.kind == "promise"]
    assert len(promised) == 1 and promised[0].due
    assert {row.customer.name for row in who_was_told(promised[0], for_=desk.jana)} == {NOVAK.name, "Eva Druhá"}
    assert len([one for one in said(mass) if one.kind == "promise" and one.core.endswith("cs:mail")]) == 1


def test_a_rehearsal_never_writes_through_another_mailbox(desk: Team) -> None:
    from opora.crises.models import Drill
    from opora.playbooks.models import Playbook
    from tests.cast import mailbox

    box = mailbox("Drill", "drill@majak.example")
    drill = Drill.objects.create(playbook=Playbook.objects.create(kind="large"), mailbox=box, planned_for=timezone.now())
    writes(NOVAK, "Objednávka", HIT[NOVAK], to="drill@majak.example", mailbox=box)
    stray = case_of(writes(KOWALSKA, "Zamówienie", HIT[KOWALSKA]))
    crisis = outage(desk, drill=drill)
    bulletin(crisis)
    look_again()
    Affected.objects.create(crisis=crisis, customer=stray.customer, case=stray)
    mass = answered(desk, crisis)
    assert set(sent(mass)) == {NOVAK.name}
    assert MassLetter.objects.get(answer=mass, affected__case=stray).state == "held"


def test_nothing_is_sent_for_a_crisis_that_is_over(desk: Team) -> None:
    crisis = crowd(desk)
    Crisis.objects.filter(pk=crisis.pk).update(state="closed")
    prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    assert not MassLetter.objects.exists()

"""Whom a crisis hit: everybody once, repeats folded, odd ones left out, callers among them; people have the last word."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.callbacks import actions as callbacks
from opora.channels.phone.tests.exchange import event, exchange, tells
from opora.crises.actions.affected import look_at, look_for_people, move, take_in
from opora.crises.keeping_up import look_again
from opora.crises.models import Affected, Crisis, Drill, SpikeCard
from opora.kernel.errors import Refused
from opora.kernel.jobs.worker import drain_everything
from opora.playbooks.models import Playbook
from tests.cast import ILIC, KOWALSKA, NOVAK, PAPADOPOULOS, PROCHAZKOVA, SVOBODA, Team, ago, case_of, customer_of, mailbox, team, writes

pytestmark = pytest.mark.django_db
HIT = {
    NOVAK: "Dobrý den, nejde mi dokončit objednávka 20418, platba se zasekne.",
    KOWALSKA: "Dzień dobry, nie mogę złożyć zamówienia, płatność nie działa.",
    PAPADOPOULOS: "Καλησπέρα, δεν μπορώ να ολοκληρώσω την παραγγελία, η πληρωμή δεν λειτουργεί.",
    ILIC: "Добар дан, не могу да завршим поруџбину, плаћање не ради.",
}


@pytest.fixture
def desk() -> Team:
    return team()


def outage(desk: Team, **more: object) -> Crisis:
    told = {"title": "Nejde objednávat", "sentence": "Nejde objednávat, platba se zasekne.", "words": ["objednavk", "platb"]}
    return Crisis.objects.create(**{**told, "level": 1, "reported_by": desk.petr, "since": ago(minutes=10), **more})


def look(crisis: Crisis) -> None:
    look_again()
    drain_everything()


def hit(crisis: Crisis) -> set[str]:
    return {row.customer.name for row in crisis.affected.filter(is_out=False).select_related("customer")}


def test_all_who_wrote_about_it_are_found_in_four_languages_and_the_others_are_left_out(desk: Team) -> None:
    for who, text in HIT.items():
        writes(who, "Problém", text)
    writes(SVOBODA, "Faktura", "Dobrý den, prosím o fakturu za minulý měsíc. Děkuji.")
    crisis = outage(desk)
    look(crisis)
    assert hit(crisis) == {who.name for who in HIT}
    out = crisis.affected.get(is_out=True)
    assert out.customer.name == SVOBODA.name and out.why[0]["code"]
    assert all(row.why and row.case and row.message for row in crisis.affected.all())


def test_who_writes_twice_is_there_once_with_their_newest_words(desk: Team) -> None:
    crisis = outage(desk)
    look(crisis)
    writes(NOVAK, "Objednávka", HIT[NOVAK])
    second = writes(NOVAK, "Objednávka zase", "Pořád nejde ta objednávka!")
    row = crisis.affected.get()
    assert (row.repeats, row.message, row.is_out) == (1, second, False)
    look_at([second.pk])
    row.refresh_from_db()
    assert row.repeats == 1


def test_the_list_grows_while_it_goes_on_and_words_that_come_later_find_earlier_mails(desk: Team) -> None:
    crisis = outage(desk, words=[], title="Něco se děje", sentence="Něco se děje")
    writes(NOVAK, "Objednávka", HIT[NOVAK])
    look(crisis)
    assert hit(crisis) == set()
    Crisis.objects.filter(pk=crisis.pk).update(words=["objednavk", "platb", "zasekn"])
    look(crisis)
    assert hit(crisis) == {NOVAK.name}
    writes(KOWALSKA, "Problem", HIT[KOWALSKA])
    assert hit(crisis) == {NOVAK.name, KOWALSKA.name}


def test_messages_in_which_it_was_noticed_count_whatever_they_say(desk: Team) -> None:
    message = writes(NOVAK, "??", "Co se to u vás děje???")
    crisis = outage(desk)
    SpikeCard.objects.create(why="alike", contacts=5, messages=[message.pk], crisis=crisis, state="raised")
    look(crisis)
    assert hit(crisis) == {NOVAK.name}


def test_what_was_written_long_before_is_not_it(desk: Team) -> None:
    writes(NOVAK, "Objednávka", HIT[NOVAK], at=ago(hours=3))
    crisis = outage(desk)
    look(crisis)
    assert not crisis.affected.exists()


def test_callers_count_by_their_call_and_withheld_numbers_do_not(desk: Team) -> None:
    account = exchange()
    crisis = outage(desk)
    tells(account, event("ringing", "c1"), event("missed", "c1"))
    tells(
        account,
        event("ringing", "c2", caller="+420777000111"),
        event("answered", "c2", caller="+420777000111"),
        event("ended", "c2", caller="+420777000111"),
    )
    tells(account, event("ringing", "c3", caller="anonymous"), event("missed", "c3", caller="anonymous"))
    from opora.messages.calls import Call

    Call.objects.update(settles_at=ago(seconds=1))
    drain_everything()
    look(crisis)
    rows = crisis.affected.filter(is_out=False)
    assert sorted(row.channel for row in rows) == ["phone", "phone"]
    assert [row.callback.number for row in rows if row.callback] == ["+420777123456"]


def test_a_number_that_somebody_took_down_is_on_the_list(desk: Team) -> None:
    crisis = outage(desk)
    callbacks.take_contact(desk.box, "777 123 456", by=desk.ola, name="Karel")
    look(crisis)
    row = crisis.affected.get()
    assert row.callback and row.channel == "phone" and not row.is_out


def test_linked_crises_share_their_people(desk: Team) -> None:
    first = outage(desk)
    writes(NOVAK, "Objednávka", HIT[NOVAK])
    look(first)
    second = outage(desk, title="Mails do not leave", sentence="Potvrzení objednávky nechodí", words=["potvrzen"], caused_by=first)
    writes(NOVAK, "Potvrzení", "Potvrzení objednávky nepřišlo, nefunguje to.")
    look(second)
    assert Affected.objects.filter(customer=customer_of(NOVAK.address)).count() == 1


def test_people_move_somebody_in_and_out_and_the_desk_keeps_to_it(desk: Team) -> None:
    crisis = outage(desk)
    writes(NOVAK, "Objednávka", HIT[NOVAK])
    look(crisis)
    row = crisis.affected.get()
    move(row, out=True, by=desk.petr)
    writes(NOVAK, "Objednávka", "Pořád nejde objednávka ani platba.")
    row.refresh_from_db()
    assert row.is_out and row.decided_by == desk.petr and row.repeats == 1
    with pytest.raises(Refused):
        move(row, out=False, by=desk.eleni)
    other = case_of(writes(PROCHAZKOVA, "Dotaz", "Dobrý den, máte otevřeno?", at=ago(days=1)))
    take_in(crisis, other, by=desk.petr)
    assert PROCHAZKOVA.name in hit(crisis)


def test_a_rehearsal_sees_its_own_mailbox_and_nothing_else_sees_it(desk: Team) -> None:
    box = mailbox("Drill", "drill@majak.example")
    drill = Drill.objects.create(playbook=Playbook.objects.create(kind="large"), mailbox=box, planned_for=timezone.now())
    meant, rehearsed = outage(desk), outage(desk, drill=drill)
    writes(NOVAK, "Objednávka", HIT[NOVAK])
    writes(SVOBODA, "Objednávka", HIT[NOVAK], to="drill@majak.example", mailbox=box)
    look(meant)
    assert (hit(meant), hit(rehearsed)) == ({NOVAK.name}, {SVOBODA.name})


def test_nobody_is_looked_for_when_it_hit_one_colleague(desk: Team) -> None:
    crisis = outage(desk, level=4)
    writes(NOVAK, "Objednávka", HIT[NOVAK])
    look(crisis)
    assert not crisis.affected.exists()


def test_more_mails_than_one_batch_are_looked_through(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.crises.actions.affected.BATCH", 2)
    for number in range(5):
        writes(NOVAK.at(f"n{number}@seznam.example", f"Jan Nový{number}"), "Objednávka", HIT[NOVAK])
    crisis = outage(desk)
    while look_for_people(crisis):
        pass
    assert len(hit(crisis)) == 5
    assert crisis.since - timedelta(minutes=15) == Crisis.objects.get(pk=crisis.pk).search.since

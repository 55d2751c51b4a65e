"""The pulse of the desk: what arrives is counted, what is alike opens one card, duty hears of it at once, a person decides."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from opora.cases.actions import erase_customer
from opora.channels.phone.tests.exchange import event, exchange, tells
from opora.crises import taking_pulse
from opora.crises.actions import pulse
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import Beat, Crisis, Drill, SpikeCard
from opora.crises.models.pulse import Heard, WordsOfDay
from opora.crises.queries import pulse as queries
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.events import delivery
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import Event
from opora.messages.models import ChannelAccount, Message
from opora.playbooks.models import Playbook
from opora.pure.workload.tests.test_spikes import CANNOT_ORDER
from opora.team.models import Notification
from tests.cast import NOVAK, SUPPORT, Team, Writer, ago, customer_of, deliver, mail, mailbox, team, writes

pytestmark = pytest.mark.django_db
State = SpikeCard.State


@pytest.fixture
def desk() -> Team:
    return team()


def stranger(number: int) -> Writer:
    return Writer(f"Zákazník {number}", f"zakaznik{number}@example.org")


def cannot_order(first: int = 0, *, many: int = 5, language: str = "cs", to: str = SUPPORT, **how: Any) -> list[Message]:
    """So many customers cannot order, all through the whole desk."""
    parcels = [deliver(mail(stranger(number), f"Dotaz {number}", CANNOT_ORDER[language], to=to), **how) for number in range(first, first + many)]
    drain_everything()
    return list(Message.objects.filter(parcel__in=parcels).order_by("pk"))


def many_calls(line: ChannelAccount, number: int = 14) -> None:
    for one in range(number):
        tells(line, event("ringing", f"c{one}", f"+4207771{one:05}"), event("missed", f"c{one}", f"+4207771{one:05}"), work=False)
    drain_everything()


def test_five_customers_who_cannot_order_open_one_card_and_duty_hears_at_once(desk: Team) -> None:
    said = cannot_order(many=4)
    assert not SpikeCard.objects.exists()
    fifth = cannot_order(4, many=1)
    card = SpikeCard.objects.get()
    assert (card.why, card.trouble, card.contacts, card.state, card.proposes) == ("alike", "ordering", 5, "open", 3)
    assert card.messages == [one.pk for one in [*said, *fifth]]
    assert "košík" in card.words
    told = Notification.objects.filter(kind="spike_seen")
    assert {one.agent for one in told} == {desk.jana, desk.petr, desk.ola, desk.marek, desk.eleni}
    assert "5 people" in pulse.sentence_of(card)
    assert card.at - fifth[0].at < timedelta(seconds=60)


def test_the_same_trouble_in_five_languages_and_both_scripts_is_one_card(desk: Team) -> None:
    for number, language in enumerate(("cs", "pl", "el", "sr", "sr-latn")):
        cannot_order(number, many=1, language=language)
    card = SpikeCard.objects.get()
    assert (card.trouble, card.contacts) == ("ordering", 5)


def test_a_card_grows_and_never_has_a_twin_while_it_is_open_or_laid_aside(desk: Team) -> None:
    cannot_order(many=7)
    card = SpikeCard.objects.get()
    assert (card.contacts, len(card.messages)) == (7, 7)
    pulse.lay_aside(card, "Je to náš test", by=desk.petr)
    cannot_order(10)
    card.refresh_from_db()
    assert (SpikeCard.objects.count(), card.contacts, card.state, card.reason) == (1, 7, State.LAID_ASIDE, "Je to náš test")
    SpikeCard.objects.update(decided_at=ago(hours=3))
    cannot_order(20)
    assert SpikeCard.objects.count() == 2


def test_repeats_of_one_customer_are_one_contact(desk: Team) -> None:
    for number in range(9):
        deliver(mail(NOVAK, f"Nejde to {number}", CANNOT_ORDER["cs"]))
    drain_everything()
    assert not SpikeCard.objects.exists()
    assert sum(Beat.objects.values_list("contacts", flat=True)) == 1


def test_what_machines_send_what_was_imported_and_what_is_old_counts_for_nothing(desk: Team) -> None:
    for number in range(5):
        deliver(mail(stranger(number), "Newsletter", CANNOT_ORDER["cs"], headers=[("List-Id", "<news.example.org>"), ("Precedence", "bulk")]))
        deliver(mail(stranger(100 + number), "Out of office", CANNOT_ORDER["cs"], headers=[("Auto-Submitted", "auto-replied")]))
        deliver(mail(stranger(200 + number), "Import", CANNOT_ORDER["cs"]), source="import")
        deliver(mail(stranger(300 + number), "Stará pošta", CANNOT_ORDER["cs"], date=ago(days=3)), at=ago(days=3))
    drain_everything()
    assert not Beat.objects.exists()
    assert not SpikeCard.objects.exists()


def test_a_backlog_is_counted_at_the_time_it_was_written(desk: Team) -> None:
    for number in range(12):
        deliver(mail(stranger(number), f"Dotaz {number}", f"Kolik stojí výrobek {number}?", date=ago(minutes=20 + 70 * number)))
    writes(stranger(50), "Dotaz", "Prosím o katalog.")
    assert Beat.objects.count() == 13
    assert not SpikeCard.objects.exists()


def test_what_arrives_at_a_rehearsal_counts_for_nothing(desk: Team) -> None:
    stage = mailbox("Nácvik", "nacvik@majak.example")
    Drill.objects.create(playbook=Playbook.objects.create(kind="large"), mailbox=stage, planned_for=timezone.now())
    cannot_order(mailbox=stage, to="nacvik@majak.example")
    assert not SpikeCard.objects.exists()
    assert not Heard.objects.exists()


def test_many_missed_calls_at_once_open_a_card_without_words(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.messages.actions.calls.SETTLES_AFTER", 0)
    many_calls(exchange())
    card = SpikeCard.objects.get()
    assert (card.why, card.trouble, card.stems) == ("many", "", [])
    assert card.contacts >= 8
    assert card.usual > 0


def test_a_card_that_said_only_many_learns_what_it_is_about(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.messages.actions.calls.SETTLES_AFTER", 0)
    many_calls(exchange())
    cannot_order()
    card = SpikeCard.objects.get()
    assert (card.why, card.trouble) == ("alike", "ordering")


CANNOT_PAY = {
    "pl": "Dzień dobry, płatność kartą nie działa i nic się nie wysyła.",
    "el": "Καλησπέρα, η πληρωμή με κάρτα δεν λειτουργεί.",
    "en": "Good evening, the payment by card does not work.",
}


def says(text: str, first: int, many: int) -> None:
    for number in range(first, first + many):
        deliver(mail(stranger(number), f"Platba {number}", text))
    drain_everything()


def test_whoever_cannot_pay_while_others_cannot_order_is_on_the_same_card_with_wider_words(desk: Team) -> None:
    cannot_order(many=6)
    for place, text in enumerate(CANNOT_PAY.values()):
        says(text, 100 + 10 * place, 4)
    card = SpikeCard.objects.get()
    assert (card.trouble, card.also, card.contacts) == ("ordering", [":paying"], 18)
    assert pulse.sentence_of(card).startswith("Customers cannot order, customers cannot pay: 18 people since ")
    assert {"košík", "płatność"} <= set(card.words)
    says(CANNOT_PAY["en"], 200, 8)
    assert SpikeCard.objects.get().contacts == 26


BOTH = "Dobrý den, platba kartou neprojde a objednávka nejde dokončit."


def test_a_card_on_which_nearly_everybody_cannot_order_is_called_after_that_and_not_after_whom_chance_brought_first(desk: Team) -> None:
    says("Dobrý den, platba kartou nefunguje.", 100, 2)
    says(BOTH, 110, 4)
    SpikeCard.objects.update(trouble="paying", also=[":ordering"])
    cannot_order(many=6)
    card = SpikeCard.objects.get()
    assert (card.trouble, card.also, card.contacts) == ("ordering", [":paying"], 12)


def test_a_card_counts_people_whose_messages_it_no_longer_holds(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.crises.widening.MOST_MESSAGES", 6)
    cannot_order(many=9)
    deliver(mail(stranger(0), "Ještě jednou", CANNOT_ORDER["cs"]))  # the first of them, whose message is gone
    drain_everything()
    card = SpikeCard.objects.get()
    assert (card.contacts, len(card.messages)) == (9, 6)


def test_what_a_card_no_longer_holds_is_no_part_of_the_usual_either(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.crises.widening.MOST_MESSAGES", 6)
    cannot_order(many=9)
    deliver(mail(NOVAK, "Faktura", "Prosím o kopii faktury."))
    drain_everything()
    Heard.objects.update(at=ago(days=3))
    SpikeCard.objects.update(at=ago(days=3, hours=1), last_at=ago(days=2, hours=23))
    taking_pulse.count_and_forget()
    assert WordsOfDay.objects.get().messages == 1


def test_a_card_whose_alarm_was_raised_widens_and_the_room_hears_of_it(desk: Team) -> None:
    cannot_order()
    crisis = raise_alarm(Alarm("Nejdou objednávky", card=SpikeCard.objects.get()), by=desk.petr)
    for place, text in enumerate(CANNOT_PAY.values()):
        says(text, 100 + 10 * place, 4)
    card = SpikeCard.objects.get()
    assert (card.state, card.also) == (State.RAISED, [":paying"])
    line = crisis.entries.get(kind="spike_widened")
    assert (line.values["trouble"], line.by) == ("paying", None)
    assert line.text


def test_what_an_alarm_raised_by_hand_is_about_opens_no_second_card_for_anybody_to_decide_on(desk: Team) -> None:
    crisis = raise_alarm(Alarm("Zákazníci nemohou objednat, košík hlásí chybu"), by=desk.petr)
    cannot_order(many=7)
    card = SpikeCard.objects.get()
    assert (card.state, card.crisis, card.contacts, card.decided_by) == (State.RAISED, crisis, 7, None)
    assert not Notification.objects.filter(kind="spike_seen").exists()
    assert crisis.entries.get(kind="spike_joined").values["people"] == 5
    says("Dobrý den, balík nedorazil, zásilka měla být včera.", 100, 9)
    assert [(one.trouble, one.state) for one in SpikeCard.objects.order_by("pk")] == [("ordering", "raised"), ("delivery", "open")]


def test_parcels_that_are_late_while_nobody_can_order_have_a_card_of_their_own(desk: Team) -> None:
    cannot_order(many=6)
    says("Dobrý den, balík nedorazil, zásilka měla být včera.", 100, 9)
    assert [one.trouble for one in SpikeCard.objects.order_by("pk")] == ["ordering", "delivery"]


def test_what_was_laid_aside_is_not_made_larger_by_another_trouble(desk: Team) -> None:
    cannot_order()
    pulse.lay_aside(SpikeCard.objects.get(), "Je to náš test", by=desk.petr)
    says(CANNOT_PAY["en"], 100, 9)
    assert [(one.trouble, one.state) for one in SpikeCard.objects.order_by("pk")] == [("ordering", "laid_aside"), ("paying", "open")]


def test_a_card_raised_for_many_calls_learns_what_it_is_about(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.messages.actions.calls.SETTLES_AFTER", 0)
    many_calls(exchange())
    raise_alarm(Alarm("Telefony nestíhají", card=SpikeCard.objects.get()), by=desk.petr)
    cannot_order()
    card = SpikeCard.objects.get()
    assert (card.why, card.trouble, card.state) == ("alike", "ordering", State.RAISED)


def test_news_that_comes_twice_is_counted_once(desk: Team) -> None:
    cannot_order(many=4)
    Event.objects.update(delivered_at=None)
    delivery.deliver_events()
    assert sum(Beat.objects.values_list("contacts", flat=True)) == 4
    cannot_order(4, many=1)
    Event.objects.update(delivered_at=None)
    delivery.deliver_events()
    assert SpikeCard.objects.get().contacts == 5


def test_raising_an_alarm_takes_the_words_with_it_and_the_card_grows_on(desk: Team) -> None:
    cannot_order()
    card = SpikeCard.objects.get()
    said = pulse.raise_from(card)
    assert said.sentence.startswith("Customers cannot order: 5 people since ")
    assert (said.level, len(said.messages)) == (3, 5)
    crisis = raise_alarm(Alarm(said.sentence, card=card), by=desk.petr)
    cannot_order(10, many=3)
    card.refresh_from_db()
    assert (card.state, card.crisis, card.contacts, SpikeCard.objects.count()) == (State.RAISED, crisis, 8, 1)
    Crisis.objects.update(state=Crisis.State.CLOSED)
    cannot_order(20)
    assert SpikeCard.objects.count() == 2


def test_laying_aside_needs_a_reason_and_can_be_taken_back(desk: Team) -> None:
    cannot_order()
    card = SpikeCard.objects.get()
    with pytest.raises(DeskError):
        pulse.lay_aside(card, " ", by=desk.petr)
    with pytest.raises(Refused):
        pulse.lay_aside(card, "Nic to není", by=desk.eleni)
    pulse.lay_aside(card, "Nic to není", by=desk.petr)
    with pytest.raises(Conflict):
        pulse.lay_aside(card, "Taky myslím", by=desk.jana)
    assert pulse.open_again(card, by=desk.jana).state == State.OPEN
    pulse.lay_aside(card, "Nic to není", by=desk.petr)
    SpikeCard.objects.update(decided_at=ago(minutes=11))
    with pytest.raises(Conflict):
        pulse.open_again(card, by=desk.jana)
    assert queries.open_cards(for_=desk.eleni) == []
    assert queries.decided_cards(for_=desk.eleni) == [card]


def test_after_two_days_words_are_only_counted_and_after_sixty_the_beats_go(desk: Team) -> None:
    cannot_order()
    for number in range(10, 13):
        deliver(mail(stranger(number), "Dotaz", "Máte skladem pumpičku?"))
    drain_everything()
    Heard.objects.update(at=ago(hours=50))
    SpikeCard.objects.update(last_at=ago(hours=50), at=ago(hours=50))
    Beat.objects.create(begins_at=ago(days=61), contacts=3)
    taking_pulse.count_and_forget()
    assert not Heard.objects.exists()
    day = WordsOfDay.objects.get()
    assert (day.messages, day.counts.get(":ordering"), day.counts.get("pumpick")) == (3, None, 3)
    assert Beat.objects.filter(begins_at__lt=ago(days=60)).count() == 0
    assert SpikeCard.objects.get().state == State.LAID_ASIDE


def test_words_of_an_erased_customer_go(desk: Team) -> None:
    writes(NOVAK, "Nejde to", CANNOT_ORDER["cs"])
    erase_customer(customer_of(NOVAK.address), by=desk.marek)
    messages_left = Heard.objects.count()
    Event.objects.filter(name="CustomerErased").update(delivered_at=None)
    delivery.deliver_events()
    assert (messages_left, Heard.objects.count()) == (1, 0)


def test_a_worker_that_comes_later_knows_what_the_first_one_heard(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    cannot_order(many=4)
    monkeypatch.setattr("opora.crises.hearing._memory", None)
    cannot_order(4, many=1)
    assert SpikeCard.objects.get().contacts == 5
    monkeypatch.setattr("opora.crises.hearing._memory", None)
    SpikeCard.objects.update(state=State.LAID_ASIDE, decided_at=ago(hours=3))
    cannot_order(5, many=1)
    assert SpikeCard.objects.count() == 1


def test_a_rare_word_that_five_share_is_noticed_where_it_was_never_written_before(desk: Team) -> None:
    WordsOfDay.objects.create(day=(timezone.now() - timedelta(days=4)).date(), messages=1500, counts={"dotaz": 900, "matrak": 300})
    for number in range(5):
        deliver(mail(stranger(number), f"Dotaz {number}", f"Ta pumpička v balení se hned po {number + 2}. použití rozpadla."))
    drain_everything()
    card = SpikeCard.objects.get()
    assert (card.why, card.contacts) == ("alike", 5)
    assert "pumpička" in card.words

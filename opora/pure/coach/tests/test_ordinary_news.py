"""Ordinary sentences of an honest desk that sound like a fault only to a word list: news, services, and what a customer need not do."""

from __future__ import annotations

import pytest

from opora.pure.coach import Draft, Earlier, Facts, check

OUTAGES = (
    ("en", "Our website is down."),
    ("en", "Our phone and internet have not worked since this morning."),
    ("cs", "Naše stránky od rána nefungují."),
    ("pl", "Nasza strona nie działa."),
    ("pl", "Nasz telefon i internet nie działają."),
    ("el", "Η ιστοσελίδα μας δεν λειτουργεί."),
    ("sr", "Наш сајт не ради."),
    ("sr", "Naš telefon i internet ne rade od jutros."),
)
OUTAGES_AS_EXCUSES = (
    ("en", "We could not answer because our website is down."),
    ("pl", "Nie odpisaliśmy, bo nasza strona nie działa."),
    ("sr", "Нисмо стигли да одговоримо јер нам сајт не ради."),
)
SERVICES = (
    ("C-R10", "el", "Γράψτε μας τον αριθμό της παραγγελίας σας."),
    ("C-R10", "el", "Αν θέλετε κάτι άλλο, γράψτε μας εδώ."),
    ("C-R10", "el", "Γράψτε μας όποτε θέλετε."),
    ("C-R08", "pl", "Od dziś to ja opiekuję się Państwa sprawą."),
    ("C-R08", "pl", "Zajmuję się już Państwa sprawą."),
    ("C-R09", "en", "Everything you agreed on stands."),
    ("C-R09", "en", "What you agreed with Peter still stands."),
    ("C-R08", "el", "Καλέστε με στο 2101234567."),
    ("C-R08", "en", "We entered the wrong address, it is corrected now."),
    ("C-R08", "el", "Γράψαμε λάθος διεύθυνση, τη διορθώσαμε ήδη."),
    ("C-R08", "sr", "Уписали смо погрешну адресу, већ је исправљена."),
    ("C-R09", "pl", "Podałam zły numer konta, poprawny wysyłam poniżej."),
    ("C-R04", "cs", "Máte pravdu, cenu jsme uvedli špatně. Rozdíl 120 Kč jsem dnes vrátila na váš účet. Omlouvám se za to."),
    ("C-R07", "en", "Our phone and internet have not worked."),
)
NO_REMINDERS = (
    ("en", "Please do not pay a second time."),
    ("en", "Please do not pay again until we write to you."),
    ("en", "If it happens again, write to me."),
    ("en", "Our shop is open again, and you can write to us at any time."),
    ("cs", "Prosím, neplaťte znovu."),
    ("cs", "Stále nemáme internet."),
    ("pl", "Prosimy nie płacić drugi raz."),
    ("pl", "Biuro będzie znów czynne od 9:00, w pilnej sprawie prosimy o SMS."),
    ("pl", "Telefon nadal nie działa, w pilnej sprawie prosimy o SMS."),
    ("el", "Μην πληρώσετε ξανά."),
    ("el", "Παρακαλούμε, μην πληρώσετε ξανά μέχρι να σας γράψουμε."),
    ("el", "Μέχρι στιγμής δεν έχουμε ρεύμα."),
    ("sr", "Сајт опет ради, молимо Вас да покушате."),
    ("sr", "Још увек немамо интернета."),
)
REMINDERS = (
    ("en", "We are writing again: we still have not received your documents."),
    ("en", "This is our third e-mail."),
    ("cs", "Znovu vás prosíme o podklady."),
    ("pl", "Ponownie prosimy o podpisanie umowy."),
    ("pl", "Nadal nie mamy od Pana umowy."),
    ("el", "Σας γράφουμε ξανά για την υπογραφή."),
    ("el", "Ακόμα δεν λάβαμε την υπογραφή σας."),
    ("sr", "Поново Вас молимо за потпис."),
)

NO_GUESSES = (
    ("en", "You've probably seen the message already."),
    ("en", "If you're not sure, send me a photo."),
    ("en", "I'm not sure whether you mean model A or B."),
    ("en", "It could be the valve or the pump: if it hums, it's the pump."),
    ("cs", "Nejsem si jistá, zda myslíte model A, nebo B."),
    ("cs", "Možná se vám bude hodit i náš návod."),
    ("pl", "Prawdopodobnie zauważył Pan już nową cenę."),
    ("pl", "Wydaje mi się, że niebieski będzie Pani pasował."),
    ("el", "Δεν είμαι σίγουρη αν εννοείτε το μοντέλο Α ή το Β."),
    ("sr", "Можда ће Вам користити наше упутство."),
    ("sr", "Мислим да ће Вам плава лепо стајати."),
)
SCORN = (
    ("en", "With that attitude nobody is going to help you."),
    ("en", "Even a five-year-old understands that."),
    ("cs", "S takovým přístupem vám nepomůže nikdo."),
    ("cs", "To pochopí i malé dítě."),
    ("pl", "Proszę oszczędzić mi tych scen."),
    ("pl", "Nawet dziecko to zrozumie."),
    ("el", "Δεν σκοπεύω να χάσω άλλο χρόνο μαζί σας."),
    ("el", "Κάνετε σαν μωρό παιδί."),
    ("sr", "Поштедите ме драме."),
    ("sr", "Научите се прво лепом понашању."),
)


def _fired(text: str, language: str) -> frozenset[str]:
    return frozenset(one.rule for one in check(Draft(text, language=language)))


@pytest.mark.parametrize(("language", "text"), OUTAGES)
def test_what_customers_cannot_use_is_told_to_them_and_excuses_nothing(language: str, text: str) -> None:
    assert "C-R02" not in _fired(text, language)


@pytest.mark.parametrize(("language", "text"), OUTAGES_AS_EXCUSES)
def test_the_same_outage_excuses_where_something_is_put_down_to_it(language: str, text: str) -> None:
    assert "C-R02" in _fired(text, language)


@pytest.mark.parametrize(("rule", "language", "text"), SERVICES)
def test_a_service_in_plain_words_is_no_fault(rule: str, language: str, text: str) -> None:
    assert rule not in _fired(text, language)


@pytest.mark.parametrize(("language", "text"), NO_REMINDERS)
def test_again_and_still_remind_only_of_what_the_customer_owes(language: str, text: str) -> None:
    assert "C-R33" not in _fired(text, language)


@pytest.mark.parametrize(("language", "text"), REMINDERS)
def test_a_reminder_without_a_day_is_still_seen(language: str, text: str) -> None:
    assert "C-R33" in _fired(text, language)


def test_a_reminder_with_day_and_outcome_warns_by_its_reproach_alone() -> None:
    kind = "We still need your signature by Friday 20 June; without it we will move the start to July."
    facts = Facts(customer="Thank you.", earlier=(Earlier("Please sign the contract."),))
    assert not any(one.rule == "C-R33" for one in check(Draft(kind, language="en"), facts))
    assert any(one.rule == "C-R33" for one in check(Draft(kind + " You neglected to answer, and our patience ends.", language="en"), facts))


@pytest.mark.parametrize(("language", "text"), NO_GUESSES)
def test_what_customers_mean_like_or_saw_is_no_guess_about_our_facts(language: str, text: str) -> None:
    assert "C-R12" not in _fired(text, language)


@pytest.mark.parametrize(("language", "text"), SCORN)
def test_scorn_compares_orders_and_threatens(language: str, text: str) -> None:
    assert "C-R10" in _fired(text, language)

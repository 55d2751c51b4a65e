"""What we tell customers is found again in five languages: prices, free or paid, days, possible or not; and nothing else."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.reading.statements import FoundStatement, find_statements, same_topic, topic_of

FRIDAY = datetime(2026, 5, 15, 15, 52, tzinfo=ZoneInfo("Europe/Prague"))


def told(text: str, language: str) -> list[tuple[str, str]]:
    return [(one.kind, one.value) for one in find_statements(text, at=FRIDAY, language=language)]


PRICES = [
    ("cs", "Instalace stojí 1 490 Kč.", "1490.00 CZK"),
    ("cs", "Cena opravy je 1.290,50 Kč včetně DPH.", "1290.50 CZK"),
    ("cs", "Za dopravu účtujeme 99,-", "99.00 CZK"),
    ("cs", "Licence vyjde na 2 tis. korun ročně.", "2000.00 CZK"),
    ("cs", "Roční hosting je za 45 eur.", "45.00 EUR"),
    ("pl", "Dostawa kosztuje 19,99 zł.", "19.99 PLN"),
    ("pl", "Koszt naprawy wynosi 1 250 złotych brutto.", "1250.00 PLN"),
    ("pl", "Abonament roczny to 3 tys. zł.", "3000.00 PLN"),
    ("pl", "Za montaż zapłacą Państwo 40 euro.", "40.00 EUR"),
    ("el", "Η εγκατάσταση κοστίζει 45 €.", "45.00 EUR"),
    ("el", "Το κόστος της επισκευής ανέρχεται σε 1.250,00 ευρώ.", "1250.00 EUR"),
    ("el", "Η ετήσια συνδρομή είναι €120.", "120.00 EUR"),
    ("sr", "Монтажа кошта 2.500 динара.", "2500.00 RSD"),
    ("sr", "Dostava iznosi 350 din.", "350.00 RSD"),
    ("sr", "Godišnja licenca je 5 hiljada dinara.", "5000.00 RSD"),
    ("sr", "Поправка је 30 евра.", "30.00 EUR"),
    ("en", "Installation costs €45.", "45.00 EUR"),
    ("en", "The repair comes to £1,250.50 including VAT.", "1250.50 GBP"),
    ("en", "The yearly licence is 2 thousand euros.", "2000.00 EUR"),
    ("en", "Express delivery is $ 9.90 per parcel.", "9.90 USD"),
]
COSTS = [
    ("cs", "Doprava je zdarma.", "free"),
    ("cs", "Za vrácení nic neplatíte.", "free"),
    ("cs", "Montáž je v ceně.", "free"),
    ("cs", "Doprava není zdarma.", "paid"),
    ("cs", "Výměna displeje je zpoplatněna.", "paid"),
    ("cs", "Montáž není v ceně.", "paid"),
    ("pl", "Wysyłka jest bezpłatna.", "free"),
    ("pl", "Zwrot jest za darmo.", "free"),
    ("pl", "Za instalację nie pobieramy opłat.", "free"),
    ("pl", "Wysyłka nie jest bezpłatna.", "paid"),
    ("pl", "Montaż jest dodatkowo płatny.", "paid"),
    ("el", "Η αποστολή είναι δωρεάν.", "free"),
    ("el", "Η αλλαγή γίνεται χωρίς χρέωση.", "free"),
    ("el", "Η αποστολή δεν είναι δωρεάν.", "paid"),
    ("el", "Η εγκατάσταση χρεώνεται.", "paid"),
    ("sr", "Испорука је бесплатна.", "free"),
    ("sr", "Povraćaj je bez naknade.", "free"),
    ("sr", "Испорука није бесплатна.", "paid"),
    ("sr", "Montaža se naplaćuje.", "paid"),
    ("en", "Delivery is free.", "free"),
    ("en", "We replace the part at no extra cost.", "free"),
    ("en", "Delivery isn't free.", "paid"),
    ("en", "Gift wrapping is not included in the price.", "paid"),
]
POSSIBLE = [
    ("cs", "Kartou lze platit i na prodejně.", "yes"),
    ("cs", "Kartou bohužel platit nelze.", "no"),
    ("cs", "Červený svetr máme skladem.", "yes"),
    ("cs", "Červený svetr už nemáme skladem.", "no"),
    ("cs", "Na Slovensko nedoručujeme.", "no"),
    ("cs", "Záruka se vztahuje i na baterii.", "yes"),
    ("pl", "Zamówienie można odebrać w sklepie.", "yes"),
    ("pl", "Niestety nie można odebrać zamówienia w sklepie.", "no"),
    ("pl", "Gwarancja obejmuje baterię.", "yes"),
    ("pl", "Do Czech nie wysyłamy.", "no"),
    ("el", "Μπορείτε να πληρώσετε με κάρτα.", "yes"),
    ("el", "Δεν μπορείτε να πληρώσετε με κάρτα.", "no"),
    ("el", "Το προϊόν δεν είναι διαθέσιμο.", "no"),
    ("sr", "Картицом можете платити у радњи.", "yes"),
    ("sr", "Nije moguće platiti karticom.", "no"),
    ("sr", "Ne isporučujemo u Bosnu.", "no"),
    ("sr", "Crvena majica je na stanju.", "yes"),
    ("en", "You can pay by card.", "yes"),
    ("en", "You can't pay by card.", "no"),
    ("en", "The red jumper is out of stock.", "no"),
    ("en", "The warranty covers the battery.", "yes"),
    ("en", "We do not ship to Cyprus.", "no"),
]
DAYS = [
    ("cs", "Zásilka dorazí v úterý.", "2026-05-19"),
    ("cs", "Hlavičku dostanete v pondělí do 10:00.", "2026-05-18T10:00"),
    ("pl", "Paczka dotrze we wtorek.", "2026-05-19"),
    ("el", "Το δέμα θα φτάσει την Τρίτη.", "2026-05-19"),
    ("sr", "Пакет стиже у уторак.", "2026-05-19"),
    ("sr", "Paket stiže u utorak.", "2026-05-19"),
    ("en", "The parcel arrives on Tuesday.", "2026-05-19"),
]
NOTHING = [
    ("cs", "Je doprava zdarma?"),
    ("cs", "Pokud objednáte nad 1 500 Kč, je doprava zdarma."),
    ("cs", "Psal jste, že doprava je zdarma."),
    ("cs", "Myslím, že záruka se vztahuje i na baterii."),
    ("cs", "Zjistím, jestli lze platit kartou."),
    ("cs", "> Doprava je zdarma."),
    ("cs", "Dobrý den, paní Malá, děkuji za zprávu."),
    ("cs", "Kazeta stojí 500 až 700 Kč."),
    ("cs", "Smlouvu jsem dnes přečetl celou."),
    ("cs", "V úterý 12. 5. jsme balík předali dopravci."),
    ("pl", "Czy wysyłka jest bezpłatna?"),
    ("pl", "Jeśli zamówienie przekroczy 200 zł, wysyłka jest bezpłatna."),
    ("pl", "Sprawdzę, czy można zapłacić kartą."),
    ("pl", "Być może gwarancja obejmuje baterię."),
    ("el", "Είναι δωρεάν η αποστολή;"),
    ("el", "Αν παραγγείλετε πάνω από 50 €, η αποστολή είναι δωρεάν."),
    ("el", "Νομίζω ότι η εγγύηση καλύπτει τη μπαταρία."),
    ("sr", "Da li je dostava besplatna?"),
    ("sr", "Ако поручите за више од 5.000 динара, испорука је бесплатна."),
    ("sr", "Proveriću da li možete platiti karticom."),
    ("en", "Is delivery free?"),
    ("en", "If you order for €50, delivery is free."),
    ("en", "You wrote that delivery is free."),
    ("en", "I think the warranty covers the battery."),
    ("en", "Please feel free to call me."),
    ("en", "“Delivery is free.” is what the page says."),
    ("en", ""),
]


@pytest.mark.parametrize(("language", "text", "value"), PRICES)
def test_a_price_is_an_amount_and_a_currency(language: str, text: str, value: str) -> None:
    assert ("price", value) in told(text, language)


@pytest.mark.parametrize(("language", "text", "value"), COSTS)
def test_what_costs_nothing_and_what_is_paid_for(language: str, text: str, value: str) -> None:
    assert [found for kind, found in told(text, language) if kind == "free"] == [value]


@pytest.mark.parametrize(("language", "text", "value"), POSSIBLE)
def test_what_is_possible_there_or_covered(language: str, text: str, value: str) -> None:
    assert told(text, language) == [("yes_no", value)]


@pytest.mark.parametrize(("language", "text", "value"), DAYS)
def test_a_day_that_was_told(language: str, text: str, value: str) -> None:
    assert told(text, language) == [("date", value)]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_questions_conditions_guesses_and_other_peoples_words_state_nothing(language: str, text: str) -> None:
    assert told(text, language) == []


PAIRS = [
    ("cs", "Doprava je u nás vždy zdarma.", "Za dopravu účtujeme 99 Kč, není zdarma."),
    ("cs", "Na Slovensko doručujeme.", "Na Slovensko bohužel nedoručujeme."),
    ("pl", "Wysyłka do Czech jest bezpłatna.", "Wysyłka do Czech jest płatna."),
    ("el", "Η αποστολή στην Κύπρο είναι δωρεάν.", "Για την αποστολή στην Κύπρο υπάρχει χρέωση."),
    ("sr", "Испорука у Ниш је бесплатна.", "Isporuka u Niš se plaća."),
    ("en", "Delivery to Cyprus is free.", "We charge for delivery to Cyprus."),
]


@pytest.mark.parametrize(("language", "first", "second"), PAIRS)
def test_two_words_on_one_matter_have_one_topic_and_contradict(language: str, first: str, second: str) -> None:
    one = find_statements(first, language=language)[-1]
    others = [found for found in find_statements(second, language=language) if found.kind == one.kind]
    assert any(same_topic(one.topic, other.topic) and one.value != other.value for other in others)


def test_two_facts_of_one_sentence_have_topics_of_their_own() -> None:
    first, second = find_statements("Dobrý den, paní Malá, doprava je zdarma, instalace stojí 1 490 Kč.", language="cs")
    assert (first.kind, second.kind) == ("free", "price")
    assert not same_topic(first.topic, second.topic)


def test_a_topic_named_in_words_finds_the_statement() -> None:
    (found,) = find_statements("Doprava na Slovensko je zdarma.", language="cs")
    assert same_topic(topic_of("doprava na Slovensko", "cs"), found.topic)
    assert not same_topic(topic_of("záruka baterie", "cs"), found.topic)
    assert not same_topic((), ())


def test_places_are_those_of_the_written_text() -> None:
    text = "Dobrý den.\nDěkuji za zprávu. Doprava je zdarma!"
    (found,) = find_statements(text, language="cs")
    assert text[found.start : found.end] == found.text == "Doprava je zdarma!"


def test_a_language_we_do_not_know_states_nothing() -> None:
    assert find_statements("Der Versand ist kostenlos.", language="de") == ()


@given(st.text(max_size=400), st.sampled_from(["cs", "pl", "el", "sr", "en", None]))
def test_no_text_whatsoever_breaks_it(text: str, language: str | None) -> None:
    for one in find_statements(text, at=FRIDAY, language=language):
        assert isinstance(one, FoundStatement) and text[one.start : one.end] == one.text and one.topic


@pytest.mark.parametrize("piece", ["zdarma ", "1 ", "Doprava je zdarma, ", "€", "a ", ",-", "není ", "1.000", "(", "\n"])
def test_a_very_long_text_is_read_in_a_moment(piece: str) -> None:
    find_statements(piece * (20_000 // len(piece)), at=FRIDAY, language="cs")

"""A greeting that calls somebody rightly is noticed by nobody; a wrong one by everybody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.coach import Person
from opora.pure.languages import LANGUAGES
from opora.pure.languages.calling import call, gender_of, signed, wrong_call
from opora.pure.languages.calling.tests import examples
from opora.pure.languages.registry import words_for

_BLOCKS = {"cs": examples.CZECH, "pl": examples.POLISH, "el": examples.GREEK, "sr": examples.SERBIAN, "en": examples.ENGLISH}


def _rows() -> list[tuple[str, str, str, str, str | None]]:
    rows = []
    for language, block in _BLOCKS.items():
        for line in block.strip().splitlines():
            known, _, right = (part.strip() for part in line.partition(">"))
            gender, first, surname = known.split(maxsplit=2)
            rows.append((language, gender.strip("?"), first.strip("-"), surname if surname != "-" else "", right if right != "?" else None))
    return rows


@pytest.mark.parametrize(("language", "gender", "first", "surname", "right"), _rows())
def test_a_customer_is_called_as_a_native_would(language: str, gender: str, first: str, surname: str, right: str | None) -> None:
    assert call(first, surname, gender, language) == right


@pytest.mark.parametrize(("language", "gender", "first", "surname", "right"), [row for row in _rows() if row[4] and row[0] != "en"])
def test_what_is_called_rightly_is_never_marked(language: str, gender: str, first: str, surname: str, right: str) -> None:
    assert wrong_call(f"{right}, …", Person(first, surname, gender), language) is None


@pytest.mark.parametrize("language", ["cs", "pl", "el", "sr"])
def test_every_known_name_may_be_called_as_we_call_it(language: str) -> None:
    words = words_for("calling")[language]
    calls = [call(name, "", gender, language) for gender, block in (("m", words.men), ("f", words.women)) for name in block.split()]
    assert [one for one in calls if one and wrong_call(f"{one}, …", Person(), language)] == []


def test_serbs_are_called_in_the_script_that_is_asked_for() -> None:
    assert call("Јелена", "Јовановић", "", "sr", "Latn") == "gospođo Jovanović"
    assert call("Ljubiša", "Đorđević", "m", "sr", "Cyrl") == "господине Ђорђевићу"


def test_a_name_written_in_capitals_or_small_letters_is_called_in_its_own_way() -> None:
    assert call("", "NOVÁK", "m", "cs") == call("", "novák", "m", "cs") == "pane Nováku"


@pytest.mark.parametrize(
    ("first", "surname", "language", "gender"),
    [
        ("Jan", "Novák", "cs", "m"), ("Jana", "", "cs", "f"), ("", "Nováková", "cs", "f"), ("", "Novotný", "cs", "m"), ("", "Krejčí", "cs", ""),
        ("Andrea", "", "cs", "f"), ("Honza", "", "cs", "m"), ("Jan", "Nováková", "cs", ""), ("Kuba", "", "pl", "m"), ("", "Kowalska", "pl", "f"),
        ("", "Kowalski", "pl", "m"), ("", "Nowak", "pl", ""), ("Bożena", "Lis", "pl", "f"), ("Γιώργος", "", "el", "m"), ("", "Παπαδοπούλου", "el", "f"),
        ("", "Γεωργίου", "el", ""), ("Δανάη", "", "el", "f"), ("Никола", "", "sr", "m"), ("Luka", "Petrović", "sr", "m"), ("", "Petrović", "sr", ""),
        ("Dragana", "", "sr", "f"), ("Peter", "", "en", "m"), ("Joan", "", "en", ""), ("", "Kowalska", "en", "f"), ("", "", "cs", ""), ("J.", "", "cs", ""),
    ],
)  # fmt: skip
def test_the_gender_of_a_name_is_told_or_left_open(first: str, surname: str, language: str, gender: str) -> None:
    assert gender_of(first, surname, language) == gender


@pytest.mark.parametrize(
    ("language", "text", "person", "right"),
    [
        ("cs", "Dobrý den, pane Novák, návod posílám.", Person(), "pane Nováku"),
        ("cs", "Děkuji, pane Marek, platí to.", Person(), "pane Marku"),
        ("cs", "Dobrý den, pane Krausová, posílám smlouvu.", Person(), "paní Krausová"),
        ("cs", "Dobrý den, paní Jana, posílám smlouvu.", Person(), "paní Jano"),
        ("cs", "Vážený pane doktor, děkuji.", Person(), "pane doktore"),
        ("cs", "Dobrý den, pane Veselý,", Person("Eva", "Veselá"), "paní Veselá"),
        ("cs", "Dobrý den, pan Novák,", Person(), "pane Nováku"),
        ("pl", "Dzień dobry Pani Tomaszu, garnitur czeka.", Person(), "Panie Tomaszu"),
        ("pl", "Dzień dobry Pani Anna, wysyłam.", Person(), "Pani Anno"),
        ("pl", "Panie Marek, klucze są.", Person(), "Panie Marku"),
        ("pl", "Szanowny Panie Profesor, dziękuję.", Person(), "Panie Profesorze"),
        ("pl", "Dzień dobry Pan Tomasz, dziękuję.", Person(), "Panie Tomaszu"),
        ("el", "Κύριε Παπαδόπουλος, καλημέρα.", Person(), "Κύριε Παπαδόπουλε"),
        ("el", "Καλημέρα κύριε Παναγιώτης, δεχόμαστε.", Person(), "κύριε Παναγιώτη"),
        ("el", "Καλησπέρα κυρία Παπαδόπουλος, ευχαριστώ.", Person("Άννα", "Παπαδοπούλου"), "κυρία Παπαδοπούλου"),
        ("el", "Κύριε καθηγητής, ευχαριστώ.", Person(), "Κύριε καθηγητά"),
        ("sr", "Поштовани господине Петровић, хвала.", Person(), "господине Петровићу"),
        ("sr", "Postovani gospodine Petrovic, hvala.", Person(), "gospodine Petrovicu"),
        ("sr", "Poštovani gospodine Milan, hvala.", Person(), "gospodine Milane"),
        ("sr", "Poštovana gospođa Marić, hvala.", Person(), "gospođo Marić"),
        ("sr", "Поштовани господине магистре, столице имамо.", Person("Вера", "Прохаска"), "госпођо Прохаска"),
        ("en", "Dear Mr Kowalska, breakfast is included.", Person(), "Ms Kowalska"),
        ("en", "Dear Ms. Nwosu,", Person("Peter", "Nwosu"), "Mr Nwosu"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_found_with_the_right_one(language: str, text: str, person: Person, right: str) -> None:
    found = wrong_call(text, person, language)
    assert found is not None
    assert found.right == right
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Dobrý den, paní Jana Malá vám zavolá zítra."),
        ("cs", "Předala jsem to kolegovi; pan Novák se ozve."),
        ("cs", "Dobrý den, pane Novotný, děkuji."),
        ("cs", "Dobrý den, pane, děkuji. Paní Nováková volala."),
        ("pl", "Dzień dobry, Pani Anna z serwisu zadzwoni jutro."),
        ("pl", "Panie Nowak, dziękuję."),
        ("pl", "Panie z działu obsługi pomogą."),
        ("el", "Καλημέρα, η κυρία Άννα θα σας καλέσει."),
        ("el", "Καλημέρα κύριε Παπανικολάου, ευχαριστώ."),
        ("sr", "Gospođa Marić će Vas zvati sutra."),
        ("sr", "Poštovani gospodine Petroviću, hvala."),
        ("sr", "Поштовани господине Петровски, хвала."),
        ("en", "Dear Mr Novak, thank you."),
        ("en", "Dear Ms Finch, Mr Brown will call you."),
    ],
)
def test_people_who_are_spoken_of_and_right_calls_are_left_alone(language: str, text: str) -> None:
    assert wrong_call(text, Person(), language) is None


@pytest.mark.parametrize(
    ("text", "language", "first", "surname", "gender"),
    [
        ("Prosím o návod k sekačce RX-40. Novák", "cs", "", "Novák", ""),
        ("Prosím o kopii. S pozdravem Jana Krausová", "cs", "Jana", "Krausová", "f"),
        ("Chtěla bych termín.\nMUDr. Ivana Šťastná", "cs", "Ivana", "Šťastná", "f"),
        ("Kiedy? Z poważaniem, Tomasz Kalita", "pl", "Tomasz", "Kalita", "m"),
        ("Πότε; Με εκτίμηση, Θωμάς Καλίτσης", "el", "Θωμάς", "Καλίτσης", "m"),
        ("С поштовањем, мр Вера Прохаска", "sr", "Вера", "Прохаска", "f"),
        ("Sincerely, Mrs Eleanor Finch (formerly Sharp)", "en", "Eleanor", "Finch", "f"),
        ("Regards, Joan Miró Ferrer (Mr)", "en", "Joan", "Ferrer", "m"),
        ("Kdy to přijde? Děkuji", "cs", "", "", ""),
        ("", "cs", "", "", ""),
    ],
)
def test_who_signed_is_read_from_under_the_message(text: str, language: str, first: str, surname: str, gender: str) -> None:
    found = signed(text, language)
    assert (found.first_name, found.surname, found.gender) == (first, surname, gender)


def test_every_language_of_the_desk_calls_people() -> None:
    assert set(words_for("calling")) == set(LANGUAGES)


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["", "m", "f", "x"]), st.sampled_from([*LANGUAGES, "??"]))
def test_no_name_is_too_strange(first: str, surname: str, gender: str, language: str) -> None:
    said = call(first, surname, gender, language)
    assert said is None or said.strip()
    found = wrong_call(f"{first} {surname}, pane {surname} panie {first}", Person(first, surname, gender), language)
    assert found is None or found.start < found.end
    signed(f"{first} {surname}", language)


def test_a_very_long_text_is_read_in_bounded_time() -> None:
    assert wrong_call("pane " * 50_000, Person(), "cs") is None
    assert signed("Novák " * 50_000, "cs").surname == "Novák"


@pytest.mark.parametrize(
    ("language", "text", "person", "right"),
    [
        ("en", "Dear Mr Ashworth, rent is paid: Miss Ashworth paid until June.", Person("Simon", "Ashworth"), None),
        ("en", "Dear Miss Ashworth, rent is paid until June.", Person("Simon", "Ashworth"), "Mr Ashworth"),
        ("cs", "Dobrý den, paní Veselá, smlouvu podepsal pan Veselý, děkuji, pane Veselý, že.", Person("Eva", "Veselá"), None),
        ("cs", "Dobrý den, pane Veselý, děkuji, pane Novák, za fotky.", Person("Karel", "Veselý"), "pane Nováku"),
        ("sr", "Добар дан, господине Прелићу, извињавам се.", Person("Радојица", "Прелић"), None),
    ],
)
def test_somebody_of_the_family_bears_the_name_with_the_other_title(language: str, text: str, person: Person, right: str | None) -> None:
    found = wrong_call(text, person, language)
    assert (found and found.right) == right

from collections.abc import Callable

import cyrtranslit
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.languages import Detected, detect, fold
from opora.pure.languages.tests import customers_write as customers


def _as_written(text: str) -> str:
    return text


def _in_cyrillic(text: str) -> str:
    return str(cyrtranslit.to_cyrillic(text, "sr"))


WAYS_OF_WRITING = [
    ("cs", "Latn", customers.CZECH, _as_written, 0.95),
    ("cs", "Latn", customers.CZECH, fold, 0.94),
    ("pl", "Latn", customers.POLISH, _as_written, 0.95),
    ("pl", "Latn", customers.POLISH, fold, 0.95),
    ("sr", "Cyrl", customers.SERBIAN, _in_cyrillic, 0.95),
    ("sr", "Latn", customers.SERBIAN, _as_written, 0.95),
    ("sr", "Latn", customers.SERBIAN, fold, 0.95),
    ("el", "Grek", customers.GREEK, _as_written, 0.95),
    ("el", "Latn", customers.GREEKLISH, _as_written, 0.95),
    ("en", "Latn", customers.ENGLISH, _as_written, 0.95),
]


@pytest.mark.parametrize(("language", "script", "block", "write", "_"), WAYS_OF_WRITING)
def test_language_of_a_customers_sentence_is_recognised(
    language: str, script: str, block: str, write: Callable[[str], str], _: float
) -> None:
    sentences = customers.texts(block)
    right = [sentence for sentence in sentences if detect(write(sentence)) == Detected(language, script)]
    assert len(sentences) >= 40
    assert len(right) / len(sentences) >= 0.99


@pytest.mark.parametrize(("language", "_", "block", "write", "bound"), WAYS_OF_WRITING)
def test_three_words_are_nearly_always_enough(language: str, _: str, block: str, write: Callable[[str], str], bound: float) -> None:
    pieces = [piece for sentence in customers.texts(block) for piece in _three_by_three(write(sentence))]
    right = [piece for piece in pieces if detect(piece).language == language]
    assert len(right) / len(pieces) >= bound


def _three_by_three(sentence: str) -> list[str]:
    found = sentence.split()
    return [" ".join(found[start : start + 3]) for start in range(0, len(found) - 2, 3)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wo ist mein Paket? Ich warte seit einer Woche.", "de"),
        ("Où est mon colis ? Je l'attends depuis une semaine.", "fr"),
        ("Hol van a csomagom? Egy hete várok rá.", "hu"),
        ("Где мой заказ? Он ещё не пришёл", "ru"),
        ("Къде е поръчката ми? Чакам вече седмица", "bg"),
    ],
)
def test_language_the_desk_does_not_speak_is_named(text: str, language: str) -> None:
    assert detect(text).language == language


@pytest.mark.parametrize("text", ["Gdje je moja pošiljka? Čekam već tjedan dana.", "Hvala lijepa, sve je stiglo u redu."])
def test_croatian_and_bosnian_count_as_serbian(text: str) -> None:
    assert detect(text).language == "sr"


@pytest.mark.parametrize("text", ["", " ", "12345", "?", "OK", "asdf qwer zxcv", "https://shop.example/a?b=1", "a@b.example"])
def test_too_little_is_unknown(text: str) -> None:
    assert detect(text).language == "und"


def test_short_word_is_read_in_the_language_the_customer_wrote_in_before() -> None:
    assert detect("Ok dik", prior="cs").language == "cs"
    assert detect("Gdzie jest moja paczka?", prior="cs").language == "pl"


@pytest.mark.parametrize(
    "text",
    ["Το Samsung Galaxy Watch Classic δεν φορτίζει καθόλου", "Αντί για Bosch Serie Sechs Silent Plus μου στείλατε Candy Brava Aqua Plus."],
)
def test_product_names_in_latin_do_not_hide_greek(text: str) -> None:
    assert detect(text) == Detected("el", "Grek")


@given(st.text(), st.sampled_from([None, "cs", "de", "??"]))
def test_every_text_gets_an_answer(text: str, prior: str | None) -> None:
    found = detect(text, prior)
    assert found.language
    assert found.script in {"Latn", "Cyrl", "Grek", "und"}


def test_endless_text_is_judged_by_its_beginning() -> None:
    assert detect("kde je moje zásilka " * 1_000_000).language == "cs"
    assert detect("x" * 10_000_000).language == "und"


@pytest.mark.parametrize("text", ["Vase spokojenost je pro nas velmi dulezita.", "Do desiti vecer zase svitite."])
def test_small_words_of_its_own_tell_czech_without_accents_from_serbian(text: str) -> None:
    assert detect(text).language == "cs"


OTHERS_SAY = [
    (
        "cs",
        "Ne, tohle jsem si neobjednala.\n\nDnia 12.11.2024 o 9:41 Obsługa Klienta napisała:\n> Dzień dobry,\n> informujemy o wysyłce zamówienia",
    ),
    ("sr", "> Dobrý den, reklamaci jsme přijali a postoupili výrobci.\n> Děkujeme za trpělivost.\n\nNe razumem šta piše ovde."),
    ("el", "8elw ta xrimata mou pisw.\n> Dear customer, we are happy to offer you a replacement unit free of charge."),
    ("en", 'Your form keeps telling me "Nieprawidłowe znaki w polu nazwisko". It is my legal name.'),
    ("cs", "Hub bliká a v logu je:\n[ERROR] 0x80070005 Access denied\n[WARN] mqtt: connection refused, retrying in 5 seconds"),
    ("el", "Μου λείπουν τα εξής:\nItem | Qty | Price | Status\nGarden hose 20 m | 1 | 24,90 EUR | Delivered"),
    ("cs", "Fwd: Your parcel is with our courier\n\nTak kde teda je, doma nikdo nic neprevzal."),
    (
        "sr",
        "Hello,\n\nkupatilo i dalje curi, majstor nije dosao.\n\nKind regards\nMilica\nThis e-mail is confidential and intended only for whom it names.",
    ),
    ("en", "2x Mléko polotučné, 1x Chléb kmínový, 3x Jogurt bílý smetanový. This is what the neighbour ordered, not me."),
    (
        "pl",
        "Czy ktoś może to przetłumaczyć? Nie wiem, czy mam dopłacić:\n\n> Поштовани, нисмо били у могућности да испоручимо вашу пошиљку.",
    ),
]


@pytest.mark.parametrize(("language", "text"), OTHERS_SAY)
def test_the_language_is_that_of_the_customers_own_words(language: str, text: str) -> None:
    assert detect(text).language == language


@pytest.mark.parametrize("text", ["> Gdzie jest moja paczka?", '"Gdzie jest moja paczka?"', "> Gdzie jest\n> moja paczka? | |"])
def test_who_only_quotes_is_read_by_the_quotation(text: str) -> None:
    assert detect(text).language == "pl"


@pytest.mark.parametrize(
    "text",
    [">" * 9_000, "1:\n" * 3_000, "|" * 9_000, "1" * 9_000 + ":", '"' * 9_000, "A" * 9_000, "1x" * 9_000, "fw:" * 9_000],
)
def test_no_text_keeps_its_reader_waiting(text: str) -> None:
    assert detect(text).language == "und"

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.languages import FoundWords, detect


def marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in FoundWords(query).places(text, detect(text).language)]


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("V objednávce chybí víčko, objednávku vracím.", "objednávka", ["objednávce", "objednávku"]),
        ("Kde je moje zásilka?", "zasilka kde", ["zásilka"]),
        ("Gdzie są moje paczki?", "paczka", ["paczki"]),
        ("Łódź, proszę o zwrot", "lodz zwr", ["Łódź", "zwrot"]),
        ("Где је моја пошиљка?", "posiljka", ["пошиљка"]),
        ("Gde je moja pošiljka?", "пошиљка", ["pošiljka"]),
        ("Pozdrav, Ђорђе Ђорђевић", "Djordjevic", ["Ђорђевић"]),
        ("Η παραγγελία μου δεν έφτασε", "paragelia", ["παραγγελία"]),
        ("To dema den irthe, i paraggelia mou argei", "παραγγελία", ["paraggelia"]),
        ("Θέλω το τιμολόγιο", "8elo timologio", ["Θέλω", "τιμολόγιο"]),
        ("My orders have not arrived, order 20511 is late", "order 205", ["orders", "order", "20511"]),
        ("Za\u0301silka nedorazila", "zásilka", ["Za\u0301silka"]),
        ("Kde je moje zásilka?", "faktura", []),
        ("Kde je moje zásilka?", "", []),
        ("Kde je moje zásilka?", "& | ! ( :*", []),
    ],
)
def test_whoever_searched_sees_the_words_that_were_found(text: str, query: str, words: list[str]) -> None:
    assert marked(text, query) == words


def test_a_short_word_marks_no_longer_ones() -> None:
    assert marked("Na stole nestojí nic, na.", "na") == ["Na", "na"]


@pytest.mark.parametrize("language", ["", "und", "sr"])
def test_words_of_a_note_whose_language_nobody_wrote_down_are_marked(language: str) -> None:
    note = "Pre četiri dana su prešli na novi server, a posle toga im ne stižu fakture."
    assert [note[start:end] for start, end in FoundWords("faktura").places(note, language)] == ["fakture"]


@given(st.text(max_size=300), st.text(max_size=60))
def test_whatever_is_written_and_sought_only_whole_words_are_marked(text: str, query: str) -> None:
    places = list(FoundWords(query).places(text, "cs"))
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(set(places))

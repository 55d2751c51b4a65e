import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.languages import Detected, fold, index_text, query_text, stems, words
from opora.pure.languages.tests import customers_write as customers
from opora.pure.languages.tests.matching import matches


def _is_found(text: str, query: str) -> bool:
    return matches(query_text(query), index_text(text))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Kde je moje zásilka?", "zasilka"),
        ("Reklamaci zásilky řeším podruhé.", "zásilka reklamace"),
        ("kde je moje zasilka", "zásilka"),
        ("Objednávce chybí víčko.", "objednávka"),
        ("Vrácení poškozeného kávovaru", "poškozený kávovar"),
        ("Gdzie są moje paczki?", "paczka"),
        ("W paczce brakuje zasilacza", "paczka"),
        ("Zamówienia nie dostarczono", "zamowienie"),
        ("Łódź, proszę o zwrot", "lodz zwrot"),
        ("Где је моја пошиљка?", "pošiljka"),
        ("Где је моја пошиљка?", "posiljka"),
        ("Gde je moja pošiljka?", "пошиљка"),
        ("Pozdrav, Ђорђе Ђорђевић", "Djordjevic"),
        ("Pozdrav, Đorđe Đorđević", "Dordevic"),
        ("Pozdrav, Djordje Djordjevic", "Ђорђевић"),
        ("U pošiljci nedostaje račun", "pošiljka računi"),
        ("Η παραγγελία μου δεν έφτασε", "ΠΑΡΑΓΓΕΛΙΑ"),
        ("Η παραγγελία μου δεν έφτασε", "paraggelia"),
        ("Η παραγγελία μου δεν έφτασε", "paragelia eftase"),
        ("Περιμένω τις παραγγελίες", "παραγγελία"),
        ("Θέλω το τιμολόγιο", "thelw timologio"),
        ("Θέλω το τιμολόγιο", "8elo timologio"),
        ("Έχω μια ερώτηση για την εγγύηση", "exw erwthsh eggyisi"),
        ("Ευχαριστώ για τη βοήθεια", "efxaristo voithia"),
        ("Ευχαριστώ για τη βοήθεια", "euxaristw bohtheia"),
        ("To dema den irthe, i paraggelia mou argei", "παραγγελία δέμα"),
        ("Steilte mou to timologio parakalw", "τιμολόγιο"),
        ("My orders have not arrived", "order"),
        ("Two deliveries are missing", "delivery"),
    ],
)
def test_customers_words_are_found_in_any_form_and_spelling(text: str, query: str) -> None:
    assert _is_found(text, query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Objednávka 10123456 nedorazila", "10123456"),
        ("Objednávka 10123456 nedorazila", "1012"),
        ("Faktura 2026/00123", "202600123"),
        ("Faktura 2026/00123", "2026-00123"),
        ("Model RZ-1234", "rz1234"),
        ("Napište na Jan.Novak12@mail-cz.example", "jan.novak12@mail-cz.example"),
        ("Napište na Jan.Novak12@mail-cz.example", "jan.novak12@mail"),
        ("Napište na Jan.Novak12@mail-cz.example", "mail-cz.example"),
        ("Napište na Jan.Novak12@mail-cz.example", "novak12"),
        ("Od: <podpora@shop.example>", "shop.example"),
        ("Volejte +420 602 123 456", "602123456"),
        ("Volejte 602 123 456", "+420602123456"),
        ("Volejte 602-123-456", "602 123 456"),
    ],
)
def test_numbers_addresses_and_telephones_are_found_whole_and_in_parts(text: str, query: str) -> None:
    assert _is_found(text, query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Kde je moje zásilka?", "reklamace"),
        ("Kde je moje zásilka?", "zásilka reklamace"),
        ("Objednávka 10123456", "10123457"),
        ("jan.novak12@mail-cz.example", "jan.novak13@mail-cz.example"),
        ("Το δέμα έφτασε", "τιμολόγιο"),
        ("Zpráva o panice", "πανί"),
    ],
)
def test_other_words_are_not_found(text: str, query: str) -> None:
    assert not _is_found(text, query)


@pytest.mark.parametrize("typed", ["zás", "zásil", "zásilk", "obje", "objedná", "objednávk"])
def test_word_is_found_while_it_is_being_typed(typed: str) -> None:
    assert _is_found("Objednávka a zásilka nedorazily", typed)


def test_finished_word_is_not_taken_for_a_beginning() -> None:
    assert _is_found("Novotný", "novo")
    assert not _is_found("Novotný", "novo ")


def test_little_words_do_not_hide_the_mail_unless_there_is_nothing_else() -> None:
    assert _is_found("Faktura objednávky 20418", "faktura za objednávku")
    assert _is_found("to be or not to be", "to be")


@pytest.mark.parametrize("query", ["", "   ", "!?", "'\"\\", "& | ! ( ) : * <->", "\x00", "---"])
def test_nothing_searchable_gives_an_empty_query(query: str) -> None:
    assert query_text(query) == ""


TERM = r"[^\W_]+(?::\*)?"
GROUP = rf"(?:{TERM}|\({TERM}(?: \| {TERM})+\))"
GRAMMAR = re.compile(rf"(?:{GROUP}(?: & {GROUP})*)?")


@given(st.text() | st.text(alphabet="ab1č&|!():*<->'\"\\ @.", max_size=60))
def test_query_keeps_to_the_grammar_whatever_is_typed(query: str) -> None:
    assert GRAMMAR.fullmatch(query_text(query))


@given(st.text())
def test_index_is_words_of_letters_and_digits_alone_each_once(text: str) -> None:
    tokens = index_text(text).split(" ") if index_text(text) else []
    assert len(set(tokens)) == len(tokens)
    assert all(re.fullmatch(r"[^\W_]{1,40}", token) for token in tokens)


EVERY_SENTENCE = [
    sentence
    for block in (customers.CZECH, customers.POLISH, customers.SERBIAN, customers.GREEK, customers.GREEKLISH, customers.ENGLISH)
    for sentence in customers.texts(block)
]


@pytest.mark.parametrize("sentence", EVERY_SENTENCE)
def test_every_word_of_a_sentence_finds_it_typed_with_and_without_accents(sentence: str) -> None:
    index = index_text(sentence)
    for word in sentence.split():
        if words(word):
            assert matches(query_text(word), index), word
            assert matches(query_text(fold(word)), index), word


@given(st.text(alphabet="abcčdeěfghijklłmnoprsštuvyzžđαβγδεηιλοςυхњђ019@.-+ ", max_size=60))
def test_every_text_is_found_by_its_own_words(text: str) -> None:
    index = index_text(text)
    for word in words(text):
        assert matches(query_text(word), index)


@given(st.sampled_from(customers.texts(customers.SERBIAN)))
def test_both_serbian_scripts_have_one_index(sentence: str) -> None:
    import cyrtranslit

    assert set(index_text(cyrtranslit.to_cyrillic(sentence, "sr")).split()) == set(index_text(sentence, Detected("sr", "Latn")).split())


def test_index_stays_small() -> None:
    text = "\n".join(EVERY_SENTENCE[:200])
    assert len(index_text(text).split()) <= 1.1 * len(set(words(text)))


def test_huge_text_is_cut_and_answered() -> None:
    assert len(index_text("zásilka1 " * 1_000_000 + "a" * 1_000_000)) < 100
    assert len(query_text("zásilka " * 100_000)) < 1_000


def test_stems_are_the_topic_of_a_text() -> None:
    assert stems("Kde je prosím moje zásilka 20418?") == stems("zásilky")
    assert stems("Η παραγγελία μου") == stems("i paraggelia mou den")
    assert stems("Где је моја пошиљка") == stems("gde je moja pošiljka")
    assert not stems("a to je 123 že")

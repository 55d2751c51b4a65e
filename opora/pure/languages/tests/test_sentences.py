"""Where sentences end, and where a full stop only belongs to a day or a short form."""

from __future__ import annotations

import pytest

from opora.pure.languages.sentences import sentences

TEXTS = (
    ["24. 11. Vám pošleme nový díl.", "Zavoláme předem."],
    ["Dne 24. 11. Vás navštíví technik."],
    ["Dobrý den,", "24.11. Vám zavoláme."],
    ["Doručíme 24. 11.", "Vaše objednávka je zabalená."],
    ["Zboží odešle sklad ve středu 24. 11.", "Vám přijde zpráva."],
    ["24. novembra u 10 časova Vas zovem."],
    ["24. 11. Вас зовемо."],
    ["24. 11. Vam šaljemo novi deo.", "Javite se."],
    ["30.04. Państwu odeślemy pieniądze."],
    ["Στις 24.11. Σας στέλνουμε το εξάρτημα.", "Ευχαριστούμε."],
    ["Bydlíme ve 3. patře.", "Zvonek nejde."],
    ["Přijedeme 24. 11.", "Technik se jmenuje Novák."],
)


@pytest.mark.parametrize("expected", TEXTS)
def test_a_text_is_cut_where_its_sentences_end(expected: list[str]) -> None:
    text = "\n".join(expected) if expected[0].endswith(",") else " ".join(expected)
    found = sentences(text)
    assert [one.text for one in found] == expected
    assert [text[one.start : one.end] for one in found] == expected

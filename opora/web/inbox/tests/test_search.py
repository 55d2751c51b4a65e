"""Whoever searches sees in each line why it was found."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.cast import KOWALSKA, PAPADOPOULOS, PROCHAZKOVA, Team, Writer, arrive, browser, mail, team, writes

pytestmark = pytest.mark.django_db
LETTER = "Dobrý den,\n\nhrnek došel v pořádku, ale u zásilky chyběla slíbená faktura, a bez ní ho nemůžu proplatit.\n\nDěkuji"


@pytest.fixture
def desk() -> Team:
    return team()


def line_of(desk: Team, query: str) -> str:
    """The first line of what is found, as HTML without its spaces at ends of lines."""
    page = browser(desk.jana).get("/search/", {"q": query}).content.decode()
    return " ".join(page[page.index('<li class="row"') : page.index("</li>", page.index('<li class="row"'))].split())


def marked(line: str) -> list[str]:
    return [unescape(words) for words in re.findall(r"<mark>(.*?)</mark>", line)]


def test_the_line_shows_the_passage_with_the_words_marked(desk: Team) -> None:
    writes(PROCHAZKOVA, "Hrnek bez faktury", LETTER)
    line = line_of(desk, "fakturu zasilka")
    assert marked(line) == ["faktury", "zásilky", "faktura"]
    assert "… došel v pořádku, ale u <mark>zásilky</mark> chyběla" in line


@pytest.mark.parametrize(
    ("who", "text", "query", "words"),
    [
        (PAPADOPOULOS, "Καλημέρα, περιμένω ακόμη το τιμολόγιο της παραγγελίας.", "timologio", ["τιμολόγιο"]),
        (KOWALSKA, "Dzień dobry, moja paczka nie dotarła.", "paczki", ["paczka"]),
    ],
)
def test_words_are_marked_as_they_were_found_in_any_spelling(desk: Team, who: Writer, text: str, query: str, words: list[str]) -> None:
    writes(who, "—", text)
    assert marked(line_of(desk, query)) == words


def test_what_a_customer_writes_stays_text(desk: Team) -> None:
    writes(PROCHAZKOVA, "<mark>faktura</mark>", "Prosím <script>alert(1)</script> o fakturu <b>hned</b>.")
    line = line_of(desk, "faktura")
    assert "<script" not in line and "<b>" not in line
    assert marked(line) == ["faktura", "fakturu"] and "&lt;mark&gt;<mark>faktura</mark>&lt;/mark&gt;" in line


def test_a_case_found_by_the_name_of_a_file_shows_how_the_letter_begins(desk: Team) -> None:
    arrive(mail(PROCHAZKOVA, "Hrnek", LETTER, files=[("reklamacni-list.pdf", "application/pdf", b"%PDF-1.4")]))
    line = line_of(desk, "reklamacni")
    assert marked(line) == [] and "Dobrý den, hrnek došel" in line

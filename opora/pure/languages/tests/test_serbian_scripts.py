import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.languages import fold, to_latin_serbian


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Где је моја пошиљка?", "Gde je moja pošiljka?"),
        ("Љубав, Његош, Џеп, Ђорђе, ћуран", "Ljubav, Njegoš, Džep, Đorđe, ćuran"),
        ("ЉУБАВ И ЊЕГОШ", "LJUBAV I NJEGOŠ"),
        ("Њ. К. Ђ.", "Nj. K. Đ."),
        ("Već latinica", "Već latinica"),
        ("", ""),
    ],
)
def test_cyrillic_is_written_in_latin_without_loss(cyrillic: str, latin: str) -> None:
    assert to_latin_serbian(cyrillic) == latin


@pytest.mark.parametrize(
    "untouched",
    [
        "%(име)s",
        "%(број)d",
        "{корисник}",
        "{{ назив }}",
        "{% ако %}",
        '<a href="/помоћ" title="наслов">',
        "</b>",
        "&nbsp;",
        "https://пример.срб/пут?упит=љ",
        "www.пример.срб",
        "љуба@пример.срб",
    ],
)
def test_marks_for_programs_stay_as_they_are(untouched: str) -> None:
    assert to_latin_serbian(f"Порука {untouched} је ту") == f"Poruka {untouched} je tu"


@given(st.text(alphabet="абвгдђежзијклљмнњопрстћуфхцчџшАЉЊЏЂ <>{}%()s@./"))
def test_latin_has_the_same_folded_form(text: str) -> None:
    assert fold(to_latin_serbian(text)) == fold(text)


@pytest.mark.parametrize("piece", ["a", "1-", "{", "%(", "a.", "<", "љ@"])
def test_endless_text_is_written_in_time(piece: str) -> None:
    assert len(to_latin_serbian(piece * 50_000)) >= 50_000

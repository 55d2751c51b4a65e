import pytest

from opora.pure.placement import marks, split
from opora.pure.placement.attribution import attributions, matches
from opora.pure.placement.subjects import read_subject
from opora.pure.placement.tests.cases import NOON
from opora.pure.placement.values import Writing


@pytest.mark.parametrize(
    ("subject", "base", "answer"),
    [
        ("Re: Rozbitá konvice", "rozbita konvice", True),
        ("[shop] RE: Rozbitá konvice", "rozbita konvice", True),
        ("Odp: Zwrot pieniędzy", "zwrot pieniedzy", True),
        ("Απ: Επιστροφή", "επιστροφη", True),
        ("Одг: Рачун", "racun", True),
        ("Fwd: Rozbitá konvice", "rozbita konvice", False),
        ("Reklamace", "reklamace", False),
    ],
)
def test_a_subject_says_whether_it_answers(subject: str, base: str, answer: bool) -> None:
    line = read_subject(subject)
    assert (line.base, line.answer) == (base, answer)


def test_a_changed_subject_still_names_the_old_one() -> None:
    line = read_subject("Faktura (was: Rozbitá konvice)")
    assert (line.base, line.former) == ("faktura", "rozbita konvice")


def test_patches_of_one_series_belong_together_and_versions_do_not() -> None:
    first, second, newer = (read_subject(f"[PATCH {v}] x").series for v in ("v2 1/5", "v2 5/5", "v3 1/5"))
    assert first == second != newer


def test_short_common_lines_leave_no_marks() -> None:
    assert marks("Dobrý den,\n\nDěkuji.\n") == frozenset()


def test_eight_common_words_leave_a_common_mark() -> None:
    text = "one two three four five six seven eight"
    assert marks(f"before it all {text} and after") & marks(f"something quite different\n> {text}\nagain")


@pytest.mark.parametrize(
    "line",
    [
        "On Mon, Mar 2, 2026 at 1:00 PM Jan Novák <jan.novak@post.example> wrote:",
        "Dne 02.03.2026 13:00 napsal(a) Jan Novák:",
        "W dniu 2.03.2026 o 13:00, Jan Novák pisze:",
        "Στις 2/3/2026 13:00, ο Jan Novák έγραψε:",
        "From: Jan Novák\nSent: Monday, March 2, 2026 1:00 PM\nTo: podpora",
    ],
)
def test_an_introduction_names_author_and_minute_in_any_language(line: str) -> None:
    found = attributions(line)
    assert any(matches(one, Writing(frozenset({"jan", "novak"}), NOON)) for one in found)
    assert not any(matches(one, Writing(frozenset({"petr", "novak"}), NOON)) for one in found)


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("Kiedy przyjdzie moja paczka do domu?\n\nDruga sprawa: proszę o fakturę na firmę.", ["first", "another_thing"]),
        ("Objednávka 20418 stále nedorazila domů.\n\nU objednávky 31555 chci vrátit boty.", ["first", "other_order_number"]),
        (
            "Dobrý den, prosím:\n1. poslat fakturu na firmu\n2. změnit adresu na Brno\n3. zrušit odběr novinek všem",
            ["first"] + ["numbered"] * 2,
        ),
        ("Η παραγγελία μου δεν ήρθε ακόμα. Επίσης θέλω να αλλάξω τη διεύθυνση.", ["first", "another_thing"]),
        ("Пакет није стигао већ десет дана. Још нешто: рачун нисам добио.", ["first", "another_thing"]),
        ("My parcel has not arrived yet. One more thing, I need the invoice.", ["first", "another_thing"]),
        ("Objednávka 20418 nedorazila. Kde je prosím objednávka 20418?", []),
        ("Jinakost je krásná věc a také ji obdivuji celý život.", []),
        ("", []),
    ],
)
def test_passages_are_cut_where_another_matter_begins(text: str, reasons: list[str]) -> None:
    passages = split(text)
    assert [p.why for p in passages] == reasons
    if passages:
        assert "".join(text[p.start : p.end] for p in passages) == text

import pytest

from opora.pure.identity import compare, read_name


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        ("Jan Novák", "Honza Novák", "nickname"),
        ("Jan Novák", "Jan Nováková", "family"),
        ("Jan Novák", "J. Novak", "initial"),
        ("Jan Novák", "P. Novák", "different"),
        ("Novák, Jan", "Jan Novák", "same"),
        ("Ing. Jan Novák, Ph.D.", "Jan Novák (Novák a syn s.r.o.)", "same"),
        ("Jiří Hájek", "Jiří Hájková", "family"),
        ("Karel Němec", "Karel Němcová", "family"),
        ("Adam Kowalski", "Adam Kowalska", "family"),
        ("Κώστας Παπαδόπουλος", "Κώστας Παπαδοπούλου", "family"),
        ("Κωνσταντίνος Παπαδόπουλος", "Kostas Papadopoulos", "nickname"),
        ("Јована Петровић", "Jovana Petrović", "same"),
        ("Јован Петровић", "Jovana Petrović", "different"),
        ("Đorđe Ilić", "Djordje Ilic", "same"),
        ("Jan Novák", "Jan Novotný", "different"),
        ("Katarzyna Wiśniewska", "Katarzyna Wisniewska", "same"),
        ("Kateřina Veselá", "Kateřina Vesela", "same"),
    ],
)
def test_names_agree_as_a_colleague_would_say(one: str, other: str, agreement: str) -> None:
    assert compare(read_name(one), read_name(other)) == agreement
    assert compare(read_name(other), read_name(one)) == agreement


@pytest.mark.parametrize(
    ("address", "given", "surname"),
    [("jan.novak@post.example", ("jan",), "novak"), ("j.novak79@post.example", ("j",), "novak"), ("novak@post.example", (), "novak")],
)
def test_an_address_tells_a_name_where_none_is_written(address: str, given: tuple[str, ...], surname: str) -> None:
    name = read_name("", address)
    assert (name.given, name.surname) == (given, surname)

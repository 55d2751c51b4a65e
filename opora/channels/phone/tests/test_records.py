"""Lists of calls as files, as people get them out of their exchange."""

from __future__ import annotations

import pytest

from opora.channels.phone.records import import_records
from opora.channels.phone.tests.exchange import exchange
from opora.kernel.errors import DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages.calls import Call
from opora.messages.models import Message
from tests.cast import Team, team

pytestmark = pytest.mark.django_db
CZECH = """Datum a čas;Volající;Volaný;Směr;Stav;Čekání;Délka hovoru;Fronta
20.11.2026 17:41:05;777 123 456;222333444;příchozí;Zmeškaný;0:31;0;
20.11.2026 17:42:00;anonymní;222333444;příchozí;Opuštěný;75;0;Podpora

20.11.2026 17:43;777 123 456;222333444;příchozí;Přijatý;12;01:35;Podpora
včera;777 123 456;222333444;příchozí;Přijatý;12;95;
20.11.2026 17:44;603555271;222333444;příchozí;Zmeškaný;dlouho;0;
"""
POLISH = "Data i godzina,Dzwoniący,Stan,Czas trwania\n2026-11-20 17:41:05,512345678,odebrane,00:01:35\n2026-11-20 17:45:05,512345678,,0\n"
GREEK = "Ημερομηνία και ώρα\tΚαλών\tΚατάσταση\n20/11/2026 17:41\t6912345678\tαναπάντητη\n"
SERBIAN = "Датум и време;Позивалац;Исход;Трајање\n20.11.2026 17:41;0641234567;одговорен;95\n"
ENGLISH = "calldate,src,dst,disposition,billsec,uniqueid\n2026-11-20T17:41:05+01:00,00420777123456,222333444,NO ANSWER,0,171.1\n"


@pytest.fixture
def desk() -> Team:
    return team()


def test_a_czech_list_is_read_and_bad_rows_are_named_by_line(desk: Team) -> None:
    account = exchange("none")
    done = import_records(account, CZECH.encode("cp1250"), by=desk.marek)
    assert (done.calls, [line for line, _sentence in done.bad]) == (3, [6, 7])
    assert sorted(Call.objects.values_list("outcome", "number")) == [
        ("abandoned", ""),
        ("answered", "+420777123456"),
        ("missed", "+420777123456"),
    ]
    assert "včera" in done.bad[0][1]


def test_the_same_list_again_changes_nothing(desk: Team) -> None:
    account = exchange("none")
    for expected in ((3, 0), (0, 3)):
        done = import_records(account, CZECH.encode(), by=desk.marek)
        assert (done.calls, done.repeated) == expected
    drain_everything()
    assert Message.objects.count() == 3


@pytest.mark.parametrize(
    ("text", "country", "calls"),
    [
        (POLISH, "PL", [("answered", "+48512345678"), ("missed", "+48512345678")]),
        (GREEK, "GR", [("missed", "+306912345678")]),
        (SERBIAN, "RS", [("answered", "+381641234567")]),
        (ENGLISH, "CZ", [("missed", "+420777123456")]),
    ],
)
def test_columns_are_known_by_their_names_in_five_languages(desk: Team, text: str, country: str, calls: list[tuple[str, str]]) -> None:
    import_records(exchange("none", country=country), text.encode("utf-8-sig"), by=None)
    assert sorted(Call.objects.values_list("outcome", "number")) == calls


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"a;b\n1;2\n", b"\x00" * 50, "čas\n".encode()])
def test_a_file_that_is_no_list_of_calls_is_refused_with_a_sentence(desk: Team, raw: bytes) -> None:
    with pytest.raises(DeskError, match="call records header"):
        import_records(exchange("none"), raw, by=desk.marek)


def test_only_who_may_import_may_import(desk: Team) -> None:
    with pytest.raises(DeskError):
        import_records(exchange("none"), ENGLISH.encode(), by=desk.petr)

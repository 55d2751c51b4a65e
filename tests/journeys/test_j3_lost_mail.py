"""J3: "I wrote three weeks ago, nobody answered." We find it, wherever it lies, or can say where we looked."""

from __future__ import annotations

import pytest

from opora.cases import queries
from opora.cases.models import Case
from tests.cast import WISNIEWSKI, Team, ago, case_of, team, writes

pytestmark = pytest.mark.django_db

LOST = """Dzień dobry,
zamówiłem trzy lampki, zamówienie 20418, i jedna przyszła z pękniętym kloszem. Proszę o wymianę.
Piotr Wiśniewski"""


@pytest.fixture
def desk() -> Team:
    return team()


def lost_in_spam() -> Case:
    """The mail as the provider's filter put it into Junk, three weeks ago."""
    message = writes(WISNIEWSKI, "Zamówienie 20418", LOST, at=ago(days=21), source="imap", envelope={"kind": "junk"})
    return case_of(message)


@pytest.mark.parametrize("words", ["p.wisniewski@sklep.example", "20418", "pękniętym kloszem", "peknietym kloszem"])
def test_one_search_finds_the_lost_mail_among_the_spam(desk: Team, words: str) -> None:
    lost = lost_in_spam()
    assert lost.state == Case.State.SET_ASIDE
    hits, _more = queries.search(words, for_=desk.ola)
    assert [hit.case for hit in hits] == [lost]

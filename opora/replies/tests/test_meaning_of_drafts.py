"""What a customer's words mean reaches the one who types, and what was known while typing counts when the reply leaves."""

from __future__ import annotations

import time

import pytest

from opora.cases.models import Case
from opora.pure.meaning import is_installed
from opora.replies import actions, queries
from tests.cast import SVOBODA, Team, case_of, draft_of, team, writes

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not is_installed(), reason="the sentence model has no package for this processor; the word lists decide alone"),
]
COMPLAINT = "Do pokoje 12 nám zase v noci svítila ta vývěska, spali jsme tři hodiny."
NO_APOLOGY = "Dobrý den, pane Svobodo, do 15.00 vám zavolám. Petr Malý"
PATIENT = 60.0


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def case(desk: Team) -> Case:
    return case_of(writes(SVOBODA, "Pokoj", COMPLAINT))


def test_who_answers_a_complaint_without_a_word_of_trouble_is_asked_for_an_apology(
    desk: Team, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = queries.Words(NO_APOLOGY)
    assert "C-R19" not in {one.rule for one in queries.remarks(words, case, by=desk.petr, while_typing=True)}
    monkeypatch.setenv("OPORA_SENTENCE_MODEL", "on")
    end = time.monotonic() + PATIENT
    while "C-R19" not in {one.rule for one in queries.remarks(words, case, by=desk.petr, while_typing=True)}:
        assert time.monotonic() < end
    with pytest.raises(actions.Held) as held:
        actions.send([draft_of(case, desk.petr, NO_APOLOGY)], by=desk.petr)
    assert {one.rule for one in held.value.waiting} == {"C-R19"}

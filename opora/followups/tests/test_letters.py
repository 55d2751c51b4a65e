"""What the desk asks back satisfies the coach in every language: what we need, by when, what follows, and no reproach."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from opora.cases.models import Case
from opora.customers.models import Customer
from opora.followups import letters
from opora.ledgers.models import Question
from opora.pure.coach import Draft, Earlier, Facts, Severity, check
from opora.pure.languages.registry import words_for

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 13, 10, tzinfo=ZoneInfo("Europe/Prague"))
BY = date(2026, 5, 20)
LINK = "https://desk.example/c/abc/"
ASKED = {
    "cs": "V jakém jazyce má být web?",
    "pl": "W jakim języku ma być strona?",
    "el": "Σε ποια γλώσσα να είναι ο ιστότοπος;",
    "sr": "На ком језику треба да буде сајт?",
    "en": "In which language should the site be?",
}
NAMES = {"cs": "Jan Novák", "pl": "Anna Kowalska", "el": "Γιώργος Παπαδόπουλος", "sr": "Милан Илић", "en": "Margaret Green"}


def texts(language: str) -> list[str]:
    case = Case(title="Web 2026", customer=Customer(name=NAMES[language], language=language))
    questions = [Question(text=ASKED[language]), Question(text=ASKED[language])]
    reminders = [letters.reminder_letter(case, questions, rung=rung, by=BY, link=LINK) for rung in (1, 2, 3)]
    expiring = [
        letters.expiry_letter(case, what, "web.example", ends_on=BY, by=BY, over=over, link=LINK)
        for what in ("domain", "certificate", "hosting", "other")
        for over in (False, True)
    ]
    return [letters.check_letter(case, answered=NOW, link=LINK), *reminders, *expiring]


@pytest.mark.parametrize("language", sorted(ASKED))
def test_the_coach_has_nothing_to_say(language: str) -> None:
    facts = Facts(earlier=(Earlier("Web"),), questions=(), promises=())
    for text in texts(language):
        found = [one for one in check(Draft(text, language=language, at=NOW), facts) if one.severity < Severity.HINT]
        assert not found, (text, found)


@pytest.mark.parametrize("language", sorted(ASKED))
def test_a_sixth_language_would_need_both_files(language: str) -> None:
    assert language in words_for("closing") and language in words_for("reminding")


def test_serbian_in_latin_letters_stays_latin_and_the_customers_words_stay_theirs() -> None:
    case = Case(title="Сајт", customer=Customer(name="Milan Ilić", language="sr", script="Latn"))
    text = letters.check_letter(case, answered=NOW, link=LINK)
    assert "„Сајт“" in text and not any("\u0400" <= letter <= "\u04ff" for letter in text.replace("Сајт", ""))

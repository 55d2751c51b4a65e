"""Harm that is told without a word for failure is a complaint all the same; a wish or a mishap of one's own is none."""

from __future__ import annotations

import pytest

from opora.pure.coach.customer_side import complains
from opora.pure.coach.from_texts import draft_from
from opora.pure.coach.prepared import prepare
from opora.pure.coach.values import Facts

HARMED = (
    ("en", "Your driver left the parcel in the rain, the books are soaked."),
    ("en", "You took £80 from my account though I cancelled in March."),
    ("en", "My appointment was at 9, I was seen at 10:40."),
    ("en", "The tickets came after the concert."),
    ("en", "The price at the till was higher than on the shelf."),
    ("el", "Ο σερβιτόρος ξέχασε την παραγγελία μας."),
    ("el", "Κλείσαμε θέα θάλασσα και μας δώσατε δωμάτιο στο πάρκινγκ."),
    ("el", "Το παντελόνι μπήκε με ένα πλύσιμο στους 30."),
    ("el", "Τρία μέιλ έστειλα και απάντηση καμία."),
)
CALM = (
    ("en", "My old kettle broke. Which of yours would you recommend?"),
    ("en", "Why was my application rejected?"),
    ("en", "My mother died last month. How do I close her account?"),
    ("en", "The old boiler is 20 years old and leaks, we want a new one from you."),
    ("el", "Διακόψτε παρακαλώ τη συνδρομή μου, μου πέφτει ακριβή πια."),
    ("el", "Γιατί απορρίφθηκε η αίτησή μου;"),
    ("el", "Ο λέβητας είναι 20 χρονών και στάζει, θέλουμε καινούργιο από εσάς."),
)


def _complains(language: str, customer: str) -> bool:
    return complains(prepare(draft_from("", language=language), Facts(customer=customer, customer_language=language)))


@pytest.mark.parametrize(("language", "customer"), HARMED)
def test_harm_in_plain_words_is_a_complaint(language: str, customer: str) -> None:
    assert _complains(language, customer)


@pytest.mark.parametrize(("language", "customer"), CALM)
def test_a_wish_and_a_plain_question_are_no_complaint(language: str, customer: str) -> None:
    assert not _complains(language, customer)

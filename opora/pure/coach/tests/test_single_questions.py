"""C-R18: a single question is answered by a number, a place, a thing or a plain statement, though no word is repeated."""

from __future__ import annotations

import pytest

from opora.pure.coach.check import check
from opora.pure.coach.from_texts import draft_from
from opora.pure.coach.values import Facts

ANSWERED = (
    ("en", "What is the maximum load of the shelf?", "35 kg when it is screwed to a brick wall."),
    ("en", "Who do I speak to about the invoice?", "That would be Maria in accounts, extension 214."),
    ("en", "What colour is the cover?", "Dark green, like in the second picture."),
    ("en", "Have you received my documents?", "They came this morning, all of them complete."),
    ("en", "When will my order be shipped, and can you gift-wrap it?", "Tomorrow at noon, and yes, with pleasure."),
    ("en", "What would they cost and how long would it take?", "They come to £3,920. If you confirm by Friday, you have them on 12 June."),
    ("el", "Τι χρώμα έχει το κάλυμμα;", "Σκούρο πράσινο, όπως στη δεύτερη φωτογραφία."),
    ("el", "Είναι αδιάβροχο το ρολόι;", "Αντέχει έως 50 μέτρα βάθος."),
    ("cs", "Jakou má kryt barvu?", "Tmavě zelenou, stejnou jako na druhé fotce."),
    ("pl", "Gdzie mogę zaparkować?", "Tuż przed domem, miejsc jest sześć."),
    ("sr", "Koje je boje navlaka?", "Tamnozelene, kao na drugoj slici."),
)
OPEN = (
    ("en", "Is breakfast included and can we check in at 11?", "Breakfast is included in the price."),
    ("en", "Does the warranty cover water damage, and how long does a repair take?", "A repair takes five working days."),
    ("en", "Do you take old mattresses back?", "Thank you for contacting us. Your enquiry means a lot to us. Do not hesitate to write again."),
    ("en", "Why did the price go up?", "Nobody forces you to stay."),
    ("el", "Παραδίδετε Σάββατο; Παίρνετε το παλιό ψυγείο;", "Ναι, το Σάββατο παραδίδουμε 8 με 12."),
)


def _fires(language: str, customer: str, reply: str) -> bool:
    return "C-R18" in {finding.rule for finding in check(draft_from(reply, language=language), Facts(customer=customer))}


@pytest.mark.parametrize(("language", "customer", "reply"), ANSWERED)
def test_an_answer_in_other_words_is_an_answer(language: str, customer: str, reply: str) -> None:
    assert not _fires(language, customer, reply)


@pytest.mark.parametrize(("language", "customer", "reply"), OPEN)
def test_courtesy_scorn_and_half_an_answer_leave_a_question_open(language: str, customer: str, reply: str) -> None:
    assert _fires(language, customer, reply)

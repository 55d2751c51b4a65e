"""Promises without "will": a booked visit, money taken off a bill, a parcel that is posted tomorrow."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from opora.pure.reading.promises import find_promises

NOW = datetime(2026, 6, 17, 10, tzinfo=UTC)
PROMISED = (
    ("en", "refund", "The refund of £20 hits your card by Monday."),
    ("en", "refund", "I'll take the fee off your bill today."),
    ("en", "refund", "The overpayment will be returned to you on Monday."),
    ("en", "delivery", "Tickets are emailed to you tomorrow at the latest."),
    ("en", "delivery", "Dispatch is tomorrow at noon."),
    ("en", "delivery", "The keys will be at reception from 3 pm today."),
    ("en", "action", "Someone will be at your door at 9 tomorrow."),
    ("en", "action", "We're booked in to service your boiler next Tuesday."),
    ("en", "action", "Give us until noon and the page is back."),
    ("en", "callback", "Our nurse will be ringing round tomorrow morning."),
    ("el", "delivery", "Η παράδοση έχει προγραμματιστεί για την Πέμπτη."),
    ("el", "delivery", "Η παραγγελία σας βγαίνει για διανομή αύριο."),
    ("el", "action", "Προλαβαίνω να το ετοιμάσω έως αύριο το μεσημέρι."),
    ("el", "action", "Κανονίστηκε: επίσκεψη τεχνικού την Πέμπτη στις 10."),
    ("el", "reply", "Ενημέρωση από εμένα στις 18:30."),
)
NOT_PROMISED = (
    ("en", "The offer ends on Friday."),
    ("en", "Please send the form by Friday."),
    ("en", "Your appointment with the doctor is on Tuesday."),
    ("en", "You can call us tomorrow from nine."),
    ("el", "Η προσφορά λήγει την Παρασκευή."),
    ("el", "Στείλτε μας τη φόρμα έως την Παρασκευή."),
)


@pytest.mark.parametrize(("language", "kind", "text"), PROMISED)
def test_what_is_arranged_is_promised(language: str, kind: str, text: str) -> None:
    (found,) = find_promises(text, at=NOW, language=language, country="")
    assert found.kind == kind
    assert found.due is not None


@pytest.mark.parametrize(("language", "text"), NOT_PROMISED)
def test_offers_opening_and_duties_of_the_customer_are_no_promises(language: str, text: str) -> None:
    assert find_promises(text, at=NOW, language=language, country="") == ()

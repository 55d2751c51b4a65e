"""Promises whose day bears a name, sent on Monday 23 November 2026 at 10:20; "-" where nothing is promised."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from opora.pure.reading.promises import find_promises
from opora.pure.reading.tests.test_promises import ZONES

SAID = """
en | delivery 2026-12-25 | We will deliver it by Christmas.
en | reply 2027-03-28 | I will write to you before Easter.
en | callback 2026-12-26 | I will call you on Boxing Day.
en | refund 2026-12-31 | We will refund you by New Year's Eve at the latest.
en | - | Merry Christmas and a Happy New Year!
en | - | Our Christmas sale has begun.
en | - | You wrote to us last Christmas.
cs | delivery 2026-12-24 | Doručíme Vám to do Vánoc.
cs | callback 2027-01-01 | Zavolám Vám hned po Novém roce.
cs | refund 2027-03-28 | Peníze Vám vrátíme do Velikonoc.
cs | - | Přejeme Vám veselé Vánoce a šťastný nový rok.
cs | - | Vánoční dárky jsou vyprodané.
pl | delivery 2026-12-25 | Dostarczymy to do Bożego Narodzenia.
pl | callback 2027-01-01 | Zadzwonię do Pani po Nowym Roku.
pl | refund 2026-12-31 | Zwrócimy Państwu pieniądze do sylwestra.
pl | - | Życzymy Wesołych Świąt i szczęśliwego Nowego Roku.
el | delivery 2026-12-25 | Θα σας το παραδώσουμε μέχρι τα Χριστούγεννα.
el | callback 2027-01-01 | Θα σας καλέσω μετά την Πρωτοχρονιά.
el | refund 2027-05-02 | Θα σας επιστρέψουμε τα χρήματα πριν το Πάσχα.
el | - | Καλά Χριστούγεννα και ευτυχισμένο το νέο έτος!
sr | delivery 2027-01-07 | Isporučićemo Vam to do Božića.
sr | delivery 2027-01-07 | Испоручићемо Вам то до Божића.
sr | callback 2027-01-01 | Pozvaću Vas posle Nove godine.
sr | refund 2027-05-02 | Vratićemo Vam novac pre Uskrsa.
sr | - | Srećan Božić i srećna Nova godina!
"""


@pytest.mark.parametrize(("language", "expected", "text"), [line.split(" | ") for line in SAID.strip().splitlines()])
def test_promise_by_a_holiday_is_due_on_its_day(language: str, expected: str, text: str) -> None:
    at = datetime(2026, 11, 23, 10, 20, tzinfo=ZoneInfo(ZONES[language]))
    found = " + ".join(f"{promise.kind} {promise.due}" for promise in find_promises(text, at=at, language=language))
    assert (found or "-") == expected

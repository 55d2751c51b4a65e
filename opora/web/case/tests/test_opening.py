"""Opening a case takes its bold name away, once; looking ahead does not."""

from __future__ import annotations

import pytest

from opora.cases.models import Case
from opora.kernel.models import LiveNote
from tests.cast import NOVAK, browser, team, writes

pytestmark = pytest.mark.django_db


def test_a_case_is_bold_until_somebody_opens_it_and_the_others_hear_of_it_once() -> None:
    petr = browser(team().petr)
    case = Case.objects.get(passages__message=writes(NOVAK, "Kabát", "Dobrý den, kdy přijde kabát?"))
    assert case.unread
    assert petr.get(f"/cases/{case.pk}/", headers={"X-Opora-Ahead": "1"}).status_code == 200
    case.refresh_from_db()
    assert case.unread, "prefetching a page leaves no trace"
    told = LiveNote.objects.count()
    for _twice in range(2):
        assert petr.get(f"/cases/{case.pk}/").status_code == 200
    case.refresh_from_db()
    assert not case.unread and LiveNote.objects.count() == told + 1

"""What the tests of the ledgers share: the team with a case, and a clock set to a Friday afternoon."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from opora.cases.models import Case
from tests.cast import SVOBODA, Team, Writer, case_of, writes

PRAGUE = ZoneInfo("Europe/Prague")


def at(text: str) -> datetime:
    """`at("2026-05-15 15:20")` in Prague; that day is a Friday."""
    return datetime.fromisoformat(text).replace(tzinfo=PRAGUE)


def a_case(desk: Team, who: Writer = SVOBODA, text: str = "Dobrý den, potřebuji nový web pro naši zahradu.", **how: object) -> Case:
    """A case of Petr's."""
    case = case_of(writes(who, "Nový web", text, **how))
    Case.objects.filter(pk=case.pk).update(owner=desk.petr, state="open")
    case.refresh_from_db()
    return case

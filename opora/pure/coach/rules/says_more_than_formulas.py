"""C-R05: stock phrases that anyone could get. They fire where they fill more of the reply than its facts do."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.formulas import mostly_formulas
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity


def _check(prepared: Prepared) -> Iterator[Hit]:
    if formula := mostly_formulas(prepared):
        yield formula


RULE = Rule("C-R05", "formula", Severity.WARN, "S1-22, S4-15", _check)

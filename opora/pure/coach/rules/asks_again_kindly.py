"""C-R33: a reminder says what we need, by when, and what happens then; it reproaches nobody."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import names_time, says


def _check(prepared: Prepared) -> Iterator[Hit]:
    found = next(prepared.caught(prepared.signals("C-R33")), None)
    # A first message reminds of nothing; a program that gives neither side's earlier words asks about the draft alone.
    if found is None or (prepared.facts.customer.strip() and not prepared.facts.earlier):
        return
    reproach = next((piece for piece in prepared.pieces if says(prepared, "reproaches_them", piece)), None)
    if reproach:
        yield Hit(reproach.sentence.start, reproach.sentence.end)
    elif not names_time(prepared, 0, len(prepared.pieces)) or not any(says(prepared, "what follows", piece) for piece in prepared.pieces):
        yield Hit(found[1], found[2])


RULE = Rule("C-R33", "bad-reminder", Severity.WARN, "S1-35", _check)

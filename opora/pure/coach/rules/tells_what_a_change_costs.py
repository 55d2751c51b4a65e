"""C-R34: a changed wish is accepted together with what it does to the date and to the price."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.customer_side import says_anywhere
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import says
from opora.pure.reading.facts import find_sums
from opora.pure.reading.heard import hear


def _check(prepared: Prepared) -> Iterator[Hit]:
    if not (prepared.facts.brief_changed or _changes_the_brief(prepared)):
        return
    if any(says(prepared, "names the effect", piece) for piece in prepared.pieces):
        return
    same = next((piece for piece in prepared.pieces if says(prepared, "stays the same", piece)), None)
    if same:
        yield Hit(same.sentence.start, same.sentence.end)
        return
    accepts = next((piece for piece in prepared.pieces if says(prepared, "accepts the change", piece)), None)
    if accepts and not find_sums(hear(prepared.cut, prepared.language)):
        yield Hit(accepts.sentence.start, accepts.sentence.end)


def _changes_the_brief(prepared: Prepared) -> bool:
    """Another name on the invoice or another address is no other order."""
    return says_anywhere(prepared, "changes the brief") and not says_anywhere(prepared, "named for a sender")


RULE = Rule("C-R34", "scope-slip", Severity.HOLD, "S1-41, S1-42", _check)

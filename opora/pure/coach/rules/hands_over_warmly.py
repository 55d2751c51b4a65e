"""C-R08: nobody is sent away. A case is handed over by us, to a named person, with a time, or the customer may choose."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import says


def _check(prepared: Prepared) -> Iterator[Hit]:
    if any(says(prepared, "handover", piece) for piece in prepared.pieces):
        return
    for piece, start, end in prepared.caught(prepared.signals("C-R08")):
        # "Call me on ..." keeps the customer with us; "we typed a wrong number" sends nobody anywhere.
        if not (says(prepared, "turn_to_us", piece) or says(prepared, "our_slip", piece)):
            yield Hit(start, end)


RULE = Rule("C-R08", "not-mine", Severity.HOLD, "S3-29, S3-31, S4-29", _check)

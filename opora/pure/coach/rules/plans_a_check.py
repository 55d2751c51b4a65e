"""C-R23: a case is closed when the customer says so, or when a check is planned and named."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.customer_side import complains, tells
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import names_time, says
from opora.pure.reading.thanks import is_only_thanks


def _check(prepared: Prepared) -> Iterator[Hit]:
    if prepared.facts.check_planned or _is_confirmed(prepared) or _names_a_check(prepared):
        return
    closing = next(prepared.caught(prepared.signals("C-R23")), None)
    if closing:
        yield Hit(*closing[1:])
    elif prepared.facts.closes_case and complains(prepared):
        yield Hit()


def _is_confirmed(prepared: Prepared) -> bool:
    return is_only_thanks(prepared.facts.customer) or tells(prepared, "confirms")


def _names_a_check(prepared: Prepared) -> bool:
    """We say that we look again or ask, and when."""
    return any(
        says(prepared, "later_check", piece)
        and names_time(prepared, piece.number, piece.number + 1)
        and not says(prepared, "if_needed", piece)
        for piece in prepared.pieces
    )


RULE = Rule("C-R23", "close-without-check", Severity.WARN, "S3-23", _check)

"""C-R12: "I think", "probably" instead of a checked fact. A guess may stand beside a check that has a time."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import names_time, says


def _check(prepared: Prepared) -> Iterator[Hit]:
    for piece, start, end in prepared.caught(prepared.signals("C-R12")):
        if not (piece.sentence.is_question or _is_about_them(prepared, piece) or _is_checked(prepared, piece)):
            yield Hit(start, end)


def _is_about_them(prepared: Prepared, piece: Piece) -> bool:
    """What customers mean, like, have seen or did (that is a reproach), a rounded number, a choice of causes with its test."""
    return says(prepared, "no_guess", piece)


def _is_checked(prepared: Prepared, piece: Piece) -> bool:
    """The same or one of the next two sentences says that we find out, and when."""
    last = piece.number + 2
    around = prepared.pieces[piece.number : last + 1]
    return any(says(prepared, "our_check", one) and names_time(prepared, one.number, one.number + 1) for one in around)


RULE = Rule("C-R12", "guess", Severity.WARN, "S3-14", _check)

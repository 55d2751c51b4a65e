"""C-R25: somebody greets, somebody signs, somebody acts; "it has been established" comes from nobody."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import QUICK_CHANNELS, Hit, Severity
from opora.pure.coach.whole_reply import listed, says
from opora.pure.languages.calling import signed

_FEWEST = 2


def _check(prepared: Prepared) -> Iterator[Hit]:
    if prepared.draft.channel in QUICK_CHANNELS or _greets(prepared) or _is_signed(prepared) or _acts_as_person(prepared):
        return
    found = [
        prepared.aligned.span(piece.first + match.start(), piece.first + match.end())
        for piece in prepared.pieces
        for match in listed(prepared, "office passive").finditer(piece.folded)
    ]
    if len(found) >= _FEWEST:
        yield Hit(*found[0])


def _greets(prepared: Prepared) -> bool:
    return bool(prepared.pieces) and says(prepared, "greeting", prepared.pieces[0])


def _is_signed(prepared: Prepared) -> bool:
    name = signed(prepared.cut, prepared.language)
    return bool(name.first_name or name.surname)


def _acts_as_person(prepared: Prepared) -> bool:
    """The writer says I: then somebody is there, whatever else stands in the passive."""
    return any(says(prepared, "i myself", piece) for piece in prepared.pieces)


RULE = Rule("C-R25", "no-human", Severity.HINT, "S4-16", _check)

"""C-R06: denying what we said, or telling customers that they misunderstood. Shows what we really wrote about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import content_stems, makes_good
from opora.pure.languages.sentences import sentences


def _check(prepared: Prepared) -> Iterator[Hit]:
    for piece, start, end in prepared.caught(prepared.signals("C-R06")):
        if not makes_good(prepared, piece, start, end):
            yield Hit(start, end, _what_we_said(prepared, piece))


def _what_we_said(prepared: Prepared, piece: Piece) -> Mapping[str, str]:
    """Our own sentence that shares most with the denial and with what the customer holds against us; empty when none does."""
    ours = [statement.text for statement in prepared.facts.statements]
    ours += [sentence.text for earlier in prepared.facts.earlier for sentence in sentences(earlier.text)]
    topic = content_stems(f"{piece.sentence.text} {prepared.facts.customer}", prepared.language)
    nearest = max(ours, key=lambda said: len(topic & content_stems(said, prepared.language)), default="")
    return {"said": nearest} if nearest and topic & content_stems(nearest, prepared.language) else {}


RULE = Rule("C-R06", "denial", Severity.HOLD, "S1-25", _check)

"""What a sentence means beside its words: rules heard in wordings that no list foresees, and not where only a word sounds like it.

Learnt judgements (`pure/meaning`) weigh what the lists found, the sentence that shows a fault most, and the whole reply beside what
its customer wrote. Rules that take their sense from elsewhere (a name, a ledger, an attachment) are left to the lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.values import Hit
from opora.pure.meaning import FOUND

LIKELY = 0.42
"""From here on the rule is broken: docs/algorithms/meaning.md."""
_ONLY_PASSED_OVER = frozenset({"C-R18", "C-R32"})
"""What the first asks for must be named, and the second may stop a reply: no sentence model does that alone."""
_ANSWER_COMPLAINTS = frozenset({"C-R13", "C-R19"})


def by_meaning(code: str, hits: Iterable[Hit], prepared: Prepared) -> Iterator[Hit]:
    """The hits of a rule that stand by what the reply means; where there are none, the sentence that surely breaks it."""
    means = prepared.reply_means
    if means is None or code not in means or _is_known(code, prepared):
        yield from hits
        return
    found = list(hits)
    if means[code + FOUND if found else code] < LIKELY:
        return
    yield from found or _heard(code, prepared)


def _is_known(code: str, prepared: Prepared) -> bool:
    """The case says whether it complains, or what is still to be answered, maybe from an earlier message: more than any wording tells."""
    facts = prepared.facts
    return facts.is_complaint is not None if code in _ANSWER_COMPLAINTS else code == "C-R18" and facts.questions is not None


def _heard(code: str, prepared: Prepared) -> Iterator[Hit]:
    """The sentence that breaks the rule most surely; no place for what a reply as a whole leaves out."""
    if code in _ONLY_PASSED_OVER:
        return
    judged = [(piece, prepared.meant[piece.number]) for piece in prepared.pieces if piece.number in prepared.meant]
    shown = [(piece, told[code]) for piece, told in judged if code in told]
    if not shown:
        yield Hit()
        return
    piece, _sure = max(shown, key=lambda one: one[1])
    written = piece.sentence.text
    start = piece.sentence.start + len(written) - len(written.lstrip())
    yield Hit(start, start + len(written.strip()))

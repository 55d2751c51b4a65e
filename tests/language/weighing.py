"""What is learnt from whole replies: which sentence shows a fault, what a reply does as a whole, and how lists and nets are weighed.

The weighing must see scores of replies that the nets have not learnt from, so the replies are cut in four parts, each scored by
nets that saw the other three.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy

from opora.pure.coach import check
from opora.pure.meaning import Judged, Judgements, Net
from opora.pure.meaning.model import Asked, as_asked
from tests.language.coach import draft_of, facts_of
from tests.language.examples import Item, examples
from tests.language.nets import Shape, learn, tables_of, weigh
from tests.language.said import Said, sentences_of

Vectors = Mapping[str, Any]

UNMET_PARTS = ("later", "more", "next", "again", "anew", "plain")
"""Replies that no word list was written by: what the lists are worth shows there."""
PARTS = (*UNMET_PARTS, "tuned", "fresh")
FOLDS = 4
OF_SENTENCES, OF_REPLIES = Shape(256, 10, 0.5, 0.05), Shape(128, 25, 0.6, 0.1)
_PLAIN, _WORTH_OF_PLAIN = "plain", 4.0
_WORTH_OF_KNOWN = 0.15
"""Replies as they come count for more than those that were made difficult, and those that the lists were written by for less."""
_HELD_TO_NOTHING, _HELD_TO_OTHERS = (0.01, 0.01, 0.1, 0.1), (1.0, 2.0, 8.0, 8.0)
_NEVER = 1e6
_ALSO = frozenset({"C-R13", "C-R18", "C-R19"})
"""Rules that no sentence shows, but a whole reply does."""


@dataclass(frozen=True)
class Reply:
    """An open reply with its sentences; replies of one part and language fall together, for one writer wrote them."""

    item: Item
    part: str
    language: str
    customer: str
    sentences: tuple[str, ...]

    @property
    def possible(self) -> frozenset[str]:
        return frozenset({*self.item["rules"], *(self.item.get("may") or ())})

    @property
    def fold(self) -> int:
        group = f"{self.part} {self.language}" if self.part in UNMET_PARTS else self.item["id"]
        return int(hashlib.md5(group.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def replies() -> list[Reply]:
    """Every open reply that has a sentence."""
    every = [(part, language, item) for part in PARTS for language, item in examples("replies", part)]
    made = [Reply(item, part, language, _seen(item["customer"]), tuple(map(_seen, sentences_of(item)))) for part, language, item in every]
    return [one for one in made if one.sentences]


def texts_of(every: Sequence[Reply]) -> list[str]:
    """What the sentence model has to read of them."""
    return [text for one in every for text in (one.customer, *one.sentences) if text]


def _seen(text: str) -> str:
    (cut,) = as_asked([text])
    assert isinstance(cut, str)
    return cut


def _worth(part: str) -> float:
    if part == _PLAIN:
        return _WORTH_OF_PLAIN
    return 1.0 if part in UNMET_PARTS else _WORTH_OF_KNOWN


class Learner:
    """Everything that is learnt from; each call of `nets` learns anew from the part it is given."""

    def __init__(self, lines: Sequence[Said], every: Sequence[Reply], vectors: Vectors, names: Sequence[str]) -> None:
        self.lines, self.replies, self.vectors, self.names = lines, every, vectors, names
        self.taught = frozenset(name for name in names if name.startswith("C-R"))
        self.rules = sorted(self.taught | _ALSO)
        self._first = self._of_sentences([])

    def learn(self) -> Judgements:
        """From everything."""
        return self._whole(self.replies, self.weighed(self.scored()))

    def without(self, fold: int, scored: Sequence[tuple[Reply, Any]]) -> Judgements:
        """From everything but the replies of a fold; `scored` as `scored()` gave it."""
        rest = [one for one in self.replies if one.fold != fold]
        return self._whole(rest, self.weighed([one for one in scored if one[0].fold != fold]))

    def _whole(self, some: Sequence[Reply], weighed: Mapping[str, Sequence[float]]) -> Judgements:
        return Judgements(self._of_sentences(some), self._of_replies(some), self._usual(), weighed)

    def scored(self) -> list[tuple[Reply, Any]]:
        """Each reply with its rows for the weighing, a rule each: one, found by a list, surest sentence, whole reply."""
        found: list[tuple[Reply, Any]] = []
        for fold in range(FOLDS):
            rest = [one for one in self.replies if one.fold != fold]
            made = Judgements(self._of_sentences(rest), self._of_replies(rest), self._usual(), {})
            found += [(one, self._rows(made, one)) for one in self.replies if one.fold == fold]
        return found

    def weighed(self, scored: Sequence[tuple[Reply, Any]]) -> dict[str, list[float]]:
        """For each rule the four weights, held towards what the rules of its kind have in common."""
        usual = {kind: self._in_common(scored, kind=kind) for kind in (True, False)}
        made = {}
        for place, rule in enumerate(self.rules):
            rows, true, weight = self._examples(scored, place, rule)
            kind = rule in self.taught
            made[rule] = [float(one) for one in weigh(rows, true, weight, usual[kind], numpy.array(_HELD_TO_OTHERS))]
        return made

    def _in_common(self, scored: Sequence[tuple[Reply, Any]], *, kind: bool) -> Any:
        every = [self._examples(scored, place, rule) for place, rule in enumerate(self.rules) if (rule in self.taught) == kind]
        held = numpy.array(_HELD_TO_NOTHING) if kind else numpy.array([*_HELD_TO_NOTHING[:2], _NEVER, _HELD_TO_NOTHING[3]])
        rows, true, weight = (numpy.concatenate([one[column] for one in every]) for column in range(3))
        return weigh(rows, true, weight, numpy.zeros(4), held)

    @staticmethod
    def _examples(scored: Sequence[tuple[Reply, Any]], place: int, rule: str) -> tuple[Any, Any, Any]:
        judged = [(one, rows) for one, rows in scored if rule in one.item["rules"] or rule not in one.possible]
        worth = [_worth(one.part) for one, _rows in judged]
        true = [float(rule in one.item["rules"]) for one, _rows in judged]
        return numpy.array([rows[place] for _one, rows in judged]), numpy.array(true), numpy.array(worth)

    def _rows(self, made: Judgements, one: Reply) -> Any:
        alone, whole = made.scores(self.vectors.get(one.customer), self._numbers(one))
        listed = {finding.rule for finding in check(draft_of(one.item), replace(facts_of(one.item), meaning=_OfTexts(made, self.vectors)))}
        return numpy.array([[1.0, float(rule in listed), alone.get(rule, 0.0), whole[rule]] for rule in self.rules])

    def _of_sentences(self, some: Sequence[Reply]) -> Net:
        texts, known = [one.text for one in self.lines], [one.known for one in self.lines]
        for one in some:
            texts += one.sentences
            known += self._known_of(one)
        true, told = tables_of(self.names, known)
        return learn(self.names, numpy.array([self.vectors[text] for text in texts], dtype=numpy.float32), true, told, OF_SENTENCES)

    def _known_of(self, one: Reply) -> list[dict[str, bool]]:
        """No sentence breaks a rule that the reply keeps; of those it breaks, the sentence that was marked does, or the likeliest."""
        known: list[dict[str, bool]] = [dict.fromkeys(self.taught - one.possible, False) for _ in one.sentences]
        marked = one.item.get("where") or {}
        for rule in self.taught & set(one.item["rules"]):
            if rule in marked:
                for sentence, told in zip(one.sentences, known, strict=True):
                    told[rule] = sentence in marked[rule] or marked[rule] in sentence
            else:
                known[int(self._first.sums(self._numbers(one))[:, self.names.index(rule)].argmax())][rule] = True
        return known

    def _of_replies(self, some: Sequence[Reply]) -> Net:
        true, told = tables_of(self.rules, [{rule: rule in one.item["rules"] for rule in self._sure_of(one)} for one in some])
        blank = Judgements(self._first, self._first, self._usual(), {})
        rows = [blank.seen(self.vectors.get(one.customer, blank.usual_customer), self._numbers(one)) for one in some]
        return learn(self.rules, numpy.array(rows, dtype=numpy.float32), true, told, OF_REPLIES)

    def _sure_of(self, one: Reply) -> list[str]:
        return [rule for rule in self.rules if rule in one.item["rules"] or rule not in one.possible]

    def _usual(self) -> Any:
        return numpy.mean([self.vectors[one.customer] for one in self.replies if one.customer], axis=0)

    def _numbers(self, one: Reply) -> Any:
        return numpy.array([self.vectors[text] for text in one.sentences], dtype=numpy.float32)


@dataclass(frozen=True)
class _OfTexts:
    """Judges texts by themselves and no reply as a whole: what the lists find, with what a mail and a sentence mean."""

    made: Judgements
    vectors: Vectors

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged] | None:
        cut = [one for one in as_asked(texts) if isinstance(one, str)]
        if len(cut) < len(texts):
            return None
        return self.made.of(numpy.array([self.vectors[one] for one in cut], dtype=numpy.float32)) if cut else []


@dataclass(frozen=True)
class Held:
    """Judges as those would who have not seen a reply."""

    made: Judgements
    vectors: Vectors

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged]:
        """Of texts whose numbers are known."""
        return [self._of(one) for one in as_asked(texts)]

    def _of(self, one: Asked) -> Judged:
        if isinstance(one, str):
            return self.made.of(numpy.array([self.vectors[one]], dtype=numpy.float32))[0]
        numbers = numpy.array([self.vectors[text] for text in one[1:]], dtype=numpy.float32)
        return self.made.of_reply(self.vectors.get(one[0]), numbers)

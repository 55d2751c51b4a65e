"""C-R24: a text that others got too needs a line that only this customer can get."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.languages import fold
from opora.pure.languages.sentences import sentences

_FEWEST_CHARACTERS = 200
_MOST_ALIKE = 0.9
_FEWEST_WORDS_OF_A_LINE = 5
_NAME = re.compile(r"(?<=[\w,;:)] )[^\W\d_][\w'’-]*")
_NUMBER = re.compile(r"\d[\d .,:/-]*")
_SIGNS = re.compile(r"[\W_]+")


def _check(prepared: Prepared) -> Iterator[Hit]:
    others = prepared.facts.sent_to_others
    own = _masked(prepared.draft.text) if others else []
    approved = {mask for _length, mask in _masked(prepared.facts.bulletin)}
    written = [(length, mask) for length, mask in own if mask not in approved]
    total = sum(length for length, _mask in written)
    if total > _FEWEST_CHARACTERS and any(_is_alike(written, total, text) for text in others):
        yield Hit()


def _is_alike(written: list[tuple[int, str]], total: int, other: str) -> bool:
    """Nearly every sentence stands in the other text, and none that differs says anything of its own."""
    sent = {mask for _length, mask in _masked(other)}
    new = [(length, mask) for length, mask in written if mask not in sent]
    alike = 1 - sum(length for length, _mask in new) / total
    return alike >= _MOST_ALIKE and not any(len(mask.split()) >= _FEWEST_WORDS_OF_A_LINE for _length, mask in new)


def _masked(text: str) -> list[tuple[int, str]]:
    """Each sentence's length and its words without names, numbers and signs."""
    return [(len(one.text), _mask(one.text)) for one in sentences(text)]


def _mask(sentence: str) -> str:
    named = _NAME.sub(lambda word: " " if word.group()[0].isupper() else word.group(), _NUMBER.sub(" ", sentence))
    return _SIGNS.sub(" ", fold(named)).strip()


RULE = Rule("C-R24", "paste", Severity.WARN, "S4-15", _check)

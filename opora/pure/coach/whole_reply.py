"""What stands elsewhere in a reply and speaks for it: an apology, an act of ours, a time, facts."""

from __future__ import annotations

import re

from opora.pure.coach.phrase_finder import phrase_finder
from opora.pure.coach.prepared import Piece, Prepared, pattern
from opora.pure.languages import fold, stems
from opora.pure.languages.detection import Detected

_CAPITALISED = re.compile(r"(?<=[^\W_][ ,])\s*([^\W\d_][\w'’-]+)")
_NUMBER = re.compile(r"\d")
_LONG_WORD = 4
_NOTHING = re.compile(r"(?!)")
_MAKING_GOOD = ("sorry", "our_slip")
_FEWEST_WORDS_OF_REGRET = 6


def listed(prepared: Prepared, name: str) -> re.Pattern[str]:
    """The draft's language's list of that name as one expression; it finds nothing where the language has no such list."""
    alternatives = prepared.list_of(name)
    return pattern("|".join(alternatives)) if alternatives else _NOTHING


def says(prepared: Prepared, name: str, piece: Piece) -> bool:
    """Whether a sentence holds a phrase of the list."""
    return any(phrase_finder(one).search(piece.folded) for one in prepared.list_of(name))


def apologises(prepared: Prepared) -> bool:
    """Somewhere the reply says sorry or takes the fault."""
    return any(says(prepared, "apology", piece) for piece in prepared.pieces)


def acts(prepared: Prepared, since: int = 0) -> bool:
    """We did, do or will do something that can be named, in a sentence from this number on."""
    return any(says(prepared, "our_act", piece) for piece in prepared.pieces[since:])


def apologises_and_acts(prepared: Prepared) -> bool:
    """What silences the rules on excuses, on empty apologies and on blame, for the whole reply."""
    return apologises(prepared) and acts(prepared)


def makes_good(prepared: Prepared, piece: Piece, start: int, end: int) -> bool:
    """Beside the words from `start` to `end` the sentence says sorry or owns a slip, without a "but": it neither scolds nor scorns."""
    if len(piece.folded.split()) < _FEWEST_WORDS_OF_REGRET or says(prepared, "but", piece):
        return False
    first, last = prepared.aligned.folded_place(start) - piece.first, prepared.aligned.folded_place(end) - piece.first
    beside = piece.folded[:first] + "|" * (last - first) + piece.folded[last:]
    return any(listed(prepared, name).search(beside) for name in _MAKING_GOOD)


def names_time(prepared: Prepared, first: int, last: int) -> bool:
    """A day or hour that is not past is named in one of the sentences with these numbers."""
    pieces = prepared.pieces[max(first, 0) : last + 1]
    if not pieces:
        return False
    start, end = pieces[0].sentence.start, pieces[-1].sentence.end
    return any(start <= moment.start < end and moment.due is not None and not moment.is_past for moment in prepared.moments)


def customer_says(prepared: Prepared, name: str) -> bool:
    """Whether the customer's words hold a phrase of the list (in the draft's language)."""
    return bool(listed(prepared, name).search(fold(prepared.facts.customer)))


def content_stems(text: str, language: str) -> frozenset[str]:
    """The words of a text that carry matter, so that two texts can be compared."""
    return frozenset(stem for stem in stems(text, Detected(language, "")) if len(stem) >= _LONG_WORD)


def holds_fact(prepared: Prepared, piece: Piece, customers: frozenset[str], *, names: bool = True) -> bool:
    """A number, a name, a time, an act of ours or a thing the customer wrote about: what not every customer could get."""
    written = piece.sentence.text
    return bool(
        _NUMBER.search(written)
        or says(prepared, "our_act", piece)
        or names_time(prepared, piece.number, piece.number)
        or (names and _names_somebody(prepared, written))
        or customers & _own_matter(prepared, piece.folded)
    )


def _names_somebody(prepared: Prepared, written: str) -> bool:
    polite = listed(prepared, "polite_capitals")
    return any(word[0].isupper() and not polite.fullmatch(fold(word)) for word in _CAPITALISED.findall(written))


def _own_matter(prepared: Prepared, folded: str) -> frozenset[str]:
    return content_stems(listed(prepared, "general_words").sub(" ", folded), prepared.language)

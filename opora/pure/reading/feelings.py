"""How a customer feels, by the words that show it, and whether something of ours went wrong.

Upset: one strong word (shame, a threat, a demand for the boss), or two signs of which one is a word (an annoyed word,
a row of exclamation marks, shouting in capitals). A word is taken back where the text denies it ("no problem").
"""

from __future__ import annotations

import re

from opora.pure.meaning import Judged
from opora.pure.reading.heard import Heard, Said
from opora.pure.reading.marked import Marked, mark
from opora.pure.reading.questions import asks_yes_or_no

MOST_SIGNS = 20
_SHOUTED_MARKS = re.compile(r"[!?]*!{2,}[!?]*|\?{3,}|!\?|\?!")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_SHOUTED = 3
_ANGER_BEYOND_SHAME = 2
"""Who excuses themselves for asking speaks of shame and of a third time without being angry at us."""
_SURELY_CALM, _SURELY_COMPLAINS = 0.1, 0.9
"""Up to here, and from here on, what a mail means decides whether it complains; between them the words do (docs/algorithms/meaning.md)."""
_SURELY_UPSET = 0.8


def find_upset(heard: Heard) -> tuple[Marked, ...]:
    """The words and signs that show anger; empty: none does."""
    strong = _words(heard, "upset")
    weak = _words(heard, "annoyed")
    signs = _signs(heard)
    made_small = bool(find_embarrassed(heard))
    if made_small and len(strong) < _ANGER_BEYOND_SHAME:
        return ()
    if not strong and not (weak and len(weak) + len(signs) >= 2) and not (signs and describes_failure(heard)):
        return ()
    return tuple(sorted({*strong, *weak, *signs}))[:MOST_SIGNS]


def surely_complains(means: Judged | None) -> bool | None:
    """Whether what a mail means is a complaint; None where that is not sure, or nobody can tell."""
    if means is None or _SURELY_CALM < means["complains"] < _SURELY_COMPLAINS:
        return None
    return means["complains"] >= _SURELY_COMPLAINS


def surely_upset(means: Judged | None) -> bool:
    """Whether what a mail means is anger, also without a word of it."""
    return means is not None and means["upset"] >= _SURELY_UPSET


def find_embarrassed(heard: Heard) -> tuple[Marked, ...]:
    """The words by which a customer makes themselves small for asking; empty: none."""
    return _words(heard, "embarrassed", guarded=False)[:MOST_SIGNS]


def failures(heard: Heard) -> tuple[Said, ...]:
    """The sentences that describe something of ours that went wrong; none where the customer takes the fault."""
    if any(heard.phrases.own_mistake.search(said.folded) for said in heard.said):
        return ()
    return tuple(said for said in heard.said if tells_failure(heard, said))


def describes_failure(heard: Heard) -> bool:
    """Whether the customer tells of something that went wrong on our side."""
    return bool(failures(heard))


def tells_failure(heard: Heard, said: Said) -> bool:
    """A failure that happened: not a condition, not a denial, not something asked about with yes or no."""
    if said.sentence.is_question and asks_yes_or_no(heard.phrases, said):
        return False
    return bool(heard.phrases.failure.search(said.folded) and not heard.phrases.no_failure.search(said.folded))


def _words(heard: Heard, name: str, *, guarded: bool = True) -> tuple[Marked, ...]:
    found: list[Marked] = []
    for said in heard.said:
        telling = list(heard.phrases.pattern(name).finditer(said.folded))
        calm = [match.span() for match in heard.phrases.calm.finditer(said.folded)] if telling and guarded else []
        for match in telling:
            if not any(start < match.end() and match.start() < end for start, end in calm):
                found.append(mark(heard.text, heard.place(said, match.start()), heard.place(said, match.end())))
    return tuple(found)


def _signs(heard: Heard) -> tuple[Marked, ...]:
    """Rows of exclamation marks and three shouted words or more; a text all in capitals may be a broken key."""
    found = [mark(heard.text, *match.span()) for match in _SHOUTED_MARKS.finditer(heard.own)]
    words = list(_WORD.finditer(heard.own))
    shouted = [word for word in words if len(word.group()) >= 3 and word.group().isupper()]
    if _FEWEST_SHOUTED <= len(shouted) < 0.8 * len(words):
        found.extend(mark(heard.text, *word.span()) for word in shouted)
    return tuple(sorted(found))

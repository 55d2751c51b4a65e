"""What a customer cannot do, by the words of five languages: messages about one thing are alike, whatever they are written in."""

from __future__ import annotations

import re
from functools import cache

from opora.pure.languages import LANGUAGES, fold
from opora.pure.languages.greek.typed import expression_in_latin
from opora.pure.languages.phrases import alternatives, anywhere
from opora.pure.languages.registry import words_for

MOST_READ = 1_500
"""Characters of a message that are looked at: what is wrong stands near its beginning."""

USUAL_SHARE = {
    "delivery": 0.06,
    "faulty": 0.04,
    "no_confirmation": 0.015,
    "paying": 0.01,
    "price": 0.01,
    "discount": 0.01,
    "signing_in": 0.01,
    "ordering": 0.01,
    "unreachable": 0.01,
    "wrong_mail": 0.005,
    "double_charge": 0.005,
    "losing_data": 0.005,
    "site_down": 0.005,
    "private_data": 0.002,
}
"""Every trouble we know, and which share of ordinary messages speaks of it, until a desk has numbers of its own."""

_GREEK = re.compile("[Ͱ-Ͽἀ-῿]")
_TYPED_IN_LATIN = re.compile(r"(?:[a-z]+\W+){2}[a-z]+")


def troubles_in(text: str, language: str) -> frozenset[str]:
    """The troubles a message speaks of (keys of `USUAL_SHARE`). A language nobody recognised is read as each of ours."""
    folded = fold(text[:MOST_READ].replace("’", "'"))
    read_as = (language,) if language in words_for("cannot") else LANGUAGES
    found = frozenset(trouble for trouble in USUAL_SHARE for code in read_as if _speaks_of(trouble, code, folded))
    return found - {"faulty"} if len(found) > 1 else found  # "does not work" is said of everything


def _speaks_of(trouble: str, code: str, folded: str) -> bool:
    if code == "el" and _TYPED_IN_LATIN.search(folded) and _in_latin(trouble).search(folded):
        return True
    return (code != "el" or bool(_GREEK.search(folded))) and bool(anywhere(words_for("cannot")[code][trouble]).search(folded))


@cache
def _in_latin(trouble: str) -> re.Pattern[str]:
    """Greek words typed in Latin letters."""
    written = alternatives(words_for("cannot")["el"][trouble], expression_in_latin)
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)")

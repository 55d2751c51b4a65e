"""Which language and script a customer writes in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import filterfalse

from opora.pure.languages.folding import fold
from opora.pure.languages.profiles import profiles, runs
from opora.pure.languages.quoted import QUOTED_WORDS
from opora.pure.languages.registry import ALL

UNKNOWN = "und"

_CHARACTERS_SEEN, _CHARACTERS_READ = 6_000, 1_500
"""How far own words are looked for, and how many of them count."""

_PIECES_READ = 80
_WORDS_JUDGED = 40
"""More words make the answer slower and hardly surer."""

_COST_OF_STRANGE_LETTER = 60
"""For each accented letter that a language does not write; names bring some, so it is not the end."""

_HEAD_START_OF_DESK = 12
_HEAD_START_A_WORD = 9
"""Costs by which a language that is not one of the desk's must be better, in all and for each word."""

_HEAD_START_OF_PRIOR = 45
"""A customer keeps to one language: worth about one clear word."""

_WORTH_OF_AN_OWN_WORD = 40
"""For a small word that only one of the desk's languages in Latin letters has ("ze", "sto"): neighbours share most runs of letters."""

_CLEAR_LEAD = 25
"""One or two words decide only when the second best language is this much dearer."""

_LARGEST_COST_A_RUN = 132
"""Above this mean cost the letters are no prose in any language we know (codes, keyboard noise)."""

_FEWEST_OWN_WORDS = 2
"""With fewer words of their own, a quotation is all there is to go by."""

_LOGGED = r"(?:\|.*\||\b[A-Z][A-Z]{3,}\b[\]:]|\bFile \"|\w(?:Error|Exception)\b|Traceback)"
_MAY_BE_LOGGED = r"[|A-Z](?:(?<=\|)|[A-Z]{3}|ile \"|rror|xception|raceback)"  # a set that each begins with is found fast
_UNDER_EVERY_MAIL = (
    r"\b(?:sent from my|get outlook for|confidential|received (?:it|this \w+) in error|intended (?:only|solely)|virus[- ]free|"
    r"(?:kind|best|warm|many) regards|yours (?:sincerely|faithfully))\b"
)
_SUBJECT = r"^(?:fwd?|re|aw|wg|odp|pd)\s?:"
_QUOTATION = r"(?:^[^\n>]{0,200}\d[^\n>]{0,200}:[ \t]*\n(?:[ \t]*\n)?)?(?:^[ \t]*>.*(?:\n|\Z))+"
_IN_ANY_LINE = re.MULTILINE | re.IGNORECASE
_NOT_THEIRS = (
    # A quoted mail, with the line that says who wrote it when.
    (re.compile(r"^[ \t]*>", re.MULTILINE), re.compile(_QUOTATION, re.MULTILINE)),
    (QUOTED_WORDS, QUOTED_WORDS),
    (re.compile(_MAY_BE_LOGGED), re.compile(f"^.*{_LOGGED}.*$", re.MULTILINE)),  # tables, logs
    (re.compile(_SUBJECT, _IN_ANY_LINE), re.compile(f"{_SUBJECT}.*$", _IN_ANY_LINE)),  # a subject that came along
    (re.compile(r"\d ?[x×]"), re.compile(r"\b\d{1,4} ?[x×] ?[^\W\d_][^,.;\n]{0,60}")),  # what was ordered, in the language of its maker
    # What programs and firms put below every mail, in English whoever writes.
    (re.compile(_UNDER_EVERY_MAIL, re.IGNORECASE), re.compile(f"^.*{_UNDER_EVERY_MAIL}.*$", _IN_ANY_LINE)),
)
"""What tells that such a thing is there, which is found in half the time, and the whole of it."""
_NOT_PROSE = re.compile(r"[@\d]|://|^www\.")
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = re.compile(rf"(?<![^\W\d_])(?:[^\W\d_]+[\W\d_]+){{{_FEWEST_OWN_WORDS - 1}}}[^\W\d_]")
_LATIN = "a-zA-ZÀ-ɏḀ-ỿ"
_LATIN_WORDS, _TWO_LATIN_LETTERS = re.compile(f"[{_LATIN}]+"), re.compile(f"[{_LATIN}][^{_LATIN}]*[{_LATIN}]")
_OTHER_SCRIPTS = (("Cyrl", re.compile(r"[Ѐ-ӿ]+")), ("Grek", re.compile(r"[Ͱ-Ͽἀ-῾]+")))

# Letters that only one of the languages in Cyrillic writes; Serbian has none of them.
_CYRILLIC_NEIGHBOURS = (("uk", "іїєґ"), ("mk", "ѓќѕ"), ("ru", "ыэё"), ("bg", "ъщюяй"))


@dataclass(frozen=True, slots=True)
class Detected:
    """`language` is an ISO 639-1 code, `script` one of Latn, Cyrl, Grek; "und" when there is too little text."""

    language: str
    script: str


def detect(text: str, prior: str | None = None) -> Detected:
    """The language and script of a text; `prior` is the language this customer wrote in before.

    Croatian and Bosnian count as Serbian, Greek in Latin letters is Greek with script Latn.
    """
    prose = _prose(text[:_CHARACTERS_SEEN])
    script = _script(prose)
    if script == "Grek":
        return Detected("el", script)
    if script == "Cyrl":
        return Detected(_cyrillic_language(prose.lower()), script)
    if script == "Latn":
        return Detected(_latin_language(prose.lower(), prior), script)
    return Detected(UNKNOWN, UNKNOWN)


def _prose(text: str) -> str:
    """The words to judge by: without what is quoted, copied or no word, as long as words of their own remain."""
    for telling, others in _NOT_THEIRS:
        if telling.search(text) and _ENOUGH_WORDS.search(own := others.sub("\n", text)):
            text = own
    return " ".join(filterfalse(_NOT_PROSE.search, text[:_CHARACTERS_READ].split()[:_PIECES_READ]))


def _script(prose: str) -> str:
    """The script of most letters. A Greek or Serbian mail may well name products in Latin, so Latin counts half, and names a quarter."""
    sizes = {name: len("".join(letters.findall(prose))) for name, letters in _OTHER_SCRIPTS}
    if not any(sizes.values()):
        return "Latn" if _TWO_LATIN_LETTERS.search(prose) else UNKNOWN
    latin = _LATIN_WORDS.findall(prose)
    size = len("".join(latin))
    if max(size, *sizes.values()) < 2:
        return UNKNOWN
    named = sum(len(piece) for piece in latin if piece[0].isupper())
    weights = {"Latn": (size - named) // 2 + named // 4, **sizes}
    return max(weights, key=lambda name: weights[name])


def _cyrillic_language(prose: str) -> str:
    counts = {code: sum(prose.count(letter) for letter in letters) for code, letters in _CYRILLIC_NEIGHBOURS}
    serbian = sum(prose.count(letter) for letter in "јљњђћџ")
    for code, count in counts.items():
        if count > serbian:
            # Russian and Bulgarian share the soft letters; ы and э decide for Russian.
            return code
    return "sr"


def _latin_language(prose: str, prior: str | None) -> str:
    judged = [_judged(word) for word in _WORD.findall(prose)[:_WORDS_JUDGED]]
    if not judged:  # letters that are marks of other letters, or the like
        return prior if prior in ALL else UNKNOWN
    runs_measured, costs_of_words = zip(*judged, strict=True)
    costs = list(map(sum, zip(*costs_of_words, strict=True)))
    return _cheapest(costs, len(judged), sum(runs_measured), prior)


def _cheapest(costs: list[int], words: int, runs_measured: int, prior: str | None) -> str:
    handicap = _HEAD_START_OF_DESK + _HEAD_START_A_WORD * words
    totals = []
    for code, cost in zip(profiles().codes, costs, strict=True):
        total = cost if code in ALL else cost + handicap
        totals.append((total - _HEAD_START_OF_PRIOR if code == prior else total, code))
    (lowest, best), (second, _) = sorted(totals)[:2]
    if lowest > _LARGEST_COST_A_RUN * runs_measured or (words < 3 and second - lowest < _CLEAR_LEAD):
        return prior if prior in ALL else UNKNOWN
    return best


@lru_cache(maxsize=8_192)
def _judged(word: str) -> tuple[int, tuple[int, ...]]:
    """How many runs of letters the word has, and what it costs in each profile."""
    known = profiles()
    found = runs(fold(word)[:24])
    costs = [sum(column) for column in zip(*(known.costs.get(run, known.unseen) for run in found), strict=True)]
    if not word.isascii():
        accented = {letter for letter in word if not letter.isascii()}
        strange = [len(accented - letters) for letters in known.letters]
        costs = [cost + _COST_OF_STRANGE_LETTER * count for cost, count in zip(costs, strange, strict=True)]
    own = _own_words().get(fold(word))
    if own is not None:
        costs[own] -= _WORTH_OF_AN_OWN_WORD
    return len(found), tuple(costs)


@cache
def _own_words() -> Mapping[str, int]:
    """The small words that one language alone has, with its place among the profiles."""
    owners: dict[str, set[str]] = {}
    for code, language in ALL.items():
        for word in language.stop_words:
            owners.setdefault(fold(word), set()).add(code)
    places = {code: place for place, code in enumerate(profiles().codes)}
    return {word: places[code] for word, (code, *others) in ((word, tuple(codes)) for word, codes in owners.items()) if not others}

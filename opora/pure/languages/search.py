"""Search: the tokens under which a text is found, and the query that finds them.

A word has one token: its stem in the language of the text, Greek by its sound. What a person
types has no known language, so the query asks for the stem in each language, and for the
sound if it may be Greek in Latin letters. The rule that holds them together: every token
that `index_text` can make of a word is among those that `query_text` asks for.
"""

import re
from collections.abc import Iterable, Iterator

from opora.pure.languages.detection import Detected, detect
from opora.pure.languages.folding import fold
from opora.pure.languages.greek.sound import (
    sound_of_greek,
    sounds_of_greeklish,
    stem_of_sound,
)
from opora.pure.languages.registry import ALL, LANGUAGES
from opora.pure.languages.stemming import (
    GREEK_MARK,
    MAX_TOKEN,
    is_greek,
    plain_token,
    stem_token,
)

MAX_QUERY_CHARACTERS = 300
_MAX_QUERY_WORDS = 12
_SHORTEST_PREFIX = 3
_SHORTEST_STEM = 3

_WORD = re.compile(r"[^\W_]+")
_SEPARATORS = re.compile(r"[\W_]+")
_ADDRESS = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_CODE = re.compile(r"(?<!\w)[^\W_]{1,20}(?:[-/][^\W_]{1,20}){1,3}(?!\w)")
_PHONE = re.compile(r"(?<!\w)\+?\d(?:[ ()/-]{0,2}\d){8,14}(?!\w)")
_PHONE_DIGITS = 9
"""The end of a telephone number by which it is found with and without the prefix of its country."""

_STOP_WORDS = frozenset(fold(word) for language in ALL.values() for word in language.stop_words)
_STOP_SOUNDS = frozenset(sound_of_greek(word) for word in _STOP_WORDS if is_greek(word))


def index_text(text: str, found: Detected | None = None) -> str:
    """The search tokens of a text, each once, separated by spaces; made of letters and digits only.

    Store it as `index_text(...)::tsvector` (or to_tsvector('simple', ...)). `found` saves
    finding the language out again. Only the first 20,000 characters are read.
    """
    found = found or detect(text)
    folded = fold(text)
    tokens = dict.fromkeys(_word_tokens(folded, found.language, greeklish=_is_greeklish(found.language, found.script)))
    tokens.update(dict.fromkeys(_whole_tokens(folded)))
    return " ".join(tokens)


def _is_greeklish(language: str, script: str) -> bool:
    return language == "el" and script == "Latn"


def _word_tokens(folded: str, language: str, *, greeklish: bool) -> Iterator[str]:
    for word in dict.fromkeys(_WORD.findall(folded)):
        yield stem_token(word, language)
        if greeklish and _may_be_greeklish(word):
            yield from _greeklish_stems(word)


def word_tokens(word: str, language: str) -> Iterator[str]:
    """The tokens that `index_text` may have made of one folded word in a text of this language."""
    return _word_tokens(word, language, greeklish=language == "el")


def _whole_tokens(folded: str) -> Iterator[str]:
    """Addresses, codes with separators and telephone numbers are also found as a whole; only the last may hold spaces."""
    pieces = folded.split()
    for address in _found_in(_ADDRESS, (piece for piece in pieces if "@" in piece)):
        yield _joined(address)
    for code in _found_in(_CODE, (piece for piece in pieces if "-" in piece or "/" in piece)):
        if any(map(str.isdigit, code)):
            yield _joined(code)
    for match in _PHONE.finditer(folded):
        yield _joined(match.group())[-_PHONE_DIGITS:]


def _found_in(pattern: re.Pattern[str], pieces: Iterable[str]) -> Iterator[str]:
    return (match.group() for piece in pieces for match in pattern.finditer(piece))


def _joined(whole: str) -> str:
    return plain_token(_SEPARATORS.sub("", whole))


def _may_be_greeklish(word: str) -> bool:
    return len(word) >= _SHORTEST_STEM and word.isascii() and not word.isdigit()


def _greeklish_stems(word: str) -> Iterator[str]:
    for sound in sounds_of_greeklish(word):
        yield (GREEK_MARK + stem_of_sound(sound))[:MAX_TOKEN]


def query_text(query: str) -> str:
    """The query for to_tsquery('simple', ...) or ::tsquery that finds all words of what was typed.

    The last word also finds longer words that begin with it. Stop words are left out unless
    there is nothing else. Returns "" when nothing can be searched. Made only of letters,
    digits and the signs & | ( ) : * in their places, whatever was typed.
    """
    return " & ".join(query_words(query))


def query_words(query: str) -> list[str]:
    """The same, a query for each word that was typed."""
    groups = list(_groups(query[:MAX_QUERY_CHARACTERS]))[:_MAX_QUERY_WORDS]
    return [f"({' | '.join(group)})" if len(group) > 1 else group[0] for group in groups]


def query_tokens(query: str) -> frozenset[str]:
    """All tokens that the query asks for, in any order; "faktur:*" stands for whatever begins so."""
    return frozenset(token for group in _groups(query[:MAX_QUERY_CHARACTERS]) for token in group)


def _groups(typed: str) -> Iterator[list[str]]:
    folded = fold(typed)
    for pattern in (_ADDRESS, _PHONE):
        for match in pattern.finditer(folded):
            whole = _joined(match.group())
            yield [whole[-_PHONE_DIGITS:] if pattern is _PHONE else f"{whole}:*"]
        folded = pattern.sub(" ", folded)
    found = _WORD.findall(folded)
    meaningful = [word for word in found if word not in _STOP_WORDS] or found
    last = found[-1] if found and not typed[-1].isspace() else None
    for word in dict.fromkeys(meaningful):
        yield _alternatives(word, begun=word == last, foreign=not _typed_plainly(word, typed))


def _typed_plainly(word: str, typed: str) -> bool:
    """Was the word typed in plain Latin letters? Then it may be Greek; with accents or in Cyrillic it is not."""
    return word in typed.lower()


def _alternatives(word: str, *, begun: bool, foreign: bool) -> list[str]:
    tokens = [plain_token(word), *(stem_token(word, language) for language in LANGUAGES)]
    sounds: Iterable[str] = ()
    if not foreign and _may_be_greeklish(word):
        sounds = sounds_of_greeklish(word)
        tokens.extend(_greeklish_stems(word))
    alternatives = list(dict.fromkeys(tokens))
    if begun and len(word) >= _SHORTEST_PREFIX:
        prefixes = [plain_token(word), *((GREEK_MARK + sound)[:MAX_TOKEN] for sound in sounds)]
        begun_words = dict.fromkeys(f"{prefix}:*" for prefix in prefixes)
        alternatives = [token for token in alternatives if f"{token}:*" not in begun_words] + list(begun_words)
    return alternatives


def stems(text: str, found: Detected | None = None) -> frozenset[str]:
    """The stems of a text's words of meaning: no stop words, no numbers; Greek by its sound in either alphabet.

    `found` saves finding the language out again.
    """
    found = found or detect(text)
    content = [word for word in dict.fromkeys(_WORD.findall(fold(text))) if len(word) >= _SHORTEST_STEM and word not in _STOP_WORDS]
    content = [word for word in content if word.isalpha() or not any(map(str.isdigit, word))]
    if _is_greeklish(found.language, found.script):
        return frozenset(_greeklish_topic(content))
    return frozenset(stem_token(word, found.language) for word in content)


def _greeklish_topic(content: list[str]) -> Iterator[str]:
    for word in content:
        if not word.isascii():
            yield stem_token(word, "el")
        elif _STOP_SOUNDS.isdisjoint(sounds_of_greeklish(word)):
            yield next(_greeklish_stems(word))

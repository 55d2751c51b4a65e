"""Who signed a message: the name under it, and whether the signer says Mr or Ms."""

from __future__ import annotations

import re
from dataclasses import dataclass

from opora.pure.languages.calling.gender import gender_of, is_given
from opora.pure.languages.calling.words import CallingWords, folded_names
from opora.pure.languages.folding import fold
from opora.pure.languages.registry import words_for

_TOKEN = re.compile(r"[^\s,;:!?()/|<>\"„“”]+")
_READ = 160
_MOST_WORDS = 5
_LONGEST_WORD = 25


@dataclass(frozen=True, slots=True)
class Signed:
    """`gender` is what the title or the name says. `has_title`: a degree, a rank or Mr/Ms stood beside the name."""

    first_name: str = ""
    surname: str = ""
    gender: str = ""
    has_title: bool = False


def signed(text: str, language: str) -> Signed:
    """The name under a text; an empty one where there is none."""
    tail = text.strip()[-_READ:]
    words: dict[str, CallingWords] = words_for("calling")
    found, titles = _names_at_end(tail, words, language)
    said = _gender_of_titles(titles + _aside(tail), words, language)
    first, last = (found[0], found[-1]) if len(found) > 1 else _one_name(found, titles, language)
    return Signed(first, last, said or gender_of(first, last, language), bool(titles))


def _one_name(found: list[str], titles: list[str], language: str) -> tuple[str, str]:
    if not found:
        return "", ""
    return (found[0], "") if not titles and is_given(found[0], language) else ("", found[0])


def _names_at_end(tail: str, words: dict[str, CallingWords], language: str) -> tuple[list[str], list[str]]:
    """The words with capitals at the end of the text, apart from titles; remarks in brackets are left out."""
    tail = re.sub(r"\s*\([^()]{0,60}\)", "", tail)
    found: list[str] = []
    titles: list[str] = []
    last_start = len(tail)
    for token in reversed(list(_TOKEN.finditer(tail))):
        between = tail[token.end() : last_start]
        word = token.group()
        is_title = _is(word.rstrip("."), "titles", words) or bool(_gender_of_titles([word.rstrip(".")], words, language))
        ends_sentence = word.endswith(".") and not is_title and len(word) > 2 and last_start < len(tail)
        if between.strip() or ("\n" in between and found) or ends_sentence or len(found) + len(titles) >= _MOST_WORDS:
            break
        if is_title:
            titles.append(word.rstrip("."))
        elif _is_name(word, words):
            found.append(word.rstrip("."))
        else:
            break
        last_start = token.start()
    return [word for word in reversed(found) if len(word) > 1], titles


def _is_name(word: str, words: dict[str, CallingWords]) -> bool:
    bare = word.strip(".'-")
    return (
        bare[:1].isupper()
        and bare.replace("-", "").replace("'", "").isalpha()
        and len(bare) <= _LONGEST_WORD
        and not _is(bare, "no_names", words)
    )


def _is(word: str, block: str, words: dict[str, CallingWords]) -> bool:
    return any(fold(word) in folded_names(getattr(one, block)) for one in words.values())


def _aside(tail: str) -> list[str]:
    return re.findall(r"\((\w{2,4})\.?\)\s*$", tail)


def _gender_of_titles(titles: list[str], words: dict[str, CallingWords], language: str) -> str:
    """What Mr or Ms says; "мр" is a degree where the language says so."""
    degrees = folded_names(words[language].titles) if language in words else frozenset[str]()
    folded = {fold(title) for title in titles} - degrees
    men = {fold(title) for one in words.values() for title in _titles(one.man, one.man_called, one.man_named)}
    women = {fold(title) for one in words.values() for title in _titles(one.woman, one.woman_called, one.woman_named)}
    return "m" if folded & men - women else "f" if folded & women - men else ""


def _titles(*blocks: str) -> list[str]:
    return [title.strip() for block in blocks for title in block.split(",") if title.strip()]

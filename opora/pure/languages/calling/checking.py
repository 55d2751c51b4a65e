"""The reverse: whether a text calls somebody wrongly, by a form nobody would use or by the title of the other gender."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, Protocol

from opora.pure.languages.calling.gender import gender_of, gender_of_given, gender_of_surname, is_given
from opora.pure.languages.calling.greeting import call, called
from opora.pure.languages.calling.words import CallingWords, endings, folded_names
from opora.pure.languages.folding import MAX_CHARACTERS, fold
from opora.pure.languages.registry import words_for

_NAME = r"[^\W\d_][\w'’-]{1,30}"
_GREETING_ZONE = 60
_MOST_WORDS_BEFORE = 4
_SENTENCE_ENDS = re.compile(r"[.?](?:\s|$)")
_BEHIND_A_GREETING = re.compile(r"\s*(?:[,!:]|\n|$)")
_SAME_LETTERS, _SURE_LETTERS = 4, 3
_WORD = re.compile(r"[^\W\d_][\w'’-]+")
_LATIN = re.compile(r"[A-Za-z]")


class Called(Protocol):
    """Whoever is called; gender is "f", "m" or ""."""

    @property
    def first_name(self) -> str: ...
    @property
    def surname(self) -> str: ...
    @property
    def gender(self) -> str: ...


class WrongCall(NamedTuple):
    """Where the wrong call stands (code points), and what it should be."""

    start: int
    end: int
    right: str


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    title: str
    gender: str
    names: tuple[str, ...]
    is_spoken_of: bool
    is_greeting: bool


def wrong_call(text: str, person: Called, language: str) -> WrongCall | None:
    """The first call in a text that is wrong; None where all are right, or where one cannot be sure."""
    words = words_for("calling").get(language)
    if words is None:
        return None
    greeted = ""  # as a man or as a woman: who bears the name and the other title further down is somebody of the family
    for found in _calls(text[:MAX_CHARACTERS], words):
        right = _right(found, person, words, language)
        if right and fold(right) != fold(text[found.start : found.end]):
            if not greeted or found.gender == greeted:
                return WrongCall(found.start, found.end, right)
        elif found.is_greeting and _is_meant(found, person):
            greeted = found.gender
    return None


def greets_another(text: str, signer: Called, known: str, language: str) -> tuple[int, int] | None:
    """Where the greeting of a text calls somebody by a surname that `known` (all that was written and is known of the customer) has nowhere.

    None where one cannot be sure, and where strangers are called by given names: `signer`, who signed, must bear a given name of the language and a surname, in the script of the
    greeting, and none that begins like the one called: called forms change more than ends (Švec is called Ševče).
    """
    words = words_for("calling").get(language)
    if words is None or words.by_given_name or not signer.surname or not is_given(signer.first_name, language):
        return None
    own = [fold(words.read(name)) for name in (signer.first_name, signer.surname)]
    heard = [fold(words.read(one)) for one in _WORD.findall(known)]
    for found in _calls(text[:MAX_CHARACTERS], words):
        names = [words.read(name) for name in found.names if _is_surname(name, words, language)]
        if found.is_greeting and found.names:
            is_strange = all(_is_latin(name) == _is_latin(words.read(signer.surname)) for name in names) and not any(
                fold(name)[:1] == one[:1] for name in names for one in own
            )
            is_heard = any(fold(name)[:_SURE_LETTERS] == one[:_SURE_LETTERS] for name in names for one in heard)
            return (found.start, found.end) if names and is_strange and not is_heard else None
    return None


def _is_surname(name: str, words: CallingWords, language: str) -> bool:
    """A name with a capital that is no title, rank or given name in whatever form; where given names may stand there, it must end like a surname."""
    ranks = {**endings(words.roles_men).words, **endings(words.roles_women).words}
    read = words.read(name)
    is_rank = _plain(name, words) in _titles(words) or read.casefold() in {*ranks, *ranks.values()}
    called_so = fold(read) in _called_names(words, "m") | _called_names(words, "f")
    ends_like_one = not words.alone or bool(gender_of_surname(name, language))
    return name[:1].isupper() and ends_like_one and not is_rank and not called_so and not is_given(name, language)


def _is_latin(name: str) -> bool:
    return bool(_LATIN.search(name))


def _right(found: _Found, person: Called, words: CallingWords, language: str) -> str | None:
    gender = _true_gender(found, person, language)
    if gender and gender != found.gender:
        return _other_gender(found, person, gender, words, language)
    forms = [_form(name, found.gender, person, words, language) for name in found.names]
    wrong = [form for name, form in zip(found.names, forms, strict=True) if form and fold(form) != fold(name)]
    if not wrong and not found.is_spoken_of:
        return None
    title = _matching_capitals(words.man if found.gender == "m" else words.woman, found.title) if found.is_spoken_of else found.title
    if found.is_spoken_of and not all(forms):
        return None
    return " ".join((title, *(form or name for name, form in zip(found.names, forms, strict=True))))


def _true_gender(found: _Found, person: Called, language: str) -> str:
    """The gender of the one who is called, where what is known of the customer or the name in the call tells."""
    known = person.gender or gender_of(person.first_name, person.surname, language)
    return known if known and _is_meant(found, person) else _gender_of_names(found, language)


def _gender_of_names(found: _Found, language: str) -> str:
    """What the called names say of themselves; a man's name in its called form may look like a woman's, so lists and surnames only."""
    if not found.names:
        return ""
    if len(found.names) > 1 and (said := gender_of(found.names[0], found.names[-1], language)):
        return said
    stands_for_given = found.gender == "f" and bool(words_for("calling")[language].alone)
    return _a_mans(found.names[-1], language) if stands_for_given else gender_of_surname(found.names[-1], language)


def _a_mans(name: str, language: str) -> str:
    """A man's name behind a woman's title, as in "Pani Tomaszu"; "paní Ivo" may call Iva."""
    words: CallingWords = words_for("calling")[language]
    folded = fold(words.read(name))
    if folded in _called_names(words, "m") - _called_names(words, "f") and gender_of_given(name, language) != "f":
        return "m"
    return gender_of_surname(name, language)


@cache
def _called_names(words: CallingWords, gender: str) -> frozenset[str]:
    """The given names of men or of women as they are called, folded."""
    names = (words.men if gender == "m" else words.women).split()
    return frozenset(fold(words.read(form)) for name in names if (form := called(name, words, gender, "given")))


def _is_meant(found: _Found, person: Called) -> bool:
    """The call is for the customer: it shares a name with them, or it opens the text without a name of its own."""
    known = [fold(name) for name in (person.first_name, person.surname) if name]
    if found.is_greeting and not any(name[:1].isupper() for name in found.names):
        return bool(known)
    return any(_alike(fold(name), one) for name in found.names for one in known)


def _alike(one: str, other: str) -> bool:
    shared = min(_SAME_LETTERS, len(one), len(other))
    return shared >= 3 and one[:shared] == other[:shared]


def _other_gender(found: _Found, person: Called, gender: str, words: CallingWords, language: str) -> str | None:
    """The call with the right title: with what is known of the customer, else with the names as they stand."""
    if _is_meant(found, person) and (known := call(person.first_name, person.surname, gender, language)):
        return _matching_capitals(known, found.title)
    title = _matching_capitals(words.man if gender == "m" else words.woman, found.title)
    kind = "given" if words.by_given_name else "surname"
    forms = [called(name, words, gender, kind) or name for name in found.names]
    return " ".join((title, *forms))


def _form(name: str, gender: str, person: Called, words: CallingWords, language: str) -> str | None:
    """How the name should be called; None where it may stand as it does."""
    script = "Cyrl" if any("\u0400" <= letter <= "\u04ff" for letter in name) else "Latn"
    kind = _kind(name, gender, person, words, language)
    form = called(name, words, gender, kind) if kind else None
    return words.write(form, script) if form else None


def _kind(name: str, gender: str, person: Called, words: CallingWords, language: str) -> str:
    roles = endings(words.roles_men if gender == "m" else words.roles_women).words
    if words.read(name).casefold() in roles:
        return "roles"
    if not name[:1].isupper():
        return ""
    if fold(name) == fold(person.first_name):
        return "given"
    if words.by_given_name:
        return "given" if is_given(name, language) else ""
    return "given" if gender_of_given(name, language) == gender else "surname"


def _calls(text: str, words: CallingWords) -> Iterator[_Found]:
    """Every call in the text: a title and the names behind it."""
    for match in _pattern(words).finditer(text):
        title = match["title"]
        gender, is_spoken_of = _titles(words)[_plain(title, words)]
        names = tuple(name for name in (match["first"], match["second"]) if name and _can_be_name(name, gender, words))
        end = match.end("second") if match["second"] and match["second"] in names else match.end("first")
        is_greeting = _is_opening(text[: match.start()]) and bool(_BEHIND_A_GREETING.match(text, end))
        is_sure = words.title_is_sure if gender == "m" else words.woman_title_is_sure
        if (is_spoken_of or not is_sure) and not is_greeting:
            continue
        if names:
            yield _Found(match.start("title"), end, title, gender, names, is_spoken_of, is_greeting)


def _is_opening(before: str) -> bool:
    """Nothing but a greeting stands before: a few words and no full stop."""
    return len(before) < _GREETING_ZONE and len(before.split()) <= _MOST_WORDS_BEFORE and not _SENTENCE_ENDS.search(before)


def _can_be_name(name: str, gender: str, words: CallingWords) -> bool:
    roles = endings(words.roles_men if gender == "m" else words.roles_women).words
    is_role = words.read(name).casefold() in {*roles, *roles.values()}
    return (name[:1].isupper() or is_role) and fold(name) not in folded_names(words.no_names)


@cache
def _pattern(words: CallingWords) -> re.Pattern[str]:
    """A title in either script, degrees, one name or two."""
    blocks = ",".join((words.man, words.man_called, words.man_named, words.woman, words.woman_called, words.woman_named))
    written = [title.strip() for title in blocks.split(",") if title.strip()]
    titles = sorted({form for title in written for form in (title, words.write(title, "Cyrl"), fold(title))}, key=len, reverse=True)
    degrees = "|".join(re.escape(title) for title in words.titles.split()) or "(?!)"
    title = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in titles)
    degree = rf"(?:(?i:{degrees})\.?\s+){{0,3}}"
    return re.compile(rf"(?<!\w)(?P<title>(?i:{title}))\.?[ \t]+{degree}(?P<first>{_NAME})(?:[ \t]+(?P<second>{_NAME}))?(?!\w)")


@cache
def _titles(words: CallingWords) -> dict[str, tuple[str, bool]]:
    """Each title in small letters, with its gender and whether it only speaks of somebody."""
    blocks = (
        (words.man, "m", False), (words.man_called, "m", False), (words.man_named, "m", True),
        (words.woman, "f", False), (words.woman_called, "f", False), (words.woman_named, "f", True),
    )  # fmt: skip
    return {
        fold(words.read(title.strip())): (gender, named)
        for block, gender, named in reversed(blocks)
        for title in block.split(",")
        if title.strip()
    }


def _plain(title: str, words: CallingWords) -> str:
    return fold(words.read(" ".join(title.rstrip(".").split())))


def _matching_capitals(text: str, like: str) -> str:
    return text[:1].upper() + text[1:] if like[:1].isupper() else text[:1].lower() + text[1:]

"""A sender's name taken apart and compared with another."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import DamerauLevenshtein

from opora.pure.identity.letters import plain, sound
from opora.pure.identity.nicknames import forms_of_one_name, is_given_name

Agreement = Literal["same", "nickname", "initial", "family", "spelling", "part", "unknown", "different"]

_TITLES_AS_WRITTEN = """
ing mgr bc dr mudr mvdr judr phdr rndr paeddr phd csc drsc mba dis prof doc inz lek mr mrs ms miss sir pan pani
hab dipl arch msc ma bsc jr sr kos ka kyrios kyria gospodin gospodja gdin gdja st ml
"""
_TITLES = frozenset(_TITLES_AS_WRITTEN.split())
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\"„“”«»]| (?:via|przez|přes|pres) .*$|\s[|/–—-]\s.*$|<[^>]*>|\S+@\S+", re.IGNORECASE)
_AFTER_NAME = re.compile(r"(?:,?\s+(?:ph\.?\s?d|csc|drsc|mba|dis|m\.?a|m\.?sc|b\.?sc|ll\.?m|jr|sr|st|ml)\b\.?)+\s*$", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+")
_ADDRESS_BREAKS = re.compile(r"[._\-+]+")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class PersonName:
    """Plain words. `given` may hold initials; `surname` is '' where only one word is known."""

    given: tuple[str, ...]
    surname: str

    @property
    def full(self) -> bool:
        return bool(self.surname) and any(len(word) > 1 for word in self.given)


# How many are kept: the same people are compared with whoever writes next, again and again.
_KEPT = 4096


@lru_cache(_KEPT)
def read_name(name: str, address: str = "") -> PersonName:
    """Takes titles, companies and addresses off; falls back on the address, as j.novak@."""
    told = _words(name)
    if not told or (len(told) == 1 and len(told[0]) < 3):
        told = _from_address(address) or told
    if not told:
        return PersonName((), "")
    if len(told) == 1:
        return PersonName((told[0],), "") if is_given_name(told[0]) else PersonName((), told[0])
    return _surname_first(name, told) or PersonName(tuple(told[:-1]), told[-1])


@lru_cache(_KEPT)
def compare(first: PersonName, second: PersonName) -> Agreement:
    """How well two names agree; 'family' is the same surname in its other gender."""
    surnames = _compare_surnames(first.surname, second.surname)
    given = _compare_given(first.given, second.given)
    if surnames == "family":
        return "family"
    if surnames == "different" or given == "different":
        return "different"
    if "unknown" in (surnames, given):
        return "part" if "same" in (surnames, given) or "nickname" in (surnames, given) else "unknown"
    if given == "initial":
        return "initial"
    if surnames == "spelling" or given == "spelling":
        return "spelling"
    return given


def _words(name: str) -> list[str]:
    found = [plain(word) for word in _WORDS.findall(_bare(name))]
    return [word for word in found if word not in _TITLES][:6]


def _bare(name: str) -> str:
    """Without firms, remarks, addresses and what stands behind a name."""
    return _AFTER_NAME.sub("", _ASIDE.sub(" ", name[:200]).rstrip())


def _from_address(address: str) -> list[str]:
    local = _DIGITS.sub("", address.partition("@")[0])
    return [plain(part) for part in _ADDRESS_BREAKS.split(local) if part][:4]


def _surname_first(name: str, words: list[str]) -> PersonName | None:
    """As in "Novák, Jan" and "Nowak Anna": some offices write the surname first."""
    if "," in _bare(name) or (is_given_name(words[-1]) and not is_given_name(words[0]) and len(words[0]) > 1):
        return PersonName(tuple(words[1:]), words[0])
    return None


def _compare_given(first: tuple[str, ...], second: tuple[str, ...]) -> Agreement:
    if not first or not second:
        return "unknown"
    best: Agreement = "different"
    order: tuple[Agreement, ...] = ("same", "nickname", "spelling", "initial", "different")
    for one in first[:2]:
        for other in second[:2]:
            best = min(best, _compare_words(one, other), key=order.index)
    return best


def _compare_words(one: str, other: str) -> Agreement:
    if len(one) == 1 or len(other) == 1:
        return "initial" if sound(one)[:1] == sound(other)[:1] or one[:1] == other[:1] else "different"
    if sound(one) == sound(other):
        return "same"
    if forms_of_one_name(one, other):
        return "nickname"
    return "spelling" if _one_slip(one, other) else "different"


def _one_slip(one: str, other: str) -> bool:
    """A typing error inside a longer word. The last letter tells man and woman apart."""
    if min(len(one), len(other)) < 5 or one[-1] != other[-1] or one[0] != other[0]:
        return False
    if is_given_name(one) and is_given_name(other):
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1


def _compare_surnames(one: str, other: str) -> Agreement:
    if not one or not other:
        return "unknown"
    if len(one) == 1 or len(other) == 1:
        return "unknown" if sound(one)[:1] == sound(other)[:1] else "different"
    if sound(one) == sound(other):
        return "same"
    if _other_gender(one, other):
        return "family"
    return "spelling" if _one_slip(one, other) and min(len(one), len(other)) > 5 else "different"


def _other_gender(one: str, other: str) -> bool:
    return bool(_man_stems(one) & _woman_stems(other)) or bool(_man_stems(other) & _woman_stems(one))


def _man_stems(surname: str) -> set[str]:
    """Novák, Procházka, Hájek; Kowalski, Černý; Papadopoulos, Makris, Vlachas."""
    word = sound(surname)
    stems = {f"ova:{word}"}
    if word[-1:] in "aoe":
        stems.add(f"ova:{word[:-1]}")
    if len(word) > 3 and word[-2] == "e":
        stems.add(f"ova:{word[:-2]}{word[-1]}")
    if word.endswith("i"):
        stems.add(f"a:{word[:-1]}")
    if word.endswith("os"):
        stems.add(f"u:{word[:-2]}")
    if word.endswith(("is", "as", "es")):
        stems.add(f"-:{word[:-1]}")
    return stems


def _woman_stems(surname: str) -> set[str]:
    word = sound(surname)
    stems = set()
    if word.endswith("ova"):
        stems.add(f"ova:{word[:-3]}")
    if word.endswith("a"):
        stems.add(f"a:{word[:-1]}")
    if word.endswith("u"):
        stems.add(f"u:{word[:-1]}")
    if word.endswith(("i", "a", "e")):
        stems.add(f"-:{word}")
    return stems

"""With which letters an expression can begin: a small reader of the regular expressions that our phrases are made of.

Whatever it does not know counts as "anything", so that nothing is ever missed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MOST = 300
"""An expression with more beginnings than this may as well begin with anything."""
_QUANTIFIER = re.compile(r"[*+?]\??|\{(\d*)(,\d*)?\}\??")
_ZERO_WIDTH = ("(?=", "(?!", "(?<=", "(?<!")
_EDGES = (r"\b", r"\B", "^", "$")

Growing = frozenset[tuple[str, bool]]
"""Beginnings, each with whether what follows may lengthen it."""
_NOTHING_YET: Growing = frozenset({("", True)})
_ANYTHING: Growing = frozenset({("", False)})


def beginnings(expression: str, letters: int) -> frozenset[str]:
    """All beginnings, at most `letters` long; only "" where the expression may begin with anything."""
    grown = _alternatives(alternatives_of(expression), letters)
    found = frozenset(begin for begin, _open in grown)
    return frozenset({""}) if "" in found or len(grown) > _MOST else found


def alternatives_of(expression: str) -> list[str] | None:
    """The parts between the outer "|"; None where its brackets do not match."""
    parts, depth, start, place = [], 0, 0, 0
    while place < len(expression):
        sign = expression[place]
        if sign == "\\":
            place += 1
        elif sign == "[":
            place = _class_end(expression, place) - 1
        elif sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth < 0:
                return None
        elif sign == "|" and not depth:
            parts.append(expression[start:place])
            start = place + 1
        place += 1
    return [*parts, expression[start:]] if not depth else None


def _alternatives(parts: list[str] | None, letters: int) -> Growing:
    if parts is None:
        return _ANYTHING
    return frozenset(one for part in parts for one in _sequence(part, letters))


def _sequence(part: str, letters: int) -> Growing:
    """Lengthened item by item, as long as some beginning may still grow."""
    grown, place = _NOTHING_YET, 0
    while place < len(part) and any(is_open for _begin, is_open in grown) and len(grown) <= _MOST:
        item = _item(part, place)
        place += len(item.text) + len(item.quantifier)
        grown = _lengthened(grown, _first(item, letters), letters)
    return grown


@dataclass(frozen=True, slots=True)
class _Item:
    """One sign, class or group, and how often it may stand."""

    text: str
    quantifier: str


def _item(part: str, place: int) -> _Item:
    end = place + 1
    if part[place] == "\\":
        end = place + 2
    elif part[place] == "[":
        end = _class_end(part, place)
    elif part[place] == "(":
        end = _group_end(part, place)
    found = _QUANTIFIER.match(part, end)
    return _Item(part[place:end], found.group() if found else "")


def _first(item: _Item, letters: int) -> Growing:
    text = item.text
    if text.startswith(_ZERO_WIDTH) or text in _EDGES:
        return _NOTHING_YET
    if text.startswith("("):
        inner = _alternatives(alternatives_of(text[3:-1] if text.startswith("(?:") else text[1:-1]), letters)
    elif re.fullmatch(r"\w", text):
        inner = frozenset({(text, True)})
    else:
        inner = _ANYTHING
    if not item.quantifier:
        return inner
    if item.quantifier[0] != "?":  # it may stand more than once, so what follows is not known
        inner = frozenset((begin, False) for begin, _open in inner)
    may_be_missing = item.quantifier[0] in "*?" or item.quantifier.startswith(("{0", "{,"))
    return inner | _NOTHING_YET if may_be_missing else inner


def _lengthened(grown: Growing, first: Growing, letters: int) -> Growing:
    longer = set()
    for begin, is_open in grown:
        if not is_open:
            longer.add((begin, False))
            continue
        for more, goes_on in first:
            whole = begin + more
            longer.add((whole[:letters], goes_on and len(whole) < letters))
    return frozenset(longer)


def _class_end(part: str, place: int) -> int:
    end = part.find("]", place + 2)
    return end + 1 if end > 0 else len(part)


def _group_end(part: str, place: int) -> int:
    depth = 0
    while place < len(part):
        sign = part[place]
        if sign == "\\":
            place += 1
        elif sign == "[":
            place = _class_end(part, place) - 1
        depth += (sign == "(") - (sign == ")")
        place += 1
        if depth == 0:
            return place
    return len(part)

"""C-R30: nothing is left of the template or of the notes among us, and no other customer is named or greeted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from opora.pure.coach.customer_side import reading
from opora.pure.coach.prepared import PARTS, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.languages import fold
from opora.pure.languages.calling import Signed, greets_another, signed
from opora.pure.languages.registry import words_for

# What template languages and people in a hurry leave: ##note##, {{name}}, {name}, ${name}, %NAME%, <<name>>, XXX, ____, TODO.
_FIELDS = re.compile(
    r"##[^#\n]{1,200}##"
    r"|\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\$?\{[^\W\d][\w .-]{0,60}\}|%%?[^\W\d][\w-]{2,40}%%?(?!\w)|<<[^<>\n]{1,60}>>"
    r"|\[\[[^\[\]\n]{1,60}\]\]|(?<!\w)(?:[xхχ]{3,}|XX(?=[.:/ ]XX))(?!\w)|_{3,}|(?<!\w)(?:TODO|TBD|FIXME|TBC)(?!\w)|(?i:(?<!\w)lorem ipsum)",
)
_BRACKETS = re.compile(r"\[([^\[\]\n]{2,80})\]|<([^<>\n@/=]{2,60})>")
_CAPITALS = re.compile(r"[^\W\d_]{3,}(?:[ _-][^\W\d_]+)*")
_NO_FIELDS = frozenset("pdf sic foto photo odkaz link csv xls xlsx doc docx jpg png zip html smile".split())


def _check(prepared: Prepared) -> Iterator[Hit]:
    text = prepared.cut
    found = [match.span() for match in _FIELDS.finditer(_as_small_crosses(text))]
    found += [match.span() for match in _BRACKETS.finditer(text) if _is_field(match.group(1) or match.group(2), bool(match.group(1)))]
    found += [prepared.aligned.span_of(match) for match in _notes().finditer(prepared.aligned.folded)]
    found += _others(prepared)
    found += _greeted(prepared)
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    yield from (Hit(start, end, {"what": prepared.draft.text[start:end]}) for start, end in kept)


def _as_small_crosses(text: str) -> str:
    """Crosses of every alphabet as small ones; the length stays. "xoxo" and "XXL" are none."""
    return re.sub(r"[XХΧ]{3,}", lambda match: "x" * len(match.group()), text)


def _is_field(inside: str, is_square: bool) -> bool:
    """Words of a template: [jméno], [DOPLNIT DATUM], <name>; not [1], [PDF] or a tag of a web page."""
    folded = fold(inside)
    if folded in _NO_FIELDS:
        return False
    in_capitals = bool(_CAPITALS.fullmatch(inside.strip())) and inside == inside.upper()
    return (is_square and in_capitals) or bool(_field_words().search(folded))


@cache
def _field_words() -> re.Pattern[str]:
    """The words for fields of every language: an English template stands in a Czech mail too."""
    return re.compile("|".join(_lists("field words")) or "(?!)")


@cache
def _notes() -> re.Pattern[str]:
    """Marks of a note that only we should read."""
    return re.compile("|".join(_lists("notes among us")) or "(?!)")


def _lists(name: str) -> list[str]:
    return [one for part in PARTS for words in words_for(part).values() for one in words.lists.get(name, ())]


def _others(prepared: Prepared) -> list[tuple[int, int]]:
    """Names and numbers of other customers."""
    found: list[tuple[int, int]] = []
    for other in prepared.facts.other_customers:
        for match in re.finditer(rf"(?<!\w){re.escape(fold(other))}(?!\w)", prepared.aligned.folded) if other.strip() else ():
            found.append(prepared.aligned.span_of(match))
    return found


def _greeted(prepared: Prepared) -> list[tuple[int, int]]:
    """Another person's name in the greeting, as it stays in a copied answer."""
    facts = prepared.facts
    known = " ".join((facts.customer, facts.signature, facts.person.first_name, facts.person.surname, *(one.text for one in facts.earlier)))
    place = greets_another(prepared.cut, _signer(prepared), known, prepared.language)
    return [place] if place else []


def _signer(prepared: Prepared) -> Signed:
    """Who signed with both names, below the words or in what was cut off from them."""
    facts, language = prepared.facts, reading(prepared).language
    names = (signed(text, language) for text in (facts.customer, *facts.signature.splitlines()))
    return next((one for one in names if one.first_name and one.surname), Signed())


RULE = Rule("C-R30", "leftovers", Severity.STOP, "S1-20", _check)

"""The ten house rules a desk begins with, and how its own changes are laid over them. There are always exactly ten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from opora.pure.languages import to_latin_serbian
from opora.pure.languages.registry import words_for
from opora.pure.quality.scorecard import Item
from opora.team.models import HouseRule

FALLBACK = "en"
BOUND: tuple[tuple[tuple[str, ...], str], ...] = (
    (("C-R11", "C-R35", "C-R27", "C-R33"), Item.TIME),
    (("C-R10", "C-R26", "C-R29", "C-R32"), Item.KIND),
    (("C-R16", "C-R17", "C-R15", "C-R05"), Item.LISTENED),
    (("C-R18",), ""),
    (("C-R12", "C-R14", "C-R28"), Item.SOURCES),
    (("C-R06", "C-R36", "C-R34"), ""),
    (("C-R13", "C-R21", "C-R22"), Item.BEYOND),
    (("C-R19", "C-R04", "C-R02", "C-R01"), ""),
    (("C-R07", "C-R08", "C-R03", "C-R09", "C-R24", "C-R25"), Item.OWNED),
    (("C-R23", "C-R20"), Item.SOLVED),
)
"""By position: the rules of the coach and the item of the scorecard that show whether a house rule is kept."""


@dataclass(frozen=True, slots=True)
class OneOfTen:
    """A house rule as it holds here; `rules` are codes of the coach, `item` one of the scorecard or ""."""

    position: int
    text: str
    rules: tuple[str, ...]
    item: str
    is_changed: bool


def shipped_text(position: int, language: str) -> str:
    """The words we wrote, in an interface language ("sr-latn" too)."""
    code, _, variant = language.partition("-")
    words = words_for("house_rules")
    text: str = words.get(code, words[FALLBACK])[position - 1]
    return to_latin_serbian(text) if variant == "latn" else text


def ten(changed: Iterable[HouseRule], language: str) -> tuple[OneOfTen, ...]:
    """All ten in order, worded in the language; where the desk has no words of its own in it, ours stand."""
    own = {row.position: row for row in changed}
    return tuple(_one(position, own.get(position), language) for position in range(1, len(BOUND) + 1))


def _one(position: int, row: HouseRule | None, language: str) -> OneOfTen:
    rules, item = BOUND[position - 1]
    text = shipped_text(position, language)
    if row is None:
        return OneOfTen(position, text, rules, str(item), is_changed=False)
    return OneOfTen(position, row.texts.get(language) or text, tuple(row.rules), row.item, is_changed=True)

"""The shape of a language's words for the coach; each language folder fills the files of `prepared.PARTS`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from opora.pure.languages.phrases import alternatives, phrases_in, signs_of_classes_kept

_BROKEN_CHOICE = re.compile(r"\|\s*\n\s*")
# Two signs of our own, carried through the making of an expression as letters that nobody writes.
_OWN_SIGNS = {" )*": " )\ue000", " )+": " )\ue002", "…": "\ue001"}
_OWN_MEANINGS = {"\ue000": "{0,4}", "\ue002": "{1,4}", "\ue001": r"\b.{0,110}?\b"}


@dataclass(frozen=True, slots=True)
class Signals:
    """Regular expressions upon the folded text of one sentence: any of `catch` fires, any of `unless` in the same sentence silences."""

    catch: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CoachWords:
    """What one language says for some rules.

    `advice` is the one sentence for the person who writes (their interface language), `suggestion` the wording
    offered for the customer (the customer's language); both may hold named places such as {number}, and a
    suggestion may hold a choice by the writer's grammatical gender, {psal jsem|psala jsem|píšeme}: man, woman, not known.
    """

    signals: Mapping[str, Signals] = field(default_factory=dict)
    advice: Mapping[str, str] = field(default_factory=dict)
    suggestion: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other words a rule needs, by its name, as regular expressions upon folded text."""


def phrases(block: str) -> tuple[str, ...]:
    """One expression that finds any phrase of the block as whole words.

    The notation is that of `phrases.py`, except that a line end parts phrases as a comma does (not behind `|`), with two
    signs more: "…" is any distance within the sentence, and a choice that ends in a space may be repeated, none to four
    times: "nemáme (teď |na to |vůbec )*čas".
    """
    block = _line_ends_as_commas(block)
    for sign, letter in _OWN_SIGNS.items():
        block = block.replace(sign, letter)
    expression = alternatives(block)
    for letter, meaning in _OWN_MEANINGS.items():
        expression = expression.replace(letter, meaning)
    return (rf"(?<!\w)(?:{expression})(?!\w)",)


def _line_ends_as_commas(block: str) -> str:
    return signs_of_classes_kept(_BROKEN_CHOICE.sub("|", block)).replace("\n", ",")


def when_said(catch: str, unless: str = "") -> Signals:
    """Signals from two blocks of phrases."""
    return Signals(phrases(catch), phrases(unless) if unless.strip() else ())


def when_said_in(catch: str, unless: str = "") -> Signals:
    """As `when_said`, but only commas part phrases, so that a line may be broken at any space."""
    return when_said(in_one_line(catch), in_one_line(unless))


def in_one_line(block: str) -> str:
    """A block in which only commas part phrases, made ready for `phrases`."""
    return " ".join(_BROKEN_CHOICE.sub("|", block).split())


def one_of(block: str) -> str:
    """A choice between the phrases of a block, to be put into other phrases: "kurýr*, pošta" is (kurýr*|pošta)."""
    return "(" + "|".join(phrases_in(_line_ends_as_commas(block))) + ")"


def joined(first: Mapping[str, Signals], second: Mapping[str, Signals]) -> dict[str, Signals]:
    """The signals of two files for the same rules: each catches what either caught and is silent where either was."""
    return {
        rule: Signals(
            first.get(rule, _NONE).catch + second.get(rule, _NONE).catch,
            first.get(rule, _NONE).unless + second.get(rule, _NONE).unless,
        )
        for rule in {**first, **second}
    }


def widened(first: Mapping[str, Signals], *others: Mapping[str, Signals]) -> dict[str, Signals]:
    """The signals of `first` with what further files add to the same rules; rules that only the others know stay theirs."""
    for other in others:
        first = joined(first, {rule: signals for rule, signals in other.items() if rule in first})
    return dict(first)


_NONE = Signals(())

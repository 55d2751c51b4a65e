"""Open lines from which meanings are learnt: `sets/taught/said.LANGUAGE.WRITER.txt`, `LABEL: words`, trades and writers under `#`.

A label is one or several rules that a sentence of a reply breaks, `fine` (with the rule that it only looks like), `leads` and
`stays` (on, or nowhere), and for whole mails of customers `complains`, `complains upset` and `calm`. Nobody who wrote them had seen a word list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from opora.pure.coach.prepared import prepare
from tests.language.coach import draft_of, facts_of
from tests.language.examples import LANGUAGES, SETS, examples

COMPLAINS, UPSET, CALM = "complains", "upset", "calm"
_FEWEST_WORDS = 3
_TAUGHT = SETS / "taught"
_SHUTS_A_DOOR = frozenset({"C-R02", "C-R03", "C-R04", "C-R05", "C-R06", "C-R07", "C-R09", "C-R10", "C-R14", "C-R26"})
_NEAR_AN_ACT = frozenset({"C-R02", "C-R07", "C-R08", "C-R11", "C-R12", "C-R34"})


@dataclass(frozen=True, slots=True)
class Said:
    """One text with what is known of it: judgement by name, true or false; those that are missing are not known."""

    text: str
    language: str
    writer: str
    known: dict[str, bool]


def lines(file: Path) -> Iterator[tuple[frozenset[str], str]]:
    """The labels and the words of each line. Raises ValueError for a line of another shape."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("# "):
            labels, text = line.split(": ", 1)
            yield frozenset(labels.split()), text.strip()


def of_customers() -> Iterator[Said]:
    """Mails of customers: do they complain, are they upset?"""
    for language, writer, labels, text in _every():
        if labels & {COMPLAINS, CALM}:
            yield Said(text, language, writer, {COMPLAINS: COMPLAINS in labels, UPSET: UPSET in labels})
    for language in LANGUAGES:
        for labels, text in lines(_TAUGHT / f"customers.{language}.txt"):
            yield Said(text, language, "told", {COMPLAINS: COMPLAINS in labels})
    for labels, text in lines(_TAUGHT / "customers_more.en.txt"):
        yield Said(text, "en", "more", {COMPLAINS: COMPLAINS in labels})
    for language, item in examples("customers", "tuned"):
        yield Said(item["text"], language, "tuned", {COMPLAINS: item["apology_due"], UPSET: item["upset"]})


def of_ours(rules: frozenset[str]) -> Iterator[Said]:
    """Sentences of replies: which of the rules do they break, and do they lead on?"""
    for language, writer, labels, text in _every():
        if not labels & {COMPLAINS, CALM}:
            broken = labels & rules if "fine" not in labels else frozenset()
            yield Said(text, language, writer, {rule: rule in broken for rule in rules} | _leads(labels, broken))


def _leads(labels: frozenset[str], broken: frozenset[str]) -> dict[str, bool]:
    """Whether the sentence leads the customer on; a fault may do so all the same, unless it is one that shuts a door."""
    if "leads" in labels or ("fine" in labels and labels & _NEAR_AN_ACT):
        return {"leads": True}
    return {"leads": False} if "stays" in labels or broken & _SHUTS_A_DOOR else {}


def sentences_of(item: dict[str, object]) -> list[str]:
    """What the coach will ask of a reply."""
    pieces = prepare(draft_of(item), facts_of(item)).pieces
    return [text for piece in pieces if len((text := piece.sentence.text.strip()).split()) >= _FEWEST_WORDS]


def rules_taught() -> frozenset[str]:
    """The rules that the lines know."""
    return frozenset(label for _language, _writer, labels, _text in _every() for label in labels if label.startswith("C-R"))


def _every() -> Iterator[tuple[str, str, frozenset[str], str]]:
    for file in sorted(_TAUGHT.glob("said.*.txt")):
        _said, language, writer, _suffix = file.name.split(".")
        for labels, text in lines(file):
            yield language, writer, labels, text

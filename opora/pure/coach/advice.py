"""The sentences of a finding: advice in the reader's language, suggested wording in the customer's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from opora.pure.coach.prepared import PARTS
from opora.pure.coach.values import Finding
from opora.pure.languages import to_latin_serbian
from opora.pure.languages.registry import words_for

FALLBACK = "en"
_BY_GENDER = re.compile(r"\{([^{}|]*)\|([^{}|]*)(?:\|([^{}|]*))?\}")
_NAMED = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Advice:
    """`suggestion` is "" when the rule has none in the customer's language."""

    sentence: str
    suggestion: str


def advice(finding: Finding, *, reader: str, customer_language: str, script: str = "", agent_gender: str = "") -> Advice:
    """What to say about a finding. `reader` is an interface language ("sr-latn" too), `script` Latn for Serbian in Latin letters."""
    language, _, variant = reader.partition("-")
    sentence = _advice(finding, language) or _advice(finding, FALLBACK)
    suggestion = _by_gender(_sentence("suggestion", finding.rule, customer_language), agent_gender)
    return Advice(
        _in_script(_filled(sentence, finding.detail), latin=variant == "latn"),
        _in_script(_filled(suggestion, finding.detail), latin=customer_language == "sr" and script == "Latn"),
    )


def _advice(finding: Finding, language: str) -> str:
    """Where a rule knows several faults, each may have a sentence of its own beside the rule's: "C-R29 language"."""
    exact = _sentence("advice", f"{finding.rule} {finding.detail['fault']}", language) if "fault" in finding.detail else ""
    return exact or _sentence("advice", finding.rule, language)


def _sentence(kind: str, rule: str, language: str) -> str:
    for part in PARTS:
        words = words_for(part).get(language)
        if words and rule in getattr(words, kind):
            return str(getattr(words, kind)[rule])
    return ""


def _by_gender(text: str, gender: str) -> str:
    """`{psal jsem|psala jsem|píšeme}`: for a man, for a woman, not known; without the third both stand with a slash."""
    return _BY_GENDER.sub(lambda choice: _chosen(choice, gender), text)


def _chosen(choice: re.Match[str], gender: str) -> str:
    man, woman, either = choice.groups()
    return str({"m": man, "f": woman}.get(gender) or either or f"{man}/{woman}")


def _filled(text: str, detail: Mapping[str, str]) -> str:
    return _NAMED.sub(lambda match: detail.get(match.group(1), match.group(0)), text)


def _in_script(text: str, *, latin: bool) -> str:
    return to_latin_serbian(text) if latin else text

"""`opora coach --jsonl`: what the coach says of each reply, from plain texts alone.

Lines `{"id", "channel", "customer", "reply", "earlier"?, "lang"?, "at"?}` in,
`{"id", "language", "findings": [{"rule", "severity", "start", "end", "advice"}]}` out, hints included. `earlier` is a text of
ours or a list of them; places are code points in the reply, null where something is missing; the advice is in the reply's language.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Any

from opora.ops.json_lines import serve
from opora.pure.coach import Finding, check
from opora.pure.coach.advice import advice
from opora.pure.coach.from_texts import draft_from, facts_from
from opora.pure.languages import detect
from opora.pure.meaning import model_at_hand


def main(argv: list[str]) -> int:
    """Run the command; returns the exit status (0 whenever every line got its answer)."""
    return serve("opora coach", "Say what the coach finds in each reply.", _answer, argv)


def _answer(entry: dict[str, Any]) -> dict[str, Any]:
    reply = _text(entry, "reply")
    if reply is None:
        raise ValueError("reply-missing")
    facts = facts_from(_text(entry, "customer") or "", _earlier(entry), meaning=model_at_hand())
    draft = draft_from(reply, channel=_text(entry, "channel") or "", language=_text(entry, "lang"), at=_at(entry))
    found = detect(reply, facts.customer_language)
    language = draft.language or found.language
    return {"language": language, "findings": [_as_json(one, language, found.script) for one in check(draft, facts)]}


def _text(entry: dict[str, Any], name: str) -> str | None:
    value = entry.get(name)
    if value is None or isinstance(value, str):
        return value
    raise ValueError(f"{name}-is-not-a-text")


def _earlier(entry: dict[str, Any]) -> list[str]:
    value = entry.get("earlier") or []
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ValueError("earlier-is-no-list-of-texts")
    return texts


def _at(entry: dict[str, Any]) -> datetime | None:
    """When it would be sent; a time without an offset is read as UTC."""
    written = _text(entry, "at")
    if not written:
        return None
    try:
        at = datetime.fromisoformat(written)
    except ValueError as problem:
        raise ValueError("at-is-no-time") from problem
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _as_json(finding: Finding, language: str, script: str) -> dict[str, Any]:
    reader = "sr-latn" if language == "sr" and script == "Latn" else language
    said = advice(finding, reader=reader, customer_language=language, script=script)
    severity = finding.severity.name.lower()
    return {"rule": finding.rule, "severity": severity, "start": finding.start, "end": finding.end, "advice": said.sentence}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""`opora promises --jsonl`: what each text promises, of which kind, and by when.

Lines `{"id", "text", "sent_at", "tz", "lang"?, "country"?}` in, `{"id", "promises": [{"what", "kind", "due", "start", "end"}]}` out.
`due` is a date, a date-time in the given zone, or null; places are code points.
"""

from __future__ import annotations

import sys
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from opora.ops.json_lines import serve
from opora.pure.languages import LANGUAGES
from opora.pure.meaning import model_at_hand
from opora.pure.reading.promises import FoundPromise, find_promises

_YEARS_OF_MAIL = range(1900, 9000)
"""Outside of them a due day may lie beyond the end of the calendar."""


def main(argv: list[str]) -> int:
    """Run the command; returns the exit status (0 whenever every line got its answer)."""
    return serve("opora promises", "Find what each text promises, and by when.", _answer, argv)


def _answer(entry: dict[str, Any]) -> dict[str, Any]:
    text = entry.get("text")
    if not isinstance(text, str):
        raise ValueError("text-missing")
    country = entry.get("country") or ""
    if not isinstance(country, str):
        raise ValueError("country-is-not-a-code")
    found = find_promises(text, at=_sent_at(entry), language=_language(entry), country=country, meaning=model_at_hand())
    return {"promises": [_as_json(promise) for promise in found]}


def _sent_at(entry: dict[str, Any]) -> datetime:
    """The sending, in the zone of `tz`; a sending without an offset is read in that zone."""
    zone = _zone(entry.get("tz"))
    written = entry.get("sent_at")
    if not isinstance(written, str):
        raise ValueError("sent_at-missing")
    try:
        sent = datetime.fromisoformat(written)
    except ValueError as problem:
        raise ValueError("sent_at-is-no-time") from problem
    if sent.year not in _YEARS_OF_MAIL:
        raise ValueError("sent_at-is-no-time")
    return sent.replace(tzinfo=zone or ZoneInfo("UTC")) if sent.tzinfo is None else sent.astimezone(zone or sent.tzinfo)


def _zone(name: object) -> ZoneInfo | None:
    if name is None:
        return None
    try:
        return ZoneInfo(str(name))
    except (ValueError, OSError, LookupError) as problem:
        raise ValueError("tz-unknown") from problem


def _language(entry: dict[str, Any]) -> str | None:
    """A language the desk does not know is not believed: the text shows its own."""
    given = entry.get("lang")
    return given if isinstance(given, str) and given in LANGUAGES else None


def _as_json(promise: FoundPromise) -> dict[str, Any]:
    due = promise.due.isoformat() if promise.due else None
    return {"what": promise.what, "kind": promise.kind, "due": due, "start": promise.start, "end": promise.end}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

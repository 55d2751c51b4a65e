"""A clock time told from another: "half an hour before three", "hodinu po poledni"."""

from __future__ import annotations

from opora.pure.languages.moments.clocks import clock_piece, settled
from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import Reader
from opora.pure.languages.moments.values import Clock, Piece

_MINUTES_OF = {"minute": 1, "hour": 60}


def shifted_piece(reader: Reader, lead: Lead) -> tuple[Piece, int] | None:
    """Some minutes before or after a clock time."""
    span = _minutes(reader, lead.next)
    side = reader.take(span[1], "after", "before") if span else None
    if not span or not side:
        return None
    base = _clock(reader, side.next)
    if not base:
        return None
    clock, end = base
    minutes = clock.hour * 60 + clock.minute + (span[0] if side.value == "after" else -span[0])
    return (Piece(clock=Clock(minutes // 60, minutes % 60, True)), end) if 0 <= minutes < 24 * 60 else None


def _minutes(reader: Reader, at: int) -> tuple[int, int] | None:
    if spell := reader.take(at, "spells"):
        return int(spell.value), spell.next
    number = reader.number(at)
    unit = reader.take(number.next if number else at, "units")
    if not unit or unit.value not in _MINUTES_OF:
        return None
    return int(_MINUTES_OF[str(unit.value)] * (float(number.value) if number else 1)), unit.next


def _clock(reader: Reader, at: int) -> tuple[Clock, int] | None:
    at = reader.skip(at, "at")
    if noon := reader.take(at, "noon"):
        return Clock(12, 0, True), noon.next
    found = clock_piece(reader, Lead(frozenset({"by"}), reader.skip(at, "clock_at", "hour_lead"), frozenset({"by"})), beside_a_day=False)
    return (settled(found[0].clock, None), found[1]) if found and found[0].clock else None

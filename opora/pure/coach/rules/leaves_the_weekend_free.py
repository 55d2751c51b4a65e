"""C-R35: what comes on Friday afternoon is not promised for Monday noon, unless somebody works at the weekend."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import listed, says
from opora.pure.languages.moments import Moment, find_moments

_NOON = time(12)
_FRIDAY, _MONDAY = 4, 7


def _check(prepared: Prepared) -> Iterator[Hit]:
    asked = prepared.facts.received_at or prepared.draft.at
    if asked is None or prepared.facts.weekend_duty:
        return
    zone = prepared.draft.at.tzinfo if prepared.draft.at else asked.tzinfo
    local = asked.astimezone(zone)
    if local.weekday() < _FRIDAY or (local.weekday() == _FRIDAY and local.time() < _NOON):
        return
    monday = local.date() + timedelta(days=_MONDAY - local.weekday())
    moments = find_moments(prepared.cut, at=prepared.draft.at or asked, language=prepared.language, country=prepared.draft.country)
    for piece in prepared.pieces:
        inside = [one for one in moments if piece.sentence.start <= one.start < piece.sentence.end]
        early = next((one for one in inside if _is_too_early(prepared, one, piece, monday)), None)
        if early and says(prepared, "work of ours", piece) and not _is_only_a_part(prepared, piece, inside, monday):
            yield Hit(early.start, early.end)
            return


def _is_too_early(prepared: Prepared, moment: Moment, piece: Piece, monday: date) -> bool:
    """Monday until noon: an hour that was said, or a morning."""
    due = moment.due
    if due is None or moment.is_repeated or moment.is_range or piece.sentence.is_question:
        return False
    if isinstance(due, datetime):
        return due.date() == monday and due.time() <= _NOON
    around = piece.folded[max(0, prepared.aligned.folded_place(moment.start) - piece.first - 12) :]
    return due == monday and bool(listed(prepared, "before noon").search(around))


def _is_only_a_part(prepared: Prepared, piece: Piece, inside: list[Moment], monday: date) -> bool:
    """A part comes on Monday and the rest later; or it is not our work but a call, or somebody else's."""
    later = any(one.due is not None and _day(one.due) > monday for one in inside)
    return later or says(prepared, "only a part", piece)


def _day(due: date | datetime) -> date:
    return due.date() if isinstance(due, datetime) else due


RULE = Rule("C-R35", "weekend-promise", Severity.WARN, "S1-34", _check)

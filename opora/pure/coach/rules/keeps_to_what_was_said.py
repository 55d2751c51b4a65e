"""C-R36: prices, days, yes and no agree with what we told this customer before, or the draft says that it corrects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from opora.pure.coach.prepared import Prepared, pattern
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import content_stems, says
from opora.pure.languages import fold
from opora.pure.languages.sentences import sentences
from opora.pure.reading.statements import FoundStatement, find_statements, same_topic, topic_of

_COUNTED = re.compile(r"(?<![\w.,:/#-])(\d{1,4})(?![\d.,:/]\d)\s([^\W\d_]{2,})(?:\s([^\W\d_]{2,}))?")
_STEM = 3
_SOME_MONDAY = datetime(2026, 1, 5, 6, tzinfo=UTC)
_AGAINST = {"free": {"price"}, "price": {"free"}}


@dataclass(frozen=True, slots=True)
class _Said:
    """Something we said before, comparable."""

    topic: tuple[str, ...]
    kind: str
    value: str
    text: str


def _check(prepared: Prepared) -> Iterator[Hit]:
    if any(says(prepared, "corrects", piece) for piece in prepared.pieces):
        return
    if not prepared.facts.statements and not prepared.facts.earlier:
        return
    stated = _stated(prepared, prepared.cut, prepared.draft.at or _SOME_MONDAY)
    before = _said_before(prepared) if stated else []  # reading every earlier letter is dear, and most drafts state nothing
    for now in stated:
        old = next((one for one in before if _contradicts(one, now, _is_linked(prepared, one, now, before, stated))), None)
        if old and (old.kind == "free" or not _tells_an_effect(prepared, now)):
            yield Hit(now.start, now.end, {"said": old.text})
            return
    yield from _other_numbers(prepared)


def _said_before(prepared: Prepared) -> list[_Said]:
    """The ledger's statements and those in our earlier texts; where we spoke twice of a thing, the later word counts."""
    facts = prepared.facts
    said = [_Said(topic_of(one.topic, prepared.language), one.kind, one.value, one.text) for one in facts.statements]
    for earlier in facts.earlier:
        told = _stated(prepared, earlier.text, earlier.at) if earlier.at else _stated_once(prepared, earlier.text)
        for found in told:
            said.append(_Said(found.topic, found.kind, found.value, found.text))
    return [one for place, one in enumerate(said) if not any(_same_matter(one, later) for later in said[place + 1 :])]


def _stated(prepared: Prepared, text: str, at: datetime) -> tuple[FoundStatement, ...]:
    return find_statements(text, at=at, language=prepared.language, country=prepared.draft.country)


def _stated_once(prepared: Prepared, text: str) -> list[FoundStatement]:
    """What a text of ours says whose day is not known: prices and the like, and days that do not hang on when it was written.

    It is read as of two days at the beginning of the year: "22 May" and "Thursday" stay what they are, "tomorrow" does not.
    """
    first = (prepared.draft.at or _SOME_MONDAY).replace(month=1, day=1, hour=6)
    readings = [_stated(prepared, text, first + timedelta(days=shift - first.weekday() % 7)) for shift in (7, 8)]
    weekdays = {(one.start, one.end, one.kind, _comparable(one)) for one in readings[1]}
    return [one for one in readings[0] if (one.start, one.end, one.kind, _comparable(one)) in weekdays]


def _comparable(statement: FoundStatement) -> str:
    return str(date.fromisoformat(statement.value[:10]).weekday()) if statement.kind == "date" else statement.value


def _same_matter(one: _Said, other: _Said) -> bool:
    return one.kind == other.kind and same_topic(one.topic, other.topic) and one.text != other.text


def _is_linked(prepared: Prepared, old: _Said, now: FoundStatement, before: Sequence[_Said], stated: Sequence[FoundStatement]) -> bool:
    """Both are the only ones of their kind, and their sentences share a word, or each shares one with the customer's question."""
    if sum(one.kind == old.kind for one in before) > 1:
        return False
    if set(old.topic) & set(now.topic):
        return True
    if sum(one.kind == now.kind for one in stated) > 1:
        return False
    ours, theirs = content_stems(old.text, prepared.language), content_stems(now.text, prepared.language)
    asked = content_stems(prepared.facts.customer, prepared.language)
    return bool(ours & theirs or (ours & asked and theirs & asked))


def _tells_an_effect(prepared: Prepared, now: FoundStatement) -> bool:
    """What a change adds is no other price."""
    return any(says(prepared, "names the effect", piece) for piece in prepared.pieces if now.start <= piece.sentence.start < now.end)


def _contradicts(old: _Said, now: FoundStatement, is_linked: bool) -> bool:
    if not same_topic(old.topic, now.topic) and not is_linked:
        return False
    if old.kind == now.kind:
        return old.value != now.value if now.kind != "date" else _is_other_day(old.value, now.value)
    return now.kind in _AGAINST.get(old.kind, ()) and "free" in (old.value, now.value)


def _is_other_day(old: str, now: str) -> bool:
    """Another date; "Thursday" agrees with "Thursday, 25 June", for which Thursday is meant is seldom in doubt."""
    first, second = date.fromisoformat(old[:10]), date.fromisoformat(now[:10])
    return first != second and first.weekday() != second.weekday()


def _other_numbers(prepared: Prepared) -> Iterator[Hit]:
    """ "30 days" there and "14 days" here: the same thing counted differently, about the same matter."""
    for earlier in prepared.facts.earlier:
        old = {noun: (number, sentence) for sentence in sentences(earlier.text) for number, noun in _counted(prepared, sentence.text)}
        matter, asked = content_stems(earlier.text, prepared.language), content_stems(prepared.facts.customer, prepared.language)
        for piece in prepared.pieces:
            for number, noun in _counted(prepared, piece.sentence.text):
                said = old.get(noun)
                own = content_stems(piece.sentence.text, prepared.language)
                if said and said[0] != number and (matter & own or (matter & asked and asked & own)):
                    yield Hit(piece.sentence.start, piece.sentence.end, {"said": said[1].text})
                    return


def _counted(prepared: Prepared, text: str) -> list[tuple[str, str]]:
    """Numbers with the thing they count, that thing cut to its beginning."""
    counted = pattern("|".join(prepared.list_of("counted things")) or "(?!)")
    found = [(match.group(1), counted.match(noun)) for match in _COUNTED.finditer(fold(text)) for noun in match.groups()[1:] if noun]
    return [(number, match.group()[:_STEM]) for number, match in found if match]


RULE = Rule("C-R36", "contradiction", Severity.WARN, "S1-25, S3-15", _check)

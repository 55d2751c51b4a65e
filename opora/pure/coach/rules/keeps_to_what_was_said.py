"""C-R36: prices, days, numbers, yes and no agree with what we told this customer before, or the draft says that it corrects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.taken_back import taken_back, told_before
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import apologises, content_stems, says
from opora.pure.languages.sentences import Sentence
from opora.pure.reading.opposed import owns
from opora.pure.reading.statements import FoundStatement, find_statements, same_topic, topic_of

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
    if not prepared.facts.statements and not prepared.facts.earlier:
        return
    found = None if _corrects(prepared) else _contradicted(prepared)
    if found:
        yield found


def _corrects(prepared: Prepared) -> bool:
    """The draft says that it corrects, or says sorry and that we did say something else."""
    if any(says(prepared, "corrects", piece) for piece in prepared.pieces):
        return True
    return apologises(prepared) and any(owns(piece.folded, prepared.language) for piece in prepared.pieces)


def _contradicted(prepared: Prepared) -> Hit | None:
    """Another price or day; else another word in any way."""
    stated = _stated(prepared, prepared.cut, prepared.draft.at or _SOME_MONDAY)
    before = _said_before(prepared) if stated else []  # reading every earlier letter is dear, and most drafts state nothing
    before = [one for one in before if not any(_repeats(now, one) for now in stated)]
    for now in stated:
        old = next((one for one in before if _contradicts(one, now, _is_linked(prepared, one, now, before, stated))), None)
        if old and (old.kind == "free" or not _tells_an_effect(prepared, now)):
            return Hit(now.start, now.end, {"said": old.text})
    back = next((one for one in taken_back(prepared) if not _is_denial(prepared, one.now.sentence)), None)
    return Hit(back.now.sentence.start, back.now.sentence.end, {"said": back.old.sentence.text}) if back else None


def _is_denial(prepared: Prepared, sentence: Sentence) -> bool:
    """ "We never said that": C-R06 remarks on it, and shows what we said."""
    return any(sentence.start <= start < sentence.end for _piece, start, _end in prepared.caught(prepared.signals("C-R06")))


def _said_before(prepared: Prepared) -> list[_Said]:
    """The ledger's statements and those in our earlier texts; where we spoke twice of a thing, the later word counts."""
    facts = prepared.facts
    said = [_Said(topic_of(one.topic, prepared.language), one.kind, one.value, one.text) for one in facts.statements]
    for earlier, text in zip(facts.earlier, told_before(prepared), strict=True):
        told = _stated(prepared, text, earlier.at) if earlier.at else _stated_once(prepared, text)
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
    ours, theirs, asked = (content_stems(text, prepared.language) for text in (old.text, now.text, prepared.facts.customer))
    return bool(ours & theirs or (ours & asked and theirs & asked))


def _repeats(now: FoundStatement, old: _Said) -> bool:
    """The draft says the same of the same, whatever else it says."""
    if now.kind != old.kind or not same_topic(old.topic, now.topic):
        return False
    return old.value == now.value if now.kind != "date" else not _is_other_day(old.value, now.value)


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


RULE = Rule("C-R36", "contradiction", Severity.WARN, "S1-25, S3-15", _check)

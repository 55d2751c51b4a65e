"""What a message means for the ledgers. All of it is harmless when it happens twice: every row remembers its place in the message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.utils import timezone
from rapidfuzz.fuzz import token_sort_ratio

from opora.cases.models import Case, Passage
from opora.ledgers.actions import questions as question_actions
from opora.ledgers.actions.questions import Asked
from opora.ledgers.actions.statements import add_statements
from opora.ledgers.around import Around
from opora.ledgers.clock import desk_time
from opora.ledgers.habits import notice_answers, notice_asked_again, notice_wishes
from opora.ledgers.models import Question
from opora.ledgers.progress import follow_promises
from opora.messages import meaning
from opora.messages.models import Message
from opora.pure.languages import detect, fold
from opora.pure.languages.detection import UNKNOWN
from opora.pure.meaning import Meaning
from opora.pure.reading.answers import match_answers
from opora.pure.reading.customer import read_customer
from opora.pure.reading.heard import hear
from opora.pure.reading.marked import Marked
from opora.pure.reading.promises import FoundPromise, find_promises
from opora.pure.reading.questions import find_questions
from opora.pure.reading.requests import find_requests
from opora.pure.reading.statements import find_statements
from opora.team import queries as team

Direction, State, Kind = Question.Direction, Question.State, Question.Kind
SAME_WORDS = 85  # of 100: a question asked again in nearly the same words
LONGEST_HISTORY = timedelta(days=30)
STATES = {"answered": State.ANSWERED, "partly": State.PARTLY, "unclear": State.UNCLEAR}
REACHED: list[str] = [State.ASKED, State.UNCLEAR, State.PARTLY, State.ANSWERED]
_NUMBERED = re.compile(r"(?:^|\n)[ \t]*\(?\d{1,2}[.)][ \t]*$")


@dataclass(frozen=True, slots=True)
class Part:
    """The stretch of a message that belongs to one case; `offset` is where it begins in the message's reply."""

    message: Message
    case: Case
    text: str
    offset: int
    around: Around


def read(*messages: Message) -> None:
    """Read messages, each for the cases it belongs to. Notes, machines' words and what was set aside say nothing to the ledgers."""
    around, meant = Around(messages), meaning.for_a_batch(len(messages))
    for message in messages:
        _read(message, around, meant)


def _read(message: Message, around: Around, meant: Meaning | None) -> None:
    if message.automatic or message.direction == Message.Direction.NOTE or message.delivery == Message.Delivery.CANCELLED:
        return
    for part in _parts(message, around):
        if part.case.state == Case.State.SET_ASIDE:
            continue
        if message.direction == Message.Direction.IN:
            _read_theirs(part)
        else:
            _read_ours(part, meant)


def _parts(message: Message, around: Around) -> Iterable[Part]:
    """Whole for the case it lies in, without the stretches that belong to others; those for their own cases."""
    passages = around.passages(message)
    said = message.reply[: message.envelope.get("own_until")]  # behind it stands what many got, kept once for all of them
    stretches = [one for one in passages if one.start is not None]
    for one in stretches:
        start = one.start or 0
        yield Part(message, one.case, said[start : one.end], start, around)
    for one in passages:
        if one.start is None:
            yield Part(message, one.case, _without(said, stretches), 0, around)


def _without(text: str, stretches: Sequence[Passage]) -> str:
    """Stretches of other cases become blanks, so that places stay."""
    for one in stretches:
        start, end = one.start or 0, one.end or len(text)
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _read_theirs(part: Part) -> None:
    """A customer's words: which of our questions they answer, and what they ask and want."""
    if not part.case.active and _is_history(part):
        return
    language = _language(part)
    _settle(part, Direction.OURS, language)
    found = read_customer(part.text, received_at=_local(part), language=language)
    asked = [_asked(one, part) for one in found.questions]
    wanted = [_asked(one, part, Kind.REQUEST) for one in _only_requests(found.requests, found.questions)]
    notice_wishes(part.case, part.message, found)
    _note(part, [*asked, *wanted], Direction.THEIRS)


def _read_ours(part: Part, meant: Meaning | None) -> None:
    """Our own words: what they state, answer, ask and promise. Of an archive only what was stated still counts."""
    language, country, at = _language(part), team.desk().country, _local(part)
    stated = find_statements(part.text, at=at, language=language, country=country)
    placed = [replace(one, start=one.start + part.offset, end=one.end + part.offset) for one in stated]
    part.around.add(add_statements(part.case, placed, message=part.message, before=part.around.statements(part.case)))
    if _is_history(part):
        return
    asked = _our_questions(part, language)
    _settle(part, Direction.THEIRS, language, asked)
    _note(part, asked, Direction.OURS)
    promised = _placed(find_promises(part.text, at=at, language=language, country=country, meaning=meant), part)
    if follow_promises(part.case, part.message, promised, part.around.promises(part.case)):
        part.around.promises_changed(part.case)


def _placed(found: Sequence[FoundPromise], part: Part) -> list[FoundPromise]:
    return [replace(one, start=one.start + part.offset, end=one.end + part.offset) for one in found]


def _our_questions(part: Part, language: str | None) -> list[Asked]:
    """What we ask; a request counts where it stands among numbered questions ("3. Send us the logo")."""
    heard = hear(part.text, language)
    questions = find_questions(heard)
    wanted = _only_requests(find_requests(heard), questions) if questions else []
    listed = [one for one in wanted if _NUMBERED.search(part.text[: one.start])]
    return [_asked(one, part) for one in sorted((*questions, *listed), key=lambda one: one.start)]


def _only_requests(requests: Sequence[Marked], questions: Sequence[Marked]) -> list[Marked]:
    """What is wanted and not also asked."""
    return [one for one in requests if not any(one.start < other.end and other.start < one.end for other in questions)]


def _asked(one: Marked, part: Part, kind: str = Kind.QUESTION) -> Asked:
    return Asked(one.text, one.start + part.offset, one.end + part.offset, kind)


def _settle(part: Part, direction: str, language: str | None, own: Sequence[Asked] = ()) -> None:
    """Set how far the questions of the other side are answered; never back from what was reached already.

    What the writer asks in turn (`own`) answers nothing, not even under a number.
    """
    waiting = _waiting_for(part, direction)
    text = _without_asked(part, own)
    if not waiting or not text.strip():
        return
    for question, found in zip(waiting, match_answers([one.text for one in waiting], text, language), strict=True):
        state = STATES.get(found.state)
        if state and _is_further(state, question):
            question.refresh_from_db()  # since the batch began somebody may have said more
            if _is_further(state, question):
                question_actions.answer_question(question, state, by=None, answer=part.message)
    if direction == Direction.OURS:
        notice_answers(part.case, part.message, waiting)


def _is_further(state: str, question: Question) -> bool:
    return question.state in REACHED and REACHED.index(state) > REACHED.index(question.state)


def _waiting_for(part: Part, direction: str) -> list[Question]:
    """What waited for an answer when the message came, in the order of the last letter; the same however late it is read."""
    at = part.message.at
    return [
        one
        for one in part.around.questions(part.case)
        if (one.direction, one.kind) == (direction, Kind.QUESTION)
        and one.asked_at < at
        and (one.is_open or (one.answered_at is not None and one.answered_at >= at))
        and one.message_id != part.message.pk
    ]


def _without_asked(part: Part, own: Sequence[Asked]) -> str:
    text = part.text
    for one in own:
        start, end = (one.start or 0) - part.offset, (one.end or 0) - part.offset
        number = _NUMBERED.search(text[:start])
        start = number.start() if number else start
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def _note(part: Part, asked: Sequence[Asked], direction: str) -> None:
    """Keep what is asked: new, asked again in nearly the same words, or noted before it was sent."""
    rows = [one for one in part.around.questions(part.case) if one.direction == direction]
    if any(row.message_id == part.message.pk for row in rows):
        return
    known = [row for row in rows if row.is_open or part.message.at in row.asked_again]
    fresh: list[Asked] = []
    for one in asked:
        before = next((row for row in known if row.kind == one.kind and _same_words(row.text, one.text)), None)
        if before is None:
            fresh.append(one)
            continue
        known.remove(before)
        if before.message_id is None and direction == Direction.OURS:
            question_actions.sent(before, part.message, one)
        else:
            question_actions.ask_again([before], at=part.message.at, by=None)
            if direction == Direction.OURS:
                notice_asked_again(part.case, part.message)
    part.around.add(question_actions.add(part.case, fresh, direction=direction, by=None, message=part.message, at=part.message.at))


def _same_words(first: str, second: str) -> bool:
    return token_sort_ratio(fold(first), fold(second)) >= SAME_WORDS


def _is_history(part: Part) -> bool:
    """Out of an archive: nobody waits for an answer to it any more, and its times are long over."""
    return timezone.now() - part.message.at > LONGEST_HISTORY


def _language(part: Part) -> str | None:
    """The message's own language, else as its words say; the customer's language decides in doubt."""
    known = part.message.language
    if not known or known == UNKNOWN:
        known = detect(part.text, part.case.customer.language or None).language
    return None if known == UNKNOWN else known


def _local(part: Part) -> datetime:
    """When it was said, in the desk's zone: "tomorrow" is a day there."""
    return part.message.at.astimezone(desk_time().zone)

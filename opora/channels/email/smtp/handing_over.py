"""One mail through one line. The result says for each recipient what became of it."""

from __future__ import annotations

import smtplib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from opora.channels.email.smtp.line import Answer, Line
from opora.kernel.steps import step


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes over the line: envelope and bytes."""

    sender: str
    recipients: tuple[str, ...]
    mail: bytes


@dataclass(slots=True)
class HandedOver:
    """Who got it, who did not and why; `unclear` is set when the line broke after the final dot.

    `interrupted`: the server answered before the dot, so the line cannot be used again.
    """

    taken: list[str] = field(default_factory=list)
    refused: dict[str, Answer] = field(default_factory=dict)
    detail: str = ""
    unclear: str = ""
    interrupted: bool = False


class LineBroke(Exception):
    """The line broke before the final dot: nobody got anything."""


class NoEmptySender(Exception):
    """The server wants an address as sender where RFC 3834 asks for none."""


def hand_over(letter: Letter, line: Line, on_the_wire: Callable[[], None]) -> HandedOver:
    """Sender, recipients, data. `on_the_wire` is called once, when at least one recipient was taken and the server waits.

    Raises LineBroke when it is certain that nothing was handed over.
    """
    result = HandedOver()
    try:
        accepted = _envelope(letter, line, result)
        if not accepted:
            return result
        answer = line.may_begin()
        if answer.code != 354:
            result.refused.update(dict.fromkeys(accepted, answer))
            return result
    except (OSError, smtplib.SMTPException) as problem:
        raise LineBroke(repr(problem)) from problem
    on_the_wire()
    step("smtp before the mail")
    try:
        line.body(letter.mail)
        interruption = line.interruption()
    except (OSError, smtplib.SMTPException) as problem:
        raise LineBroke(f"in the middle of the mail: {problem!r}") from problem
    if interruption is not None:
        result.refused.update(dict.fromkeys(accepted, interruption))
        result.interrupted = True
        return result
    _final_dot(line, accepted, result)
    return result


def _envelope(letter: Letter, line: Line, result: HandedOver) -> list[str]:
    answer = line.sender(letter.sender, size=len(letter.mail), options=_options(letter, line))
    if not answer.good and not letter.sender and not answer.temporary:
        raise NoEmptySender(str(answer))
    if not answer.good:
        result.refused = dict.fromkeys(letter.recipients, answer)
        return []
    for address in letter.recipients:
        answer = line.recipient(address)
        if not answer.good:
            result.refused[address] = answer
    return [address for address in letter.recipients if address not in result.refused]


def _options(letter: Letter, line: Line) -> list[str]:
    eight_bits = [] if letter.mail.isascii() or not line.has("8bitmime") else ["BODY=8BITMIME"]
    return ["SMTPUTF8", *eight_bits] if needs_utf8(letter) else eight_bits


def needs_utf8(letter: Letter) -> bool:
    """Whether an address has letters that only servers with SMTPUTF8 take."""
    return not all(address.isascii() for address in (letter.sender, *letter.recipients))


def _final_dot(line: Line, accepted: Sequence[str], result: HandedOver) -> None:
    step("smtp before the dot")
    try:
        answer = line.final_dot()
    except (OSError, smtplib.SMTPException) as problem:
        result.unclear = repr(problem)
        return
    step("smtp after the answer")
    if answer.code == -1:  # what the library says for an answer that is none
        result.unclear = f"unreadable answer: {answer}"
    elif answer.good:
        result.taken = list(accepted)
        result.detail = str(answer)
    else:
        result.refused.update(dict.fromkeys(accepted, answer))

"""C-R31: a public answer holds nothing by which strangers learn who the customer is, where they live or what they bought."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import PUBLIC_CHANNELS, Hit, Severity
from opora.pure.coach.whole_reply import listed, says
from opora.pure.languages import fold
from opora.pure.languages.numbers import order_number_places

_ADDRESS = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_PHONE = re.compile(r"(?<![\w/-])(?:(?:\+|00)\d{1,3}[ ./-]{0,2})?\d(?:[ ./-]{0,1}\d){7,12}(?![\w/])|(?<![\w/])\d{3}[ -]\d{4}(?![\w/])")
_ACCOUNT = re.compile(
    r"(?<!\w)(?:\d{1,6}-)?\d{6,10}/\d{4}(?!\w)|(?<!\w)[A-Za-z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,4})?(?!\w)"
    r"|(?<!\w)\d{3}-\d{5,13}-\d{2}(?!\w)|(?<!\w)\d{2}(?: \d{4}){2,6}(?!\w)|(?<!\w)\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?!\w)"
)
_FREE_OF_CHARGE = re.compile(r"(?:\+\d{2,3} ?|00\d{2,3} ?)?0?80[01]\d*")
_TRACKING = re.compile(r"(?<!\w)[A-Z]{1,3}\d{9,14}[A-Z]{0,2}(?!\w)")
_DATE = re.compile(r"\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)\d\d")


def _check(prepared: Prepared) -> Iterator[Hit]:
    if prepared.draft.channel not in PUBLIC_CHANNELS:
        return
    for start, end in _first_of_each_place(sorted(_private(prepared))):
        written = prepared.draft.text[start:end]
        if not _is_open(prepared, written):
            yield Hit(start, end, {"what": written})


def _private(prepared: Prepared) -> Iterator[tuple[int, int]]:
    text = prepared.draft.text
    for piece in prepared.pieces:
        first, last = piece.sentence.start, piece.sentence.end
        if not _invites(prepared, piece):
            yield from _inside(_ADDRESS, text, first, last)
            yield from _places(prepared, piece)
            if says(prepared, "goes to them", piece):
                yield from _inside(_PHONE, text, first, last)
        yield from _inside(_ACCOUNT, text, first, last)
        yield from _inside(_TRACKING, text, first, last)
        for name in ("card or account", "health"):
            yield from (
                prepared.aligned.span(piece.first + m.start(), piece.first + m.end()) for m in listed(prepared, name).finditer(piece.folded)
            )
    phones = [match.span() for match in _PHONE.finditer(text)]
    for start, end, _number in order_number_places(prepared.cut):
        if not any(first <= start and end <= last for first, last in phones):
            yield start, end


def _inside(pattern: re.Pattern[str], text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    yield from (match.span() for match in pattern.finditer(text, first, last) if not _DATE.fullmatch(match.group()))


def _invites(prepared: Prepared, piece: Piece) -> bool:
    """The sentence asks people to come, call or write to us: what it names is ours."""
    return says(prepared, "comes to us", piece) and not says(prepared, "goes to them", piece)


def _places(prepared: Prepared, piece: Piece) -> Iterator[tuple[int, int]]:
    """A street with its number, where something of the customer's goes there or is there."""
    if not says(prepared, "goes to them", piece):
        return
    for expression in prepared.list_of("streets"):
        for match in re.finditer(expression, prepared.draft.text[piece.sentence.start : piece.sentence.end]):
            yield piece.sentence.start + match.start(), piece.sentence.start + match.end()


def _is_open(prepared: Prepared, written: str) -> bool:
    """Our own published contact, a line free of charge, a shared mailbox, or something the customer wrote there themselves."""
    folded = _plain(written)
    if any(folded in _plain(own) or _plain(own) in folded for own in prepared.facts.own_contacts if own.strip()):
        return True
    if _FREE_OF_CHARGE.match(written) and _PHONE.fullmatch(written):
        return True
    mailbox = _ADDRESS.fullmatch(written)
    if mailbox and listed(prepared, "shared mailboxes").fullmatch(fold(mailbox.group(1))):
        return True
    return len(folded) > 1 and folded in _plain(prepared.facts.customer)


def _plain(text: str) -> str:
    return re.sub(r"[\s()/-]", "", fold(text))


def _first_of_each_place(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    end = -1
    for span in spans:
        if span[0] >= end:
            yield span
            end = span[1]


RULE = Rule("C-R31", "public-privacy", Severity.STOP, "S4-03", _check)

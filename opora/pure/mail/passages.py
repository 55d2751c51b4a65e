"""What of a body was newly written, quoted, signed or forwarded. Every line goes to exactly one
of the four, so no word can be lost; in doubt a line stays in the reply."""

from dataclasses import dataclass
from enum import IntEnum

from opora.pure.mail import limits
from opora.pure.mail.attributions import announcement, opens_unmarked_quote
from opora.pure.mail.colours import announced
from opora.pure.mail.lines import Line, Zone, comparable
from opora.pure.mail.signatures import signature_lines, signs_letter

_BLANK_LINES = 20
# Programs break a line where the next word would go beyond this column.
_WRAPPED_AT = 72


class Kind(IntEnum):
    """The four kinds of lines."""

    OWN = 0
    QUOTED = 1
    SIGNATURE = 2
    FORWARDED = 3


@dataclass(frozen=True, slots=True)
class Passages:
    """The four texts."""

    reply: str
    quoted: str
    signature: str
    forwarded: str


def passages(lines: list[Line], forward: bool) -> Passages:
    """Sort the lines; `forward` says that the subject announces a forwarded mail."""
    rows, kinds = _old_and_new(lines, forward)
    _settle(lines, rows, kinds)
    texts = [_text(lines, kinds, kind) for kind in Kind]
    return Passages(texts[0], texts[1], texts[2], texts[3])


def begin_of_old(lines: list[Line], forward: bool) -> int | None:
    """The first line of the old mail; None where there is none, or where newly written words stand below it."""
    rows, kinds = _old_and_new(lines, forward)
    begin = _first_old(kinds)
    # Signatures and colours are dear, and seldom make a difference to where the old mail begins.
    if begin is not None and (_has_words(lines, kinds, begin) or len(lines) > len(rows) or any(line.hue for line in lines)):
        _settle(lines, rows, kinds)
        begin = _first_old(kinds)
    return None if begin is None or _has_words(lines, kinds, begin) else begin


def _first_old(kinds: list[Kind]) -> int | None:
    return next((index for index, kind in enumerate(kinds) if kind in (Kind.QUOTED, Kind.FORWARDED)), None)


def _has_words(lines: list[Line], kinds: list[Kind], begin: int) -> bool:
    """Whether something newly written stands from a line on."""
    return any(kind is Kind.OWN and line.text.strip() for kind, line in zip(kinds[begin:], lines[begin:], strict=False))


def _old_and_new(lines: list[Line], forward: bool) -> tuple[list[str], list[Kind]]:
    """The rows that are looked at, as patterns see them, and which of them are old mail."""
    considered = lines[: limits.QUOTE_LINES]
    rows = [comparable(line.text) for line in considered]
    kinds = _quotes(considered, rows, forward)
    _wrapped_quotes(rows, kinds)
    return rows, kinds


def _settle(lines: list[Line], rows: list[str], kinds: list[Kind]) -> None:
    """Tell signatures and coloured answers from the rest, and give the lines that nobody looked at the kind of the last."""
    considered = lines[: len(rows)]
    _signatures(considered, rows, kinds)
    _coloured_answers(considered, kinds)
    kinds.extend([kinds[-1] if kinds and kinds[-1] is not Kind.SIGNATURE else Kind.OWN] * (len(lines) - len(considered)))


def _coloured_answers(lines: list[Line], kinds: list[Kind]) -> None:
    """Lines of the old mail in the colour in which the sender says above that answers stand are the sender's."""
    if not any(line.hue and kind is Kind.QUOTED for line, kind in zip(lines, kinds, strict=True)):
        return
    hue = announced("\n".join(line.text for line, kind in zip(lines, kinds, strict=True) if kind is Kind.OWN))
    for index, line in enumerate(lines):
        if hue and line.hue == hue and kinds[index] is Kind.QUOTED:
            kinds[index] = Kind.OWN


def _text(lines: list[Line], kinds: list[Kind], kind: Kind) -> str:
    return "\n".join(line.text for line, its in zip(lines, kinds, strict=True) if its is kind).strip("\n")


def _quotes(lines: list[Line], rows: list[str], forward: bool) -> list[Kind]:
    kinds = [Kind.OWN] * len(lines)
    quoted = [line.quoted for line in lines]
    old = Kind.FORWARDED if forward else Kind.QUOTED
    index = 0
    while index < len(lines):
        zone = lines[index].zone
        if zone is Zone.REST or (rows[index].lstrip().startswith((">>> ", ">-")) and opens_unmarked_quote(rows, quoted, index)):
            _fill(kinds, index, len(lines), old)
            break
        if _is_marked(lines[index]):
            kinds[index] = _kind_of_marked(lines, rows, quoted, kinds, index, old)
            if kinds[index] is Kind.FORWARDED and not quoted[index]:
                _fill(kinds, index, len(lines), Kind.FORWARDED)
                break
            index += 1
            continue
        found = announcement(rows, quoted, index) if zone is Zone.OWN else None
        if found is None:
            index += 1
            continue
        kind = Kind.FORWARDED if found.forward or (forward and found.block) else Kind.QUOTED
        below = _next_filled(rows, found.last + 1)
        interleaved = lines[found.last].quoted if kind is Kind.FORWARDED else below is not None and _is_marked(lines[below])
        _fill(kinds, index, found.last + 1 if interleaved else len(lines), kind)
        if not interleaved:
            break
        index = found.last + 1
    return kinds


def _is_marked(line: Line) -> bool:
    return line.quoted or line.zone in (Zone.QUOTE, Zone.HEADER)


def _kind_of_marked(lines: list[Line], rows: list[str], quoted: list[bool], kinds: list[Kind], index: int, old: Kind) -> Kind:
    """Marked lines and elements may hold a forwarded mail, which says so in its first line."""
    above = _last_filled(rows, index)
    if lines[index].quoted and above is not None and kinds[above] is not Kind.OWN:
        return kinds[above]
    entered = index == 0 or lines[index - 1].zone is not lines[index].zone or not rows[index - 1].strip()
    if entered or lines[index].quoted:
        found = announcement(rows, quoted, index)
        if found is not None and (found.forward or (found.block and old is Kind.FORWARDED)):
            return Kind.FORWARDED
    return Kind.QUOTED


def _fill(kinds: list[Kind], first: int, end: int, kind: Kind) -> None:
    kinds[first:end] = [kind] * (end - first)


def _last_filled(rows: list[str], at: int) -> int | None:
    for index in range(at - 1, max(-1, at - 1 - _BLANK_LINES), -1):
        if rows[index].strip():
            return index
    return None


def _next_filled(rows: list[str], at: int) -> int | None:
    for index in range(at, len(rows)):
        if rows[index].strip():
            return index
    return None


def _wrapped_quotes(rows: list[str], kinds: list[Kind]) -> None:
    """A quote whose long lines somebody broke leaves ends without a mark between marked lines."""
    for index in range(1, len(rows) - 1):
        if kinds[index] is Kind.OWN and kinds[index - 1] is Kind.QUOTED and kinds[index + 1] is Kind.QUOTED:
            above, row, below = rows[index - 1], rows[index].strip(), rows[index + 1]
            if (
                len(above) >= 60
                and above.lstrip().startswith(">")
                and below.lstrip().startswith(">")
                and row[:1].islower()
                and (len(row) < 40 or len(above) + len(row.partition(" ")[0]) >= _WRAPPED_AT)
                and above.rstrip()[-1] not in ".?!:"
            ):
                kinds[index] = Kind.QUOTED


def _signs_letter(lines: list[Line], rows: list[str], index: int) -> bool:
    """The name that a program keeps in its box of contacts, right below the closing formula that somebody wrote."""
    above = _last_filled(rows, index)
    return above is not None and lines[above].zone is not Zone.SIGNATURE and signs_letter(rows[above], rows[index])


def _signatures(lines: list[Line], rows: list[str], kinds: list[Kind]) -> None:
    for index, line in enumerate(lines):
        if line.zone is Zone.SIGNATURE and kinds[index] is Kind.OWN and not _signs_letter(lines, rows, index):
            kinds[index] = Kind.SIGNATURE
    start = 0
    while start < len(rows):
        if kinds[start] is not Kind.OWN:
            start += 1
            continue
        end = start
        while end < len(rows) and kinds[end] is Kind.OWN:
            end += 1
        for first, last in signature_lines(rows, start, end):
            _fill(kinds, first, last, Kind.SIGNATURE)
        start = end

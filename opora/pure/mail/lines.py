"""A body as numbered lines, whatever it was written in."""

import re
from dataclasses import dataclass
from enum import Enum

from opora.pure.mail import limits

_LINK_TAIL = 500
_SHARED_CHARACTERS = 400


class Zone(Enum):
    """What the markup of an HTML mail says of a line."""

    OWN = "own"
    HEADER = "header"  # the line that announces a quote
    QUOTE = "quote"  # inside an element that holds nothing but quoted mail
    GMAIL = "gmail"  # inside Gmail's quote box, where people also write between the quotes
    REST = "rest"  # from here on everything is quoted
    SIGNATURE = "signature"


@dataclass(slots=True)
class Line:
    """One line. `quoted` says that it is marked as a quote itself; `start` is its place in the HTML, `hue` its colour (`colours.py`)."""

    text: str
    quoted: bool = False
    zone: Zone = Zone.OWN
    start: int = 0
    hue: str = ""


_SHARED = re.compile(
    r"^(.*\S)[ -]*((?:---|(?<=[\s-]))\s?On (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? |\d{1,2}[/.]|[A-Z][a-z]{2} \d).{6,160} wrote:)\s*$"
)
_OPEN_LINK = re.compile(r"<(?:https?:|mailto:)?[^<>\s]*$")
_INVISIBLE = str.maketrans(
    dict.fromkeys("\u200e\u200f\u202a\u202c\ufeff", "") | dict.fromkeys("\u00a0\u202f", " ") | dict.fromkeys("\u2010\u2011", "-")
)
_UNUSUAL = re.compile("[" + "".join(map(chr, _INVISIBLE)) + "]")


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain text; a `>From ` that a mail store wrote is no quote."""
    lines: list[Line] = []
    before = ""
    for row in text.split("\n"):
        quoted = is_quote(row)
        if quoted and before and "<" in before and not lines[-1].quoted and _OPEN_LINK.search(before[-_LINK_TAIL:]):
            # The end of a link that was broken over two lines.
            quoted = False
        lines.append(Line(row, quoted=quoted))
        before = row
    return apart(lines)


def apart(lines: list[Line]) -> list[Line]:
    """The lines, each `On ... wrote:` apart from the customer's words that share its line."""
    if not any(line.text.endswith("wrote:") for line in lines):
        return lines
    found: list[Line] = []
    for line in lines:
        row = line.text
        own = not line.quoted and row.endswith("wrote:") and len(row) < _SHARED_CHARACTERS and not row.lstrip().startswith("On ")
        shared = _SHARED.match(row) if own else None
        if shared:
            found.append(Line(shared[1].rstrip("-"), False, line.zone, line.start))
            line = Line(shared[2], False, line.zone, line.start)
        found.append(line)
    return found


def is_quote(row: str) -> bool:
    """Whether a row begins with a quote mark."""
    row = row.lstrip()
    return row[:1] == ">" and row[1:6] != "From " and "<<<" not in row


def comparable(row: str) -> str:
    """A row as patterns see it: no direction marks, plain spaces and hyphens, at most so many characters."""
    row = row[: limits.LINE_CHARACTERS]
    return row if row.isascii() or not _UNUSUAL.search(row) else row.translate(_INVISIBLE)

"""A body as numbered lines, whatever it was written in."""

from dataclasses import dataclass
from enum import Enum


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
    """One line. `quoted` says that the line itself is marked as a quote; `start` is its place in the HTML."""

    text: str
    quoted: bool = False
    zone: Zone = Zone.OWN
    start: int = 0


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain text; a `>From ` that a mail store wrote is no quote."""
    lines = []
    for row in text.split("\n"):
        row = row.rstrip("\t\x0b\x0c\u2028\u2029") if row[-1:] != " " else row
        lines.append(Line(row, quoted=is_quote(row)))
    return lines


def is_quote(row: str) -> bool:
    """Whether a row begins with a quote mark."""
    row = row.lstrip()
    return row[:1] == ">" and row[1:6] != "From "

"""Lines that introduce a quotation: "On 3 May 2026 at 10:15, Jana Nováková wrote:".

No grammar of any language is needed. A line that ends with a colon (or a From/Sent line
of Outlook) and holds a time of day or an address is compared, word by word and minute by
minute, with who wrote the earlier messages and when.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from opora.pure.languages import fold
from opora.pure.placement.values import Writing

MOST = 4
LONGEST_LINE = 300
_TIME = re.compile(r"\b(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?\b\s*([ap])?\.?(?:m\b)?", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_QUOTE_SIGNS = re.compile(r"^[ \t]*(?:[>|][ \t]?)+")
_HEADER_LINE = re.compile(r"^\s*\*?[^\W\d_]{2,12}\*?\s?:\*?\s")


@dataclass(frozen=True, slots=True)
class Attribution:
    words: frozenset[str]
    addresses: frozenset[str]
    minutes: frozenset[int]
    numbers: frozenset[int]


def attributions(quoted: str) -> tuple[Attribution, ...]:
    """Up to four, the nearest first; both wrapped and unwrapped lines are found."""
    found: list[Attribution] = []
    lines = [_QUOTE_SIGNS.sub("", line).strip() for line in quoted[:40_000].splitlines()]
    for position, line in enumerate(lines):
        if len(found) >= MOST:
            break
        text = _introduction(lines, position, line)
        if text:
            found.append(_read(text))
    return tuple(found)


def matches(attribution: Attribution, writing: Writing) -> bool:
    """The line names the writer and the minute; whole hours may differ by time zone."""
    return _same_minute(attribution, writing.at) and bool(writing.words) and writing.words <= attribution.words


def index_keys(writing: Writing) -> list[tuple[str, int, int]]:
    """Under which an earlier message is looked up: a name word, minute and day."""
    days = {(writing.at + timedelta(days=shift)).day for shift in (-1, 0, 1)}
    return [(word, writing.at.minute, day) for word in writing.words for day in days]


def lookup_keys(attribution: Attribution) -> list[tuple[str, int, int]]:
    """The keys under which a message that is quoted by its author and minute may be found."""
    minutes = {minute % 60 for minute in attribution.minutes}
    days = {number for number in attribution.numbers if 1 <= number <= 31}
    words = sorted(attribution.words)[:24]
    return [(word, minute, day) for word in words for minute in minutes for day in days]


def name_words(name: str, address: str) -> frozenset[str]:
    """The words that must all stand in a line that names this writer."""
    words = frozenset(_WORD.findall(fold(name[:120])))
    return words or frozenset({address}) - {""}


def _introduction(lines: list[str], position: int, line: str) -> str:
    if ":" not in line or len(line) > LONGEST_LINE:
        return ""
    if line.endswith(":"):
        text = line
        if not _TIME.search(text) and position and len(lines[position - 1]) < LONGEST_LINE:
            text = f"{lines[position - 1]} {line}"
        return text if _TIME.search(text) or _ADDRESS.search(text) else ""
    if _HEADER_LINE.match(line) and _TIME.search(line):
        return " ".join(lines[max(0, position - 2) : position + 2])[: LONGEST_LINE * 2]
    return ""


def _read(text: str) -> Attribution:
    addresses = frozenset(_ADDRESS.findall(text.casefold()))
    return Attribution(
        words=frozenset(_WORD.findall(fold(text))) | addresses,
        addresses=addresses,
        minutes=frozenset(_minutes(text)),
        numbers=frozenset(int(number[:4]) for number in _NUMBER.findall(text)[:12]),
    )


def _minutes(text: str) -> set[int]:
    found = set()
    for hour, minute, half in _TIME.findall(text)[:3]:
        if int(hour) < 24 and int(minute) < 60:
            afternoon = half.casefold() == "p" and int(hour) < 12
            found.add((int(hour) + 12 * afternoon) * 60 + int(minute))
    return found


def _same_minute(attribution: Attribution, at: datetime) -> bool:
    if not any(minute % 60 == at.minute for minute in attribution.minutes):
        return False
    days = {(at + timedelta(days=shift)).day for shift in (-1, 0, 1)}
    return bool(days & attribution.numbers)

"""The mbox family: one file, each mail behind a line "From sender weekday month day time year" (RFC 4155)."""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

_DAY_AND_MONTH = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
# With its full date the line is a separator anywhere: some programs forget the empty line before it. A line with less is one
# only behind an empty line, when a time is in it, and a header follows: "From the beginning at 12:30 ..." is somebody's text.
_SEPARATOR = re.compile(
    rb"(?m:^)From [^\r\n]{0,300}?" + _DAY_AND_MONTH + rb" [ \d]\d \d\d:\d\d[^\r\n]{0,80}\r?\n"
    rb"|(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{0,300}?\d\d:\d\d[^\r\n]{0,80}\r?\n(?=[!-9;-~]{1,100}:)"
    rb"|\AFrom [^\r\n]{0,400}\r?\n"
)
_QUOTED_FROM = re.compile(rb"(?m)^>(>*From )")


def looks_like_mbox(beginning: bytes) -> bool:
    """Whether a file that begins so is an mbox."""
    return beginning.startswith(b"From ")


def count(path: Path) -> int:
    """How many mails the file holds."""
    return sum(1 for _ in _bounds(path))


def mails(path: Path, skip: int = 0) -> Iterator[bytes]:
    """The mails in order, without their "From " lines and without the quoting of such lines inside (mboxrd)."""
    with path.open("rb") as file:
        for number, (start, end) in enumerate(_bounds(path)):
            if number >= skip:
                file.seek(start)
                yield _as_sent(file.read(end - start))


def _bounds(path: Path) -> Iterator[tuple[int, int]]:
    if path.stat().st_size == 0:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        found = ((one.start(), one.end()) for one in _SEPARATOR.finditer(content))
        end_of_file = (len(content), len(content))
        for (_, begins), (ends, _) in pairwise(_with_end(found, end_of_file)):
            yield begins, ends


def _with_end(found: Iterator[tuple[int, int]], end: tuple[int, int]) -> Iterator[tuple[int, int]]:
    yield from found
    yield end


def _as_sent(raw: bytes) -> bytes:
    for empty_line in (b"\r\n\r\n", b"\n\n"):
        if raw.endswith(empty_line):
            raw = raw[: -len(empty_line) // 2]
            break
    return _QUOTED_FROM.sub(rb"\1", raw)

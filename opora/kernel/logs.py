"""One line per log record; control characters from outside are escaped, so a mail cannot forge a line."""

from __future__ import annotations

import logging


class LineFormatter(logging.Formatter):
    """`time level logger message`, with everything unprintable written as its escape."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:
        line = super().formatMessage(record)
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)

"""Errors that carry a sentence for the person and one for the log."""

from __future__ import annotations


class DeskError(Exception):
    """Something the person can be told. `sentence` is translated and says what to do; `log` is for the operator."""

    status = 400

    def __init__(self, sentence: str, log: str = "") -> None:
        super().__init__(log or sentence)
        self.sentence = sentence
        self.log = log or sentence


class Refused(DeskError):
    """The person may not do this."""

    status = 403


class Absent(DeskError):
    """The row is not there, or the person may not know that it is: both look the same."""

    status = 404


class Conflict(DeskError):
    """Somebody else was faster; nothing was done."""

    status = 409

"""Mails of the desk to its own people: written as rows at once, sent by the worker (jobs.py)."""

from __future__ import annotations

from opora.kernel.jobs import wake
from opora.team.models import Letter


def write_letter(to: str, subject: str, text: str) -> Letter:
    """Put one mail into the post. Nobody waits for a mail server, and an answer takes as long with a letter as without."""
    one_line = " ".join(subject.split())[:300]
    letter = Letter.objects.create(to=to, subject=one_line, text=text)
    wake()
    return letter

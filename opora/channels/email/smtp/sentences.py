"""What a mail server's refusal means, in words that say what to do. Codes: RFC 3463."""

from __future__ import annotations

import re

from django.utils.translation import gettext as _

from opora.channels.email.smtp.line import Answer

_ENHANCED = re.compile(r"\b[245]\.(\d{1,3})\.(\d{1,3})\b")


def why_refused(address: str, answer: Answer) -> str:
    """One sentence about one recipient that was refused for good."""
    values = {"address": address, "answer": str(answer)}
    kind = _kind(answer)
    if kind == "unknown":
        return _("%(address)s does not exist. Check the spelling. (%(answer)s)") % values
    if kind == "full":
        return _("The mailbox of %(address)s is full. Try another way to reach this person. (%(answer)s)") % values
    if kind == "too big":
        return _("The message is too big for %(address)s. Send it with smaller files. (%(answer)s)") % values
    if kind == "policy":
        return _("The mail server will not deliver to %(address)s from this mailbox. Ask whoever runs your mail. (%(answer)s)") % values
    return _("The mail server refused %(address)s. (%(answer)s)") % values


def why_later(answer: Answer) -> str:
    """One sentence about a temporary refusal."""
    return _("The mail server asks us to wait, we will try again by ourselves. (%(answer)s)") % {"answer": str(answer)}


def _kind(answer: Answer) -> str:
    found = _ENHANCED.search(answer.words)
    subject, detail = (int(found[1]), int(found[2])) if found else (0, 0)
    if (subject, detail) in {(1, 1), (1, 2), (1, 3), (1, 6), (1, 10), (2, 1)} or (not found and answer.code in (550, 551)):
        return "unknown"
    if (subject, detail) == (2, 2):
        return "full"
    if (subject, detail) in {(2, 3), (3, 4)} or (not found and answer.code == 552):
        return "too big"
    return "policy" if subject == 7 else "other"

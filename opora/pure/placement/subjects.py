"""What a subject line says besides its words: an answer, a forward, one of a series."""

import re
from dataclasses import dataclass

from opora.pure.languages import base_subject, fold

MOST_CHARACTERS = 400

_LIST_TAG = r"(?:\[[^\]]{0,60}\]\s*)*"
_COUNTED = r"(?:\s?[\[(]\d{1,3}[\])]|\^\d{1,2}|\*\d{1,2})?"
_ANSWER = re.compile(
    rf"^{_LIST_TAG}(?:re|aw|sv|vs|antw|antwort|odp|odpověď|odpoved|ynt|rif|rv|res|απ|απαντ|σχετ|ομ|одг|од|ans|atb|bls|r)"
    rf"{_COUNTED}\s*[:：]",
    re.IGNORECASE,
)
_FORWARD = re.compile(rf"^{_LIST_TAG}(?:fwd?|wg|tr|pd|vl|i|přepo?s?l?|προωθ|πρθ|прос|пр){_COUNTED}\s*[:：]", re.IGNORECASE)
_SERIES = re.compile(r"\[([^\]]{0,80}?)\b(\d{1,3})/(\d{1,3})\]")
_TICKET = re.compile(
    r"\b(?:bug|issue|ticket|case|request|pull request)[ #]{0,3}(\d{2,9})\b|[\[(]([A-Z][A-Z0-9]{1,9}-\d{1,6})[\])]|(?<!\w)#(\d{2,9})\b",
    re.IGNORECASE,
)
_QUOTED_SUBJECT = re.compile(
    r"^[ \t>|*]*(?:subject|předmět|predmet|temat|θέμα|предмет|naslov|betreff|objet|asunto|oggetto)\*?[ \t]?:\*?[ \t]*(\S.{2,200})$",
    re.IGNORECASE | re.MULTILINE,
)
_WAS = re.compile(r"[\[(]\s*(?:was|dříve|bylo|wcześniej|było|πρώην|раније|ranije)\s*:?\s*(.{3,200}?)[\])]?\s*$", re.IGNORECASE)
_DIGEST = re.compile(r"\bdigest\b.{0,20}\b(?:vol|issue|number)\b", re.IGNORECASE)
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """`series` names a numbered series without its author ("v3/5"); `former` is the base
    subject that "(was: …)" repeats; `tickets` are ids as in "[Bug 4711]" or "(PROJ-12)"."""

    base: str
    answer: bool
    forward: bool
    series: str
    former: str
    tickets: frozenset[str]
    digest: bool


def read_subject(subject: str) -> SubjectLine:
    """Take a subject line apart; looks at its first 400 characters and never raises."""
    line = _SPACES.sub(" ", subject[:MOST_CHARACTERS]).strip()
    was = _WAS.search(line)
    return SubjectLine(
        base=fold(base_subject(line[: was.start()] if was and was.start() > 4 else line)),
        answer=bool(_ANSWER.match(line)),
        forward=bool(_FORWARD.match(line)),
        series=_series(line),
        former=fold(base_subject(was.group(1))) if was else "",
        tickets=frozenset("".join(groups).casefold() for groups in _TICKET.findall(line)),
        digest=bool(_DIGEST.search(line)),
    )


def quoted_subjects(quoted: str) -> frozenset[str]:
    """Base subjects that a quoted letter-head repeats ("Subject: …" below the line of Outlook)."""
    found = _QUOTED_SUBJECT.findall(quoted)[:4]
    return frozenset(fold(base_subject(subject)) for subject in found) - {""}


def _series(line: str) -> str:
    found = _SERIES.search(line)
    if not found:
        return ""
    tag = _SPACES.sub(" ", found.group(1)).strip().casefold()
    return f"{tag}/{int(found.group(3))}"

"""Outlook's block of header lines (From, Sent, To, Subject) above an old mail, in all languages."""

import re

from opora.pure.mail.phrases import quoting


def literal(entries: tuple[str, ...]) -> str:
    """A pattern for any of the entries, the longest first."""
    return "|".join(re.escape(entry) for entry in sorted(set(entries), key=len, reverse=True))


YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{2})?\d{2}(?!\d)|['’]\d\d(?!\d)")
# Neither the day and the month of 12.01.2026, nor the month and the day of 2026.01.12.
CLOCK = re.compile(r"(?<![\d.])\d{1,2}[:.h]\s?\d{2}(?:[:.]\d{2})?(?!\.?\s?\d)")
MAIL = re.compile(r"[^\s@<>()\[\]\"']{1,80}@[^\s@<>()\[\]\"']{2,}")

# A label in two roles ("do" is Polish for "to") counts as the later one here.
_ROLES = {label.rstrip(":"): role for role in ("other", "subject", "cc", "to", "date", "from") for label in quoting.FIELDS[role]}
_LABEL = re.compile(r"[\s*_>|]*([^\W\d_][^:：\n@<>]{0,24}?)[\s*_]*[:：](?!//)[\s*_]*(.*)$")
_LABELS_INSIDE = re.compile(rf"(?<!\w)({literal(tuple(_ROLES))})\s?:\s", re.IGNORECASE)
BLOCK_LINES = 14


def _label(row: str) -> str:
    match = _LABEL.match(row) if ":" in row or "：" in row else None
    return match[1].strip().lower() if match else ""


def role_of(row: str) -> str | None:
    """What a header line gives (from, date, to ...), None for any other line."""
    return _ROLES.get(_label(row))


def block_end(rows: list[str], at: int, announced: bool = False) -> int | None:
    """The last line of a block of header lines (From, Sent, To, Subject) that begins at `at`."""
    if at >= len(rows) or not rows[at].strip():
        return None
    first = role_of(rows[at])
    if first not in ("from", "date", "to", "subject"):
        return None
    if first == "from" and len(rows[at]) > 40:
        inside = {_ROLES.get(label.lower()) for label in _LABELS_INSIDE.findall(rows[at][:1000])}
        if {"from", "date", "subject"} <= inside or ({"from", "date", "to"} <= inside and MAIL.search(rows[at])):
            return at
    end = _rows_of_block(rows, at, announced)
    if end is None or first == "from" or announced:
        return end
    # A customer's own `Date: ...` right above a block would take its first lines and repeat one of the rest.
    below = (_rows_of_block(rows, start, announced) for start in range(at + 1, end + 1) if role_of(rows[start]) is not None)
    return None if any(other is not None and other > end for other in below) else end


def _rows_of_block(rows: list[str], at: int, announced: bool) -> int | None:
    roles: list[str] = []
    last, loose, blanks = at, 0, 0
    mail = clock = sent = False
    for index in range(at, min(len(rows), at + BLOCK_LINES)):
        row = rows[index]
        if not row.strip():
            blanks += 1
            if blanks > 1 or (len(roles) >= 3 and "subject" in roles):
                break
            continue
        role = role_of(row)
        if role is not None and role != "other" and role in roles and role != "cc":
            break
        if role is None:
            if "to" not in roles and _label(row) in quoting.FORM_LABELS:
                return None
            loose += 1
            # A long list of recipients is broken over several lines, but never after a blank line.
            if blanks or loose > 3 or roles[-1:] == ["date"] or (roles[-1:] == ["subject"] and loose > 1):
                break
            if roles[-1] == "subject" or not (
                MAIL.search(row) or row[:1] in " \t" or row.rstrip().endswith((";", ",", ">")) or roles[-1] in ("from", "to", "cc")
            ):
                break
            continue
        loose = blanks = 0
        roles.append(role)
        last = index
        mail = mail or bool(MAIL.search(row))
        if role == "date":
            clock = clock or bool(CLOCK.search(row) or YEAR.search(row))
            sent = sent or (_label(row) not in quoting.PLAIN_DATES and bool(CLOCK.search(row) and YEAR.search(row)))
    return last if _is_block(roles, mail or sent, clock, announced) else None


def _is_block(roles: list[str], mail: bool, clock: bool, announced: bool) -> bool:
    """Whether the roles make a block of header lines.

    `mail` says that there is an address, or a date under a label that only mail programs use. A customer's own list of
    facts (`From: Prague, To: Brno`) and the text of a contact form (`From: ..., Subject: ...`) are no blocks: it takes a
    date with the sender.
    """
    known = set(roles) - {"other"}
    if announced:
        return "from" in known or len(known) >= 2
    if "from" not in known:
        return clock and ({"date", "to", "subject"} <= known or (roles[:2] == ["date", "to"] and mail))
    if "date" in known and clock and ("subject" in known or "to" in known):
        return "subject" in known or mail
    if "date" in known and clock and mail:
        return True
    return {"from", "to", "subject"} <= known and mail

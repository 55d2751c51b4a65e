"""Where a signature begins. Only what is clearly no part of the letter is cut: the `-- ` mark,
device lines, list footers, legal texts, and a card of contacts below a name."""

import re

from opora.pure.mail.people import asks
from opora.pure.mail.phrases import signing

_MARK = re.compile(r"^(?:--|—|--=20)[ \t\u00a0]*$")


def _whole_line(pieces: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"^[\s>*_(\[<=-]{0,6}(?:" + "|".join(pieces) + r")[\s>*_)\]=-]{0,6}$", re.IGNORECASE)


_PROGRAM, _SENT_FROM = _whole_line(signing.PROGRAM), _whole_line(signing.SENT_FROM)
_DEVICE_WORD = re.compile("|".join(signing.DEVICE_WORDS), re.IGNORECASE)
_MINE = re.compile(rf"(?<!\w)(?:{'|'.join(signing.MINE)})(?!\w)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_DISCLAIMER = re.compile(r"^[\s*_#|-]{0,6}(?:" + "|".join(signing.DISCLAIMER) + ")", re.IGNORECASE)
_FOOTER = re.compile(r"^[\s*_#|-]{0,30}(?:" + "|".join(signing.FOOTER) + ")", re.IGNORECASE)
_RULE = re.compile(r"^\s*(?:[-_=*~]\s?){2,}\s*$")
_REGISTER = re.compile(r"^[\s*_|·•-]{0,6}(?:" + "|".join(signing.REGISTER) + ")", re.IGNORECASE)
_COMPANY = re.compile(rf"^[\s*_|]{{0,6}}(\S[^|,;·•\n]{{1,60}}?),?\s(?:{'|'.join(signing.COMPANY)})(?=\s*$|\s*[|,;·•–-])")
# The Swiss write no `ß`.
_CLOSINGS = frozenset(phrase.replace("ß", "ss") for phrases in signing.CLOSING.values() for phrase in phrases)
_HEADINGS = frozenset(signing.LEGAL_HEADINGS)
_CLOSING_WORDS = frozenset(phrase.partition(" ")[0] for phrase in _CLOSINGS)
_PHONE = re.compile(r"(?:\+|00|\(0|\b0)?\d[\d\s()./-]{6,16}\d")
_PHONE_LABEL = re.compile(
    r"^\W*(?:tel|mob|mobil|phone|fax|gsm|cell|office|direct|τηλ|κιν|тел|моб|telefon|m|t|p|f)\b\.?\s?:?\s?[+(\d]", re.IGNORECASE
)
_WEB = re.compile(r"https?://|www\.|\b[\w-]+\.(?:com|cz|sk|pl|gr|rs|eu|net|org|de|at|hr|fr|es|it|co\.uk|io)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[^.?!]{25,}[.?!]\s*$")
_SHORTEST_LEGAL_TEXT = 160
_LINES_BELOW_MARK = 40
_LINES_BELOW_BARE_MARK = 16
_LINES_OF_CARD = 14
_LINES_OF_CARD_WITH_REGISTER = 30
_LONGEST_CLOSING = 100
_WORDS_OF_NAME = 5
_LINES_OF_DETAILS = 6
_LINES_OF_LEGAL_TEXT = 60
_LINE_CHARACTERS = 400


def signature_lines(rows: list[str], first: int, end: int) -> list[tuple[int, int]]:
    """The stretches `(from, to)` of signature within the sender's own lines `first..end`."""
    filled = [index for index in range(first, end) if rows[index].strip()]
    if not filled:
        return []
    stop = _tail(rows, filled, end)
    # Legal texts are long; a short one with nothing above it is somebody's letter.
    if first == 0 and stop == filled[0] and sum(len(rows[index]) for index in filled) < _SHORTEST_LEGAL_TEXT:
        stop = end
    mark = _mark(rows, [index for index in filled if index < stop])
    if mark is not None:
        stop = mark
    found = [(stop, end)] if stop < end else []
    own = "\n".join(rows[index] for index in filled).lower()
    if any(map(own.__contains__, signing.DEVICE_ROOTS)):
        found.extend(_with_rules(rows, filled, place) for place, index in enumerate(filled) if index < stop and is_device_line(rows[index]))
    card = _card(rows, [index for index in filled if index < stop and not any(begin <= index < last for begin, last in found)])
    if card is not None:
        found.append((card, stop))
    return found


def _with_rules(rows: list[str], filled: list[int], place: int) -> tuple[int, int]:
    """A device line and the rules that the program drew right above and below it."""
    above = filled[place - 1] if place and _RULE.match(rows[filled[place - 1]][:_LINE_CHARACTERS]) else filled[place]
    below = filled[place + 1] if place + 1 < len(filled) and _RULE.match(rows[filled[place + 1]][:_LINE_CHARACTERS]) else filled[place]
    return above, below + 1


def is_device_line(row: str) -> bool:
    """`Sent from my iPhone` and its sisters."""
    row = row.strip()
    if not 8 <= len(row) <= 160:
        return False
    words = row.partition("http")[0].rstrip(" <[(") or row
    if _PROGRAM.match(words):
        return True
    return bool(_SENT_FROM.match(words)) and bool(_DEVICE_WORD.search(words) or (_MINE.search(words) and not _DIGIT.search(words)))


def _mark(rows: list[str], filled: list[int]) -> int | None:
    """The line `-- `. Without its space at the end it may also be the customer's own rule."""
    for place, index in enumerate(filled):
        if _MARK.match(rows[index]):
            below = len(filled) - place - 1
            standard = rows[index] == "-- "
            if below <= (_LINES_BELOW_MARK if standard else _LINES_BELOW_BARE_MARK) and (standard or not _asks(rows, filled[place + 1 :])):
                return index
        elif rows[index].startswith("--") and _is_name(rows[index][2:]) and _are_details(rows, filled[place + 1 :]):
            return index
    return None


def _is_name(text: str) -> bool:
    """Two to five capitalised words that do not begin as a closing formula does."""
    words = text[:_LINE_CHARACTERS].split()
    return 2 <= len(words) <= 5 and all(word[0].isupper() for word in words) and words[0].lower().strip(",") not in _CLOSING_WORDS


def _are_details(rows: list[str], below: list[int]) -> bool:
    """A few rows such as a company and an address: no sentence, no question, no list."""
    return 0 < len(below) <= _LINES_OF_DETAILS and not any(
        rows[i].startswith("-") or rows[i].rstrip().endswith(("?", "!", ":")) or _SENTENCE.search(rows[i][:_LINE_CHARACTERS]) for i in below
    )


def _tail(rows: list[str], filled: list[int], end: int) -> int:
    """The first line of list footers and legal texts that run to the end."""
    stop = end
    for place in range(len(filled) - 1, max(-1, len(filled) - _LINES_OF_LEGAL_TEXT), -1):
        index = filled[place]
        row = rows[index][:_LINE_CHARACTERS]
        below = len(filled) - place
        if (_FOOTER.match(row) and below <= _LINES_BELOW_BARE_MARK) or (_DISCLAIMER.match(row) and not _asks(rows, filled[place:])):
            stop = index
            if place and (_RULE.match(rows[filled[place - 1]]) or rows[filled[place - 1]].strip(" *:").lower() in _HEADINGS):
                stop = filled[place - 1]
    return stop


def _asks(rows: list[str], below: list[int]) -> bool:
    """Whether somebody asks a question, which nobody does in a legal text or below a signature's mark."""
    return any(asks(rows[index]) for index in below)


def _card(rows: list[str], filled: list[int]) -> int | None:
    """The first line of contacts below a closing formula and a name."""
    tail = filled[-_LINES_OF_CARD_WITH_REGISTER:]
    for place, index in enumerate(tail):
        below = tail[place + 1 :]
        if len(below) >= 3 and _closes_letter(rows[index]) and _is_card([rows[i] for i in below]):
            return below[1]
    return None


def signs_letter(closing: str, name: str) -> bool:
    """Whether a row is the name below a closing formula: both belong to the letter."""
    is_name = 0 < len(name.split()) <= _WORDS_OF_NAME and _names_somebody(name) and not _is_contact(name)
    return is_name and _closes_letter(closing)


def _closes_letter(row: str) -> bool:
    """A closing formula on a line of its own, or two languages of it."""
    if len(row) > _LONGEST_CLOSING:
        return False
    return all(part.strip(" ,.!-–—*\t") in _CLOSINGS for part in re.split("[/|]", row.lower().replace("ß", "ss")))


def _is_card(below: list[str]) -> bool:
    """Whether a name and contacts stand below the closing formula, and no sentence, note or list of the customer."""
    card = below[1:]
    if not _names_somebody(below[0]) or (len(below) >= _LINES_OF_CARD and not any(_REGISTER.match(row) for row in card)):
        return False
    if any(_SENTENCE.search(row) or row.lstrip().startswith("[") or _heads_details(row) for row in card) or _SENTENCE.search(below[0]):
        return False
    if not any(_PHONE.search(row) or _ADDRESS.search(row) for row in card):
        return False
    signs_twice = card[0].strip().lower() == below[0].strip().lower()  # by hand, and as the program does below each letter
    return signs_twice or sum(1 for row in card if _is_contact(row) or _names_company(row) or _REGISTER.match(row)) >= 2


def _heads_details(row: str) -> bool:
    """`Delivery address:` announces what the customer asks for; `Follow us on:` belongs to a card."""
    row = row.strip().lower()
    return row.endswith(":") and any(root in row for root in signing.DETAILS)


def _names_somebody(row: str) -> bool:
    """Whether a row is a person, and not a sentence about what stands below: only a name has several capitals."""
    words = re.findall(r"[^\W\d_]{2,}", row[:_LINE_CHARACTERS])
    capitals = sum(1 for word in words if not word.islower())
    return not row.rstrip().endswith(":") and (capitals >= 2 or 0 < len(words) == capitals)


def _names_company(row: str) -> bool:
    """`Učto Plus, s. r. o.`, alone or before an address; in what a customer says of a company a small word comes before its name."""
    found = _COMPANY.match(row[:_LINE_CHARACTERS])
    return found is not None and not any(len(word) > 3 and word[0].islower() for word in found[1].split())


def _is_contact(row: str) -> bool:
    row = row[:_LINE_CHARACTERS]
    return bool(_PHONE_LABEL.match(row) or _PHONE.search(row) or _WEB.search(row) or _ADDRESS.search(row))

"""Where a quote begins: `On ... wrote:`, Outlook's block of header lines, rows of dashes.

Everything works on single lines or on at most four lines joined, so the time is linear.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from opora.pure.mail.header_blocks import BLOCK_LINES, CLOCK, MAIL, YEAR, block_end, literal, role_of
from opora.pure.mail.phrases import quoting

LINES_AHEAD = 4
_LONGEST = 400
_LONGEST_FRAMED = 61
_ROWS_ABOVE = 100


def _words(table: dict[str, tuple[str, ...]]) -> str:
    pieces = {piece for entries in table.values() for piece in entries}
    return "|".join(sorted(pieces, key=len, reverse=True))


_WROTE = re.compile(rf"(?<!\w)(?:{_words(quoting.WROTE)})(?!\w)|{'|'.join(quoting.WROTE_JOINED)}")
_ENDS_WITH_WROTE = re.compile(rf"(?:(?<!\w)(?:{_words(quoting.WROTE)})|{'|'.join(quoting.WROTE_JOINED)})\s*[:：]?$")
_ONE_OF_US = re.compile(rf"(?<!\w)(?:{'|'.join(quoting.ONE_OF_US)})(?!\w)")
_TOLD = re.compile(rf"(?<!\w)(?:(?:{_words(quoting.TOLD)})|(?:{_words(quoting.WROTE)})\W{{1,3}}(?:{literal(quoting.THAT)}))(?!\w)")
_ON = re.compile(rf"(?:{literal(quoting.ON)})[\s:,]")
_WEEKDAY = re.compile(rf"(?:{literal(quoting.WEEKDAYS)})[.,]{{0,2}}\s")
_ENDS_WITH_ON = tuple(f" {word}" for word in quoting.ON)
_ON_A_DAY = re.compile(rf"(?:(?:{literal(quoting.ON)})[\s:,]*)?(?:{literal(quoting.WEEKDAYS)})(?:(?<!\w{{5}})\.)?")
_LED_BY_NAME = re.compile(r"[^\d<>]{0,80}<")
_REST_OF_DATE = re.compile(r"\d{4}[.,]?\s(?:[^\W\d_]{1,4}\.?\s)?\d{1,2}[:.]\d{2}")
_LED_BY_DATE = re.compile(
    r"\W{0,3}(?:\d{4}[-/.年]|\d{1,2}[./-]\s?\d{1,2}[./-]|\d{1,2}\.?\s?\w{3,12}\.?,?\s(?:\d{4}|[aàvóuو])"
    r"|\d{1,2}:\d{2}(?::\d{2})?(?:\s[ap]m)?,\s|[^\W\d_]{3,9}\.?\s\d{1,2},\s\d{4},?\s)"
)
_CLOSED_BY_ADDRESS = re.compile(r"<[^<>@\s]{1,80}@[^<>\s]{2,200}>\s?[:：]$")
# An announcement without a verb ends with `<address>:`, or with `by address:`.
_ENDS_WITH_SENDER = re.compile(rf"(?:[>)\]]|(?:,|(?<!\w)(?:{literal(quoting.BY)}))\s[^\s@]{{1,80}}@[^\s@:]+)\s*[:：]$")
_CLOSING_SIGNS = frozenset(':：>-)”"*_|~=')
_LAST_WORDS = frozenset(
    re.split(r"\W+", piece.replace(r"(?:\(a\))?", "").rstrip("?"))[-1] for pieces in quoting.WROTE.values() for piece in pieces
) | {"napsal", "napsala", "napisał", "napisała", "napisao", "написао", "написал", "написала"}
_MARGIN = " \t*_|#~=\u00a0\u200b\ufeff"
_SIGNS = "-–—―_=~*‐─"
_SIGNS_OF_FRAME = frozenset(_SIGNS + "#")
_BLANKS = " \t\u00a0"
_RULE = re.compile(r"[\s*]*(?:[_\-–—=‐―─]\s?){3,}[\s*]*$")
_SEPARATOR_AND_BLOCK = re.compile(r"-{3,8}\s?([^\W\d_][^\n-]{2,50}?)\s?-{3,8}\s?([^\W\d_].*)$")
_ORIGINAL = frozenset(quoting.ORIGINAL)
_FORWARDED = frozenset(quoting.FORWARDED)
# `##- Please type your reply above this line -##`
_ABOVE_THIS_LINE = re.compile(
    rf"[{_SIGNS}#]{{2}}[^\n]{{0,120}}(?:{'|'.join(quoting.ABOVE_THIS_LINE)})[^\n]{{0,60}}[{_SIGNS}#]{{2}}$", re.IGNORECASE
)
_FORWARDED_BY = re.compile(r"[-\s]*forwarded by .{1,80}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Announcement:
    """Lines `first..last` that announce a quote (or, with `forward`, a forwarded mail)."""

    first: int
    last: int
    forward: bool
    block: bool


def announcement(rows: list[str], quoted: list[bool], at: int) -> Announcement | None:
    """The announcement that begins at line `at`, which is not itself marked as a quote."""
    row = rows[at].strip()
    if not row:
        return None
    if row[0] in _SIGNS_OF_FRAME and row[-1] in _SIGNS_OF_FRAME and _is_line_of_help_desk(rows, at):
        return Announcement(at, at, forward=False, block=False)
    if row[0] in _SIGNS or (row[0] == ">" and len(row) > 1):
        found = _separator(rows, quoted, at)
        if found is not None:
            return found
    words = row.lower().strip(_MARGIN + ">").rstrip(":： ")
    if words in _FORWARDED and row.endswith((":", "：")):
        return Announcement(at, _block_below(rows, at), forward=True, block=True)
    end = block_end(rows, at) or _block_end_below_words(rows, at, words)
    if end is not None:
        return Announcement(at, end, forward=words in _FORWARDED, block=True)
    last = _attribution(rows, quoted, at)
    return None if last is None else Announcement(at, last, forward=False, block=False)


def _block_end_below_words(rows: list[str], at: int, words: str) -> int | None:
    """The end of a block that stands right below `Original message` without any dashes."""
    below = at + 1 if words in _ORIGINAL or words in _FORWARDED else None
    return None if below is None else block_end(rows, below)


def opens_unmarked_quote(rows: list[str], quoted: list[bool], at: int) -> bool:
    """A line marked as a quote that announces an old mail without marks, below somebody's words.

    GroupWise writes `>>> Name <address> date >>>`, a Bulgarian post office marks its header lines only.
    """
    row = rows[at].strip()
    if row.startswith(">>> "):
        last = _end_of_group_wise_line(rows, at)
    elif row.startswith(">-") and _framed_words(row) in _ORIGINAL:
        last = _end_of_marked_block(rows, at)
    else:
        return False
    below = None if last is None else _next_row(rows, last)
    return below is not None and not quoted[below] and _has_words_above(rows, at)


def _end_of_group_wise_line(rows: list[str], at: int) -> int | None:
    """`>>> Name <address> date >>>`, or the longer form over two lines that ends with a colon."""
    row = rows[at].strip()
    last = at if row.endswith((">>>", ":")) else min(at + 1, len(rows) - 1)
    joined = row if last == at else f"{row} {rows[last].strip()}"
    if not joined.endswith((">>>", ":")):
        return None
    return last if MAIL.search(joined) and YEAR.search(joined) and CLOCK.search(joined) else None


def _end_of_marked_block(rows: list[str], at: int) -> int | None:
    """The last header line below a marked separator; words of the old mail with marks are no such block."""
    last = at
    while last + 1 < min(len(rows), at + BLOCK_LINES) and (role_of(rows[last + 1]) or not rows[last + 1].strip("> ")):
        last += 1
    return last if any(role_of(row) == "from" for row in rows[at : last + 1]) else None


def _is_line_of_help_desk(rows: list[str], at: int) -> bool:
    """A framed line that asks to write above it, where somebody did: a notice that begins with it has its words below."""
    return bool(_ABOVE_THIS_LINE.match(rows[at].strip())) and _has_words_above(rows, at)


def _has_words_above(rows: list[str], at: int) -> bool:
    return any(rows[above].strip() for above in range(max(0, at - _ROWS_ABOVE), at))


def _separator(rows: list[str], quoted: list[bool], at: int) -> Announcement | None:
    """A row of dashes with words in it, or a bare rule right above a quote."""
    row = rows[at].strip()
    if _RULE.match(row):
        return _above_a_quote(rows, quoted, at)
    found = _separator_and_block(row, at)
    if found is not None:
        return found
    words = _framed_words(row)
    if not words:
        return None
    if words in _FORWARDED or _FORWARDED_BY.match(words):
        return Announcement(at, _block_below(rows, at), forward=True, block=True)
    if words in _ORIGINAL:
        return Announcement(at, _block_below(rows, at), forward=False, block=True)
    if row.startswith(("---", "***", "___", "===")) and row.endswith(("--", "**", "__", "==")):
        below = _next_row(rows, at)
        end = block_end(rows, below) if below is not None and below - at <= 2 else None
        if end is not None:
            return Announcement(at, end, forward=False, block=True)
        if _is_attribution(words.strip("-– "), followed=False) or (_WROTE.search(words) and MAIL.search(words)):
            return Announcement(at, at, forward=False, block=False)
        if _ENDS_WITH_WROTE.search(words) and below is not None:
            return Announcement(at, at, forward=False, block=False)
    return None


def _above_a_quote(rows: list[str], quoted: list[bool], at: int) -> Announcement | None:
    """A bare rule with header lines or a quote right below it."""
    below = _next_row(rows, at)
    if below is None or below - at > 2:
        return None
    end = block_end(rows, below) or _block_end_below_words(rows, below, rows[below].lower().strip(_MARGIN + ":"))
    if end is not None:
        return Announcement(at, end, forward=False, block=True)
    inner = rows[below].lstrip("> ")
    if quoted[below] and role_of(inner) in ("from", "date", "subject"):
        return Announcement(at, at, forward=False, block=False)
    return None


def _separator_and_block(row: str, at: int) -> Announcement | None:
    """A row of dashes and words, and the header lines, all of it in one line, as by Yahoo and Samsung."""
    match = _SEPARATOR_AND_BLOCK.match(row)
    if match is None or role_of(match[2]) != "from":
        return None
    words = match[1].lower()
    return Announcement(at, at, forward=words in _FORWARDED, block=True) if words in _FORWARDED or words in _ORIGINAL else None


def _framed_words(row: str) -> str:
    """The words behind a row of signs (and before another one), or ''."""
    inner = row.lstrip(_BLANKS + "*>")
    words = inner.lstrip(_SIGNS + _BLANKS)
    if inner == words and "*" not in row[: len(row) - len(inner)]:
        return ""
    words = words.rstrip(_SIGNS + _BLANKS + ":")
    return words.strip(_MARGIN + "-–—:").lower() if 3 <= len(words) <= _LONGEST_FRAMED and words[0].isalpha() else ""


def _block_below(rows: list[str], at: int) -> int:
    below = _next_row(rows, at)
    if below is None or below - at > 3:
        return at
    return block_end(rows, below, announced=True) or at


def _next_row(rows: list[str], at: int) -> int | None:
    for index in range(at + 1, min(len(rows), at + 5)):
        if rows[index].strip():
            return index
    return None


def _attribution(rows: list[str], quoted: list[bool], at: int) -> int | None:
    """The last line of an `On ... wrote:` that begins at `at` and runs over at most four lines."""
    if not any(map(_may_close, rows[at : at + LINES_AHEAD])):
        return None
    first = rows[at].strip(_MARGIN)
    opened = _opens(first.lower())
    joined = ""
    for index in range(at, min(len(rows), at + LINES_AHEAD)):
        row = rows[index].strip(_MARGIN)
        if not row:
            if joined.endswith("<") or not joined:
                continue
            return None
        if quoted[index] and not row.startswith(("> wrote", ">wrote")):
            return None
        joined = f"{joined} {row}" if joined else row
        if len(joined) > _LONGEST:
            return None
        if row[-1] in ".!?" and _is_sentence(row):
            return None
        if row[-1] not in ':：>-)”"' and not _ENDS_WITH_WROTE.search(row.lower()):
            if not opened and "@" not in row and "<" not in row and not YEAR.search(row):
                return None
            continue
        if _is_attribution(joined.lower(), _quote_follows(quoted, rows, index)):
            return None if _begins_below(rows, quoted, at, index) else index
    return None


def _begins_below(rows: list[str], quoted: list[bool], at: int, last: int) -> bool:
    """Whether the line at `at` is the customer's own, because a whole `On ... wrote:` stands below it."""
    for start in range(last, at, -1):
        text = " ".join(row.strip(_MARGIN + "-–—>") for row in rows[start : last + 1]).lower()
        if not (YEAR.search(text) and CLOCK.search(text) and (_WROTE.search(text) or MAIL.search(text))):
            continue
        if not (_opens(text) or _LED_BY_NAME.match(text)):
            continue
        above = " ".join(row.strip(_MARGIN) for row in rows[at:start]).lower()
        if not _goes_on(above, text) and _attribution(rows, quoted, start) == last:
            return True
    return False


def _goes_on(above: str, text: str) -> bool:
    """Whether `above` is only the beginning of the announcement: `On Monday`, half of an address, a name and a verb."""
    if above.endswith(("<", ",", " hat", "在", *_ENDS_WITH_ON)) or above in quoting.ON or above.count("(") > above.count(")"):
        return True
    if text.startswith("<") or _ENDS_WITH_WROTE.search(above):
        return not above.endswith((":", ".", "!", "?"))
    return bool(_REST_OF_DATE.match(text) or (_LED_BY_DATE.match(text) and _ON_A_DAY.fullmatch(above)))


def _is_sentence(row: str) -> bool:
    """Whether a row ends with a word and not with `s.r.o.`, `Inc.` or a date: nothing goes on below it."""
    last = row.rpartition(" ")[2][:-1]
    return row.count(" ") >= 3 and last.isalpha() and last.islower() and (len(last) >= 5 or not any(sign.isdigit() for sign in row))


def _opens(lowered: str) -> bool:
    lowered = lowered.lstrip("-–—> ")
    return bool(_ON.match(lowered) or _WEEKDAY.match(lowered) or _LED_BY_DATE.match(lowered))


@lru_cache(maxsize=2 * LINES_AHEAD)
def _may_close(row: str) -> bool:
    """A quick look whether a row can be the end of an `On ... wrote:`. Each row is looked at for the rows above it too."""
    row = row.rstrip()
    return row != "" and (row[-1] in _CLOSING_SIGNS or row.lower().rpartition(" ")[2] in _LAST_WORDS or row.endswith(quoting.WROTE_JOINED))


def _quote_follows(quoted: list[bool], rows: list[str], at: int) -> bool:
    for index in range(at + 1, min(len(rows), at + 4)):
        if quoted[index]:
            return True
        if rows[index].strip():
            return False
    return False


def _is_attribution(text: str, followed: bool) -> bool:
    """Whether a program wrote the lower-case text above a quote, and not the customer about somebody."""
    text = text.strip(_MARGIN + "-–—>").strip()
    return _reads_like_attribution(text, followed) and not _TOLD.search(text)


def _reads_like_attribution(text: str, followed: bool) -> bool:
    colon = text.endswith((":", "："))
    wrote = bool(_WROTE.search(text))
    if not colon and not wrote and not followed:
        return False
    when, clock, mail = bool(YEAR.search(text)), bool(CLOCK.search(text)), bool(MAIL.search(text))
    opened = _opens(text)
    if followed:
        if colon and ((wrote and len(text) < 300) or (when and (mail or clock or opened)) or (mail and len(text) < 120)):
            return True
        return (wrote and (when or clock or mail) and bool(_ENDS_WITH_WROTE.search(text))) or (when and mail and opened)
    if not mail and text.rstrip(":： ").endswith(quoting.SAID):
        return False
    if wrote and (colon or _ENDS_WITH_WROTE.search(text)):
        if not mail and _ONE_OF_US.search(text):
            return False
        if clock and when and (opened or mail):
            return True
        return (
            (mail and (opened or when or (colon and bool(_ENDS_WITH_WROTE.search(text)))))
            or (opened and when and clock)
            or (opened and when and colon and text.count(" ") <= 14 and bool(_ENDS_WITH_WROTE.search(text)))
        )
    if not (colon and when and clock and mail):
        return False
    led = _LED_BY_DATE.match(text) or _WEEKDAY.match(text)
    return bool((led and _ENDS_WITH_SENDER.search(text)) or (": " not in text and _CLOSED_BY_ADDRESS.search(text)))

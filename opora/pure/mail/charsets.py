"""Bytes to text, also where the label of the charset is wrong, unknown or missing.

Valid UTF-8 is believed. Otherwise the label and the code pages of our part of the world are tried;
each reading is scored by how far its letters belong to one language. The label wins a near tie.
"""

import codecs
import re
from collections import Counter
from functools import lru_cache

from opora.pure.mail.characters import storable
from opora.pure.mail.letters import LETTERS, SMALL_WORDS

# Python knows codecs that are no charsets (rot13, hex, idna, undefined ...): only these are used.
_KNOWN: dict[str, str] = {
    **{name: name for name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "koi8-r", "koi8-u", "ascii")},
    **{f"iso8859-{n}": f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{
        f"cp{n}": f"cp{n}" for n in (1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 437, 737, 850, 852, 855, 866, 874, 932, 949, 950)
    },
    **{
        name: name
        for name in (
            "gb18030",
            "big5hkscs",
            "euc_jp",
            "iso2022_jp",
            "iso2022_jp_2",
            "iso2022_kr",
            "hz",
            "johab",
            "mac-roman",
            "mac-latin2",
            "mac-greek",
            "mac-cyrillic",
            "mac-turkish",
            "tis-620",
        )
    },
    # Senders say the smaller name and mean the larger set.
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-8-sig": "utf-8",
}
_NICKNAMES = {
    "utf8": "utf-8", "utf8mb4": "utf-8", "unicode-1-1-utf-8": "utf-8", "unicode-1-1-utf-7": "utf-7", "us": "ascii",
    "ansi_x3.4-1968": "ascii",
    "ansi-1250": "cp1250",
    "iso-8859-8-i": "iso8859-8", "iso-8859-8-e": "iso8859-8", "x-gbk": "gb18030", "x-sjis": "cp932", "windows-31j": "cp932",
    "cp936": "gb18030", "windows-936": "gb18030", "ks_c_5601-1987": "cp949", "windows-949": "cp949", "x-euc-jp": "euc_jp",
    "x-mac-ce": "mac-latin2", "x-mac-roman": "mac-roman", "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic", "x-mac-greek": "mac-greek",
    "iso-2022-jp-ms": "iso2022_jp", "ansi": "cp1252", "iso-8859-1-windows-3.1-latin-1": "cp1252",
}  # fmt: skip
# Programs write a code page of Windows or DOS in many ways.
_CODE_PAGE = re.compile(r"^(?:x-)?(?:cp|win|windows|ibm|dos)[-_]?(\d{3,4})$")
_SEVEN_BIT = {"iso2022_jp", "iso2022_jp_2", "iso2022_kr", "hz", "utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32"}
_WIDE = {"gb18030", "big5hkscs", "euc_jp", "cp932", "cp949", "cp950", "johab"}
_CANDIDATES = ("cp1250", "iso8859-2", "cp1253", "iso8859-7", "cp1251", "iso8859-5", "koi8-r", "cp1252")
_SAMPLE_BYTES = 3000
_LABEL_BONUS = 0.12
_PLAUSIBLE = 0.98
# The label that programs write without looking at the text.
_CARELESS = "cp1252"
_CARELESS_BONUS = 0.05
_SIGNS_ONLY = 0.8
# No Latin language has words of accented letters alone.
_ACCENTS_ONLY = re.compile(r"^[\u00c0-\u024f]{3,}$")
_BLENDED = re.compile(r"[A-Za-z][\u00c0-\u024f]|[\u00c0-\u024f][A-Za-z]")
# A Greek word in small letters has an accent.
_GREEK = re.compile(r"^[\u0386-\u03ce]{4,}$")
_GREEK_ACCENT = re.compile("[άέήίόύώΐΰΆΈΉΊΌΎΏ]")
_UMLAUTS = frozenset("äöüßåÄÖÜÅ")
_MIXED = re.compile("[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]")
_IN_WORDS = "’‘“”„‚–—…«»‹›€£°·•"

_LETTER_SETS = {language: frozenset(letters + letters.upper()) for language, letters in LETTERS.items()}
_WORD_SETS = {language: frozenset(word for word in words.split() if len(word) > 1) for language, words in SMALL_WORDS.items()}
_WORDS = re.compile(r"[^\W\d_]+")
_WORDS_OF_BYTES = re.compile(rb"[A-Za-z\x80-\xff]+")
# All begin with one set of bytes, because that is found fast.
_UTF8_PIECE = re.compile(
    rb"[\xc2-\xf4](?:(?<=[\xc2-\xdf])[\x80-\xbf]|(?<=[\xe0-\xef])[\x80-\xbf]{2}|(?<=[\xf0-\xf4])[\x80-\xbf]{3})"
)
_UTF8_RUN = re.compile(rb"((?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+)")
_LONE_HIGH = re.compile(rb"[\x80-\xff]")


@lru_cache(maxsize=512)
def known_charset(label: str) -> str | None:
    """The codec for a charset label, or None where there is no such charset (never raises)."""
    label = label.strip().strip("\"'").lower().partition("*")[0][:60]
    if not label or not label.isascii() or not label.isprintable():
        return None
    if label in _NICKNAMES:
        return _NICKNAMES[label]
    if label in _KNOWN:
        return _KNOWN[label]
    page = _CODE_PAGE.match(label)
    if page and f"cp{page[1]}" in _KNOWN:
        return _KNOWN[f"cp{page[1]}"]
    try:
        return _KNOWN.get(codecs.lookup(label).name)
    except (LookupError, UnicodeError, ValueError):
        return None


def decode(data: bytes, label: str | None = None) -> tuple[str, bool]:
    """The text of `data`, and whether the label had to be put right."""
    charset = known_charset(label) if label else None
    if data.isascii() and charset not in _SEVEN_BIT and b"\x00" not in data:
        return storable(data.decode("ascii")), False
    text = _by_mark(data)
    if text is not None:
        return storable(text), False
    if charset in _SEVEN_BIT:
        text = _strict(data, charset) or _wide_by_guess(data) or _with_escapes(data, charset)
        if text is not None:
            return storable(text), False
    text = _strict(data, "utf-8")
    if text is not None:
        return storable(text), bool(label) and charset not in ("utf-8",)
    if charset in _WIDE:
        return storable(data.decode(charset, "replace")), False
    text = _utf8_with_scars(data)
    if text is not None:
        return storable(text), True
    best = _best_charset(data, charset)
    return storable(data.decode(best, "replace")), best != charset


def _by_mark(data: bytes) -> str | None:
    """Text that begins with a byte order mark, or is plainly two bytes a character."""
    if data.startswith(codecs.BOM_UTF8):
        return data[3:].decode("utf-8", "replace")
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return _strict(data, "utf-32")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    return None


def _strict(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (UnicodeError, LookupError):
        return None


def _wide_by_guess(data: bytes) -> str | None:
    """UTF-16 without a mark and with a byte too many or too few; None where there are no NUL bytes."""
    zeros = data[:2000].count(0)
    if zeros * 4 < len(data[:2000]):
        return None
    little = data[1:2000:2].count(0) >= data[0:2000:2].count(0)
    return data.decode("utf-16-le" if little else "utf-16-be", "replace")


def _with_escapes(data: bytes, charset: str) -> str | None:
    """Japanese or Korean in seven bits with a few signs that the charset has not."""
    return data.decode(charset, "replace") if charset.startswith("iso2022") and b"\x1b$" in data else None


def _utf8_with_scars(data: bytes) -> str | None:
    """UTF-8 that somebody cut, or mixed with a quote in another charset: the rest still reads as UTF-8."""
    rest, pieces = _UTF8_PIECE.subn(b"", data[:200_000])
    lone = len(_LONE_HIGH.findall(rest))
    if not pieces or lone * 2 > pieces:
        return None
    if lone * 8 <= pieces:
        return data.decode("utf-8", "replace")
    foreign = _best_charset(rest, None)
    return "".join(
        run.decode("utf-8" if place % 2 else foreign, "replace") for place, run in enumerate(_UTF8_RUN.split(data))
    )


def _best_charset(data: bytes, labelled: str | None) -> str:
    marked, plain = _sample(data)
    believed = labelled if labelled not in (None, "utf-8", "ascii") else None
    best, best_score = believed or "cp1252", -9.0
    if believed and not _has_letters(marked, believed):
        return believed
    candidates = (believed, *(c for c in _CANDIDATES if c != believed)) if believed else _CANDIDATES
    for candidate in candidates:
        bonus = 0.0 if candidate != believed else _CARELESS_BONUS if candidate == _CARELESS else _LABEL_BONUS
        score = _score(marked, plain, candidate, trusted=candidate == believed != _CARELESS) + bonus
        if score > best_score:
            best, best_score = candidate, score
        if candidate == believed and candidate != _CARELESS and score >= _LABEL_BONUS + _PLAUSIBLE:
            break
    return best


def _has_letters(marked: bytes, charset: str) -> bool:
    """Whether more than signs stand above ASCII; signs alone (a price in euro) prove no label wrong."""
    return any(
        character > "\x7f" and (character.isalpha() or character <= "\x9f" or character == "\ufffd")
        for character in marked.decode(charset, "replace")
    )


def _sample(data: bytes) -> tuple[bytes, bytes]:
    """The words with a byte above ASCII, and the first words whatever they are made of."""
    marked: list[bytes] = []
    size = 0
    for match in _WORDS_OF_BYTES.finditer(data[:200_000]):
        word = match[0]
        if word.isascii():
            continue
        marked.append(word[:40])
        size += len(word)
        if size > _SAMPLE_BYTES:
            break
    plain = _WORDS_OF_BYTES.findall(data[:_SAMPLE_BYTES])
    return b" ".join(marked), b" ".join(plain)


def _score(marked: bytes, plain: bytes, charset: str, trusted: bool) -> float:
    """From about 0 (nonsense) to 1.3 (every letter in one language, with its small words).

    `trusted` is a label that no program writes without looking: letters that all belong to one language bear it out.
    """
    text = marked.decode(charset, "replace")
    high = Counter({character: count for character, count in Counter(text).items() if character > "\x7f"})
    if not high:
        return 0.0
    penalty = _nonsense(text, high) / high.total()
    total = sum(count for character, count in high.items() if character.isalpha())
    if not total:
        return _SIGNS_ONLY - penalty
    words = _WORDS.findall(plain.decode(charset, "replace").lower())
    best = fullest = 0.0
    for language, letters in _LETTER_SETS.items():
        share = sum(map(high.__getitem__, letters.intersection(high))) / total
        fullest = max(fullest, share)
        if share > 0.3 and share + 0.3 > best:
            small = _WORD_SETS[language]
            hits = sum(map(small.__contains__, words))
            best = max(best, share + min(0.3, 0.9 * hits / (len(words) or 1)))
    if not (trusted and fullest == 1.0):
        penalty += _accents_alone(text) / high.total()
    return best - penalty


def _accents_alone(text: str) -> float:
    """Words of accented letters alone, unless as many words have letters with and without accents."""
    words = text.split()
    alone = [word for word in words if _ACCENTS_ONLY.search(word) and not _is_row_of_umlauts(word)]
    blended = sum(1 for word in words if _BLENDED.search(word))
    return 0.5 * sum(map(len, alone)) if len(alone) > blended else 0.0


def _is_row_of_umlauts(word: str) -> bool:
    """Each umlaut once, as people type them to try out a form."""
    return set(word) <= _UMLAUTS and len(set(word)) == len(word)


def _nonsense(text: str, high: Counter[str]) -> float:
    """Signs inside words, control codes, and capitals in the middle of small letters."""
    weight = float(sum(count for character, count in high.items() if "\x80" <= character <= "\x9f" or character == "\ufffd"))
    has_other_alphabets = any("\u0370" <= character <= "\u04ff" for character in high)
    for word, count in Counter(text.split()).items():
        if len(word) < 2:
            continue
        if not word.isalpha():
            weight += 0.5 * count * sum(1 for c in word if c > "\x7f" and not c.isalpha() and c not in _IN_WORDS)
        unaccented = has_other_alphabets and _GREEK.match(word) and not _GREEK_ACCENT.search(word)
        if unaccented or (word.isupper() and word[0] > "\x7f"):
            weight += 0.1 * count * len(word)
        if has_other_alphabets and _MIXED.search(word):
            weight += 2 * count * sum(1 for c in word if c > "\x7f")
        if not (word.islower() or word[1:].islower() or word.isupper()):
            weight += 0.7 * count * sum(1 for c in word[1:] if c > "\x7f" and c.isupper())
    return weight

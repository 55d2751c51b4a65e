"""Strings that a database accepts and a screen shows as they are."""

import re

_SURROGATES = re.compile("[\ud800-\udfff]")
_UNWANTED = re.compile("[\x00\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\ud800-\udfff]")
# Marks that turn the reading direction or that nobody sees: they hide what a name really is.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)
_SPACES = re.compile(r"\s+")


def storable(text: str) -> str:
    """The text without NUL and lone surrogates, which PostgreSQL refuses, and with `\\n` line ends."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return text.replace("\x00", "") if "\x00" in text else text
    return _UNWANTED.sub(_replacement, text)


def one_line(text: str, limit: int) -> str:
    """A header value on one line: no controls, white space folded, at most `limit` characters."""
    text = text[: limit * 4]
    if not text.isprintable():
        text = _CONTROLS.sub(" ", text)
    return _SPACES.sub(" ", text).strip()[:limit]


def visible(text: str) -> str:
    """The text without direction marks and zero width characters."""
    return _INVISIBLE.sub("", text)


def fold(text: str) -> str:
    """White space folded to single spaces."""
    return " ".join(text.split())


def _replacement(match: re.Match[str]) -> str:
    return "\ufffd" if _SURROGATES.match(match[0]) else ""

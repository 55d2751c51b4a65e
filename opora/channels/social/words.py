"""The words of a piece of HTML, as a person reads them."""

from __future__ import annotations

import re
from html import unescape

import nh3

_BREAKS = re.compile(r"<(?:br|/p|/div|/li|/h[1-6])\b[^>]*>", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\u00a0]+")
_LINES = re.compile(r"\n{3,}")
LARGEST = 100_000


def plain_words(html: object) -> str:
    """Paragraphs become lines; everything else of the markup goes. Never raises."""
    text = html if isinstance(html, str) else ""
    text = nh3.clean(_BREAKS.sub("\n", text[:LARGEST]), tags=set()) if "<" in text or "&" in text else text
    lines = (_SPACES.sub(" ", line).strip() for line in unescape(text).splitlines())
    return _LINES.sub("\n\n", "\n".join(lines)).strip()

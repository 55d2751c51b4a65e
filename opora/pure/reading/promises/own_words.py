"""What the writer says in their own words: quotations, quoted mail, links and the signature become spaces, so places stay."""

from __future__ import annotations

import re

from opora.pure.languages.quoted import QUOTED_LINE, QUOTED_WORDS

_OF_OTHERS = (
    re.compile(r"\n-- ?\n.*\Z", re.DOTALL),
    QUOTED_LINE,
    re.compile(r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}"),
    QUOTED_WORDS,
    re.compile(r"(?<!\w)[‘‚'](?=\w)(?:[^‘’'\n]|[’'](?=\w)){8,400}[‘’'](?!\w)"),
)
_VISIBLE = re.compile(r"[^\n]")


def own_words(text: str) -> str:
    """A text of the same length in which only the writer speaks."""
    for pattern in _OF_OTHERS:
        text = pattern.sub(lambda match: _VISIBLE.sub(" ", match.group(0)), text)
    return text

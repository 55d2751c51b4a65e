"""One answer becomes several messages at Meta: pieces of text that fit, then one for each file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from opora.messages.models import Attachment, Message

_PLACES = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?;…])\s"), re.compile(r"\s"))


@dataclass(frozen=True, slots=True)
class Part:
    """`name` stays the same from one try to the next, so that what went out is not sent again."""

    name: str
    text: str = ""
    file: Attachment | None = None

    @property
    def label(self) -> str:
        """What a person calls it: the file's name, or the beginning of the text."""
        return self.file.name if self.file else self.text[:40]


def parts_of(message: Message, *, longest: int) -> list[Part]:
    """In the order in which the customer reads them; `longest` counts bytes of UTF-8."""
    texts = [Part(f"text:{number}", text) for number, text in enumerate(pieces(message.text, longest))]
    files = message.attachments.filter(inline=False).select_related("blob").order_by("pk")
    return [*texts, *(Part(f"file:{one.pk}", file=one) for one in files)]


def left_of(parts: Sequence[Part], message: Message) -> list[Part]:
    """Those that an earlier try did not bring out."""
    only = message.envelope.get("only_to") or ()
    return [one for one in parts if one.name in only] if only else list(parts)


def pieces(text: str, longest: int) -> Iterator[str]:
    """The text cut where a reader would pause: between paragraphs, lines, sentences, words, and inside a word only at last."""
    rest = text.strip()
    while len(rest.encode()) > longest:
        fits = rest.encode()[:longest].decode(errors="ignore")
        cut = next((end for place in _PLACES if (end := _last(place, fits)) > len(fits) // 3), len(fits))
        yield rest[:cut].rstrip()
        rest = rest[cut:].lstrip()
    if rest:
        yield rest


def _last(place: re.Pattern[str], text: str) -> int:
    found = 0
    for hit in place.finditer(text):
        found = hit.start()
    return found

"""What everybody who opens the chat should know now: the bulletins of crises that are not over."""

from __future__ import annotations

from opora.crises.queries.bulletins import news
from opora.crises.queries.crises import count_not_over
from opora.pure.languages import to_latin_serbian
from opora.pure.languages.registry import words_for


def known_now(language: str) -> str:
    """In the words for a chat, before anybody asks; '' while nothing burns. `language` is the visitor's, such as "cs" or "sr-latn"."""
    if not count_not_over():
        return ""  # what hundreds of open chats ask must cost next to nothing
    told = news("sr-Latn" if language == "sr-latn" else language, "chat")
    if not told:
        return ""
    frames = words_for("bulletins")
    words = frames.get(language[:2]) or frames["en"]
    lines = "\n".join([words.chat_greeting, *(one.text for one in told), words.chat_other])
    return to_latin_serbian(lines) if language == "sr-latn" else lines

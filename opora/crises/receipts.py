"""What receipts say while something burns: the bulletin, and where the newest one is."""

from __future__ import annotations

from django.conf import settings

from opora.crises.queries.bulletins import news
from opora.pure.languages import to_latin_serbian
from opora.pure.languages.registry import words_for
from opora.replies.receipts import with_notice

STATUS_PATH = "/status/"


@with_notice
def say_the_bulletin(locale: str) -> str:
    """The newest version of each crisis that is not over, in the words for a mail."""
    language = "sr-Latn" if locale == "sr-latn" else locale
    told = [one.text for one in news(language, "mail")]
    if not told:
        return ""
    frames = words_for("bulletins")
    link = (frames.get(locale[:2]) or frames["en"]).status_link.replace("{link}", f"{settings.ADDRESS}{STATUS_PATH}")
    return "\n\n".join([*told, to_latin_serbian(link) if locale == "sr-latn" else link])

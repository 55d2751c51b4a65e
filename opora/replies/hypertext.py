"""What the editor of the page sends is HTML from outside like any other: cleaned before it is stored, readable as text."""

from __future__ import annotations

from opora.pure.mail.hypertext import html_lines
from opora.pure.mail.sanitise import safe


def clean_html(html: str) -> str:
    """Harmless HTML; '' when it is too big or too deep to be anybody's letter."""
    return safe(html) or ""


def html_to_text(html: str) -> str:
    """The lines a reader of the HTML sees."""
    return "\n".join(("> " if line.quoted else "") + line.text for line in html_lines(html)).strip()

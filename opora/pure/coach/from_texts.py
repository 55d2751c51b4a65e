"""A draft and its facts from plain texts alone: what the command and the evaluation know, no ledger."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from opora.pure.coach.values import Draft, Earlier, Facts
from opora.pure.languages import detect
from opora.pure.languages.registry import LANGUAGES
from opora.pure.meaning import Meaning

CHANNELS = frozenset({"email", "chat", "sms", "messenger", "phone", "public", "social", "review", "letter", "form", "note"})
USUAL_CHANNEL = "email"
_KIND_OF = {
    **dict.fromkeys(
        ("facebook", "twitter", "x", "mastodon", "fediverse", "linkedin", "youtube", "tiktok", "forum", "feed", "comment", "comments",
         "ig_comments"), "public"),
    **dict.fromkeys(("reviews", "google", "trustpilot", "heureka", "ceneo", "skroutz"), "review"),
    **dict.fromkeys(("instagram", "whatsapp", "telegram", "viber", "signal", "matrix", "xmpp", "dm"), "messenger"),
    **dict.fromkeys(("livechat", "live chat", "live-chat"), "chat"),
}  # fmt: skip
"""Places by their own names, read by strangers or not as in the desk itself: `facebook` is its comments, `messenger` is not."""


def draft_from(reply: str, *, channel: str = "", language: str | None = None, at: datetime | None = None) -> Draft:
    """The draft; an unknown channel counts as e-mail, an unknown language is recognised from the text ("sr-Latn" is sr)."""
    named = (channel or "").strip().lower()
    wished = _KIND_OF.get(named, named)
    code = (language or "").partition("-")[0].lower()
    return Draft(reply, channel=wished if wished in CHANNELS else USUAL_CHANNEL, language=code if code in LANGUAGES else None, at=at)


def facts_from(customer: str, earlier: str | Sequence[str] = (), *, meaning: Meaning | None = None) -> Facts:
    """The facts that the customer's words and our earlier texts (one or several, oldest first) hold."""
    texts = [earlier] if isinstance(earlier, str) else list(earlier)
    recognised = detect(customer).language if customer.strip() else None
    return Facts(
        customer=customer,
        customer_language=recognised if recognised in LANGUAGES else None,
        earlier=tuple(Earlier(text) for text in texts if text.strip()),
        meaning=meaning,
    )

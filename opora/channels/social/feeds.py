"""RSS and Atom: every entry of a feed is something said in public by its author. Pure but for the fetch."""

from __future__ import annotations

import hashlib
from calendar import timegm
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from django.utils.translation import gettext as _

from opora.channels.social.words import plain_words
from opora.kernel.outside import fetch
from opora.messages.accounts import answers_of
from opora.messages.actions import hear
from opora.messages.channels import PlaceTrouble
from opora.messages.models import ChannelAccount
from opora.pure.utterances import Speaker, Utterance

LARGEST_FEED = 5 * 1024**2
MOST_ENTRIES = 200
SECONDS = 20.0
ACCEPT = {"Accept": "application/rss+xml, application/atom+xml, */*"}


def looks(account: ChannelAccount) -> int:
    """Fetch the feed and hear its entries; those we know are heard again and count once."""
    address = answers_of(account)["address"]
    if not address:
        return 0  # its comments come as files only
    content = fetch(address, largest=LARGEST_FEED, seconds=SECONDS, headers=ACCEPT).content
    found = read_feed(content, at=datetime.now(UTC))
    if not found:
        if is_no_feed(content):
            raise PlaceTrouble(_("There is no feed at this address."), f"no feed at {address}")
        return 0
    return hear(account.mailbox_id, found).stored


def _parsed(content: bytes) -> Any:
    import feedparser  # only a desk that listens to a feed needs its thirty modules

    return feedparser.parse(content)


def is_no_feed(content: bytes) -> bool:
    """Whether these bytes are neither RSS nor Atom; an empty feed is one."""
    return not _parsed(content).version


def read_feed(content: bytes, *, at: datetime) -> list[Utterance]:
    """The entries, oldest first. An entry without an id is named by its words; one without a date came now."""
    found = _parsed(content)
    # A feed that broke off ends in the middle of an entry: what is whole is heard now, that one when it is.
    whole = found.entries[:-1] if found.bozo else found.entries
    entries = whole[:MOST_ENTRIES]
    return sorted((one for one in (_entry(entry, at) for entry in entries) if one), key=lambda said: said.at)


def _entry(entry: Mapping[str, Any], at: datetime) -> Utterance | None:
    title = plain_words(entry.get("title", ""))
    contents = entry.get("content") or [{"value": entry.get("summary", "")}]
    text = plain_words(contents[0].get("value", ""))
    if not (title or text):
        return None
    key = str(entry.get("id") or entry.get("link") or hashlib.sha256(f"{title}\n{text}".encode()).hexdigest())[:300]
    author = str(entry.get("author") or "").strip()
    return Utterance(
        channel="feed",
        conversation=key,
        key=key,
        speaker=Speaker("other", (author or f"unknown {key}")[:320], author),
        at=_instant(entry, at),
        text=text or title,
        subject=title if text else "",
        facts={"link": str(entry.get("link") or "")[:1000], **_stars(entry)},
    )


def _instant(entry: Mapping[str, Any], at: datetime) -> datetime:
    told = entry.get("published_parsed") or entry.get("updated_parsed")
    try:
        return min(datetime.fromtimestamp(timegm(told), UTC), at) if told else at
    except (OverflowError, ValueError, OSError, TypeError):
        return at


def _stars(entry: Mapping[str, Any]) -> dict[str, float]:
    """Review feeds name stars as `rating` (im:rating of app stores)."""
    told = entry.get("im_rating") or entry.get("rating") or ""
    try:
        stars = float(str(told))
    except ValueError:
        return {}
    return {"stars": stars} if 0 < stars <= 5 else {}

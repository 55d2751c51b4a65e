"""The public places this adapter knows: the fediverse, Google reviews, and feeds or files of any other site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from opora.channels.social import fediverse, feeds, reviews
from opora.messages.channels import Channel, Setting, Text, register

LONGEST_POST = 450  # characters of most servers are 500, with the name of whom we answer


def tells(facts: Mapping[str, Any]) -> Sequence[Text]:
    """Stars, who can read it, and where it stands."""
    told: list[Text] = []
    stars = facts.get("stars")
    if isinstance(stars, int | float):
        told.append(ngettext("%(stars)g star of 5", "%(stars)g stars of 5", round(stars)) % {"stars": stars})
    if facts.get("visibility") in ("direct", "private"):
        told.append(_("Not public: only we were addressed"))
    link = str(facts.get("link") or "")
    if link.startswith(("https://", "http://")):
        told.append(link)
    return told


register(
    Channel(
        name="fediverse", title=gettext_lazy("Mastodon"), icon="globe", identity_kind="fediverse", sends=fediverse.sends,
        looks=fediverse.looks, checks=fediverse.checks, public=True, clocks="social", takes_files=False, longest=LONGEST_POST, tells=tells,
        every=timedelta(seconds=60), summary=gettext_lazy("Mentions of your account on Mastodon and servers like it."),
        guide="social/guide_mastodon.html", aside=fediverse.aside,
        settings=(
            Setting("server", gettext_lazy("Your server"), gettext_lazy("Its address, such as https://mastodon.social.")),
            Setting("access_token", gettext_lazy("Access token"), gettext_lazy("Of the application you made there."), secret=True),
        ),
    )
)  # fmt: skip
register(
    Channel(
        name=fediverse.DIRECT, title=gettext_lazy("Mastodon, direct"), icon="message-circle", identity_kind="fediverse",
        sends=fediverse.sends, takes_files=False, longest=LONGEST_POST, tells=tells, clocks="messenger",
        summary=gettext_lazy("Posts that only you were addressed in; they come with the account for Mastodon."),
    )
)  # fmt: skip
register(
    Channel(
        name="reviews", title=gettext_lazy("Google reviews"), icon="star", identity_kind="google", sends=reviews.sends, looks=reviews.looks,
        checks=reviews.checks, public=True, clocks="social", takes_files=False, longest=4000, tells=tells, every=timedelta(minutes=5),
        summary=gettext_lazy("Reviews of your place on Google, each with your one public answer."), guide="social/guide_google.html",
        settings=(
            Setting("account", gettext_lazy("Account ID"), gettext_lazy("The number after “accounts/” in the API.")),
            Setting("location", gettext_lazy("Location ID"), gettext_lazy("The number after “locations/”.")),
            Setting("client_id", gettext_lazy("Client id")),
            Setting("client_secret", gettext_lazy("Client secret"), secret=True),
            Setting("refresh_token", gettext_lazy("Refresh token"), gettext_lazy("For the scope business.manage."), secret=True),
            Setting("api", gettext_lazy("Address of the API"), default="https://mybusiness.googleapis.com/v4"),
            Setting("token_address", gettext_lazy("Address for tokens"), default="https://oauth2.googleapis.com/token"),
        ),
    )
)  # fmt: skip
register(
    Channel(
        name="feed", title=gettext_lazy("Feed of comments"), icon="globe", identity_kind="other", looks=feeds.looks, public=True,
        clocks="social", tells=tells, every=timedelta(minutes=5), guide="social/guide_feed.html",
        summary=gettext_lazy("Comments or reviews of any site by RSS, Atom or a CSV file. They are answered there."),
        own_settings={"comment_records": gettext_lazy("Bring a file of comments")},
        settings=(
            Setting("address", gettext_lazy("Address of the feed"), gettext_lazy("RSS or Atom. Empty: files only."), required=False),
        ),
    )
)  # fmt: skip

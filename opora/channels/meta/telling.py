"""What Meta tells of a comment besides its words, as sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opora.messages.channels import Text


def tells(facts: Mapping[str, Any]) -> Sequence[Text]:
    """Stars or a recommendation, where it stands, and its address."""
    told: list[Text] = []
    stars, recommends = facts.get("stars"), facts.get("recommends")
    if isinstance(stars, int):
        told.append(ngettext("%(stars)g star of 5", "%(stars)g stars of 5", stars) % {"stars": stars})
    if recommends in ("positive", "negative"):
        told.append(_("Recommends us") if recommends == "positive" else _("Does not recommend us"))
    if facts.get("answers"):
        told.append(_("Below another comment"))
    elif facts.get("own_post") and not (stars or recommends):
        told.append(_("A post of their own"))
    link = str(facts.get("link") or "")
    if link.startswith(("https://", "http://")):
        told.append(link)
    return told

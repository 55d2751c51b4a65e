"""Why somebody is on the list of those whom a crisis hit, or is not, as people read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SENTENCES: dict[str, str | Promise] = {
    "in_the_spike": _("one of the messages by which it was noticed"),
    "shares_words": _("the same words: %(words)s"),
    "same_matter": _("the same matter: %(matter)s"),
    "says_it_fails": _("says that something does not work"),
    "called_meanwhile": _("called while it lasted"),
    "moved_by_hand": _("put here by a person"),
    "something_else": _("seems to be about something else"),
}
MATTERS: dict[str, str | Promise] = {
    "order": _("ordering"),
    "payment": _("paying"),
    "account": _("signing in"),
    "site": _("the site"),
    "app": _("the app"),
    "mail": _("e-mail"),
    "delivery": _("delivery"),
    "price": _("prices"),
    "invoice": _("invoices"),
    "network": _("connection and power"),
    "data": _("personal data"),
    "goods": _("the goods"),
}


def why(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """One short sentence a reason, the weightiest first."""
    ordered = sorted(rows, key=lambda one: -abs(float(one.get("weight", 0))))
    return [_sentence(one) for one in ordered if one.get("code") in SENTENCES]


def _sentence(one: Mapping[str, Any]) -> str:
    values = dict(one.get("values", {}))
    if "matter" in values:
        values["matter"] = str(MATTERS.get(values["matter"], values["matter"]))
    return str(SENTENCES[one["code"]]) % values

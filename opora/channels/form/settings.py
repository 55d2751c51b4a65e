"""What a team tells about its form, and reading it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from opora.messages.accounts import answers_of
from opora.messages.channels import Setting
from opora.messages.models import ChannelAccount

_YES_NO = (("no", _("No")), ("yes", _("Yes")))
SETTINGS = (
    Setting("title", _("Heading"), _("What stands above the form."), required=False),
    Setting("intro", _("A word before the form"), _("Such as when people hear from you."), required=False, long=True),
    Setting(
        "origins", _("Websites that may show or send the form"),
        _("One address on each line, such as https://www.shop.example. Empty: it is only reached by its own link."),
        required=False, long=True,
    ),
    Setting(
        "receipt", _("Confirm by e-mail that a message arrived"),
        _("At most one such mail a day to each address, without anything that was written into the form."), default="no", choices=_YES_NO,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FormSettings:
    """The answers of one account, understood."""

    title: str
    intro: str
    origins: tuple[str, ...]
    receipt: bool


def settings_of(account: ChannelAccount) -> FormSettings:
    """Lenient: what was never answered has its default."""
    told = answers_of(account)
    origins = filter(None, (_origin(one) for one in told["origins"].split()))
    title = told["title"].strip() or account.mailbox.name
    return FormSettings(title, told["intro"].strip(), tuple(dict.fromkeys(origins)), told["receipt"] == "yes")


def _origin(address: str) -> str:
    """Scheme, host and port; nothing that could end one rule of a content policy and begin another."""
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").encode("idna").decode(), parts.port
    except (ValueError, UnicodeError):
        return ""
    if parts.scheme not in ("http", "https") or not host or not host.replace("-", "").replace(".", "").isalnum():
        return ""
    return f"{parts.scheme}://{host}" + (f":{port}" if port and port != {"http": 80, "https": 443}[parts.scheme] else "")

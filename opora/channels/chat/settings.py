"""What a team tells about its chat, and reading it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings as django_settings
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from opora.messages.accounts import answers_of
from opora.messages.channels import Setting
from opora.messages.models import ChannelAccount

LANGUAGES = tuple(code for code, _name in django_settings.LANGUAGES)
SHORTEST_SECRET = 16
_YES_NO = (("yes", _("Yes")), ("no", _("No")))

SETTINGS = (
    Setting(
        "origins", _("Addresses of your website"),
        _("One on each line, such as https://www.shop.example. The chat works on these and nowhere else."), long=True,
    ),
    Setting("title", _("Heading"), _("What stands above the chat, such as the name of your shop."), required=False),
    *(
        Setting(f"greeting_{code}", format_lazy(_("Greeting: {language}"), language=name), required=False, long=True)
        for code, name in django_settings.LANGUAGES
    ),
    Setting("files", _("Visitors may send files"), _("Up to five at once, 10 MB each."), default="yes", choices=_YES_NO),
    Setting(
        "mail_after", _("Answer by e-mail after"),
        _("How many minutes a visitor must be gone before an answer also goes to the address they left."), default="3",
        choices=tuple((str(minutes), str(minutes)) for minutes in (1, 3, 5, 15, 60)),
    ),
    Setting(
        "mailbox", _("Mailbox for those answers"),
        _("The address of one of your mailboxes. Empty: the first one that can send."), required=False,
    ),
    Setting(
        "secret", _("Secret for signed-in customers"),
        _("At least 16 characters that only your shop and this desk know. With it your shop can tell us who is signed in."),
        secret=True, required=False,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """The answers of one account, understood."""

    origins: frozenset[str]
    title: str
    greetings: dict[str, str]
    files: bool
    mail_after: timedelta
    mailbox: str
    secret: str


def settings_of(account: ChannelAccount) -> ChatSettings:
    """Lenient: what was never answered has its default."""
    told = answers_of(account)
    minutes = told["mail_after"]
    return ChatSettings(
        origins=frozenset(filter(None, map(origin, told["origins"].split()))),
        title=told["title"].strip() or account.mailbox.name,
        greetings={code: told[f"greeting_{code}"].strip() for code in LANGUAGES},
        files=told["files"] != "no",
        mail_after=timedelta(minutes=int(minutes) if minutes.isdigit() else 3),
        mailbox=told["mailbox"].strip().lower(),
        secret=told["secret"] if len(told["secret"]) >= SHORTEST_SECRET else "",
    )


def origin(address: str) -> str:
    """`https://www.shop.example/kontakt` -> `https://www.shop.example`, as browsers write it; '' for what is no address."""
    try:
        parts = urlsplit(address.strip().rstrip(",;"))
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    usual = {"http": 80, "https": 443}[parts.scheme]
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname.encode("idna").decode()
    return f"{parts.scheme}://{host}" + (f":{port}" if port and port != usual else "")

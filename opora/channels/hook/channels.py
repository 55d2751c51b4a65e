"""The channel "hook": whatever else a team has, attached by signed JSON."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from opora.channels.hook.checks import check
from opora.channels.hook.sending import send, window
from opora.channels.hook.taking import takes
from opora.channels.hook.telling import EVENTS
from opora.messages.channels import Channel, Setting, register

_NO_YES = (("no", _("No")), ("yes", _("Yes")))

register(
    Channel(
        name="hook", title=_("Another program"), icon="link-2", identity_kind="other", sends=send, takes=takes, window=window, checks=check,
        hook_path="/in/hook/%s/", guide="hook/guide.html", longest=20_000,
        summary=_("Any other channel, by signed JSON in both directions, and news of what happens here for programs of your own."),
        settings=(
            Setting("system", _("Short name of the program"), _("Such as viber. Its customers are known as viber:their-id.")),
            Setting("secret", _("Shared secret"), _("Signs both directions; at least 20 letters that nobody can guess."), secret=True),
            Setting(
                "vouches", _("May it vouch for people?"),
                _("Yes: addresses and numbers it sends are proven and join the customer with the one we know. No: they are shown."),
                default="no", choices=_NO_YES,
            ),
            Setting("answer_url", _("Address for our answers"), _("Empty: messages only come in."), required=False),
            Setting("news_url", _("Address for news"), _("Empty: it hears no news."), required=False),
            Setting("news", _("News it wants"), _("One on each line."), required=False, default="\n".join(EVENTS), long=True),
            Setting(
                "news_words", _("Tell names and texts, too?"), _("No: ids, states and times only."), default="no", choices=_NO_YES,
            ),
        ),
        own_settings={"hook_news": _("News for the other program")},
    )
)  # fmt: skip

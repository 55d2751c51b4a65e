"""The channel "form", as the other rooms know it. It only brings messages in; they are answered by mail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from opora.channels.form.settings import SETTINGS
from opora.messages.channels import Channel, Text, register
from opora.messages.models import ChannelAccount, Mailbox


def tells(facts: Mapping[str, Any]) -> Sequence[Text]:
    """That nobody vouches for the address."""
    if not facts.get("typed_address"):
        return []
    return [gettext("%(address)s was typed into the form; nobody has confirmed it.") % {"address": facts["typed_address"]}]


def check(account: ChannelAccount) -> tuple[bool, Text]:
    """Whether answers find a way out."""
    if not Mailbox.objects.filter(channel="email", retired_at=None).exists():
        return False, gettext("The form works, but its messages are answered by e-mail and there is no mailbox yet.")
    return True, gettext("The form is ready.")


register(
    Channel(
        name="form", title=_("Web form"), icon="file-pen-line", identity_kind="email", settings=SETTINGS, guide="form/guide.html",
        summary=_("A form on your website; its messages come into the inbox."), checks=check, tells=tells, takes_files=False,
        hook_path="/in/form/%s/",
    )
)  # fmt: skip

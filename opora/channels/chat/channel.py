"""The channel "chat", as the other rooms know it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from opora.channels.chat.handing_over import sending_box
from opora.channels.chat.models import Visitor
from opora.channels.chat.settings import SETTINGS, SHORTEST_SECRET, origin, settings_of
from opora.channels.chat.telling import LONGEST_TEXT
from opora.channels.chat.visitors import CHANNEL, TYPING_FOR, mail_address
from opora.kernel import live
from opora.messages.accounts import answers_of
from opora.messages.channels import Channel, Outcome, Sent, Text, register
from opora.messages.models import ChannelAccount, Message, Thread
from opora.team import queries as team


def send(message: Message, on_the_wire: Callable[[], None]) -> Outcome:
    """An answer that was to be said later is said now; it is in the conversation as soon as its state says so."""
    on_the_wire()
    with transaction.atomic():
        live.tell(live.Change("conversation", message.thread_id, mailbox=message.thread.mailbox_id))
    return Sent("in the chat", external_id=str(message.send_key))


def there(thread: Thread, at: datetime) -> str:
    """Where the visitor is now, in a sentence for the people of the desk."""
    visitor = Visitor.objects.filter(handle=thread.key).first()
    if visitor is None:
        return ""
    if visitor.left_at is None:
        types = visitor.typing_at is not None and at - visitor.typing_at < TYPING_FOR
        return gettext("The visitor is writing…") if types else gettext("The visitor is here.")
    when = {"time": f"{visitor.left_at.astimezone(team.working_time().zone):%H:%M}"}
    address = mail_address(visitor)
    if address:
        return gettext("The visitor left at %(time)s. Answers also go to %(address)s.") % {**when, "address": address}
    return gettext("The visitor left at %(time)s without an address. They see your answer when they come back.") % when


def tells(facts: Mapping[str, Any]) -> Sequence[Text]:
    """The page somebody spoke from."""
    return [gettext("Written on %(page)s") % {"page": facts["page"]}] if facts.get("page") else []


def check(account: ChannelAccount) -> tuple[bool, Text]:
    """Whether everything is there that a chat needs."""
    told, settings = answers_of(account), settings_of(account)
    wrong = [one for one in told["origins"].split() if not origin(one)]
    if wrong:
        return False, gettext("“%(address)s” is not the address of a website. Write it as https://www.shop.example.") % {
            "address": wrong[0]
        }
    if told["secret"] and not settings.secret:
        return False, gettext("The secret is too short. Use at least %(least)d characters.") % {"least": SHORTEST_SECRET}
    if sending_box(settings) is None:
        return False, gettext("The chat works, but no mailbox can send. Without one, visitors who left get no answer by e-mail.")
    return True, gettext("The chat is ready. Put its line into your pages and say hello.")


register(
    Channel(
        name=CHANNEL, title=_("Chat"), icon="message-circle", identity_kind="visitor", sends=send, immediate=True, longest=LONGEST_TEXT,
        settings=SETTINGS, summary=_("A small window on your website, answered from the inbox."), guide="chat/guide.html", checks=check,
        tells=tells,
        there=there, hook_path="/in/chat/%s/widget.js",
    )
)  # fmt: skip

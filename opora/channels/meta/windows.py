"""How long one may answer: Meta's windows begin anew with every word of the customer (domain.md, invariant 12)."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opora.messages.accounts import account_of, answers_of
from opora.messages.channels import Window
from opora.messages.models import Message, Thread

STANDARD = timedelta(hours=24)
HUMAN_AGENT = timedelta(days=7)
CLOSED = gettext_lazy("The customer last wrote more than %(span)s ago, and Meta lets a business answer only that long.")


def last_heard(thread: int) -> datetime | None:
    """When the customer last wrote in a conversation, by Meta's own clock."""
    row = Message.objects.filter(thread=thread, direction=Message.Direction.IN).order_by("-pk").values_list("written_at", "at")
    heard = [written or at for written, at in row[:20]]
    return max(heard) if heard else None


def messenger_window(thread: Thread, at: datetime) -> Window:
    """24 hours; seven days for a person's answer where the team was granted that."""
    heard = last_heard(thread.pk)
    if heard is None:
        return Window(False, sentence=_("You have written privately under their comment. The next message may go once they have answered."))
    long = _answer(thread, "human_agent") == "yes"
    until = heard + (HUMAN_AGENT if long else STANDARD)
    if at >= until:
        return Window(open=False, sentence=_too_late(long=long))
    if at >= heard + STANDARD:
        return Window(True, until, _("More than 24 hours have passed: this goes out as a person's late answer, by hand only."))
    return Window(True, until)


def whatsapp_window(thread: Thread, at: datetime) -> Window:
    """24 hours; after that only inside a template, if the team has one."""
    heard = last_heard(thread.pk)
    if heard and at < heard + STANDARD:
        return Window(True, heard + STANDARD)
    name = _answer(thread, "template")
    if not name:
        return Window(open=False, sentence=_too_late(long=False))
    return Window(
        True, None, _("More than 24 hours have passed: your words go out inside the template “%(name)s”, without files.") % {"name": name}
    )


def is_late(thread: int, at: datetime) -> bool:
    """Whether the ordinary 24 hours are over."""
    heard = last_heard(thread)
    return heard is None or at >= heard + STANDARD


def _too_late(*, long: bool) -> str:
    span = _("seven days") if long else _("24 hours")
    return str(CLOSED) % {"span": span}


def _answer(thread: Thread, name: str) -> str:
    account = account_of(thread.mailbox_id)
    return answers_of(account)[name] if account else ""

"""One answer on its way: the words, then each file. What went out is not said again when the rest must wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.channels.telegram import people
from opora.channels.telegram.api import PROBLEMS, BadKey, BotError, Stopped, Trouble, bot_of, call, outcome_of, upload
from opora.channels.telegram.lenient import words
from opora.channels.telegram.reading import Wish, name_of
from opora.messages.accounts import Answers, account_of, answers_of
from opora.messages.actions import note_trouble
from opora.messages.channels import Later, OnTheWire, Outcome, Refused, Sent
from opora.messages.models import Attachment, ChannelAccount, Message
from opora.messages.parts import say_in_parts
from opora.team import queries as team

LARGEST_PICTURE = 10 * 1024**2
_PICTURES = ("image/jpeg", "image/png", "image/webp")


@dataclass(frozen=True, slots=True)
class Part:
    """`name` stays the same from one try to the next."""

    name: str
    text: str = ""
    file: Attachment | None = None


    @property
    def label(self) -> str:
        """What people call it."""
        return self.file.name if self.file else ""


@dataclass(frozen=True, slots=True)
class _Going:
    """One answer under way to one conversation."""

    answers: Answers
    chat: str
    on_the_wire: OnTheWire


def send(message: Message, on_the_wire: Callable[[], None]) -> Outcome:
    """Hand one message over; sentences are in the desk's language."""
    with translation.override(team.desk().language):
        account = account_of(message.thread.mailbox_id)
        if account is None or account.paused or account.mailbox.retired_at:
            return Later(_("This channel is paused. Its messages go out when it is switched on again."), "no account in use")
        chat = message.to[0]["address"] if message.to else ""
        parts = parts_of(message)
        if not chat.isdigit() or not parts:
            return Refused(_("There is nothing to send, or nobody to send it to."), "no recipient or no parts")
        going = _Going(answers_of(account), chat, on_the_wire)
        outcome = say_in_parts(parts, partial(_say, going), taken="Telegram took it")
        _note(account, chat, outcome, at=timezone.now())
        return outcome


def parts_of(message: Message) -> list[Part]:
    """In the order in which the customer reads them, without those that an earlier try brought out."""
    files = message.attachments.filter(inline=False).select_related("blob").order_by("pk")
    text = message.text.strip()
    parts = [*([Part("text", text)] if text else []), *(Part(f"file:{one.pk}", file=one) for one in files)]
    only = message.envelope.get("only_to")
    return [one for one in parts if one.name in only] if only else parts


def _say(going: _Going, part: Part) -> tuple[str, Trouble | None]:
    going.on_the_wire()
    try:
        words_only = {"chat_id": int(going.chat), "text": part.text}
        told = _upload(going, part.file) if part.file else call(going.answers, "sendMessage", words_only)
        number = words(told, "message_id")
        if not number:
            raise BotError(500, "an answer without message_id")
        return name_of(bot_of(going.answers), going.chat, number), None
    except PROBLEMS as problem:
        return "", outcome_of(problem, on_the_wire=True)


def _upload(going: _Going, file: Attachment) -> object:
    """A picture is shown; everything else, and a picture that is too large for that, lies there as a file."""
    content = bytes(file.blob.content) if file.blob else b""
    picture = file.content_type in _PICTURES and len(content) <= LARGEST_PICTURE
    method, field = ("sendPhoto", "photo") if picture else ("sendDocument", "document")
    return upload(going.answers, method, {"chat_id": going.chat}, field, (file.name, content, file.content_type))


def _note(account: ChannelAccount, person: str, outcome: Outcome, *, at: datetime) -> None:
    """What a person should see elsewhere: a token that is no longer right, somebody who blocked the bot."""
    if isinstance(outcome, BadKey):
        note_trouble(account, outcome.sentence)
    elif isinstance(outcome, Stopped):
        people.heed(account.mailbox_id, Wish(person, stopped=True, at=at))
    elif isinstance(outcome, Sent) and account.problem:
        note_trouble(account, "")

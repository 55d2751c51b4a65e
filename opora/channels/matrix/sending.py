"""Handing an answer to the homeserver. Each part carries a key made of our own, so that trying again never says it twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.matrix.homeserver import Homeserver, Refusal
from opora.channels.matrix.models import Room
from opora.channels.matrix.reading import MARK
from opora.channels.matrix.signing_in import signed_in
from opora.kernel.outside import NOT_REACHED
from opora.kernel.steps import step
from opora.messages.accounts import account_of
from opora.messages.channels import ALWAYS_OPEN, Later, OnTheWire, Outcome, PlaceTrouble, Refused, Sent, Text, Window
from opora.messages.models import ChannelAccount, Message, Thread
from opora.messages.queries import attachment_content
from opora.team import queries as team

LARGEST_EVENT = 60_000  # bytes of a message with everything around it; Matrix takes 65,536
SHAPES = {"image": "m.image", "audio": "m.audio", "video": "m.video"}
Part = dict[str, Any]
State = Room.State


def send(message: Message, on_the_wire: OnTheWire) -> Outcome:
    """Hand one message over; sentences are in the desk's language."""
    with translation.override(team.desk().language):
        account = account_of(message.thread.mailbox_id)
        if account is None or account.paused or account.mailbox.retired_at:
            return Later(_("This channel is paused. Its messages go out when it is switched on again."), "no account in use")
        obstacle = _obstacle(message)
        if obstacle:
            return Refused(obstacle, "no way into the room")
        try:
            server = signed_in(account)
        except PlaceTrouble as problem:
            return Later(str(problem.sentence), str(problem))
        if server is None:
            return Later(_("The desk is not signed in at the homeserver yet. It will be tried again."), "not signed in")
        return _hand_over(message, account, server, on_the_wire)


def window(thread: Thread, at: datetime) -> Window:
    """Open while both of us are in the room and it is not encrypted."""
    room = Room.objects.filter(account__mailbox=thread.mailbox_id, room_id=thread.key).first() if thread.key else None
    sentence = _closed(room)
    return Window(open=False, sentence=sentence) if sentence else ALWAYS_OPEN


def _closed(room: Room | None) -> Text:
    if room is None:
        return ""
    if room.encrypted:
        return _("This room is encrypted, and the desk can neither read nor write there. The customer was told. Use another way to them.")
    if room.state == State.ALONE:
        return _("The customer has left this room. Use another way to them, or wait until they write again.")
    if room.state in (State.GROUP, State.LEFT):
        return _("The desk is not in this room any more: others came in, or it was put out. Use another way to the customer.")
    return ""


def _obstacle(message: Message) -> str:
    if not message.thread.key:
        return _("This conversation was forgotten, so nobody can be answered in it.")
    closed = window(message.thread, message.at).sentence
    return str(closed) or ("" if message.text.strip() or message.attachments.exists() else _("There is nothing to send."))


def _hand_over(message: Message, account: ChannelAccount, server: Homeserver, on_the_wire: OnTheWire) -> Outcome:
    """Files are laid down first, where nobody sees them; what is said then is said again under the same keys until all is there."""
    key = str(message.send_key or f"{account.token[:12]}-{message.pk}")
    try:
        parts = _parts(message, server)
        if any(len(str(part).encode()) > LARGEST_EVENT for part in parts):
            return Refused(_("This is too long for Matrix. Make it shorter, or send it as a file."), "too long")
        step("matrix before the wire")
        on_the_wire()
        names = [_say(server, message, f"opora-{key}-{number}", part, _mark(key, number, parts)) for number, part in enumerate(parts)]
    except Refusal as problem:
        return _outcome(problem)
    except NOT_REACHED as problem:
        return Later(_("The homeserver cannot be reached now. It will be tried again."), repr(problem)[:500])
    step("matrix before sent is known")
    return Sent("the homeserver took it", external_id=names[0])


def _say(server: Homeserver, message: Message, key: str, part: Part, mark: Mapping[str, Any]) -> str:
    return server.say(message.thread.key, key, {**part, MARK: dict(mark)})


def _mark(key: str, number: int, parts: list[Part]) -> Mapping[str, Any]:
    return {"key": key, "part": number + 1, "parts": len(parts)}


def _parts(message: Message, server: Homeserver) -> list[Part]:
    words: list[Part] = [{"msgtype": "m.text", "body": message.text}] if message.text.strip() else []
    files = []
    for file in message.attachments.select_related("blob").order_by("pk"):
        content = attachment_content(file)
        address = server.upload(content, file.name, file.content_type)
        shape = SHAPES.get(file.content_type.partition("/")[0], "m.file")
        info = {"mimetype": file.content_type, "size": len(content)}
        files.append({"msgtype": shape, "body": file.name, "filename": file.name, "url": address, "info": info})
    return words + files


def _outcome(problem: Refusal) -> Outcome:
    """What a homeserver's no means for a message. Whatever is tried again is tried under the same key."""
    words = str(problem)
    if problem.is_slow_down:
        return Later(_("The homeserver asks us to write more slowly. It will be tried again."), words, pause=problem.pause)
    if problem.is_signed_out:
        return Later(_("The access was withdrawn. Renew it on the channel's page; it goes out then."), words)
    if problem.status == 413 or problem.code == "M_TOO_LARGE":
        return Refused(_("The homeserver does not take so much. Make it shorter, or send smaller files."), words)
    if problem.status == 403:
        return Refused(_("The homeserver does not let us write in this room. Use another way to the customer."), words)
    if problem.status == 404:
        return Refused(_("This room is not there any more. Use another way to the customer."), words)
    if problem.status >= 500:
        return Later(_("The homeserver does not answer properly now. It will be tried again."), words)
    return Refused(_("The homeserver did not take it: %(words)s") % {"words": problem.words or problem.status}, words)

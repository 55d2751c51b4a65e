"""What follows from what was heard: invitations are accepted, groups are left, and who writes encrypted is asked into a plain room.

Each errand is a state of a room, done again until it is done, and harmless when done twice.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.channels.matrix.homeserver import Homeserver, Refusal
from opora.channels.matrix.models import Room
from opora.channels.matrix.reading import MARK
from opora.channels.matrix.shapes import events, words
from opora.kernel.outside import NOT_REACHED
from opora.messages.models import ChannelAccount
from opora.messages.queries import is_blocked
from opora.team import queries as team

log = logging.getLogger(__name__)
AT_ONCE = 5
MOST_AN_HOUR = 200  # rooms we come into
MOST_OF_ONE = 5  # invitations of one person that wait
MOST_TRIES = 5
NOBODY = "?"
State = Room.State
Errand = Callable[[Room, Homeserver], None]


def note_invitations(account: ChannelAccount, invitations: Mapping[str, Any], *, us: str) -> None:
    """Keep invitations in the caller's transaction; they are answered by `run`."""
    for room, part in invitations.items():
        told = [one for one in events(part, "invite_state", "events") if one.get("state_key") == us and one.get("type") == "m.room.member"]
        inviter = next((words(one, "sender") for one in told), "") or NOBODY
        changes = {"state": State.INVITED, "inviter": inviter[:255], "tries": 0, "changed_at": timezone.now()}
        Room.objects.update_or_create(account=account, room_id=room[:255], defaults=changes)


def run(account: ChannelAccount, server: Homeserver) -> None:
    """Do some of what is to be done. A homeserver that asks for patience, or is away, gets it: the rest is done at the next look."""
    rooms = Room.objects.filter(account=account).select_related("account__mailbox").order_by("tries", "changed_at")
    to_do: tuple[tuple[QuerySet[Room], Errand], ...] = (
        (rooms.filter(state=State.INVITED).exclude(inviter=""), _answer),
        (rooms.filter(state=State.GROUP), _leave_group),
        (rooms.filter(state=State.OPEN, encrypted=True, told_encrypted=False), _tell_encrypted),
    )
    with translation.override(account.mailbox.language or team.desk().language):
        for some, errand in to_do:
            for room in some[:AT_ONCE]:
                if not _try(errand, room, server):
                    return


def _try(errand: Errand, room: Room, server: Homeserver) -> bool:
    """Whether to go on with the next errand. What is refused again and again is given up."""
    try:
        errand(room, server)
    except Refusal as problem:
        if problem.is_slow_down or problem.is_signed_out:
            return False
        log.warning("matrix room %s: %s", room.pk, problem)
        _failed(room)
    except NOT_REACHED as problem:  # most often the homeserver of the other side, which ours asks
        log.warning("matrix room %s: %r", room.pk, problem)
        _failed(room)
        return False
    return True


def _failed(room: Room) -> None:
    given_up = {"state": State.LEFT, "inviter": ""} if room.tries + 1 >= MOST_TRIES else {}
    Room.objects.filter(pk=room.pk).update(tries=room.tries + 1, **given_up)


def _answer(room: Room, server: Homeserver) -> None:
    """Come in, unless the inviter is blocked or wants us in too many rooms at once. In a wave of invitations some wait."""
    rooms = Room.objects.filter(account=room.account_id)
    too_many = rooms.filter(state=State.INVITED, inviter=room.inviter).count() > MOST_OF_ONE
    if too_many or _is_blocked(room.inviter):
        server.leave(room.room_id)
        Room.objects.filter(pk=room.pk).update(state=State.LEFT, inviter="")
    elif rooms.filter(joined_at__gt=timezone.now() - timedelta(hours=1)).count() < MOST_AN_HOUR:
        server.join(room.room_id)
        Room.objects.filter(pk=room.pk, state=State.INVITED).update(inviter="", tries=0, joined_at=timezone.now())


def _is_blocked(person: str) -> bool:
    """The blocklist knows addresses without the first @, and domains."""
    name, _colon, domain = person.removeprefix("@").partition(":")
    return is_blocked(f"{name}:{domain}") or is_blocked(f"{name}@{domain}")


def _leave_group(room: Room, server: Homeserver) -> None:
    words = _("We answer only in rooms of two, so that nobody else reads along. Please write to us in a direct conversation.")
    _tell(room, server, "group", words)
    server.leave(room.room_id)
    Room.objects.filter(pk=room.pk).update(state=State.LEFT, tries=0)


def _tell_encrypted(room: Room, server: Homeserver) -> None:
    """Programs encrypt direct conversations by themselves; so whoever writes encrypted is asked into a room that can be read."""
    words = _("What is written in this encrypted room cannot be read at our desk. Please write to us in a room without encryption.")
    if _open_plain_room(room, server):
        words = _("What is written in this encrypted room cannot be read at our desk. Please write in the room we now invite you to.")
    _tell(room, server, "encrypted", words)
    Room.objects.filter(pk=room.pk).update(told_encrypted=True, tries=0)


def _open_plain_room(room: Room, server: Homeserver) -> bool:
    """One for each person, found again by its name. False where the homeserver does not let us; then words must do."""
    us = room.account.matrix_session.user_id
    person = next((one for one in server.members(room.room_id) if one != us), "")
    if not person:
        return False
    name = hashlib.sha256(f"{room.account.token} {person}".encode()).hexdigest()[:24]
    try:
        opened = server.open_room(f"#opora-{name}:{us.partition(':')[2]}", person)
    except Refusal as problem:
        if problem.is_slow_down or problem.is_signed_out:
            raise
        log.warning("no room without encryption for room %s: %s", room.pk, problem)
        return False
    # Told beforehand: a homeserver that encrypts even this room must not make us open one after another.
    ours = {"told_encrypted": True, "changed_at": timezone.now()}
    Room.objects.update_or_create(account=room.account, room_id=opened, defaults=ours, create_defaults={**ours, "state": State.ALONE})
    return True


def _tell(room: Room, server: Homeserver, what: str, words: str) -> None:
    """Said by the desk itself, once: the key is the same however often it is tried."""
    key = hashlib.sha256(f"{what} {room.pk} {room.room_id}".encode()).hexdigest()[:32]
    server.say(room.room_id, f"opora-{key}", {"msgtype": "m.notice", "body": words, MARK: {"automatic": True}})

"""What happened in one room between two looks: who is in it now, what was said, what changed, what was read. Nothing is stored here."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from opora.channels.matrix.homeserver import Homeserver, Refusal
from opora.channels.matrix.models import Room, Session
from opora.channels.matrix.reading import Place, happened, own_key, said, unreadable
from opora.channels.matrix.receipts import Seen, seen_in
from opora.channels.matrix.shapes import Event, events, words
from opora.channels.matrix.timeline import Asking, whole_timeline
from opora.messages.actions import Happened
from opora.messages.models import Message
from opora.pure.utterances import Utterance

log = logging.getLogger(__name__)
BROKEN = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
State = Room.State


@dataclass(slots=True)
class News:
    """`room` as it will be stored; `delivered` are answers of ours, as (their key, their name there)."""

    room: Room
    said: list[Utterance] = field(default_factory=list)
    changes: list[Happened] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    delivered: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the rooms of one answer."""

    server: Homeserver
    session: Session
    now: datetime

    def joined(self, room: Room, part: Any) -> News:
        """A room we are in. One of more than two is set aside: only what its customer said until then is heard."""
        us, fresh = self.session.user_id, room.state in (State.INVITED, State.LEFT)
        timeline = whole_timeline(Asking(self.server, self.session, fresh), room.room_id, part)
        state = events(part, "state", "events")
        names = _names_shown([*state, *timeline])
        if fresh or any(one.get("type") == "m.room.member" for one in timeline):
            names = self._members(room.room_id)
            room.state = _state_among(set(names) - {us})
        room.encrypted = room.encrypted or any(one.get("type") == "m.room.encryption" for one in (*state, *timeline))
        room.inviter, room.changed_at = "", self.now
        person = _customer(room, timeline, names, us)
        news = News(room, seen=seen_in(events(part, "ephemeral", "events"), us=us, now=self.now))
        if room.state == State.GROUP:
            timeline = [] if fresh else [one for one in timeline if one.get("sender") == person]
        _read(news, timeline, Place(room.room_id, us, person, names, self.now))
        return news

    def left(self, room: Room, part: Any) -> News:
        """A room we are out of; what was said until then is heard."""
        us, timeline = self.session.user_id, events(part, "timeline", "events")
        heard = room.state in (State.OPEN, State.ALONE)
        room.state, room.inviter, room.changed_at = State.LEFT, "", self.now
        news = News(room)
        if heard:
            _read(news, timeline, Place(room.room_id, us, _customer(room, timeline, {}, us), {}, self.now))
        return news

    def _members(self, room: str) -> dict[str, str]:
        try:
            return self.server.members(room)
        except Refusal as problem:
            if problem.status != 403:
                raise
            return {}  # we were put out meanwhile; the next look tells


def _read(news: News, timeline: Sequence[Event], place: Place) -> None:
    """Understand event after event; one that breaks our reading keeps no other back."""
    for event in timeline:
        try:
            change, utterance, key = happened(event, place), said(event, place), own_key(event, place.us)
        except BROKEN:
            log.exception("matrix event %r", event.get("event_id"))
            change, utterance, key = None, unreadable(event, place), ""
        if change:
            news.changes.append(change)
        if utterance:
            news.said.append(utterance)
        if key:
            news.delivered.append((key, words(event, "event_id")))


def _customer(room: Room, timeline: Sequence[Event], names: Mapping[str, str], us: str) -> str:
    """Who wrote in this room before, else the only other one in it, else who writes now."""
    wrote = Message.objects.filter(thread__mailbox=room.account.mailbox_id, thread__key=room.room_id, direction=Message.Direction.IN)
    known = wrote.order_by("-pk").values_list("from_address", flat=True).first()
    others = [one for one in names if one != us]
    writing = [words(one, "sender") for one in timeline if "state_key" not in one and words(one, "sender") != us]
    return known or (others[0] if len(others) == 1 else "") or next(iter(writing), "")


def _state_among(others: set[str]) -> State:
    return State.GROUP if len(others) > 1 else State.OPEN if others else State.ALONE


def _names_shown(told: Sequence[Event]) -> dict[str, str]:
    members = [one for one in told if one.get("type") == "m.room.member"]
    return {words(one, "state_key"): words(one, "content", "displayname") for one in members}

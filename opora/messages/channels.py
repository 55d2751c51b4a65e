"""Where channel adapters register, and the vocabulary in which they answer.

An adapter describes itself once, as a `Channel`, in the `ready` of its app; nothing else in the house lists channels.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.utils.functional import Promise

from opora.messages.models import ChannelAccount, HookCall, Mailbox, Message, Thread


@dataclass(frozen=True, slots=True)
class Sent:
    """The other side took it. `refused` are recipients it would not take, with its words; `external_id` is its name for it."""

    detail: str
    refused: tuple[tuple[str, str], ...] = ()
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing was handed over; try again. `only_to` limits the next try to those who have not got it yet.

    `pause` is how long the other side wants to be left alone, as it said; nothing where it said nothing.
    """

    sentence: str
    log: str
    only_to: tuple[str, ...] = ()
    pause: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Refused:
    """The other side will not take it, now or later."""

    sentence: str
    log: str
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unclear:
    """It was on the wire and no answer came: it may have arrived. Never sent again without a person."""

    log: str


Outcome = Sent | Later | Refused | Unclear
OnTheWire = Callable[[], None]
Send = Callable[[Message, OnTheWire], Outcome]
Text = str | Promise


@dataclass(frozen=True, slots=True)
class Window:
    """Whether one may write into a conversation now. Closed, `sentence` tells a person why and what to do instead.

    `until` is when an open one closes, None where it never does (domain.md, invariant 12).
    """

    open: bool
    until: datetime | None = None
    sentence: Text = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """A private conversation that can be opened with whoever wrote something in public: `channel` within the same mailbox,
    `conversation` as that channel names it (until it tells a better name), `address` as its recipient is shown."""

    channel: str
    conversation: str
    address: str
    window: Window


class PlaceTrouble(Exception):
    """A place could not be looked at; the sentence is for the person who looks after the channel."""

    def __init__(self, sentence: Text, log: str) -> None:
        super().__init__(log)
        self.sentence = sentence


ALWAYS_OPEN = Window(open=True)


def always_open(thread: Thread, at: datetime) -> Window:
    """The window of channels where one may write at any time, such as mail."""
    return ALWAYS_OPEN


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing a team must tell about its account with a provider. `secret` ones are sealed and never shown again."""

    name: str
    label: Text
    help: Text = ""
    secret: bool = False
    required: bool = True
    default: str = ""
    choices: tuple[tuple[str, Text], ...] = ()
    long: bool = False
    """A `long` text gets several lines; with `choices` one of them is chosen."""


@dataclass(frozen=True, slots=True)
class Channel:
    """All that the rooms need to know of one channel.

    `sends` hands a message over (None: this channel only brings messages in). `immediate` messages are there as soon as they
    are committed, without undo, as in a chat. `letter` ones have a subject, a signature and quoted history; all others are
    the bare words. `public` is read by strangers. `identity_kind` is what its customers are known by.

    `takes` understands one webhook call, in a transaction of the worker, and says whether it knew what it was.
    `checks` tries the account out and returns a sentence for the person: (works, sentence).
    """

    name: str
    title: Text
    icon: str
    identity_kind: str
    sends: Send | None = None
    letter: bool = False
    immediate: bool = False
    public: bool = False
    clocks: str = "email"
    """Whose aims hold for it: one of the names in `cases.targets` ("chat", "messenger", "social", ...)."""
    takes_files: bool = True
    longest: int = 0
    """The most characters of one message; 0 means no limit."""
    window: Callable[[Thread, datetime], Window] = always_open
    takes: Callable[[HookCall], bool] | None = None
    looks: Callable[[ChannelAccount], int] | None = None
    """Looks at a place whose provider does not call us, hears what is new, moves `account.stand` on; returns how much was new.
    Raises `PlaceTrouble` with a sentence when it cannot."""
    every: timedelta = timedelta(minutes=2)
    fetches: Callable[[str, Mailbox], bytes] | None = None
    """How the bytes of a customer's file are had where a plain request is not enough."""
    settings: tuple[Setting, ...] = ()
    summary: Text = ""
    guide: str = ""
    """A template with the steps that a team takes at the provider; shown on the channel's setup page."""
    checks: Callable[[ChannelAccount], tuple[bool, Text]] | None = None
    hook_path: str = ""
    """Where its webhooks arrive: "/in/sms/%s/" with the account's token; empty when it has none."""
    is_rehearsal: bool = False
    """What comes in here is answered here and nowhere else: nothing of it ever leaves the desk."""
    writes_first: bool = False
    """Whether one may write to an identity that never wrote to us (SMS: yes, Messenger: no)."""
    first_window: Callable[[int, str], Window] | None = None
    """Whether one may write first from a mailbox to an identity, such as a number that said STOP; None: always."""
    measures: Callable[[str], Text] | None = None
    """What a text costs on this channel, in words, while somebody writes it."""
    undo: timedelta = timedelta(seconds=10)
    hides: Callable[[Message, bool], Outcome] | None = None
    """Hides (True) or shows again (False) what somebody wrote in public; a channel without it can only be read and answered."""
    tells: Callable[[Mapping[str, Any]], Sequence[Text]] | None = None
    """The facts of a message (`Utterance.facts`) as sentences for people, in the reader's language."""
    there: Callable[[Thread, datetime], Text] | None = None
    """Where the other side of a conversation is now ("The visitor is writing…"), for the people who answer; "" when it is unknown."""
    aside: Callable[[Message, datetime], Aside | None] | None = None
    """How the author of a public message is spoken to alone; None: not on this channel, or not this author."""
    own_settings: Mapping[str, Text] = field(default_factory=dict)
    """Further pages of this channel on its setup page: name of the URL (with the mailbox's key) to its label."""


_channels: dict[str, Channel] = {}


def register(channel: Channel) -> None:
    """Make a channel known to the whole desk.

    Its `sends` calls its second argument just before the point of no return; that call commits. Calling it again is harmless.
    """
    _channels[channel.name] = channel


def channel(name: str) -> Channel | None:
    """The registered channel of this name, or None."""
    return _channels.get(name)


def known_channels() -> list[Channel]:
    """All of them, by name."""
    return [_channels[name] for name in sorted(_channels)]


def rehearsals() -> list[str]:
    """The names of channels whose customers are simulated."""
    return [one.name for one in known_channels() if one.is_rehearsal]


def sender_of(name: str) -> Send | None:
    """What hands messages of this channel over, or None when it cannot send."""
    found = _channels.get(name)
    return found.sends if found else None

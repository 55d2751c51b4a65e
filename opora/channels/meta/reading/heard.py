"""What one account was told by one webhook call."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from opora.pure.utterances import Sequel, Utterance


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything we said in a conversation up to a time was delivered or read."""

    conversation: str
    kind: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Failure:
    """A message that was taken could not be brought after all, with the provider's code and words."""

    external_id: str
    code: int
    words: str


@dataclass(frozen=True, slots=True)
class Changed:
    """The provider says that one customer goes by further identities from now on, as (kind, value)."""

    value: str
    proven: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class HiddenThere:
    """Somebody hid a comment, or showed it again, in the network's own pages (or we did by its API: it tells both alike)."""

    external_id: str
    hidden: bool
    at: datetime


@dataclass(slots=True)
class Heard:
    """`echo_apps` names, by key, the app through which one of our own utterances was sent. `unknown` is what nobody understood.

    `comments` were written in public. Of our own ones the webhook does not tell whom they answer: their speaker is nobody yet, and
    the fact "answers" names the comment above.
    """

    utterances: list[Utterance] = field(default_factory=list)
    comments: list[Utterance] = field(default_factory=list)
    hidden_there: list[HiddenThere] = field(default_factory=list)
    events: list[Sequel] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    echo_apps: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)

"""The shape of the sentences by which the desk asks back; each language folder fills `closing.py` and `reminding.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingWords:
    """The closing check: a personal question whether a thing is really solved, and how people say yes and no to it.

    Places: {call} the name as it is called, {day} when we answered, {thing} the matter's title, {link} the customer's page.
    `yes` and `no` are blocks of phrases (`phrases.py`); a no outweighs a yes.
    """

    greeting: str
    greeting_nameless: str
    check: str
    by_link: str
    yes: str
    no: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderWords:
    """Three reminders, each clearer and none sharper: what we need, by when, what follows.

    Places: {day} until when, {list} our open questions, {thing} the matter's title, {follows} what happens otherwise.
    """

    rungs: tuple[str, str, str]
    follows: str
    """What happens without an answer, where we announced nothing else."""
    follows_default: str
    """The same where we told what we shall assume: {default}."""
    expiring: Mapping[str, str] = field(default_factory=dict)
    """By kind (domain, certificate, hosting, other): what ends on {ends}, and what then no longer works; {name} is what it is."""
    expired: Mapping[str, str] = field(default_factory=dict)
    """The same once it is over."""
    decide: str = ""
    """What we need to know by {day}."""

"""What is sent to many: a core that all share, letters with a beginning of their own, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from opora.messages.models import Message


@dataclass(frozen=True, slots=True)
class Core:
    """What everybody gets in one language, script and length. `name` marks the messages that hold it ("mass:12:cs").

    It was judged before (`judge_core`); what it promises and states is kept once, by whoever made it.
    """

    name: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One answer. `key` names it: the same letter handed over again is the same message.

    `greeting` and `line` are this customer's own; `by_hand` says that a person wrote the line, so that it is read as any
    words of ours are. `way` is as `replies.ways` names it; `seen_up_to` the newest message of the case when it was written.
    """

    key: UUID
    case: int
    core: Core
    greeting: str
    line: str = ""
    by_hand: bool = False
    way: str = ""
    seen_up_to: int = 0

    @property
    def beginning(self) -> str:
        """What only this customer gets."""
        return "\n\n".join(part for part in (self.greeting.strip(), self.line.strip()) if part)

    @property
    def text(self) -> str:
        """All of it, as the customer reads it above the signature."""
        return "\n\n".join(part for part in (self.beginning, self.core.text.strip()) if part)


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of letters, by their key: the message that is on its way, or the sentence why it is not."""

    sent: dict[UUID, Message] = field(default_factory=dict)
    held: dict[UUID, str] = field(default_factory=dict)

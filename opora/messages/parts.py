"""Answers that a channel can only say in parts, such as the words and then each file. What was said is said once, whatever becomes
of the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from opora.messages.channels import Later, Outcome, Refused, Sent, Unclear

Trouble = Later | Refused | Unclear


class Part(Protocol):
    """`name` stays the same from one try to the next; `label` is what people call it, the name of a file."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...


Said = TypeVar("Said", bound=Part)


def say_in_parts(parts: Sequence[Said], say: Callable[[Said], tuple[str, Trouble | None]], *, taken: str) -> Outcome:
    """Say one after the other; `say` gives the provider's name for a part, or what went wrong.

    A later try goes on with the part that found no way, and a refused part keeps no other back. `taken` is for the log.
    """
    first, refused = "", []
    for number, part in enumerate(parts):
        key, trouble = say(part)
        first = first or key
        if isinstance(trouble, Refused) and number:
            refused.append((part.label, trouble.sentence))
        elif isinstance(trouble, Later) and number:
            return replace(trouble, only_to=tuple(one.name for one in parts[number:]))
        elif trouble:
            return trouble
    return Sent(taken, tuple(refused), external_id=first)

"""What happened to cases."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """A message came in and was placed. `opened` says that it opened its case."""

    message: int
    case: int
    customer: int
    identity: int | None
    opened: bool
    certain: bool


@dataclass(frozen=True, slots=True)
class ReplySeen:
    """Somebody of the team answered, here or from an ordinary mail program."""

    message: int
    case: int
    agent: int | None


@dataclass(frozen=True, slots=True)
class CaseAssigned:
    case: int
    owner: int | None
    by: int | None


@dataclass(frozen=True, slots=True)
class CasesJoined:
    kept: int
    joined: int


@dataclass(frozen=True, slots=True)
class CaseSplit:
    case: int
    new_case: int


@dataclass(frozen=True, slots=True)
class MessagesMoved:
    """A split, a move, or the undoing of one: these messages, or stretches of them, belong to other cases than before."""

    messages: list[int]


@dataclass(frozen=True, slots=True)
class CaseClosed:
    case: int
    by: int | None


@dataclass(frozen=True, slots=True)
class ClockWarned:
    """Three quarters of a clock's time are over (`kind` as in pure.workload.clocks); said once for each due time."""

    case: int
    kind: str


@dataclass(frozen=True, slots=True)
class ClockBreached:
    """A clock ran out; said once for each due time."""

    case: int
    kind: str


@dataclass(frozen=True, slots=True)
class CustomerErased:
    """A customer was erased with what was said in these cases; who keeps anything else of them forgets it now."""

    customer: int
    cases: list[int]

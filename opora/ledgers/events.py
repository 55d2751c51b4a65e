"""What happened in the ledgers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuestionsAsked:
    """We asked the customer something; a reminder ladder may begin."""

    case: int
    questions: list[int]


@dataclass(frozen=True, slots=True)
class QuestionsSettled:
    """These need no further answer: answered, withdrawn or assumed."""

    case: int
    questions: list[int]


@dataclass(frozen=True, slots=True)
class PromiseBooked:
    promise: int
    case: int


@dataclass(frozen=True, slots=True)
class PromiseSettled:
    """Kept, dismissed or repaired (`state`)."""

    promise: int
    case: int
    state: str


@dataclass(frozen=True, slots=True)
class PromiseBroken:
    """Half an hour after the due time nobody had kept or moved it."""

    promise: int
    case: int


@dataclass(frozen=True, slots=True)
class StatementWasWrong:
    """Somebody found out that what we told these cases is not so."""

    statements: list[int]
    cases: list[int]


@dataclass(frozen=True, slots=True)
class BriefAnswered:
    """The customer (or somebody for them) accepted or declined a changed brief."""

    case: int
    version: int
    accepted: bool

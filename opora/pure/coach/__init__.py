"""The coach: reads a draft before it is sent and says what to mend. It never writes in the agent's name and never sends."""

from opora.pure.coach.check import check
from opora.pure.coach.offered import offered
from opora.pure.coach.prepared import asked_of_meaning
from opora.pure.coach.values import (
    AskedQuestion,
    Draft,
    Earlier,
    Facts,
    Finding,
    Hit,
    KnownPromise,
    KnownStatement,
    Person,
    Severity,
)

__all__ = [
    "AskedQuestion",
    "Draft",
    "Earlier",
    "Facts",
    "Finding",
    "Hit",
    "KnownPromise",
    "KnownStatement",
    "Person",
    "Severity",
    "asked_of_meaning",
    "check",
    "offered",
]

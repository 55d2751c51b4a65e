"""A piece of evidence, the same in every room of this floor that weighs some."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reason:
    """The interface turns the code and its values into a sentence.

    `weight` is in log-odds: 0 says nothing, 4 is close to certain, negative speaks against.
    """

    code: str
    weight: float
    values: dict[str, str] = field(default_factory=dict)

"""Right, extra and missed: what precision, recall and F1 are counted from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

EVERY = "all"
"""The column that adds the languages up."""


@dataclass(slots=True)
class Counts:
    """Findings that were right, findings too many, and expected ones that did not come."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, right: int, extra: int, missed: int) -> None:
        self.right += right
        self.extra += extra
        self.missed += missed

    @property
    def fired(self) -> int:
        return self.right + self.extra

    @property
    def expected(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float | None:
        """None: nothing fired."""
        return self.right / self.fired if self.fired else None

    @property
    def recall(self) -> float | None:
        """None: nothing was expected."""
        return self.right / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """None: nothing was expected and nothing fired."""
        every = 2 * self.right + self.extra + self.missed
        return 2 * self.right / every if every else None


@dataclass(slots=True)
class Share:
    """How many of how many."""

    hits: int = 0
    of: int = 0

    def add(self, hit: bool) -> None:
        self.hits += hit
        self.of += 1

    @property
    def value(self) -> float | None:
        return self.hits / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Mistake:
    """One wrong answer, shown only from the part that words are tuned on."""

    topic: str
    language: str
    identity: str
    text: str
    expected: str
    got: str


@dataclass
class Figures:
    """What a door did on a set, by (topic, language); the language `EVERY` adds them up. A topic is a rule or a thing that is read."""

    counts: defaultdict[tuple[str, str], Counts] = field(default_factory=lambda: defaultdict(Counts))
    shares: defaultdict[tuple[str, str], Share] = field(default_factory=lambda: defaultdict(Share))
    errors: defaultdict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    mistakes: list[Mistake] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    def count(self, topic: str, language: str, right: int, extra: int, missed: int) -> None:
        for column in (language, EVERY):
            self.counts[topic, column].add(right, extra, missed)

    def share(self, topic: str, language: str, hit: bool) -> None:
        for column in (language, EVERY):
            self.shares[topic, column].add(hit)

    def error(self, topic: str, language: str, size: float) -> None:
        for column in (language, EVERY):
            self.errors[topic, column].append(size)

    def topics(self) -> list[str]:
        return sorted({topic for topic, _ in self.counts})

    def together(self, language: str, topics: Iterable[str] | None = None) -> Counts:
        """The micro figures of a language: all topics (or the given ones) in one heap."""
        chosen = self.topics() if topics is None else topics
        heap = Counts()
        for topic in chosen:
            one = self.counts[topic, language]
            heap.add(one.right, one.extra, one.missed)
        return heap

    def mean_f1(self, language: str) -> float | None:
        """The macro figure: the mean F1 of the topics that this language's set expects at least once."""
        every = [one.f1 or 0.0 for topic in self.topics() if (one := self.counts[topic, language]).expected]
        return sum(every) / len(every) if every else None

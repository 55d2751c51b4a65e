"""For streams that care about few things: they are woken for these alone, so that a thousand open ones cost nothing."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

Topic = tuple[str, int]
"""What changed and which one, as in `live.Change`: ("case", 12)."""


class Ear:
    """One stream's: which of its topics were spoken of since it last looked."""

    def __init__(self) -> None:
        self.topics: set[Topic] = set()
        self._heard: set[Topic] = set()
        self._woken = asyncio.Event()

    def hear(self, topics: Iterable[Topic]) -> None:
        """Something about these was said."""
        self._heard.update(topics)
        self._woken.set()

    async def listen(self, seconds: float) -> set[Topic]:
        """The topics spoken of since the last call, at once or when the first comes; none when the time is over."""
        await heard_within(self._woken, seconds)
        self._woken.clear()
        heard, self._heard = self._heard, set()
        return heard


async def heard_within(said: asyncio.Event, seconds: float) -> None:
    """Until it is set, or the time is over. `asyncio.wait_for` would, up to Python 3.11, take it for an answer when whoever waits is
    cancelled in the same moment: a stream whose browser leaves while something is said would go on for ever."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await said.wait()


class Ears:
    """All of a process, by topic."""

    def __init__(self) -> None:
        self._by_topic: dict[Topic, set[Ear]] = defaultdict(set)

    def follow(self, ear: Ear, topics: Iterable[Topic]) -> None:
        """From now on this ear hears of these topics too."""
        for topic in set(topics) - ear.topics:
            self._by_topic[topic].add(ear)
            ear.topics.add(topic)

    def forget(self, ear: Ear) -> None:
        """Its stream is over."""
        for topic in ear.topics:
            self._by_topic[topic].discard(ear)
            if not self._by_topic[topic]:
                del self._by_topic[topic]
        ear.topics.clear()

    def tell(self, changes: Iterable[Mapping[str, Any]]) -> None:
        """Wake whoever follows what changed."""
        for one in changes:
            topic = (str(one["what"]), int(one["id"]))
            for ear in self._by_topic.get(topic, ()):
                ear.hear((topic,))

    def tell_everybody(self) -> None:
        """Nobody knows what was said meanwhile: let all look again."""
        for ear in {ear for ears in self._by_topic.values() for ear in ears}:
            ear.hear(ear.topics)

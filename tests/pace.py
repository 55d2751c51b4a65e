"""What the pace of a machine must not decide: whether generated examples come quickly enough, and which process is left with the long tests.

Several processes share the tests (`make test`): each begins with an equal stretch of the list, and whoever is done takes from the end of
the longest stretch that is left. So the folders that take minutes are dealt out over the stretches and stand at their beginning, and the
thousands of tests of milliseconds stand behind them, to be taken by whoever has time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings

# Where the longest tests are, and about how many seconds they take on a quiet machine together. Only the proportions matter.
LONG = {
    "opora/ops/": 300,
    "tests/kill/": 150,
    "opora/channels/email/": 150,
    "tests/browser_journeys/": 120,
    "tests/journeys/": 100,
    "tests/language/": 60,
    "tests/hostile/": 40,
}
Test = TypeVar("Test")

# A limit in seconds says more of the machine than of us.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """In a process of xdist; a run in one process keeps its order."""
    processes = getattr(config, "workerinput", {}).get("workercount", 1)
    if processes > 1:
        items[:] = dealt([(one.nodeid, one) for one in items], processes)


def dealt(tests: Sequence[tuple[str, Test]], processes: int) -> list[Test]:
    """The tests, given with their names, in as many equal stretches as there are processes, each with about as much of the long ones
    at its beginning. Folders stay together, so that their servers are started once."""
    long: dict[str, list[Test]] = {folder: [] for folder in sorted(LONG, key=lambda one: -LONG[one])}
    short: list[Test] = []
    for name, test in tests:
        long.get(next((folder for folder in LONG if name.startswith(folder)), ""), short).append(test)
    stretches: list[list[Test]] = [[] for _ in range(processes)]
    seconds = [0] * processes
    for folder, some in long.items():
        least = seconds.index(min(seconds))
        stretches[least] += some
        seconds[least] += LONG[folder] if some else 0
    return _filled_up(stretches, short)


def _filled_up(stretches: list[list[Test]], short: list[Test]) -> list[Test]:
    """Equal stretches, as xdist will cut them: what is missing comes from the short tests, in their order."""
    whole = sum(map(len, stretches)) + len(short)
    ordered: list[Test] = []
    for place, stretch in enumerate(stretches):
        until = whole * (place + 1) // len(stretches)
        missing = max(0, until - len(ordered) - len(stretch))
        ordered += [*stretch, *short[:missing]]
        short = short[missing:]
    return [*ordered, *short]

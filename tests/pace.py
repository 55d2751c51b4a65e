"""What the pace of a machine must not decide: whether generated examples come quickly enough, and what a second more would change.

And what it may: long tests begin first, so that none of them is alone at the end while the other processes have nothing to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine
from hypothesis import HealthCheck, settings

from opora.kernel.memory import settle

# A limit in seconds says more of the machine than of us.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture
def clock_stands() -> Iterator[None]:
    """It stays the same second, for what is decided by one."""
    with time_machine.travel(datetime.now(UTC), tick=False):
        yield


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those marked slow first, everything else in its order."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """Thousands of tests lie in memory to the end: the collector of garbage need not go through them again and again."""
    settle()

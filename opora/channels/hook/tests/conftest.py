from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from opora.channels.hook.tests.receiver import Receiver


@pytest.fixture
def receiver(settings: Any) -> Iterator[Receiver]:
    """The other program, in a network that the operator opened."""
    running = Receiver()
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [running.port]
    yield running
    running.close()

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.graph_api import GraphApi


@pytest.fixture
def graph(settings: Any) -> Iterator[GraphApi]:
    """The stand-in for the Graph API, in a network that the operator opened."""
    api = GraphApi()
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [api.port]
    yield api
    api.close()

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.synapse import Synapse

pytest.register_assert_rewrite("opora.channels.matrix.tests.desk")

if TYPE_CHECKING:
    from opora.channels.matrix.tests.desk import Desk


@pytest.fixture
def desk(synapse: Synapse, db: None, settings: Any) -> Desk:
    """The team with a Matrix account at a real homeserver, signed in, and a customer who has not written yet."""
    from opora.channels.matrix.tests.desk import Desk  # models load only after pytest has prepared Django
    from tests.cast import team

    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [synapse.port]
    return Desk(synapse, team())

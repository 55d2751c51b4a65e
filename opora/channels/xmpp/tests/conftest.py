from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.prosody import Prosody

if TYPE_CHECKING:  # models load only after pytest has prepared Django
    from opora.channels.xmpp.tests.lines import Held


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Prosody]:
    """A Prosody that knows the desk's component."""
    running = Prosody(tmp_path).start()
    yield running
    running.kill()


@pytest.fixture
def held(server: Prosody, transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    """The desk with an account there, and the process that holds its line; it is open."""
    from opora.channels.xmpp.tests.lines import close, hold

    found: Held = hold(server, monkeypatch)
    yield found
    close(found)

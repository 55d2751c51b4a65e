from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def settled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits five seconds for events that were overtaken: here all are there before the worker looks."""
    monkeypatch.setattr("opora.messages.actions.calls.SETTLES_AFTER", 0)

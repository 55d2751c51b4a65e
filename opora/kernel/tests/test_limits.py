"""So much and no more within a stretch of time, for each name alone."""

from __future__ import annotations

import pytest

from opora.kernel import limits
from opora.kernel.limits import Stretch


def test_a_name_has_its_share_of_a_stretch_and_the_next_one_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(limits.time, "monotonic", lambda: now[0])
    sayings = Stretch(most=2, seconds=60)
    assert [sayings.takes("petra") for _ in range(3)] == [True, True, False]
    assert sayings.takes("jan")
    now[0] = 159.9
    assert not sayings.takes("petra")
    now[0] = 160.0
    assert [sayings.takes("petra") for _ in range(3)] == [True, True, False]


def test_of_too_many_names_the_one_longest_unheard_is_forgotten() -> None:
    sayings = Stretch(most=1, seconds=60, most_names=2)
    assert [sayings.takes(name) for name in ("petra", "jan", "eva", "petra")] == [True] * 4
    assert not sayings.takes("eva")

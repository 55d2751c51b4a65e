"""The figures of the part kept aside stay as good as they once were."""

from __future__ import annotations

from functools import cache

import pytest

from tests.language.floors import FLOORS
from tests.language.reached import DOORS, FEWER_IS_BETTER, reached

_figures = cache(reached)


def _misses(name: str, figure: float) -> bool:
    return figure > FLOORS[name] if name.endswith(FEWER_IS_BETTER) else figure < FLOORS[name]


@pytest.mark.slow
@pytest.mark.parametrize("door", DOORS)
def test_no_figure_of_the_part_kept_aside_gets_worse(door: str) -> None:
    figures = _figures(door, "kept")
    held = [name for name in FLOORS if name.startswith(f"{door}, ")]
    worse = {name: (figures.get(name), FLOORS[name]) for name in held if name not in figures or _misses(name, figures[name])}
    assert worse == {}

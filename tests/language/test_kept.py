"""The figures of what is kept aside stay as good as they once were."""

from __future__ import annotations

import pytest

from tests.language.floors import FLOORS, FLOORS_OF_STRANGERS
from tests.language.reached import DOORS, FEWER_IS_BETTER, reached

HELD = [*(("kept", door, FLOORS) for door in DOORS), ("aside", "promises", FLOORS_OF_STRANGERS)]


@pytest.mark.slow
@pytest.mark.parametrize(("part", "door", "floors"), HELD, ids=[f"{part}-{door}" for part, door, _ in HELD])
def test_no_figure_of_what_is_kept_aside_gets_worse(part: str, door: str, floors: dict[str, float]) -> None:
    figures = reached(door, part)
    held = [name for name in floors if name.startswith(f"{door}, ")]
    worse = {name: (figures.get(name), floors[name]) for name in held if name not in figures or _misses(name, figures[name], floors)}
    assert held and worse == {}


def _misses(name: str, figure: float, floors: dict[str, float]) -> bool:
    return figure > floors[name] if name.endswith(FEWER_IS_BETTER) else figure < floors[name]

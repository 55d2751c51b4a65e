"""The long tests are begun first, by all processes alike, and no test is lost by the dealing."""

from __future__ import annotations

import pytest

from tests.pace import LONG, dealt

NAMES = [
    *(f"opora/pure/coach/test_rule.py::test_{number}" for number in range(300)),
    *(f"{folder}test_it.py::test_{number}" for folder in LONG for number in range(20)),
    *(f"tests/house/test_plan.py::test_{number}" for number in range(5)),
]


@pytest.mark.parametrize("processes", [2, 3, 5, 9])
def test_every_test_is_run_once_whoever_runs_it(processes: int) -> None:
    ordered = dealt([(name, name) for name in NAMES], processes)
    assert sorted(ordered) == sorted(NAMES)


def test_each_process_begins_with_long_tests_and_ends_with_short_ones() -> None:
    ordered = dealt([(name, name) for name in NAMES], 3)
    third = len(NAMES) // 3
    for begins in (0, third, 2 * third):
        stretch = ordered[begins : begins + third]
        assert stretch[1].startswith(tuple(LONG))
        assert not stretch[-2].startswith(tuple(LONG))


def test_a_folder_stays_together() -> None:
    ordered = dealt([(name, name) for name in NAMES], 3)
    for folder in LONG:
        places = [place for place, name in enumerate(ordered) if name.startswith(folder)]
        assert places == list(range(places[0], places[0] + 20))


def test_a_run_of_short_tests_keeps_its_order() -> None:
    short = [name for name in NAMES if not name.startswith(tuple(LONG))]
    assert dealt([(name, name) for name in short], 3) == short

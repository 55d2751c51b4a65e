"""`python -m tests.language [PART] [coach|promises|reading|language] [cs ...] [--show TOPIC [LANGUAGE]] [--floors]`; parts: `examples.py`.

Prints how well the doors do on the example sets. What is kept aside is for totals only: it never shows a text or an id,
so that nobody can fit words to it.
"""

from __future__ import annotations

import argparse
import importlib
import signal
import sys
from collections.abc import Sequence
from math import ceil, floor
from statistics import median, quantiles
from types import ModuleType

from tests.language.counting import Figures, Mistake
from tests.language.examples import LANGUAGES, OPEN, PARTS
from tests.language.reached import DOORS, FEWER_IS_BETTER, reached
from tests.language.tables import say

MOST_TEXT = 1_500


def main(arguments: Sequence[str]) -> int:
    """Measure what was asked for, everything when nothing was."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.language", description="How well the desk reads and coaches, on its example sets."
    )
    parser.add_argument("choices", nargs="*", metavar="|".join((*PARTS, *DOORS, *LANGUAGES)))
    parser.add_argument(
        "--show", nargs="+", metavar="TOPIC", help="the wrong items: a rule or topic (or all), and maybe a language; not of what is kept aside"
    )
    parser.add_argument("--floors", action="store_true", help="the figures as a table for floors.py, each rounded to its safe side")
    options = parser.parse_args(arguments)
    if unknown := set(options.choices) - {*PARTS, *DOORS, *LANGUAGES}:
        parser.error(f"not a part, a door or a language: {', '.join(sorted(unknown))}")
    part = next((one for one in options.choices if one in PARTS), "tuned")
    if options.show and part not in OPEN:
        parser.error("what is kept aside gives totals only; --show works on all other parts")
    languages = [one for one in LANGUAGES if one in options.choices] or list(LANGUAGES)
    doors = [one for one in DOORS if one in options.choices] or list(DOORS)
    for name in doors:
        if options.floors:
            _floors(name, part)
        else:
            _measure(name, part, languages, options.show)
    return 0


def _measure(name: str, part: str, languages: Sequence[str], show: Sequence[str] | None) -> None:
    door = _door(name)
    if door is None:
        return
    figures: Figures = door.measure(part, languages)
    if show:
        _show(figures.mistakes, show)
        return
    say(f"\n=== {name} on {part}" + ("" if figures.milliseconds else ": no examples yet"))
    if figures.milliseconds:
        door.report(figures, languages)
        _time(figures.milliseconds)


def _floors(name: str, part: str) -> None:
    if _door(name) is None:
        return
    for figure, value in reached(name, part).items():
        rounded = ceil(100 * value) if figure.endswith(FEWER_IS_BETTER) else floor(100 * value)
        say(f'    "{figure}": {rounded / 100:.2f},')


def _door(name: str) -> ModuleType | None:
    """The measuring file of a door; a door that is not built yet is skipped aloud."""
    try:
        return importlib.import_module(f"tests.language.{DOORS[name]}")
    except ModuleNotFoundError as missing:
        say(f"\n=== {name}: skipped, there is no {missing.name}")
        return None


def _time(milliseconds: Sequence[float]) -> None:
    slow = quantiles(milliseconds, n=20, method="inclusive")[-1] if len(milliseconds) > 1 else milliseconds[0]
    say(
        f"\n{len(milliseconds)} texts; milliseconds each: median {median(milliseconds):.1f}, 95th {slow:.1f}, slowest {max(milliseconds):.1f}"
    )


def _show(mistakes: Sequence[Mistake], show: Sequence[str]) -> None:
    topics, languages = [one for one in show if one not in LANGUAGES], [one for one in show if one in LANGUAGES]
    for one in mistakes:
        if (not topics or "all" in topics or one.topic in topics) and (not languages or one.language in languages):
            say(f"\n{one.identity} · {one.topic}\n    {one.text[:MOST_TEXT]}\n  expected: {one.expected}\n  got:      {one.got}")


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # a reader such as `head` may go away early
    sys.exit(main(sys.argv[1:]))

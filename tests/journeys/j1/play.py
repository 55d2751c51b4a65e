"""The whole story, one part after the other, and a beat for whoever waits for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from django.db import connection

from tests.journeys.j1.answer import answer_everybody
from tests.journeys.j1.ending import ending
from tests.journeys.j1.flood import flood
from tests.journeys.j1.learning import learning
from tests.journeys.j1.repair import repair
from tests.journeys.j1.report import Stopwatch
from tests.journeys.j1.story import Story, january
from tests.kill.desk import what_waits

PARTS: tuple[Callable[[Story], None], ...] = (january, flood, answer_everybody, repair, ending, learning)
BEAT = 30  # seconds


def play(story: Story) -> None:
    """What went wrong in one part ends the story; what was found until then is in the report."""
    with _beats(story):
        for part in PARTS:
            watch = Stopwatch()
            part(story)
            took = f"{watch.seconds:.0f} s, load of the machine {os.getloadavg()[1]:.1f}"
            story.report.figure(f"the part “{part.__name__.replace('_', ' ')}”", took)
            story.report.tell(": ".join(story.report.figures[-1]))


@contextmanager
def _beats(story: Story) -> Iterator[None]:
    """Every half minute: who is still to come, and what lies there."""
    over = Event()

    def beat() -> None:
        while not over.wait(BEAT):
            waiting = ", ".join(f"{name} {number}" for name, number in what_waits().items())
            connection.close()
            story.report.tell(f"... still to come {len(story.friday.contacts)}; waiting: {waiting}")

    thread = Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()

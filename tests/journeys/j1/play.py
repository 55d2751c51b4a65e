"""The whole story, one part after the other."""

from __future__ import annotations

from collections.abc import Callable

from tests.journeys.j1.answer import answer_everybody
from tests.journeys.j1.ending import ending
from tests.journeys.j1.flood import flood
from tests.journeys.j1.learning import learning
from tests.journeys.j1.repair import repair
from tests.journeys.j1.report import Stopwatch
from tests.journeys.j1.story import Story, january

PARTS: tuple[Callable[[Story], None], ...] = (january, flood, answer_everybody, repair, ending, learning)


def play(story: Story) -> None:
    """What went wrong in one part ends the story; what was found until then is in the report."""
    for part in PARTS:
        watch = Stopwatch()
        part(story)
        story.report.show(f"{part.__name__.replace('_', ' ')}: {watch.seconds:.0f} s")

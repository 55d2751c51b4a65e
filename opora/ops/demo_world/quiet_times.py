"""When the messages of a quiet case were written."""

import random
from collections.abc import Iterator
from typing import Literal

from opora.ops.demo_world.moments import Moment

Step = Literal["ask", "answer", "nudge", "result", "question", "reply", "thanks", "goodbye"]

# (working days after the ask, earliest and latest hour). We write within our hours and always
# before the noon for which the answer promised news; a parcel sent back needs two days more.
_PLAN: dict[Step, tuple[int, float, float]] = {
    "ask": (0, 12.5, 13.5),
    "answer": (0, 13.6, 15.0),
    "nudge": (0, 15.1, 21.0),
    "result": (1, 8.1, 11.9),
    "question": (2, 7.0, 14.0),
    "reply": (2, 14.1, 16.4),
    "thanks": (4, 6.5, 21.5),
    "goodbye": (5, 8.0, 10.5),
}
_ON_THE_WAY_BACK_WD = 2


def moments(steps: list[Step], start: int, topic: str, dice: random.Random) -> Iterator[Moment]:
    """One moment for each step, rising; `start` is the working day of the ask, before now."""
    for step in steps:
        later, earliest, latest = _PLAN[step]
        if topic == "return" and step not in ("ask", "answer", "nudge"):
            later += _ON_THE_WAY_BACK_WD
        if topic == "return" and step == "nudge":
            later += 1
        minute = round(dice.uniform(earliest, latest) * 60)
        yield Moment(f"wd{start - later} {minute // 60:02}:{minute % 60:02}")

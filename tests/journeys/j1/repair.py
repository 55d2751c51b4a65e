"""The rest of step 8 and the first of step 9: news as promised, Marek is asked, it is repaired, and nobody may close it yet."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from opora.callbacks.models import OPEN, Callback
from opora.crises.actions import moving
from opora.crises.actions.closing import StillOpen, stand_down_when_all_are_reached
from opora.crises.models import CallShare, Entry
from tests.journeys.j1.clock import PRAGUE
from tests.journeys.j1.flood import says, speaks
from tests.journeys.j1.story import Story

FIXED = "fixed, watching"


def repair(story: Story) -> None:
    """From the answer to everybody until 18:51."""
    desk = story.desk
    desk.until("18:09", every=300)
    second = speaks(story, next_news="18:40")
    desk.until("18:30")
    says(story, FIXED)
    desk.until("18:39", every=300)
    third = speaks(story, next_news="19:10")
    _asked(story)
    versions = list(story.crisis.bulletins.filter(published_at__isnull=False).order_by("version"))
    late = [(one.next_news_at, after.published_at) for one, after in pairwise(versions)]
    found = ", ".join(f"promised {_hm(promised)}, came {_hm(came)}" for promised, came in late)
    in_time = all(promised and came and came <= promised for promised, came in late)
    story.report.line(8, "news 18:10 and 18:40 in time", found, in_time and [second.version, third.version] == [2, 3])
    desk.until("18:51", every=300)
    moving.resolve(story.again(), by=desk.jana)
    desk.works()
    _released(story)
    _closing_is_refused(story)


def _asked(story: Story) -> None:
    """Every fifteen minutes since his last word; the story's clock moves by a minute here, so that an asking may be that late."""
    asked = list(Entry.objects.filter(crisis=story.crisis, kind="technician_asked").order_by("at").values_list("at", flat=True))
    words = list(Entry.objects.filter(crisis=story.crisis, kind="technician").order_by("at").values_list("at", flat=True))
    heard = sorted([*words, *asked])
    gaps = [(one - max(before for before in heard if before < one)) for one in asked if any(before < one for before in heard)]
    in_time = all(timedelta(minutes=15) <= gap <= timedelta(minutes=16, seconds=15) for gap in gaps)
    story.report.line(
        8,
        "Marek is asked 15 minutes after his last word or the last asking",
        ", ".join(_hm(one) for one in asked),
        in_time and len(gaps) >= 2,
    )


def _released(story: Story) -> None:
    """Those who wait are due now and shared among people on duty."""
    rows = Callback.objects.filter(state__in=OPEN)
    late = rows.filter(due_at__gt=story.again().resolved_at + timedelta(minutes=15)).count()
    story.report.same(9, "callbacks released, due within 15 minutes", (rows.count(), 0), (rows.filter(due_at__isnull=False).count(), late))
    shared = CallShare.objects.filter(callback__in=rows)
    who = {one.agent.name for one in shared.select_related("agent")}
    story.report.line(
        9, "each shared with somebody on duty", f"{shared.count()} with {', '.join(sorted(who))}", shared.count() == rows.count()
    )


def _closing_is_refused(story: Story) -> None:
    points: dict[str, int] = {}
    try:
        stand_down_when_all_are_reached(story.crisis, by=story.desk.jana, our_people="Unavení", the_customers="Klidní")
    except StillOpen as problem:
        points = {one.code: one.count for one in problem.points}
    waiting = sum(not one.answered for one in story.friday.of("call"))
    wanted = {"callbacks": waiting, "follow_up": len(story.friday.customers) - waiting}
    story.report.same(9, "standing down earlier is refused with the list", wanted, points)


def _hm(at: datetime | None) -> str:
    return f"{at.astimezone(PRAGUE):%H:%M}" if at else "–"

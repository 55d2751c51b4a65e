"""The Friday as it goes: what people do at which minute. What is expected of it stands in the files of its parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from opora.crises.actions import lessons, moving
from opora.crises.actions.closing import close
from opora.crises.actions.lessons import Review
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import Crisis, Scenario
from opora.crises.tests.behind import register
from opora.kernel.jobs.worker import drain_everything
from opora.playbooks.actions import set_holder
from opora.playbooks.models import Playbook
from opora.pure.plans import read
from tests.journeys.j1.clock import Clock
from tests.journeys.j1.desk import FridaysDesk
from tests.journeys.j1.people import Friday
from tests.journeys.j1.report import Report

PLAN = "orders-not-working"
JANUARY = Review(
    title="Ask the gateway for its dates",
    planned="The gateway tells of its work beforehand.",
    happened="Orders did not work for an hour on a Friday in January.",
    why="The gateway was being worked on and nobody of us knew.",
    next="Its calendar is read every Monday.",
    whys=("Payments failed", "The gateway was down", "It was announced to an address nobody reads"),
    nearby="Carriers announce their work the same way.",
    cause="Gateway's work announced to nobody",
)


@dataclass
class Story:
    """What the parts of the story share."""

    desk: FridaysDesk
    clock: Clock
    friday: Friday
    report: Report
    folder: Path
    crisis: Crisis = field(init=False)
    marek: str = ""
    """The technician's link."""

    def again(self) -> Crisis:
        """The crisis as it stands now."""
        self.crisis = Crisis.objects.get(pk=self.crisis.pk)
        return self.crisis


def january(story: Story) -> None:
    """It happened once before, and something was learnt from it. The plan has its people."""
    jana, petr, ola = story.desk.people
    scenario = register()[PLAN]
    plan = Playbook.objects.get(key=PLAN)
    holders = {"phones": (ola, petr), "callbacks": (ola, petr), "inbox": (petr, ola), "public": (petr, ola)}
    for role in read(plan.versions.latest("number").content).roles:
        agent, deputy = holders.get(role, (jana, petr))
        set_holder(plan, role, agent, deputy, by=jana)
    before = _went_by(story, scenario)
    lesson = lessons.begin_review(before, by=jana)
    lessons.write_review(lesson, JANUARY, by=jana)
    due = story.again().reported_at.date() + timedelta(days=5)
    action = lessons.add_action(lesson, "Read the gateway's calendar", owner=petr, due_on=due, by=jana)
    lessons.agree(lesson, by=jana)
    lessons.finish_action(action, "Every Monday at nine.", by=petr)
    close(story.again(), by=jana)
    drain_everything()


def _went_by(story: Story, scenario: Scenario) -> Crisis:
    jana = story.desk.jana
    story.crisis = raise_alarm(Alarm("Objednávky nejdou, brána je mimo provoz", scenario=scenario), by=jana)
    moving.acknowledge(story.crisis, by=jana)
    story.clock.wait(hours=1)
    moving.resolve(story.crisis, by=jana)
    moving.stand_down(story.crisis, by=jana, our_people="Dobře", the_customers="Klidní")
    drain_everything()
    return story.again()

"""What the tests of learning share: crises that are over, plans that hold, people who passed, months that go by."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from opora.crises.actions import lessons, moving
from opora.crises.actions.lessons import Review
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.actions.shipping import install_scenarios
from opora.crises.models import Cause, Crisis, Drill, DrillPerson, Lesson, Scenario
from opora.kernel.jobs.worker import drain_everything
from opora.playbooks.actions import install_shipped
from opora.playbooks.models import Playbook, PlaybookVersion, RoleHolder
from opora.pure.plans import read
from opora.team.models import Agent
from opora.team.queries import today

WHOLE = Review(
    title="Certificate",
    planned="The certificate is renewed in time.",
    happened="It ran out on Friday at 17:40.",
    why="Nobody watched its date.",
    next="It is watched from thirty days before.",
    whys=("It ran out", "Nobody renewed it", "Nobody knew the date"),
    nearby="The domains have dates, too.",
    cause="Certificate without a watch",
)


def register() -> dict[str, Scenario]:
    """Plans and scenarios as they come with Opora."""
    install_shipped()
    install_scenarios()
    return {one.key: one for one in Scenario.objects.all()}


def stood_down(by: Agent, sentence: str = "Orders cannot be finished", scenario: Scenario | None = None) -> Crisis:
    """Raised, repaired, caught up with."""
    crisis = raise_alarm(Alarm(sentence, scenario=scenario), by=by)
    moving.acknowledge(crisis, by=by)
    moving.resolve(crisis, by=by)
    moving.stand_down(crisis, by=by, our_people="Tired, well.", the_customers="Told, calm.")
    drain_everything()
    crisis.refresh_from_db()
    return crisis


def closed(crisis: Crisis) -> Crisis:
    """Closed, whatever stands against it in other tests."""
    Crisis.objects.filter(pk=crisis.pk).update(state=Crisis.State.CLOSED)
    crisis.refresh_from_db()
    return crisis


def applied(lesson: Lesson, by: Agent, told: Review = WHOLE, proof_days: int = 30) -> Lesson:
    """Written, agreed, its one action done."""
    lessons.write_review(lesson, told, by=by)
    action = lessons.add_action(
        lesson, "Watch the date", owner=by, due_on=today() + timedelta(days=5), by=by, proof_days=proof_days
    )
    lessons.agree(lesson, by=by)
    return lessons.finish_action(action, "Done", by=by)


def passes(agent: Agent, *plans: Playbook, at: datetime | None = None) -> None:
    """Somebody passed a drill of each plan."""
    for plan in plans:
        drill = Drill.objects.create(playbook=plan, state="passed", planned_for=timezone.now(), ended_at=at or timezone.now())
        DrillPerson.objects.create(drill=drill, agent=agent, role="lead", has_passed=True)


def makes_whole(plan: Playbook, lead: Agent, deputy: Agent) -> None:
    """Everybody who is needed is named, every open question answered, somebody reviewed it."""
    newest = plan.versions.latest("number")
    for role in read(newest.content).roles:
        RoleHolder.objects.update_or_create(playbook=plan, role=role, defaults={"agent": lead, "deputy": deputy})
    content = newest.content
    for question in content.get("questions", []):
        question["answer"] = "Decided."
    PlaybookVersion.objects.filter(pk=newest.pk).update(content=content, reviewed_by=lead, reviewed_at=timezone.now())


def cause_of(name: str) -> Cause:
    return Cause.objects.get(name=name)

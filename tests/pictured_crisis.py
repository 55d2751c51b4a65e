"""A crisis and a rehearsal in the demo world, as people would make them, for the pictures: prints where their pages are.

tests/pictures.py calls it while the desk runs, so that its worker carries on what is begun here.
"""

from __future__ import annotations

import sys

from django.utils import timezone

from opora.crises.actions import bulletins, drills, entries, moving, raising, roles, tasks, technicians
from opora.crises.models import CrisisRole, Scenario
from opora.playbooks.models import Playbook
from opora.pure.drills.scene import Feed
from opora.team.models import Agent

PLAN = "orders-not-working"
WHO = ("jana.dvorakova", "petr.maly", "ola.nowicka", "marek.ilic")


def main() -> None:
    """Petr raises the alarm, Jana leads; Ola and Marek rehearse the same plan."""
    jana, petr, ola, marek = (Agent.objects.get(email=f"{name}@majak.example") for name in WHO)
    crisis = raising.raise_alarm(
        raising.Alarm("Orders stop at the payment step, customers write and call", scenario=Scenario.objects.get(key=PLAN)), by=petr
    )
    moving.acknowledge(crisis, by=jana)
    for role in crisis.roles.select_related("agent").exclude(agent=None)[:4]:
        roles.accept(role, by=role.agent)
    moving.decide_next(crisis, "Calling the payment gateway and our technician", by=jana)
    tasks.add_task(crisis, "Switch off the advertisement of the sale", by=petr, owner=ola)
    technician = technicians.invite_technician(crisis, "Milan of operations", by=jana).technician
    technicians.technician_says(technician, "The certificate of the gateway has run out, a new one is asked for")
    entries.log(crisis, "Tried an order from my phone: it stops at the payment step", by=petr)
    bulletins.publish(bulletins.begin_bulletin(crisis, by=jana), by=jana)

    people = {CrisisRole.LEAD: jana, CrisisRole.VOICE: marek}
    wish = drills.Wish(timezone.now(), people, Feed(contacts=40, minutes=2))
    drill = drills.plan_drill(Playbook.objects.get(key=PLAN), wish, by=jana)
    drills.begin_drill(drill, by=jana)
    sys.stdout.write(f"/crises/{crisis.pk}/ /crises/board/ /crises/drills/{drill.pk}/\n")


"""Rehearsals: planned with people and roles, fed by simulated customers, scored; valid for six months."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.crises.actions.entries import note
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.events import CrisisMoved
from opora.crises.models import Crisis, CrisisRole, Drill, DrillContact, DrillPerson, RoleHeld
from opora.crises.queries.drills import played
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.events import say
from opora.kernel.jobs import wake
from opora.messages import actions as messages
from opora.messages.calls import Call
from opora.messages.models import Mailbox
from opora.playbooks.models import Playbook, PlaybookVersion
from opora.pure.drills.scene import LANGUAGES, Feed, scene
from opora.pure.drills.scoring import is_passed, score
from opora.team import actions as team_actions
from opora.team import queries as team
from opora.team.models import Agent

VALID_FOR = timedelta(days=182)
MOST_CONTACTS, MOST_MINUTES = 500, 120
State = Drill.State


@dataclass(frozen=True, slots=True)
class Wish:
    """What the form asks: when, how large, and who takes which role (role to person)."""

    planned_for: datetime
    people: Mapping[str, Agent]
    feed: Feed = field(default_factory=Feed)


@transaction.atomic
def plan_drill(playbook: Playbook, wish: Wish, *, by: Agent) -> Drill:
    """Everybody who takes part hears of it; one person may have several roles."""
    demand(by, "drills:lead")
    if not wish.people or any(role not in CrisisRole.values for role in wish.people):
        raise DeskError(_("Choose who takes part, each with a role."), f"drill of playbook {playbook.pk} without people")
    if not (1 <= wish.feed.contacts <= MOST_CONTACTS and 1 <= wish.feed.minutes <= MOST_MINUTES):
        raise DeskError(
            _("A rehearsal has up to %(contacts)s contacts in up to %(minutes)s minutes.")
            % {"contacts": MOST_CONTACTS, "minutes": MOST_MINUTES},
            f"feed {wish.feed}",
        )
    drill = Drill.objects.create(
        playbook=playbook,
        scenario=playbook.scenarios.order_by("pk").first(),
        planned_for=wish.planned_for,
        planned_by=by,
        feed=asdict(wish.feed),
    )
    DrillPerson.objects.bulk_create([DrillPerson(drill=drill, agent=agent, role=role) for role, agent in wish.people.items()])
    audit.record("drill.planned", f"drill:{drill.pk}", by=by)
    people = list({agent.pk: agent for agent in wish.people.values()}.values())
    team_actions.notify(people, "drill_planned", f"/crises/drills/{drill.pk}/", {"at": _clock(wish.planned_for)}, by=by)
    live.tell(live.Change("drills"))
    return drill


@transaction.atomic
def begin_drill(drill: Drill, *, by: Agent) -> Crisis:
    """The simulated customers begin to write; the alarm is raised and the roles are asked as if it were meant."""
    demand(by, "drills:lead")
    row = _held(drill)
    if row.state != State.PLANNED:
        raise Conflict(_("This rehearsal has begun already."), f"drill {row.pk} {row.state}")
    whats = _whats(row.playbook)
    now = timezone.now()
    row.mailbox = _mailbox(row)
    row.state, row.started_at = State.RUNNING, now
    row.save(update_fields=["mailbox", "state", "started_at"])
    contacts = scene(Feed(**row.feed), whats, began=now.astimezone(team.working_time().zone))
    DrillContact.objects.bulk_create(
        [DrillContact(drill=row, at=now + timedelta(seconds=one.after), content=one.told()) for one in contacts], batch_size=500
    )
    sentence = _("Rehearsal: %(what)s") % {"what": _name(row, by)}
    crisis = raise_alarm(Alarm(sentence, scenario=row.scenario, drill=row, playbook=row.playbook), by=by)
    _give_roles(row, crisis)
    audit.record("drill.begun", f"drill:{row.pk}", by=by)
    wake()
    return crisis


@transaction.atomic
def end_drill(drill: Drill, *, by: Agent) -> Drill:
    """Nobody writes any more; it is scored, and who passed is ready for six months. A second click changes nothing."""
    demand(by, "drills:lead")
    row = _held(drill)
    if row.state != State.RUNNING:
        return row
    lines = score(played(row))
    passed = is_passed(lines)
    row.state, row.ended_at = (State.PASSED if passed else State.AGAIN), timezone.now()
    row.valid_until = (timezone.now() + VALID_FOR).date() if passed else None
    row.score = {"lines": [asdict(one) for one in lines]}
    row.save(update_fields=["state", "ended_at", "valid_until", "score"])
    row.people.update(has_passed=passed)
    row.contacts.filter(arrived_at=None).delete()
    _close_up(row, by)
    audit.record("drill.ended", f"drill:{row.pk}", by=by, passed=passed)
    live.tell(live.Change("drills"), live.Change("drill", row.pk))
    return row


@transaction.atomic
def call_off(drill: Drill, *, by: Agent) -> Drill:
    """It does not take place; one that runs ends without a score."""
    demand(by, "drills:lead")
    row = _held(drill)
    if row.state in (State.PLANNED, State.RUNNING):
        row.state, row.ended_at = State.CALLED_OFF, timezone.now()
        row.save(update_fields=["state", "ended_at"])
        row.contacts.filter(arrived_at=None).delete()
        _close_up(row, by)
        audit.record("drill.called_off", f"drill:{row.pk}", by=by)
        live.tell(live.Change("drills"), live.Change("drill", row.pk))
    return row


def _held(drill: Drill) -> Drill:
    rows = Drill.objects.select_for_update(of=("self",)).select_related("playbook", "scenario", "mailbox")
    return rows.get(pk=drill.pk)


def _whats(playbook: Playbook) -> dict[str, str]:
    """What customers complain about, by language, from the script of the plan."""
    version = PlaybookVersion.objects.filter(playbook=playbook).order_by("-number").first()
    scripts = version.content.get("scripts", {}) if version else {}
    found = {language: scripts[language]["what"] for language in LANGUAGES if scripts.get(language, {}).get("what")}
    if not found:
        raise DeskError(
            _("This plan does not say yet what customers are told. Write its script first: the rehearsal is made of it."),
            f"playbook {playbook.pk} without scripts",
        )
    return found


def _mailbox(drill: Drill) -> Mailbox:
    """Seen only by those who take part and whoever leads it."""
    box = messages.attach_channel("drill", _("Rehearsal %(number)s") % {"number": drill.pk}, {}, by=None, open_to_all=False).mailbox
    box.people.set([one.agent_id for one in drill.people.all()] + ([drill.planned_by_id] if drill.planned_by_id else []))
    return box


def _give_roles(drill: Drill, crisis: Crisis) -> None:
    """The roles of the rehearsal are asked of whom the plan of it names, not of whom the alarm would have chosen."""
    now = timezone.now()
    wanted = {one.role: one.agent_id for one in drill.people.all()}
    for held in RoleHeld.objects.filter(crisis=crisis, ended_at=None):
        if wanted.get(held.role) != held.agent_id:
            RoleHeld.objects.filter(pk=held.pk).update(ended_at=now, answer_by=None)
    asked = set(RoleHeld.objects.filter(crisis=crisis, ended_at=None).values_list("role", flat=True))
    for role, agent in wanted.items():
        if role not in asked:
            RoleHeld.objects.create(crisis=crisis, role=role, agent_id=agent, answer_by=now + timedelta(minutes=5))


def _close_up(drill: Drill, by: Agent) -> None:
    """Its crisis and its cases end, its mailbox is put away: nothing of a rehearsal stays on anybody's list."""
    for crisis in Crisis.objects.select_for_update().filter(drill=drill).exclude(state=Crisis.State.CLOSED):
        crisis.state, crisis.closed_at = Crisis.State.CLOSED, timezone.now()
        crisis.save(update_fields=["state", "closed_at"])
        RoleHeld.objects.filter(crisis=crisis, ended_at=None).update(ended_at=timezone.now(), answer_by=None)
        note(crisis, "state", by=by, state=crisis.state)
        say(CrisisMoved(crisis=crisis.pk, state=crisis.state))
    if drill.mailbox:
        Case.objects.filter(mailbox=drill.mailbox, active=True).update(
            state=Case.State.CLOSED,
            active=False,
            ended_at=timezone.now(),
            waiting_since=None,
            next_breach_at=None,
            warn_at=None,
            take_by=None,
        )
        _hang_up(drill.mailbox)
        drill.mailbox.callbacks.filter(state__in=("waiting", "calling", "exhausted")).update(state="dropped", settled_at=timezone.now())
        drill.mailbox.retired_at = timezone.now()
        drill.mailbox.save(update_fields=["retired_at"])


def _hang_up(mailbox: Mailbox) -> None:
    """Nobody rings any more, and nobody is to be called back for it."""
    now = timezone.now()
    Call.objects.filter(mailbox=mailbox, outcome=Call.Outcome.OPEN).update(outcome=Call.Outcome.ABANDONED, ended_at=now)
    Call.objects.filter(mailbox=mailbox, settled_at=None).update(settled_at=now, settles_at=None)
    live.tell(live.Change("calls", mailbox=mailbox.pk))


def _name(drill: Drill, by: Agent) -> str:
    return drill.scenario.name_in(by.language) if drill.scenario else _("a plan")


def _clock(at: datetime) -> str:
    local = at.astimezone(team.working_time().zone)
    return f"{local.day}. {local.month}. {local:%H:%M}"

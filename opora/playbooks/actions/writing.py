"""Plans of the desk's own, and their versions: a change never overwrites what a colleague saved meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import absent, demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.live import Change, tell
from opora.playbooks.models import Playbook, PlaybookVersion
from opora.playbooks.wording import refusal_of
from opora.pure.plans import Plan, PlanProblem, read, written
from opora.team.models import Agent

LONGEST_NOTE = 300
LONGEST_ANSWER = 2000


@transaction.atomic
def create(kind: str, plan: Plan, *, by: Agent) -> Playbook:
    """A plan of the desk's own, as version 1. Refuses a plan that cannot be stored, with everything that is wrong."""
    demand(by, "playbooks:change")
    if kind not in Playbook.Kind.values:
        raise DeskError(_("Choose one of the offered values."), f"kind of plan {kind!r}")
    row = Playbook.objects.create(kind=kind, created_by=by)
    add_version(row, stored(plan), number=1, by=by)
    audit.record("playbook.created", f"playbook:{row.pk}", by=by, kind=kind)
    told(row)
    return row


@transaction.atomic
def write_version(
    playbook: Playbook, plan: Plan, *, based_on: int, by: Agent, what_changed: str = "", holds: bool = False
) -> PlaybookVersion:
    """The next version, if `based_on` is still the newest; else Conflict, and nothing is lost: the caller keeps what was written.

    `holds` says that the writer read the whole plan; without it the new version waits for its review. A version
    that says the same as the newest is not stored again.
    """
    demand(by, "playbooks:change")
    content = stored(plan)
    row, newest = locked(playbook)
    _demand_newest(newest, based_on)
    if content != newest.content:
        newest = add_version(row, content, number=newest.number + 1, by=by, what_changed=what_changed)
        audit.record("playbook.changed", f"playbook:{row.pk}", by=by, number=newest.number)
    if holds:
        _mark_reviewed(newest, by)
    told(row)
    return newest


@transaction.atomic
def answer_question(playbook: Playbook, key: str, answer: str, *, based_on: int, by: Agent) -> PlaybookVersion:
    """Decide an open question, or open it again with an empty answer. The review stays as it was: the steps are the same."""
    demand(by, "playbooks:change")
    row, newest = locked(playbook)
    _demand_newest(newest, based_on)
    plan = read(newest.content)
    if all(one.key != key for one in plan.questions):
        raise absent("OpenQuestion", key)
    answer = " ".join(answer.split())[:LONGEST_ANSWER]
    questions = tuple(replace(one, answer=answer) if one.key == key else one for one in plan.questions)
    content = stored(replace(plan, questions=questions))
    if content == newest.content:
        return newest
    after = add_version(row, content, number=newest.number + 1, by=by, what_changed=_("An open question was decided."))
    PlaybookVersion.objects.filter(pk=after.pk).update(reviewed_by=newest.reviewed_by, reviewed_at=newest.reviewed_at)
    audit.record("playbook.question_answered", f"playbook:{row.pk}", by=by, question=key, number=after.number)
    told(row)
    return after


@transaction.atomic
def review(version: PlaybookVersion, *, by: Agent) -> None:
    """ "I read it, it holds": for twelve months. Conflict when a newer version is there that nobody has read."""
    demand(by, "playbooks:change")
    row, newest = locked(version.playbook)
    _demand_newest(newest, version.number)
    _mark_reviewed(newest, by)
    told(row)


@transaction.atomic
def retire(playbook: Playbook, *, by: Agent) -> None:
    """Take a plan out of use. Runs that go on are finished with it; it can be brought back."""
    demand(by, "playbooks:change")
    if Playbook.objects.filter(pk=playbook.pk, retired_at=None).update(retired_at=timezone.now()):
        audit.record("playbook.retired", f"playbook:{playbook.pk}", by=by)
        told(playbook)


@transaction.atomic
def bring_back(playbook: Playbook, *, by: Agent) -> None:
    """Put a retired plan into use again."""
    demand(by, "playbooks:change")
    if Playbook.objects.filter(pk=playbook.pk).exclude(retired_at=None).update(retired_at=None):
        audit.record("playbook.brought_back", f"playbook:{playbook.pk}", by=by)
        told(playbook)


def stored(plan: Plan) -> dict[str, Any]:
    """The plan as it is kept; what is wrong with it as one refusal."""
    try:
        return written(plan)
    except PlanProblem as problem:
        raise refusal_of(problem) from problem


def locked(playbook: Playbook) -> tuple[Playbook, PlaybookVersion]:
    """The plan, held in this transaction, and its newest version."""
    row = Playbook.objects.select_for_update(of=("self",)).get(pk=playbook.pk)
    return row, PlaybookVersion.objects.select_related("written_by").filter(playbook=row).latest("number")


def add_version(row: Playbook, content: dict[str, Any], *, number: int, by: Agent | None, what_changed: str = "") -> PlaybookVersion:
    """Store one more version of a plan that the caller holds."""
    note = " ".join(what_changed.split())[:LONGEST_NOTE]
    return PlaybookVersion.objects.create(playbook=row, number=number, content=content, written_by=by, what_changed=note)


def told(row: Playbook) -> None:
    """Open pages hear of it."""
    tell(Change("playbook", row.pk), Change("playbooks"))


def _mark_reviewed(version: PlaybookVersion, by: Agent) -> None:
    PlaybookVersion.objects.filter(pk=version.pk).update(reviewed_by=by, reviewed_at=timezone.now())
    audit.record("playbook.reviewed", f"playbook:{version.playbook_id}", by=by, number=version.number)


def _demand_newest(newest: PlaybookVersion, number: int) -> None:
    if newest.number != number:
        who = newest.written_by.name if newest.written_by else _("The desk")
        raise Conflict(
            _("%(name)s saved version %(number)s of this plan meanwhile. Look at both before you save.")
            % {"name": who, "number": newest.number},
            f"playbook {newest.playbook_id} is at {newest.number}, not {number}",
        )

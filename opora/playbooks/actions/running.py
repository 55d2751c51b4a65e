"""Following a plan: begun, step by step done or left out with a reason, ended. Two people may tick at once."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel import audit
from opora.kernel.access import absent, demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.live import Change, tell
from opora.playbooks.models import Playbook, PlaybookVersion, Run, StepDone
from opora.pure.plans import Plan, Step, read, said
from opora.team.models import Agent

LONGEST_REASON = 300
LONGEST_WORDS = 10_000


@transaction.atomic
def start_run(playbook: Playbook, *, by: Agent, case: Case | None = None) -> Run:
    """Follow the newest version from now on. In one case a plan runs once at a time: beginning again gives the run that is there.

    Without a case it belongs to a room above (a crisis, a drill), which has asked its own permission.
    """
    if case is not None:
        demand(by, "playbooks:run")
        Case.objects.select_for_update(of=("self",)).get(pk=case.pk)
        running = Run.objects.filter(case=case, ended_at=None, version__playbook=playbook).first()
        if running:
            return running
    if Playbook.objects.filter(pk=playbook.pk).exclude(retired_at=None).exists():
        raise Conflict(_("This plan is out of use. Bring it back first, or follow another one."), f"playbook {playbook.pk} is retired")
    version = PlaybookVersion.objects.filter(playbook=playbook).latest("number")
    run = Run.objects.create(version=version, case=case, started_by=by)
    audit.record("run.started", f"run:{run.pk}", by=by, playbook=playbook.pk, case=case.pk if case else None)
    told(run)
    return run


@transaction.atomic
def do_step(run: Run, key: str, *, by: Agent, words: str = "") -> StepDone:
    """It is done; harmless when a colleague said so a moment ago. `words` are what a step asks for; of a debrief they are needed."""
    row, plan = _going_on(run, by)
    step = _step(plan, key)
    words = words.replace("\0", "").strip()[:LONGEST_WORDS]
    known = StepDone.objects.filter(run=row, step=key).first()
    if known and not known.left_out:
        return known
    if step.asks == "debrief" and not words:
        raise DeskError(_("Write at least one line on how it went, or leave the step out with a reason."), f"debrief of run {row.pk}")
    values = {"by": by, "at": timezone.now(), "left_out": "", "words": words if step.asks else ""}
    done, _new = StepDone.objects.update_or_create(run=row, step=key, defaults=values)
    audit.record("run.step_done", f"run:{row.pk}", by=by, step=key)
    told(row)
    return done


@transaction.atomic
def leave_out(run: Run, key: str, reason: str, *, by: Agent) -> StepDone:
    """It is not needed this time, and why. A step that was done meanwhile stays done."""
    row, plan = _going_on(run, by)
    _step(plan, key)
    reason = " ".join(reason.replace("\0", "").split())[:LONGEST_REASON]
    if not reason:
        raise DeskError(_("Say in a few words why this step is left out."), f"step {key} of run {row.pk} left out without a reason")
    values = {"by": by, "left_out": reason}
    done, new = StepDone.objects.get_or_create(run=row, step=key, defaults=values)
    if not new and done.left_out:
        StepDone.objects.filter(pk=done.pk).update(**values)
    if new or done.left_out:
        audit.record("run.step_left_out", f"run:{row.pk}", by=by, step=key)
        told(row)
    return done


@transaction.atomic
def undo_step(run: Run, key: str, *, by: Agent) -> str:
    """The step is open again; returns the words it had, so that they can be offered once more. Harmless when it was open."""
    row, plan = _going_on(run, by)
    _step(plan, key)
    known = StepDone.objects.filter(run=row, step=key).first()
    if known is None:
        return ""
    known.delete()
    audit.record("run.step_undone", f"run:{row.pk}", by=by, step=key)
    told(row)
    return known.words


@transaction.atomic
def end_run(run: Run, *, by: Agent) -> Run:
    """It is over. Conflict while a step is neither done nor left out with a reason; harmless when it was over already."""
    demand(by, "playbooks:run")
    row = _held(run)
    if row.ended_at:
        return row
    plan = read(row.version.content)
    settled = set(row.steps.values_list("step", flat=True))
    open_ones = [one for one in plan.steps if one.key not in settled]
    if open_ones:
        raise Conflict(
            _("Still open: “%(step)s”. Do it, or leave it out with a reason.") % {"step": said(open_ones[0].texts, by.language)},
            f"run {row.pk} has {len(open_ones)} open steps",
        )
    row.ended_at = timezone.now()
    row.save(update_fields=["ended_at"])
    audit.record("run.ended", f"run:{row.pk}", by=by)
    told(row)
    return row


@transaction.atomic
def resume_run(run: Run, *, by: Agent) -> Run:
    """It is not over after all. Conflict when the same plan was begun again in the case meanwhile."""
    demand(by, "playbooks:run")
    row = _held(run)
    if row.ended_at is None:
        return row
    again = Run.objects.filter(case=row.case_id, ended_at=None, version__playbook=row.version.playbook_id)
    if row.case_id and again.exists():
        raise Conflict(_("This plan was begun again meanwhile. Go on with that one."), f"run {row.pk} has a successor")
    row.ended_at = None
    row.save(update_fields=["ended_at"])
    audit.record("run.resumed", f"run:{row.pk}", by=by)
    told(row)
    return row


def told(run: Run) -> None:
    """Open pages hear of it: the run itself, the case it is in, the list of plans."""
    box = run.case.mailbox_id if run.case else None
    case = [Change("case", run.case_id, mailbox=box)] if run.case_id else []
    tell(Change("run", run.pk, mailbox=box), *case, Change("playbooks"))


def _held(run: Run) -> Run:
    return Run.objects.select_for_update(of=("self",)).select_related("version", "case").get(pk=run.pk)


def _going_on(run: Run, by: Agent) -> tuple[Run, Plan]:
    demand(by, "playbooks:run")
    row = _held(run)
    if row.ended_at:
        raise Conflict(_("This plan has been ended. Go on with it first."), f"run {row.pk} is over")
    return row, read(row.version.content)


def _step(plan: Plan, key: str) -> Step:
    step = plan.step(key)
    if step is None:
        raise absent("Step", key)
    return step

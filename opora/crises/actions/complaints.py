"""One unhappy customer is a crisis, too (requirement S4-34): a complaint is a C4 with an owner, the steps of its plan and a lesson."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.crises.actions.entries import note
from opora.crises.models import Crisis, Level, NoComplaint
from opora.crises.queries.complaints import PLAN, complaint_of
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.messages.channels import rehearsals
from opora.playbooks import actions as playbooks
from opora.playbooks.models import Playbook
from opora.team.models import Agent

UNDO_WITHIN = timedelta(minutes=10)


@transaction.atomic
def begin_complaint(case: Case, *, by: Agent) -> Crisis:
    """The path of a complaint begins: its plan runs beside the case, and who has no owner gets whoever clicked.

    Two people who click at once begin one. Nobody is alarmed: it concerns one customer and whoever owns the case.
    """
    demand(by, "crises:raise")
    demand(by, "playbooks:run")
    row = Case.objects.select_for_update(of=("self",)).get(pk=case.pk)
    known = complaint_of(row)
    if known is not None and known.state != Crisis.State.CLOSED:
        return known
    if row.mailbox is not None and row.mailbox.channel in rehearsals():
        raise Conflict(_("This is a rehearsal. It leaves nothing behind."), f"complaint in rehearsed case {row.pk}")
    if not row.active:
        raise Conflict(_("This case has ended. Open it again first."), f"complaint in ended case {row.pk}")
    takes = row.owner_id is None
    if takes:
        cases.assign(row, by, by=by)
    NoComplaint.objects.filter(case=row).delete()
    title = _("Complaint, case %(number)s") % {"number": row.pk}
    crisis = Crisis.objects.create(
        case=row, title=title, sentence=title, level=Level.SMALL, state=Crisis.State.ACKNOWLEDGED, since=row.opened_at,
        reported_by=by, acknowledged_by=row.owner or by, acknowledged_at=timezone.now(),
    )  # fmt: skip
    crisis.run = playbooks.start_run(_plan(), case=row, by=by)
    Crisis.objects.filter(run=crisis.run).update(run=None)  # a closed complaint whose plan was taken up again
    crisis.save(update_fields=["run"])
    note(crisis, "raised", by=by, text=title, level=crisis.level, takes=takes)
    _show(row)
    return crisis


@transaction.atomic
def take_complaint_back(crisis: Crisis, *, by: Agent) -> None:
    """It was a wrong click: within ten minutes, while no step was done. The case is as it was; a second click changes nothing."""
    demand(by, "crises:raise")
    row = Crisis.objects.select_for_update(of=("self",)).select_related("case", "run").filter(pk=crisis.pk).first()
    if row is None or row.case is None:
        return
    began_plan = row.run is not None and row.run.started_at >= row.reported_at
    touched = (began_plan and row.run is not None and row.run.steps.exists()) or row.lessons.exists()
    if touched or row.state == Crisis.State.CLOSED or timezone.now() - row.reported_at > UNDO_WITHIN:
        raise Conflict(_("This can no longer be undone."), f"complaint {row.pk} is under way")
    took = row.entries.filter(kind="raised", by=row.reported_by, values__takes=True).exists()
    case, run = row.case, row.run
    audit.record("crisis.taken_back", f"crisis:{row.pk}", by=by, case=case.pk)
    row.delete()
    if run is not None and began_plan:
        run.delete()
    if took and case.owner_id == row.reported_by_id:
        cases.assign(case, None, by=by)
    live.tell(live.Change("crises"))
    _show(case)


@transaction.atomic
def say_it_is_none(case: Case, *, by: Agent) -> None:
    """What the desk took for a complaint is none; it is not proposed again."""
    demand(by, "cases:note")
    _row, new = NoComplaint.objects.get_or_create(case=case, defaults={"by": by})
    if new:
        audit.record("complaint.none", f"case:{case.pk}", by=by)
        _show(case)


@transaction.atomic
def propose_again(case: Case, *, by: Agent) -> None:
    """It may be one after all."""
    demand(by, "cases:note")
    if NoComplaint.objects.filter(case=case).delete()[0]:
        audit.record("complaint.proposed_again", f"case:{case.pk}", by=by)
        _show(case)


def _plan() -> Playbook:
    plan = Playbook.objects.filter(key=PLAN, retired_at=None).first()
    if plan is None:
        raise DeskError(_("The plan for complaints is not in use. Bring it back in the list of plans first."), "no plan for complaints")
    return plan


def _show(case: Case) -> None:
    live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))

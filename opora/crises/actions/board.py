"""The board of five: a NO among the last three has an owner and a day until it is a YES, five YES can be shared."""

from __future__ import annotations

import secrets
from datetime import date, timedelta

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.models import BoardPage, BoardTask
from opora.crises.queries.board import answers_now
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.pure.crises.preparedness import URGENT
from opora.team import actions as team_actions
from opora.team import queries as team
from opora.team.models import Agent, Role

ONE_AT_A_TIME = 7_261_015  # any number nobody else uses
DAYS = 10
"""Working days until a NO should be a YES, where nobody sets another day."""


@transaction.atomic
def keep_tasks() -> int:
    """Open a task for each NO among the last three that has none, end those of a YES. Returns how many changed."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
    known = {one.question: one for one in BoardTask.objects.filter(ended_at=None)}
    changed = 0
    for answer in answers_now(team.desk().language):
        if answer.question in URGENT and not answer.yes and answer.question not in known:
            _open(answer.question)
            changed += 1
        elif answer.yes and answer.question in known:
            _end(known[answer.question])
            changed += 1
    return changed


@transaction.atomic
def change_task(task: BoardTask, *, owner: Agent, due_on: date, by: Agent) -> BoardTask:
    """Somebody else sees to it, or by another day."""
    demand(by, "scenarios:rate")
    if due_on < team.today():
        raise DeskError(_("Choose a day that is not over."), f"board task due {due_on}")
    row = BoardTask.objects.select_for_update(of=("self",)).get(pk=task.pk)
    if row.ended_at is not None:
        raise Conflict(_("This answer is a YES now."), f"board task {row.pk} ended")
    row.owner, row.due_on = owner, due_on
    row.save(update_fields=["owner", "due_on"])
    audit.record("board.task_changed", f"board:{row.question}", by=by, owner=owner.pk, due=due_on.isoformat())
    live.tell(live.Change("board"))
    _notify(row, by=by)
    return row


@transaction.atomic
def share_board(*, by: Agent) -> BoardPage:
    """A dated page of five YES behind a link; Conflict while one of them is a NO."""
    demand(by, "scenarios:rate")
    found = answers_now(by.language)
    if not all(one.yes for one in found):
        raise Conflict(_("There is something to share once all five answers are YES."), "board is not all yes")
    told = [{"question": one.question, "found": one.found, "wanted": one.wanted} for one in found]
    page = BoardPage.objects.create(made_by=by, token=secrets.token_urlsafe(32), answers=told)
    audit.record("board.shared", f"board_page:{page.pk}", by=by)
    live.tell(live.Change("board"))
    return page


@transaction.atomic
def take_page_back(page: BoardPage, *, by: Agent) -> None:
    """Its link opens nothing any more."""
    demand(by, "scenarios:rate")
    if BoardPage.objects.filter(pk=page.pk, taken_back_at=None).update(taken_back_at=timezone.now()):
        audit.record("board.page_taken_back", f"board_page:{page.pk}", by=by)
        live.tell(live.Change("board"))


def _open(question: int) -> None:
    row = BoardTask.objects.create(question=question, owner=_whoever_leads(), due_on=_day_ahead())
    audit.record("board.task_opened", f"board:{question}", by=None, owner=row.owner_id)
    live.tell(live.Change("board"))
    _notify(row, by=None)


def _end(row: BoardTask) -> None:
    row.ended_at = timezone.now()
    row.save(update_fields=["ended_at"])
    audit.record("board.task_ended", f"board:{row.question}", by=None)
    live.tell(live.Change("board"))


def _notify(row: BoardTask, *, by: Agent | None) -> None:
    if row.owner is not None:
        team_actions.notify([row.owner], "board_task", "/crises/board/", {"number": row.question}, by=by)


def _whoever_leads() -> Agent | None:
    """A lead, else whoever may decide; the one with the fewest open tasks of the board."""
    may = [one for one in team.colleagues() if one.may("scenarios:rate")]
    owned = list(BoardTask.objects.filter(ended_at=None).values_list("owner", flat=True))
    return min(may, key=lambda one: (one.role != Role.LEAD, owned.count(one.pk), one.name), default=None)


def _day_ahead() -> date:
    hours = team.working_time()
    return hours.after_working_days(team.today(), DAYS) if any(hours.hours.values()) else team.today() + timedelta(days=2 * DAYS)

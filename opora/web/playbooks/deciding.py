"""What leads decide on a plan's page: who holds its roles, that it holds, open questions, our newer text, taking it out of use."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.kernel.errors import DeskError
from opora.playbooks import actions, queries
from opora.pure.plans import read
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.playbooks.pages import reader_of


@login_required
@require_POST
@transaction.atomic
def holders(request: HttpRequest, pk: int) -> HttpResponse:
    """All roles at once: `holder_<role>` and `deputy_<role>` are ids of people, or empty."""
    by = reader_of(request)
    known = queries.playbook(pk, for_=by)
    people = {str(one.pk): one for one in team.colleagues()}
    for number, role in enumerate(known.plan.roles):
        agent, deputy = _person(request, f"holder_{number}", people), _person(request, f"deputy_{number}", people)
        if agent:
            actions.set_holder(known.playbook, role, agent, deputy, by=by)
        elif deputy:
            raise DeskError(_("Name who holds a role before you name a deputy."), f"deputy without holder for {role}")
        else:
            actions.clear_holder(known.playbook, role, by=by)
    return _back(pk, "holders")


def _person(request: HttpRequest, field: str, people: dict[str, Agent]) -> Agent | None:
    told = request.POST.get(field, "")
    if told and told not in people:
        raise DeskError(_("Choose one of the offered values."), f"{field} {told!r}")
    return people.get(told)


@login_required
@require_POST
def review(request: HttpRequest, pk: int) -> HttpResponse:
    """ "I read it, it holds": the version that was on the page, no other."""
    by = reader_of(request)
    known = queries.playbook(pk, for_=by)
    actions.review(queries.version(known.playbook, _number(request)), by=by)
    return _back(pk, "review")


@login_required
@require_POST
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Decide an open question."""
    by = reader_of(request)
    told = request.POST
    known = queries.playbook(pk, for_=by)
    actions.answer_question(known.playbook, told.get("key", ""), told.get("answer", ""), based_on=_number(request), by=by)
    return _back(pk, "questions")


@login_required
@require_POST
def proposal(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the newer shipped text, or keep ours."""
    by = reader_of(request)
    row = queries.playbook(pk, for_=by).playbook
    if request.POST.get("answer") == "take":
        actions.take_proposal(row, by=by)
    else:
        actions.decline_proposal(row, by=by)
    return _back(pk, "plan")


@login_required
@require_POST
def retire(request: HttpRequest, pk: int) -> HttpResponse:
    """Out of use, or back into it."""
    by = reader_of(request)
    row = queries.playbook(pk, for_=by).playbook
    if request.POST.get("answer") == "back":
        actions.bring_back(row, by=by)
    else:
        actions.retire(row, by=by)
    return _back(pk, "plan")


@login_required
@require_POST
def back_to(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """What an earlier version said becomes the newest one."""
    by = reader_of(request)
    known = queries.playbook(pk, for_=by)
    old = queries.version(known.playbook, number)
    note = _("As in version %(number)s again.") % {"number": number}
    actions.write_version(known.playbook, read(old.content), based_on=_number(request), by=by, what_changed=note)
    return _back(pk, "plan")


def _number(request: HttpRequest) -> int:
    """The version somebody had before their eyes."""
    told = request.POST.get("number", "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 9 else 0


def _back(pk: int, anchor: str) -> HttpResponse:
    return redirect(f"{reverse('plan', args=[pk])}?saved={anchor}#{anchor}")

"""Rehearsals: planned in a minute, played like the real thing, scored in plain lines."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.crises.actions.drills import MOST_CONTACTS, MOST_MINUTES, Wish, begin_drill, call_off, end_drill, plan_drill
from opora.crises.models import CrisisRole, Drill
from opora.crises.queries import drills as queries
from opora.kernel.errors import DeskError
from opora.playbooks import queries as playbooks
from opora.playbooks.models import Playbook
from opora.pure.drills.scene import Feed
from opora.pure.drills.scoring import Line, score
from opora.pure.plans import said
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.crises.neighbours import page
from opora.web.crises.wording import score_words
from opora.web.shell.rail import rail
from opora.web.team.answers import acted, offer


class DrillForm(forms.Form):
    """Which plan, when, how large; who plays which role stands below it."""

    playbook = forms.ChoiceField(label=gettext_lazy("Which plan"))
    planned_for = forms.DateTimeField(
        label=gettext_lazy("When"), widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
    )
    contacts = forms.IntegerField(label=gettext_lazy("How many people write and call"), min_value=1, max_value=MOST_CONTACTS, initial=40)
    minutes = forms.IntegerField(label=gettext_lazy("In how many minutes"), min_value=1, max_value=MOST_MINUTES, initial=10)


@login_required
@require_GET
def drills(request: HttpRequest) -> HttpResponse:
    """What is planned and runs, then how the others went."""
    reader: Agent = request.user  # type: ignore[assignment]
    rows = [_row(one, reader) for one in queries.drills(for_=reader)[:100]]
    ahead = (Drill.State.PLANNED, Drill.State.RUNNING)
    context = {
        "ahead": [one for one in rows if one["drill"].state in ahead],
        "over": [one for one in rows if one["drill"].state not in ahead],
        "may_lead": reader.may("drills:lead"),
    }
    return page(request, "crises/drills.html", context, at="drills")


@login_required
@require_http_methods(["GET", "POST"])
def new_drill(request: HttpRequest) -> HttpResponse:
    """Plan one: the holders of the plan's roles are proposed."""
    by: Agent = request.user  # type: ignore[assignment]
    form = DrillForm(request.POST or None, initial={"playbook": request.GET.get("playbook", ""), "planned_for": team.local_now()})
    offer(form, "playbook", _plans(by))
    people = [one for one in team.colleagues() if one.may("crises:work")]
    chosen = {str(role): told for role in CrisisRole if (told := request.POST.get(f"role-{role}", ""))}
    roles = [{"role": str(role), "label": role.label, "chosen": chosen.get(str(role), "")} for role in CrisisRole]
    made: list[Drill] = []
    if form.is_valid() and acted(form, lambda told: made.append(_plan(told, chosen, by))):
        return redirect("drill", made[0].pk)
    context = {"form": form, "roles": roles, "people": people, "rail": rail(request, area="crises")}
    return render(request, "crises/drill_new.html", context, status=400 if form.errors else 200)


@login_required
@require_GET
def drill(request: HttpRequest, pk: int) -> HttpResponse:
    """One: who plays what, the score as it stands or as it ended."""
    reader: Agent = request.user  # type: ignore[assignment]
    row = queries.drill(pk, for_=reader)
    lines = score(queries.played(row)) if row.state == Drill.State.RUNNING else tuple(Line(**one) for one in row.score.get("lines", []))
    context = {
        **_row(row, reader),
        "lines": [score_words(one) for one in lines],
        "crisis": queries.crisis_of(row),
        "arrived": row.contacts.filter(arrived_at__isnull=False).count(),
        "to_come": row.contacts.filter(arrived_at=None).count(),
        "may_lead": reader.may("drills:lead"),
        "rail": rail(request, area="crises"),
        "live_url": reverse("live"),
    }
    return render(request, "crises/drill.html", context)


@login_required
@require_POST
def act_on_drill(request: HttpRequest, pk: int, what: str) -> HttpResponse:
    """Begin, end, call off."""
    by: Agent = request.user  # type: ignore[assignment]
    row = queries.drill(pk, for_=by)
    if what == "begin":
        return redirect("crisis", begin_drill(row, by=by).pk)
    acts = {"end": end_drill, "call-off": call_off}
    if what not in acts:
        raise DeskError(_("Choose one of the offered values."), f"drill act {what!r}")
    acts[what](row, by=by)
    return HttpResponseRedirect(reverse("drill", args=[pk]))


def _plan(told: dict[str, Any], chosen: dict[str, str], by: Agent) -> Drill:
    people = {role: team.person(int(pk)) for role, pk in chosen.items() if pk.isdecimal()}
    feed = Feed(contacts=told["contacts"], minutes=told["minutes"], seed=int(timezone.now().timestamp()))
    wish = Wish(told["planned_for"], people, feed)
    return plan_drill(Playbook.objects.get(pk=told["playbook"]), wish, by=by)


def _plans(reader: Agent) -> list[tuple[str, str]]:
    """Large and small crises; everyday plans are not rehearsed."""
    known = [one for kind in (Playbook.Kind.LARGE, Playbook.Kind.SMALL) for one in playbooks.plans(kind, for_=reader)]
    return [(str(one.playbook.pk), said(one.plan.names, reader.language)) for one in known]


def _row(one: Drill, reader: Agent) -> dict[str, Any]:
    version = one.playbook.versions.order_by("-number").first()
    name = said(version.content.get("names", {}), reader.language) if version else ""
    people = [{"label": CrisisRole(person.role).label, "name": person.agent.name} for person in one.people.all()]
    return {"drill": one, "name": name, "people": people, "state": one.get_state_display()}

"""The people of the desk: who is here, who is invited, who may what, who is away."""

from __future__ import annotations

from typing import Any

from allauth.account.utils import perform_login
from django import forms
from django.contrib.auth.decorators import login_not_required, login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from opora.kernel.access import demand
from opora.messages import queries as messages
from opora.team import actions, queries
from opora.team.models import Absence, Agent, InterfaceLanguage, Role
from opora.web.team.answers import acted, demand_known_fields, form_page, offer


class RoleMixin(forms.Form):
    """Roles the reader may give, closed mailboxes somebody may be let into."""

    def __init__(self, *args: Any, by: Agent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "role", queries.roles_in_reach(for_=by))
        closed = messages.mailboxes(for_=by).filter(open_to_all=False)
        if closed:
            offer(self, "mailboxes", [(box.pk, f"{box.name} ({box.address})") for box in closed])
        else:
            del self.fields["mailboxes"]


class InviteForm(RoleMixin):
    email = forms.EmailField(label=_("E-mail"))
    name = forms.CharField(label=_("Name"), max_length=120, required=False)
    role = forms.ChoiceField(label=_("Role"), initial=Role.AGENT)
    mailboxes = forms.TypedMultipleChoiceField(label=_("Closed mailboxes"), required=False, coerce=int, widget=forms.CheckboxSelectMultiple)


class MemberForm(RoleMixin):
    role = forms.ChoiceField(label=_("Role"))
    mailboxes = forms.TypedMultipleChoiceField(label=_("Closed mailboxes"), required=False, coerce=int, widget=forms.CheckboxSelectMultiple)


class JoinForm(forms.Form):
    name = forms.CharField(label=_("Your name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    language = forms.ChoiceField(label=_("Language"), choices=InterfaceLanguage.choices)
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        help_text=_("At least 10 characters. A sentence you remember is better than signs you forget."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


@login_required
@require_http_methods(["GET", "POST"])
def people(request: HttpRequest) -> HttpResponse:
    """Everybody, and for leads the invitations; a fresh invitation link is shown once."""
    by: Any = request.user
    form = InviteForm(request.POST or None, by=by) if by.may("team:invite") else None
    invited: list[actions.Invited] = []
    if request.method == "POST" and form:
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda answers: invited.append(actions.invite(**answers, by=by))):
            form = InviteForm(by=by)
    return _people_page(request, form, invited[0] if invited else None)


def _people_page(request: HttpRequest, form: InviteForm | None, invited: actions.Invited | None) -> HttpResponse:
    by: Any = request.user
    away = {absence.agent_id: absence for absence in queries.absences()}
    resting = queries.breathers()
    context = {
        "members": [{"agent": one, "absence": away.get(one.pk), "back_at": resting.get(one.pk)} for one in queries.people()],
        "former": queries.people(removed=True),
        "invitations": queries.invitations(for_=by) if form else [],
        "form": form,
        "invited": invited,
        "now": timezone.now(),
    }
    return render(request, "team/people.html", context, status=400 if form and form.errors else 200)


@login_required
@require_POST
def invite_again(request: HttpRequest, pk: int) -> HttpResponse:
    by: Any = request.user
    invited = actions.invite_again(queries.invitation(pk, for_=by), by=by)
    return _people_page(request, InviteForm(by=by), invited)


@login_required
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    by: Any = request.user
    actions.withdraw_invitation(queries.invitation(pk, for_=by), by=by)
    return redirect("people")


@login_required
@require_http_methods(["GET", "POST"])
def member(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody's role and mailboxes."""
    by: Any = request.user
    demand(by, "team:change")
    agent: Any = queries.person(pk)
    shown = {"role": agent.role, "mailboxes": [box.pk for box in agent.mailboxes.all()]}
    form = MemberForm(request.POST or None, by=by, initial=shown)

    def save(answers: dict[str, Any]) -> None:
        actions.change_role(agent, answers["role"], by=by)
        if "mailboxes" in answers:
            actions.change_mailboxes(agent, answers["mailboxes"], by=by)

    return form_page(request, "team/member.html", form, save, then=reverse("people"), context={"member": agent})


@login_required
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    actions.remove(queries.person(pk), by=request.user)  # type: ignore[arg-type]
    return redirect("people")


@never_cache
@login_not_required
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Join with an invitation link; it is spent by joining, not by looking."""
    invited = actions.open_invitation(token)
    form = JoinForm(request.POST or None, initial={"name": invited.name, "language": queries.desk().language})
    joined: list[Agent] = []
    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda answers: joined.append(actions.accept_invitation(token, **answers))):
            response: HttpResponse = perform_login(request, joined[0], email_verification="none", redirect_url="/")
            return response
    return render(request, "team/join.html", {"form": form, "invited": invited}, status=400 if form.errors else 200)


class AbsenceForm(forms.Form):
    agent = forms.TypedChoiceField(label=_("Who"), coerce=int)
    until = forms.DateField(
        label=_("Last day away"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text=_("Leave it empty if nobody knows yet."),
    )

    def __init__(self, *args: Any, by: Agent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        somebody = queries.people() if by.may("team:mark_away") else [by]
        offer(self, "agent", [(one.pk, one.name) for one in somebody])
        self.fields["agent"].initial = by.pk


@login_required
@require_http_methods(["GET", "POST"])
def absences(request: HttpRequest) -> HttpResponse:
    """Who is away, and saying so. A lead goes on to hand the work over."""
    by: Any = request.user
    form = AbsenceForm(request.POST or None, by=by)
    marked: list[Absence] = []
    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda answers: marked.append(_mark_away(answers, by))):
            return redirect("hand_everything_over", pk=marked[0].pk) if by.may("team:mark_away") else redirect("absences")
    context = {"form": form, "absences": queries.absences(), "may_hand_over": by.may("team:mark_away")}
    return render(request, "team/absences.html", context, status=400 if form.errors else 200)


def _mark_away(answers: dict[str, Any], by: Agent) -> Absence:
    return actions.mark_away(queries.person(answers["agent"]), answers["until"], by=by)


@login_required
@require_POST
def back(request: HttpRequest, pk: int) -> HttpResponse:
    """Back again; the next page says what happened meanwhile."""
    absence = actions.mark_back(queries.person(pk), by=request.user)  # type: ignore[arg-type]
    return redirect("back_again", pk=absence.pk) if absence else redirect("absences")

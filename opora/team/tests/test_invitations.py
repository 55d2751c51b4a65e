"""Joining a desk by invitation."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.kernel.models import AuditRow
from opora.team import actions
from opora.team.models import Agent, Invitation, Letter, Role
from opora.team.tests.people import PASSWORD, jana, make, ola, petr

pytestmark = pytest.mark.django_db


def token_of(invited: actions.Invited) -> str:
    return invited.link.rstrip("/").rpartition("/")[2]


def test_an_invited_person_joins_with_the_role_they_were_given() -> None:
    invited = actions.invite("Eva@Majak.example", by=jana(), role=Role.LEAD)
    agent = actions.accept_invitation(token_of(invited), name="Eva", password=PASSWORD)
    assert (agent.email, agent.role, agent.is_active) == ("eva@majak.example", Role.LEAD, True)


def test_the_link_goes_out_by_mail_and_is_never_stored() -> None:
    invited = actions.invite("eva@majak.example", by=jana())
    letter = Letter.objects.get()
    assert letter.to == "eva@majak.example"
    assert invited.link in letter.text
    assert token_of(invited) not in str(Invitation.objects.values())
    assert token_of(invited) not in str(AuditRow.objects.values())


def test_an_invitation_works_once() -> None:
    token = token_of(actions.invite("eva@majak.example", by=jana()))
    actions.accept_invitation(token, name="Eva", password=PASSWORD)
    with pytest.raises(Absent):
        actions.accept_invitation(token, name="Eve", password=PASSWORD)
    assert Agent.objects.filter(email="eva@majak.example").get().name == "Eva"


def test_after_72_hours_an_invitation_is_refused() -> None:
    token = token_of(actions.invite("eva@majak.example", by=jana()))
    with time_machine.travel(timezone.now() + timedelta(hours=72, seconds=1), tick=False), pytest.raises(Absent):
        actions.accept_invitation(token, name="Eva", password=PASSWORD)


@pytest.mark.parametrize("change", ["", "0", "upper", "short", "longer"])
def test_a_link_that_is_not_exactly_right_is_refused(change: str) -> None:
    token = token_of(actions.invite("eva@majak.example", by=jana()))
    wrong = {"upper": token.swapcase(), "short": token[:-1], "longer": token + "A"}.get(change, change)
    with pytest.raises(Absent):
        actions.accept_invitation(wrong, name="Eva", password=PASSWORD)


def test_a_new_link_makes_the_old_one_worthless() -> None:
    by = jana()
    first = actions.invite("eva@majak.example", by=by)
    second = actions.invite_again(first.invitation, by=by)
    with pytest.raises(Absent):
        actions.accept_invitation(token_of(first), name="Eva", password=PASSWORD)
    actions.accept_invitation(token_of(second), name="Eva", password=PASSWORD)


def test_a_withdrawn_invitation_is_refused() -> None:
    by = jana()
    invited = actions.invite("eva@majak.example", by=by)
    actions.withdraw_invitation(invited.invitation, by=by)
    with pytest.raises(Absent):
        actions.accept_invitation(token_of(invited), name="Eva", password=PASSWORD)


def test_an_agent_may_not_invite_and_a_lead_may_not_make_owners() -> None:
    with pytest.raises(Refused):
        actions.invite("eva@majak.example", by=petr())
    with pytest.raises(Refused):
        actions.invite("eva@majak.example", by=ola(), role=Role.OWNER)
    assert not Invitation.objects.exists()


def test_an_unknown_role_is_refused() -> None:
    with pytest.raises(DeskError):
        actions.invite("eva@majak.example", by=jana(), role="root")


def test_somebody_who_is_here_already_is_not_invited() -> None:
    petr()
    with pytest.raises(Conflict):
        actions.invite("PETR@majak.example", by=jana())


def test_a_weak_password_does_not_spend_the_link() -> None:
    token = token_of(actions.invite("eva@majak.example", by=jana()))
    with pytest.raises(DeskError):
        actions.accept_invitation(token, name="Eva", password="123")
    assert actions.accept_invitation(token, name="Eva", password=PASSWORD).pk


def test_somebody_who_left_comes_back_as_the_same_person() -> None:
    gone = make("Eva", is_active=False)
    token = token_of(actions.invite("eva@majak.example", by=jana(), role=Role.NEWCOMER))
    assert actions.accept_invitation(token, name="Eva", password=PASSWORD).pk == gone.pk

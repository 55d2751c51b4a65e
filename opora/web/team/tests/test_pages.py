"""Every page of the settings opens for those who may, and only for them; forms take what they offer and nothing else."""

from __future__ import annotations

import pytest
from django.test import Client

from opora.team import actions, queries
from opora.team.models import Agent, Invitation, Role
from opora.team.tests.people import PASSWORD, jana, make, ola, petr

pytestmark = pytest.mark.django_db

FOR_EVERYBODY = [
    "/team/me/",
    "/team/me/notifications/",
    "/team/me/ringing/",
    "/team/me/today/",
    "/team/notifications/",
    "/team/people/",
    "/team/absences/",
    "/setup/replies/",
    "/setup/replies/new/",
    "/sign-in/password/change/",
    "/sign-in/two-factor/",
    "/sign-in/sessions/",
    "/sign-in/logout/",
]
FOR_LEADS = ["/setup/blocklist/", "/setup/counts/"]
FOR_OWNERS = ["/setup/next/", "/setup/desk/", "/setup/mailboxes/", "/setup/imports/", "/team/audit/", "/team/audit/?check=1"]


def inside(agent: Agent) -> Client:
    client = Client()
    client.force_login(agent)
    return client


@pytest.mark.parametrize("language", ["en", "cs", "pl", "el", "sr", "sr-latn"])
@pytest.mark.parametrize("path", FOR_EVERYBODY + FOR_LEADS + FOR_OWNERS)
def test_an_owner_opens_every_page_in_every_language(path: str, language: str) -> None:
    owner = jana()
    actions.change_profile(by=owner, language=language)
    assert inside(owner).get(path).status_code == 200


@pytest.mark.parametrize("path", FOR_LEADS + FOR_OWNERS)
def test_an_agent_does_not_open_what_is_for_others(path: str) -> None:
    assert inside(petr()).get(path).status_code == 403


@pytest.mark.parametrize("path", FOR_OWNERS)
def test_a_lead_does_not_open_what_is_for_owners(path: str) -> None:
    assert inside(ola()).get(path).status_code == 403


@pytest.mark.parametrize("path", FOR_EVERYBODY[:-1] + FOR_LEADS + FOR_OWNERS)
def test_a_stranger_is_sent_to_the_door(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/sign-in/login/")


@pytest.mark.parametrize(
    "extra", [{"role": "owner"}, {"is_superuser": "true"}, {"team": "1"}, {"email": "other@majak.example"}, {"pk": "1"}]
)
def test_a_profile_with_fields_nobody_offered_is_refused_as_a_whole(extra: dict[str, str]) -> None:
    agent = petr()
    before = Agent.objects.filter(pk=agent.pk).values().get()
    answer = {"name": "New", "language": "cs", "theme": "dark", "after_send": "stay", **extra}
    client = inside(agent)
    before["last_login"] = Agent.objects.get(pk=agent.pk).last_login
    assert client.post("/team/me/", answer).status_code == 400
    assert Agent.objects.filter(pk=agent.pk).values().get() == before


def test_a_profile_is_saved() -> None:
    agent = petr()
    answer = {"name": "Petr Kučera", "language": "sr-latn", "theme": "dark", "after_send": "stay", "works_in": ["cs", "sr"]}
    assert inside(agent).post("/team/me/", answer).status_code == 302
    agent.refresh_from_db()
    assert (agent.name, agent.language, agent.works_in, agent.single_keys) == ("Petr Kučera", "sr-latn", ["cs", "sr"], False)


def test_notification_wishes_are_saved_and_unknown_ones_refused() -> None:
    agent = petr()
    assert inside(agent).post("/team/me/notifications/", {"assigned.mail": "on"}).status_code == 302
    agent.refresh_from_db()
    assert agent.notify["assigned"] == {"browser": False, "mail": True}
    assert inside(agent).post("/team/me/notifications/", {"role.owner": "on"}).status_code == 400


def test_a_role_is_changed_by_owners_only() -> None:
    agent = petr()
    assert inside(ola()).post(f"/team/people/{agent.pk}/", {"role": "owner"}).status_code == 403
    assert inside(jana()).post(f"/team/people/{agent.pk}/", {"role": "lead"}).status_code == 302
    agent.refresh_from_db()
    assert agent.role == "lead"


def test_the_last_owner_hears_why_not() -> None:
    owner = jana()
    page = inside(owner).post(f"/team/people/{owner.pk}/", {"role": "agent"})
    assert page.status_code == 400
    assert "at least one owner" in page.content.decode()


def test_an_invitation_is_made_taken_up_and_spent(client: Client) -> None:
    page = inside(jana()).post("/team/people/", {"email": "eva@majak.example", "name": "", "role": "agent"})
    link = page.context["invited"].link
    path = "/" + link.split("/", 3)[3]
    assert client.get(path).status_code == 200
    assert client.post(path, {"name": "Eva", "language": "cs", "password": "short"}).status_code == 400
    assert client.post(path, {"name": "Eva", "language": "cs", "password": PASSWORD, "role": "owner"}).status_code == 400
    assert client.post(path, {"name": "Eva", "language": "cs", "password": PASSWORD}).status_code == 302
    assert Agent.objects.get(email="eva@majak.example").role == "agent"
    assert client.get("/team/me/").status_code == 200
    assert Client().get(path).status_code == 404


def test_a_lead_cannot_invite_an_owner_and_an_agent_nobody() -> None:
    answer = {"email": "eva@majak.example", "name": "", "role": "owner"}
    assert inside(ola()).post("/team/people/", answer).status_code == 400
    inside(petr()).post("/team/people/", answer)
    assert not Invitation.objects.exists()


@pytest.mark.parametrize(
    "path", ["/team/invitation/x/", "/team/invitation/0/", "/setup/first/x/", "/team/people/999999/", "/team/people/9999999999999999999/"]
)
def test_what_is_not_there_looks_like_what_one_may_not_see(path: str) -> None:
    assert inside(jana()).get(path).status_code == 404


def test_acts_do_not_happen_by_looking() -> None:
    owner, agent = jana(), petr()
    client = inside(owner)
    for path in (
        f"/team/people/{agent.pk}/remove/",
        "/team/notifications/read/",
        f"/team/absences/{agent.pk}/back/",
        "/setup/counts/retry/",
        "/setup/done/",
        "/setup/next/demo/",
    ):
        assert client.get(path).status_code == 405
    agent.refresh_from_db()
    assert agent.is_active


def test_one_opens_only_ones_own_notifications() -> None:
    agent, other = petr(), ola()
    row = actions.notify([agent], "assigned", "/case/7/", {"subject": "Lamp"})[0]
    assert inside(other).post(f"/team/notifications/{row.pk}/").status_code == 404
    assert inside(agent).post(f"/team/notifications/{row.pk}/").headers["Location"] == "/case/7/"
    assert queries.unread_notifications(for_=agent) == 0


def test_somebody_is_marked_away_and_back() -> None:
    lead, agent, newcomer = ola(), petr(), make("Eleni", Role.NEWCOMER)
    where = inside(lead).post("/team/absences/", {"agent": agent.pk, "until": ""}).headers["Location"]
    assert queries.is_away(agent)
    assert inside(lead).get(where).status_code == 200
    assert inside(newcomer).post("/team/absences/", {"agent": lead.pk, "until": ""}).status_code == 400
    assert not queries.is_away(lead)
    where = inside(agent).post(f"/team/absences/{agent.pk}/back/").headers["Location"]
    assert not queries.is_away(agent)
    assert inside(agent).get(where).status_code == 200


def test_a_name_with_markup_stays_text() -> None:
    make("<img src=x onerror=alert(1)>")
    assert "<img src=x" not in inside(jana()).get("/team/people/").content.decode()

"""The door: who gets in, what strangers learn, where links lead (reliability.md B50 to B58)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re
import subprocess
import sys
import time
from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from opora.team import actions
from opora.team.models import Agent, Letter
from opora.team.tests.people import PASSWORD, jana, petr

pytestmark = pytest.mark.django_db
LOGIN = "/sign-in/login/"
RESET = "/sign-in/password/reset/"


@pytest.fixture(autouse=True)
def fresh_counters() -> None:
    cache.clear()


def sign_in(client: Client, agent: Agent, password: str = PASSWORD, **more: str) -> object:
    return client.post(LOGIN, {"login": agent.email, "password": password, **more})


def is_in(client: Client) -> bool:
    return client.get("/team/me/").status_code == 200


def test_the_right_password_opens_the_desk_under_a_new_session(client: Client) -> None:
    client.get(LOGIN)
    client.session["x"] = 1
    session = client.session
    session.save()
    client.cookies["opora"] = session.session_key
    sign_in(client, petr())
    assert is_in(client)
    assert client.cookies["opora"].value != session.session_key


def test_the_session_cookie_is_out_of_reach_for_scripts_and_other_sites(client: Client) -> None:
    sign_in(client, petr())
    cookie = client.cookies["opora"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


def test_a_wrong_password_and_an_unknown_address_look_the_same(client: Client) -> None:
    agent = petr()
    answers = []
    for address in (agent.email, "nobody@majak.example"):
        page = client.post(LOGIN, {"login": address, "password": "wrong wrong wrong"})
        text = re.sub(r'(name="csrfmiddlewaretoken"|name="csrf-token") (value|content)="[^"]+"', "", page.content.decode())
        answers.append((page.status_code, text.replace(address, "ADDRESS")))
    assert answers[0] == answers[1]
    assert not is_in(client)


def test_asking_for_a_new_password_looks_the_same_for_known_and_unknown_addresses(client: Client) -> None:
    agent = petr()
    answers = [client.post(RESET, {"email": address}) for address in (agent.email, "nobody@majak.example")]
    assert {(one.status_code, one.headers["Location"]) for one in answers} == {(302, "/sign-in/password/reset/done/")}
    assert [letter.to for letter in Letter.objects.all()] == [agent.email]


def reset_link(client: Client, agent: Agent, **headers: str) -> str:
    client.post(RESET, {"email": agent.email}, **headers)
    found = re.search(r"https?://\S+", Letter.objects.latest("pk").text)
    assert found
    return found.group()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:9999"])
def test_a_reset_link_carries_the_configured_address(client: Client, settings: object, host: str) -> None:
    link = reset_link(client, petr(), HTTP_HOST=host, HTTP_X_FORWARDED_HOST="evil.example")
    assert link.startswith(f"{settings.ADDRESS}/sign-in/password/reset/key/")  # type: ignore[attr-defined]


def test_a_strange_host_gets_nothing(client: Client) -> None:
    assert client.post(RESET, {"email": petr().email}, HTTP_HOST="evil.example").status_code == 400
    assert not Letter.objects.exists()


def use(link: str, password: str) -> int:
    visitor = Client()
    page = visitor.get("/" + link.split("/", 3)[3], follow=True)
    target = page.redirect_chain[-1][0] if page.redirect_chain else link
    return visitor.post(target, {"password1": password, "password2": password}).status_code


def test_a_reset_link_works_once(client: Client) -> None:
    agent = petr()
    link = reset_link(client, agent)
    assert use(link, "another lamp on the pier") == 302
    use(link, "a thief's own password")
    agent.refresh_from_db()
    assert agent.check_password("another lamp on the pier")


def test_a_reset_link_dies_after_72_hours(client: Client) -> None:
    agent = petr()
    link = reset_link(client, agent)
    with time_machine.travel(timezone.now() + timedelta(hours=72, minutes=1), tick=False):
        use(link, "another lamp on the pier")
    agent.refresh_from_db()
    assert agent.check_password(PASSWORD)


@pytest.mark.parametrize("wrong", ["0", "set-password", "x" * 39])
def test_a_guessed_reset_link_is_refused(client: Client, wrong: str) -> None:
    agent = petr()
    link = reset_link(client, agent)
    guessed = link.rstrip("/").rpartition("-")[0].rpartition("-")[0] + f"-{wrong}/"
    use(guessed, "another lamp on the pier")
    agent.refresh_from_db()
    assert agent.check_password(PASSWORD)


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example",
        "/\\evil.example",
        "https:evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "\\\\evil.example",
        "/\t/evil.example",
        "///evil.example",
        "http:///evil.example",
    ],
)
def test_after_signing_in_nobody_is_sent_to_another_host(client: Client, target: str) -> None:
    response = sign_in(client, petr(), next=target)
    where = response.headers["Location"]  # type: ignore[attr-defined]
    assert where.startswith("/")
    assert not where.startswith(("//", "/\\"))
    assert "evil" not in where


def test_after_signing_in_one_arrives_where_one_wanted(client: Client) -> None:
    assert sign_in(client, petr(), next="/team/people/").headers["Location"] == "/team/people/"  # type: ignore[attr-defined]


def test_nobody_signs_up_by_themselves(client: Client) -> None:
    for path in ("/sign-in/signup/", "/sign-in/email/", "/accounts/signup/", "/sign-in/two-factor/webauthn/signup/"):
        assert client.post(path, {"email": "eve@evil.example", "password1": PASSWORD}).status_code == 404
    assert not Agent.objects.exists()


def test_a_form_without_its_token_is_refused() -> None:
    agent = petr()
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(LOGIN, {"login": agent.email, "password": PASSWORD}).status_code == 403
    strict.get(LOGIN)
    token = strict.cookies["opora-csrf"].value
    answer = {"login": agent.email, "password": PASSWORD, "csrfmiddlewaretoken": token}
    assert strict.post(LOGIN, answer, HTTP_ORIGIN="null").status_code == 403
    assert strict.post(LOGIN, answer, HTTP_ORIGIN="https://evil.example").status_code == 403
    assert strict.post(LOGIN, answer).status_code == 302


def test_signing_out_needs_a_form(client: Client) -> None:
    sign_in(client, petr())
    client.get("/sign-in/logout/")
    assert is_in(client)
    client.post("/sign-in/logout/")
    assert not is_in(client)


def test_guessing_from_many_places_is_stopped_but_a_known_browser_still_gets_in(client: Client) -> None:
    agent = petr()
    sign_in(client, agent)
    client.post("/sign-in/logout/")
    for guess in range(12):
        Client(REMOTE_ADDR=f"192.0.2.{guess}").post(LOGIN, {"login": agent.email, "password": f"guess number {guess}"})
    stranger = Client(REMOTE_ADDR="192.0.2.99")
    sign_in(stranger, agent)
    assert not is_in(stranger)
    sign_in(client, agent)
    assert is_in(client)


def test_a_forged_address_in_a_header_does_not_reset_the_count(client: Client) -> None:
    for guess in range(12):
        client.post(LOGIN, {"login": f"somebody{guess}@majak.example", "password": "guess"}, HTTP_X_FORWARDED_FOR=f"192.0.2.{guess}")
    sign_in(client, petr())
    assert not is_in(client)


def test_a_removed_person_is_out_at_once(client: Client) -> None:
    agent, owner = petr(), jana()
    sign_in(client, agent)
    assert is_in(client)
    actions.remove(agent, by=owner)
    assert not is_in(client)
    assert not Session.objects.exists()
    assert "_auth_user_id" not in client.session
    sign_in(client, agent)
    assert not is_in(client)


def test_a_new_password_signs_the_other_browsers_out(client: Client) -> None:
    agent, other = petr(), Client()
    sign_in(client, agent)
    sign_in(other, agent)
    new = "another lamp on the pier"
    client.post("/sign-in/password/change/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
    assert is_in(client)
    assert not is_in(other)


def code_now(secret: str) -> str:
    """What the app shows: RFC 6238 with the usual 30 seconds and six digits."""
    counter = int(time.time() // 30).to_bytes(8, "big")
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(int.from_bytes(digest[start : start + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"


def test_the_secret_of_an_app_with_codes_is_sealed_in_the_database(client: Client) -> None:
    agent = petr()
    sign_in(client, agent)
    client.post("/sign-in/reauthenticate/", {"password": PASSWORD})
    page = client.get("/sign-in/two-factor/totp/activate/")
    secret = page.context["form"].secret
    assert client.post("/sign-in/two-factor/totp/activate/", {"code": code_now(secret)}).status_code == 302
    stored = Authenticator.objects.get(user=agent, type="totp")
    assert secret not in str(stored.data)
    again = Client()
    assert sign_in(again, agent).headers["Location"].startswith("/sign-in/two-factor/authenticate/")  # type: ignore[attr-defined]
    assert not is_in(again)
    again.post("/sign-in/two-factor/authenticate/", {"code": "000000"})
    assert not is_in(again)
    with time_machine.travel(timezone.now() + timedelta(seconds=30), tick=False):  # a code is taken once
        again.post("/sign-in/two-factor/authenticate/", {"code": code_now(secret)})
    assert is_in(again)


def test_behind_tls_every_cookie_is_bound_to_this_host_and_to_tls() -> None:
    program = (
        "from opora import settings as s; print(s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE)"
    )
    environ = {**os.environ, "OPORA_ADDRESS": "https://desk.example"}
    shown = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=True).stdout
    assert shown.split() == ["__Host-opora", "__Host-opora-csrf", "True", "True"]

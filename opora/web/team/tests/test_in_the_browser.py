"""What only a real browser can show: passkeys."""

from __future__ import annotations

import time

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from playwright.sync_api import Page, expect

from opora.team.tests.people import PASSWORD, petr

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk_at_localhost(live_server: object, settings: object) -> str:
    """The desk under a name: browsers keep passkeys for names only."""
    cache.clear()
    address = live_server.url.replace("127.0.0.1", "localhost")  # type: ignore[attr-defined]
    settings.ALLOWED_HOSTS = ["localhost"]  # type: ignore[attr-defined]
    return str(address)


def sign_in(page: Page, address: str, email: str) -> None:
    page.goto(f"{address}/sign-in/login/")
    page.fill("#id_login", email)
    page.fill("#id_password", PASSWORD)
    page.click("button[type=submit]")
    page.wait_for_url(lambda url: "/login/" not in url)


def test_a_passkey_is_added_and_opens_the_desk_without_a_password(page: Page, desk_at_localhost: str) -> None:
    keys = page.context.new_cdp_session(page)
    keys.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
        "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    keys.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    agent = petr()
    sign_in(page, desk_at_localhost, agent.email)
    page.goto(f"{desk_at_localhost}/sign-in/two-factor/webauthn/add/")
    if "reauthenticate" in page.url:
        page.fill("#id_password", PASSWORD)
        page.click("button[type=submit]")
        page.wait_for_url("**/webauthn/add/")
    page.check("#id_passwordless")
    page.click("#mfa_webauthn_add")
    page.wait_for_url(lambda url: "/add/" not in url)
    assert Authenticator.objects.filter(user=agent, type="webauthn").count() == 1
    page.goto(f"{desk_at_localhost}/sign-in/logout/")
    page.click("button[type=submit]")
    page.wait_for_url("**/login/")
    page.click("#passkey_login")
    page.wait_for_url(lambda url: "/login/" not in url)
    page.goto(f"{desk_at_localhost}/team/me/")
    expect(page.locator("#id_name")).to_have_value("Petr")


def test_a_key_that_says_no_is_told_in_words(page: Page, desk_at_localhost: str) -> None:
    keys = page.context.new_cdp_session(page)
    keys.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": False}
    keys.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    page.goto(f"{desk_at_localhost}/sign-in/login/")
    started = time.monotonic()
    page.click("#passkey_login")
    expect(page.locator("#passkey-trouble")).to_be_visible(timeout=60_000)
    assert time.monotonic() - started < 60

"""Only a real browser can show it: the script it keeps is accepted under the strict policy, wakes for a notice, and shows it."""

from __future__ import annotations

import json

import pytest
from django.core.cache import cache
from playwright.sync_api import Page, expect

from opora.team.tests.people import petr
from opora.web.team.tests.test_in_the_browser import sign_in

pytestmark = pytest.mark.django_db(transaction=True)
REGISTER = """async ([script, scope]) => {
  const made = await navigator.serviceWorker.register(script, { scope });
  const worker = made.installing ?? made.waiting ?? made.active;
  if (worker.state !== "activated") await new Promise((go) => worker.addEventListener("statechange", () => worker.state === "activated" && go()));
}"""
SHOWN = """async (scope) => {
  const known = await navigator.serviceWorker.getRegistration(scope);
  return (await known.getNotifications()).map(({ title, body, tag, data }) => ({ title, body, tag, path: data.path }));
}"""


def test_a_sleeping_page_shows_the_notice_once_and_only_leads_into_the_desk(page: Page, live_server: object) -> None:
    cache.clear()
    address: str = live_server.url  # type: ignore[attr-defined]
    sign_in(page, address, petr().email)
    page.context.grant_permissions(["notifications"], origin=address)
    page.goto(f"{address}/team/me/ringing/")
    expect(page.locator("[data-ringing=off], [data-ringing=none]").locator("visible=true")).to_have_count(1)
    found: list[dict[str, str]] = []
    wires = page.context.new_cdp_session(page)
    wires.on("ServiceWorker.workerRegistrationUpdated", lambda told: found.extend(told["registrations"]))
    wires.send("ServiceWorker.enable")
    page.evaluate(REGISTER, ["/team/me/ringing/worker.js", "/team/me/ringing/"])
    page.wait_for_timeout(200)
    pushed = {"title": "Maják", "body": "Somebody raises an alarm", "path": "/crises/7/", "tag": "opora-1"}
    wrong = {**pushed, "path": "//evil.example/", "tag": "opora-2"}
    for words in (pushed, pushed, wrong):
        told = {"origin": address, "registrationId": found[-1]["registrationId"], "data": json.dumps(words)}
        wires.send("ServiceWorker.deliverPushMessage", told)
    page.wait_for_function(f"async () => (await ({SHOWN})('/team/me/ringing/')).length >= 2")
    shown = {one["tag"]: one for one in page.evaluate(SHOWN, "/team/me/ringing/")}
    assert shown["opora-1"] == {"title": "Maják", "body": "Somebody raises an alarm", "tag": "opora-1", "path": "/crises/7/"}
    assert shown["opora-2"]["path"] == "/team/notifications/"
    assert len(shown) == 2
    page.goto("about:blank")  # its stream ends before the server does

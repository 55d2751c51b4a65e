"""Whatever a mail brings, nothing of it runs in the desk and nobody outside hears that it was opened."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Request

from opora.cases.models import Case
from tests.browser_journeys.conftest import SignIn, ready
from tests.cast import SUPPORT, Team, Writer, case_of, deliver, drain_everything, mail, writes

pytestmark = pytest.mark.django_db(transaction=True)

MARK = "window.__xss=1"
VECTORS = [
    f"<script>{MARK}</script>",
    f"<img src=x onerror={MARK}>",
    f"<svg onload={MARK}>",
    f"<svg><script>{MARK}</script></svg>",
    f"<svg><animate onbegin={MARK} attributeName=x dur=1s>",
    f'<iframe srcdoc="<script>parent.{MARK}</script>"></iframe>',
    f'<iframe src="javascript:parent.{MARK}"></iframe>',
    f'<a href="javascript:{MARK}" autofocus onfocus={MARK}>x</a>',
    f"<details open ontoggle={MARK}>x</details>",
    f"<body onload={MARK}>",
    f"<math><mtext></table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror={MARK}&gt;'>",
    f"<noscript><p title='</noscript><img src=x onerror={MARK}>'>",
    f"<textarea></textarea><img src=x onerror={MARK}>",
    f"<template><img src=x onerror={MARK}></template>",
    f'<object data="data:text/html,<script>parent.{MARK}</script>"></object>',
    f'<meta http-equiv="refresh" content="0;url=javascript:{MARK}">',
    '<link rel="stylesheet" href="http://evil.example/x.css">',
    '<img src="http://evil.example/pixel.gif">',
    '<div style="background:url(http://evil.example/b.png)">x</div>',
    "<style>@import url(http://evil.example/i.css);</style>",
    '<video poster="http://evil.example/p.png" src="http://evil.example/v.mp4" autoplay></video>',
    '<base href="http://evil.example/"><img src="relative.png">',
    "{{ constructor.constructor('" + MARK + "')() }}",
    f'" onmouseover="{MARK}" x="',
    f"'-{MARK}-'",
    f"</title><script>{MARK}</script>",
    f"</script><script>{MARK}</script>",
]


def _letters() -> list[Case]:
    cases = []
    for number, vector in enumerate(VECTORS):
        sender = Writer(vector.replace("\n", " "), f"mallory{number}@elsewhere.example", "en")
        raw = mail(
            sender, f"{number} {vector}", f"needle {vector}", html=f"<html><body><p>needle</p>{vector}</body></html>",
            files=[(f"{vector.replace('/', '_')}.html", "text/html", f"<script>{MARK}</script>".encode())],
        )  # fmt: skip
        deliver(raw)
    drain_everything()
    for number in range(len(VECTORS)):
        cases += list(Case.objects.filter(customer__identities__value=f"mallory{number}@elsewhere.example"))
    return cases


def _watched(page: Page, address: str) -> list[str]:
    outside: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:", "about:")):
            outside.append(request.url)

    page.on("request", note)
    return outside


def test_nothing_runs_and_nothing_is_asked_for_outside(sign_in: SignIn, desk: Team, address: str) -> None:
    cases = _letters()
    assert len(cases) == len(VECTORS)
    page = sign_in(desk.marek)
    outside = _watched(page, address)
    paths = ["/list/unassigned/", "/search/?q=needle", "/customers/", *(f"/cases/{case.pk}/" for case in cases)]
    paths += [
        f"/customers/{cases[0].customer_id}/",
        f"/cases/{cases[1].pk}/split/",
        f"/cases/{cases[2].pk}/join/",
        f"/cases/{cases[3].pk}/tags/",
    ]
    for path in paths:
        ready(page, path)
        page.wait_for_timeout(100)
        ran = page.evaluate("[window, ...Array.from(window)].some((one) => { try { return one.__xss } catch { return false } })")
        assert not ran, path
    assert outside == []


def test_a_hostile_subject_is_shown_as_it_is_written(sign_in: SignIn, desk: Team) -> None:
    message = writes(Writer("Mallory", "mallory@elsewhere.example"), VECTORS[1], "x", to=SUPPORT)
    page = ready(sign_in(desk.petr), f"/cases/{case_of(message).pk}/")
    assert VECTORS[1] in page.locator(".conversation-subject").inner_text()

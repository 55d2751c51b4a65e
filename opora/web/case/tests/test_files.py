"""Files and HTML as served: downloaded, never run, and nothing fetched from outside unasked (B36–B40, B49)."""

from __future__ import annotations

import pytest
from django.http import HttpResponse

from opora.messages.models import Attachment
from tests.cast import NOVAK, Team, browser, team, writes

pytestmark = pytest.mark.django_db
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


@pytest.fixture
def desk() -> Team:
    return team()


def served(desk: Team, name: str, kind: str, content: bytes) -> HttpResponse:
    message = writes(NOVAK, "Soubor", "Dobrý den, posílám soubor.", files=[(name, kind, content)])
    file = Attachment.objects.get(message=message)
    return browser(desk.petr).get(f"/files/{file.key}/")  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("name", "kind", "content"),
    [
        ("a.html", "text/html", b"<script>window.__xss()</script>"),
        ("a.svg", "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg' onload='window.__xss()'/>"),
        ("a.png", "image/png", b"<svg onload='window.__xss()'/>"),
        ("a.xml", "application/xhtml+xml", b"<html/>"),
        ("a.pdf", "application/pdf", b"%PDF-1.4"),
        ("a.js", "application/javascript", b"window.__xss()"),
    ],
)
def test_b39_what_a_browser_might_run_is_only_downloaded(desk: Team, name: str, kind: str, content: bytes) -> None:
    answer = served(desk, name, kind, content)
    assert answer.status_code == 200 and answer.content == content
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"] and "default-src 'none'" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["../../etc/passwd", "con", "a\u202egnp.exe", 'x".html', "ř á.txt", "a;b.txt", "\u200b.htaccess", "x" * 400])
def test_b40_the_name_of_a_download_is_a_name_and_nothing_else(desk: Team, name: str) -> None:
    answer = served(desk, name, "text/plain", b"x")
    told = answer["Content-Disposition"]
    assert answer.status_code == 200
    assert "/" not in told and "\\" not in told.replace("\\\"", "") and "\u202e" not in told and "%E2%80%AE" not in told
    assert "\r" not in told and "\n" not in told


def frame(desk: Team, html: str) -> HttpResponse:
    message = writes(NOVAK, "HTML", "text", html=html)
    return browser(desk.petr).get(f"/messages/{message.pk}/html/")  # type: ignore[return-value]


@pytest.mark.parametrize(
    "evil",
    [
        "<script>window.__xss()</script>",
        "<img src=x onerror=window.__xss()>",
        "<svg><script>window.__xss()</script></svg>",
        "<a href='javascript:window.__xss()'>x</a>",
        "<iframe src='https://evil.example'></iframe>",
        "<form action='https://evil.example'><input name=password></form>",
        "<math><mtext><table><mglyph><style><img src=x onerror=window.__xss()></style></mglyph></table></mtext></math>",
        "<base href='https://evil.example/'>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>",
        "<link rel=stylesheet href='https://evil.example/a.css'>",
        "<div style='position:fixed;background:url(https://evil.example/x)'>over</div>",
    ],
)
def test_b36_a_mail_runs_nothing_in_its_frame(desk: Team, evil: str) -> None:
    answer = frame(desk, f"<p>Dobrý den</p>{evil}<p>konec</p>")
    body = answer.content.decode().partition("<body")[2]
    assert "Dobrý den" in body and "konec" in body
    for sign in ("<script", "onerror", "onload", "javascript:", "<iframe", "<form", "<base", "http-equiv", "<link", "url("):
        assert sign not in body.lower()
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "sandbox" in policy and "allow-scripts" not in policy


def test_b38_no_picture_is_fetched_until_asked_and_then_only_through_us(desk: Team) -> None:
    html = "<p>Dobrý den</p><img src='https://tracker.example/p.gif'><img src='http://169.254.169.254/latest'><img src='/files/1/'>"
    message = writes(NOVAK, "HTML", "text", html=html)
    petr = browser(desk.petr)
    closed = petr.get(f"/messages/{message.pk}/html/").content.decode()
    assert ' src="http' not in closed and ' src="/files/1/' not in closed
    opened = petr.get(f"/messages/{message.pk}/html/?images=1").content.decode()
    assert ' src="http' not in opened and "/pictures/" in opened


def test_a_picture_address_is_good_for_its_message_alone(desk: Team) -> None:
    first = writes(NOVAK, "HTML", "text", html="<p>a</p><img src='https://pictures.example/p.gif'>")
    second = writes(NOVAK, "HTML 2", "text", html="<p>b</p><img src='https://pictures.example/q.gif'>")
    petr = browser(desk.petr)
    opened = petr.get(f"/messages/{first.pk}/html/?images=1").content.decode()
    address = opened.partition('src="/pictures/')[2].partition('"')[0]
    signed = address.partition("/")[2]
    assert petr.get(f"/pictures/{second.pk}/{signed}").status_code == 404
    assert petr.get(f"/pictures/{first.pk}/{signed[:-3]}x/").status_code == 404


def test_b37_markup_in_subject_and_name_stays_text_everywhere(desk: Team) -> None:
    evil = "<img src=x onerror=window.__xss()>"
    message = writes(NOVAK.at(NOVAK.address, evil), evil, f"Dobrý den {evil}")
    case = message.passages.get().case
    petr = browser(desk.petr)
    for page in (f"/cases/{case.pk}/", "/list/all/", "/search/?q=onerror", f"/customers/{case.customer_id}/", "/customers/", f"/cases/{case.pk}/split/", f"/cases/{case.pk}/handover/"):
        assert "<img src=x" not in petr.get(page).content.decode(), page

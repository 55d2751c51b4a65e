"""People fill in the form and are heard; programs are not, and nobody is mailed what a stranger wrote (reliability.md B31)."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.form import taking, views
from opora.channels.form.challenge import BITS, is_solved, new_challenge
from opora.channels.form.channel import check, tells
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.limits import Bucket
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, Message, Parcel
from opora.replies.ways import way_of
from tests.cast import NOVAK, Team, answer, team
from tests.machine import needs
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
SHOP = "https://www.majak-shop.example"
EVIL = "Your account is suspended http://evil.example"
NOW = timezone.now()


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture(autouse=True)
def calm(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    cache.clear()
    monkeypatch.setattr(views, "knocks", Bucket(rate=1000, burst=5000))
    yield
    cache.clear()


@pytest.fixture
def account(desk: Team) -> ChannelAccount:
    return messages.attach_channel("form", "Napište nám", {"origins": f"{SHOP}\nnonsense https://x;script-src", "receipt": "yes"}, by=None)


def riddle(account: ChannelAccount, *, solve: bool = True) -> dict[str, str]:
    """A riddle that was given a while ago, and its answer."""
    with time_machine.travel(timezone.now() - timedelta(seconds=10), tick=False):
        challenge = new_challenge(account.token)
    found = next(str(number) for number in count() if is_solved(challenge, str(number))) if solve else ""
    return {"challenge": challenge, "answer": found}


def fills(account: ChannelAccount, told: dict[str, Any] | None = None, *, place: str = "10.0.0.1", **more: Any) -> HttpResponse:
    form = {"name": "Jan Novák", "email": NOVAK.address, "subject": "Konvice", "message": "Dobrý den, kdy přijde?", "website": ""}
    words = {**form, **(riddle(account) if told is None else told), **more}
    return Client(REMOTE_ADDR=place).post(f"/in/form/{account.token}/?lang=cs", words)  # type: ignore[return-value]


def test_a_message_comes_in_once_and_is_answered_by_mail(desk: Team, account: ChannelAccount, smtp_server: SmtpServer) -> None:
    solved = riddle(account)
    for _ in range(3):
        assert fills(account, solved).status_code == 200
    drain_everything()
    case = Case.objects.get()
    message = Message.objects.get(direction="in")
    assert (message.subject, message.reply, message.from_address) == ("Konvice", "Dobrý den, kdy přijde?", NOVAK.address)
    assert "nobody has confirmed it" in str(tells(message.facts)[0])
    assert way_of("", case).is_mail
    sent = answer(case, desk.petr, "Dobrý den, zítra.")
    assert (sent.thread.channel, sent.delivery, sent.to[0]["address"]) == ("email", "sent", NOVAK.address)


def test_whoever_types_many_addresses_sends_nobody_their_words(
    desk: Team, account: ChannelAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "FROM_ONE_PLACE", 1000)
    monkeypatch.setattr(taking, "WITHOUT_SCRIPT", 1000)
    for number in range(30):
        fills(
            account, riddle(account, solve=False), email=f"victim{number}@place{number}.example", subject=EVIL, message=f"{EVIL} {number}"
        )
        fills(account, riddle(account, solve=False), email=f"victim{number}@place{number}.example", subject=EVIL, message=f"{EVIL} again")
    drain_everything()
    receipts = list(Message.objects.filter(direction="out"))
    to = [one.to[0]["address"] for one in receipts]
    assert 0 < len(to) == len(set(to)) <= 20
    assert not [one for one in receipts if "evil" in (one.subject + one.text + one.html) or "suspended" in (one.subject + one.text)]
    assert {one.automatic for one in receipts} == {"receipt"}


def test_one_place_and_one_address_are_throttled(account: ChannelAccount) -> None:
    states = [fills(account, riddle(account, solve=True), email=f"a{n}@b.example").status_code for n in range(taking.FROM_ONE_PLACE + 2)]
    assert states == [200] * taking.FROM_ONE_PLACE + [429] * 2
    same = [fills(account, place=f"10.0.1.{n}", email="c@d.example").status_code for n in range(taking.FROM_ONE_ADDRESS + 1)]
    assert same == [200] * taking.FROM_ONE_ADDRESS + [429]


def test_without_scripts_a_few_get_through_and_are_told_why_the_rest_does_not(account: ChannelAccount) -> None:
    answered = [fills(account, riddle(account, solve=False)) for _ in range(taking.WITHOUT_SCRIPT + 1)]
    assert [one.status_code for one in answered] == [200, 200, 200, 429]
    assert "Dobrý den, kdy přijde?" in answered[-1].content.decode()  # nobody types twice
    assert Parcel.objects.count() == taking.WITHOUT_SCRIPT


def test_programs_give_themselves_away_and_are_not_heard(account: ChannelAccount) -> None:
    assert fills(account, website="http://spam.example").status_code == 200
    assert fills(account, {"challenge": new_challenge(account.token), "answer": "1"}).status_code == 409  # quicker than any person
    assert fills(account, {"challenge": "made-up", "answer": "1"}).status_code == 409
    other = messages.attach_channel("form", "Other", {}, by=None)
    assert fills(account, riddle(other)).status_code == 409
    with time_machine.travel(timezone.now() - timedelta(days=2), tick=False):
        old = new_challenge(account.token)
    assert fills(account, {"challenge": old, "answer": "1"}).status_code == 409
    assert not Parcel.objects.exists()


@pytest.mark.parametrize("wrong", [{"email": "novak"}, {"email": "a@b.example\nBcc: c@d.example"}, {"message": "  "}, {"email": ""}])
def test_what_is_missing_is_said_and_nothing_typed_is_lost(account: ChannelAccount, wrong: dict[str, str]) -> None:
    answered = fills(account, riddle(account, solve=False), **wrong)
    page = answered.content.decode()
    assert answered.status_code == 400 and 'role="alert"' in page and 'value="Jan Novák"' in page
    assert not Parcel.objects.exists()


def test_the_page_may_be_framed_by_the_teams_website_alone_and_sets_no_cookie(account: ChannelAccount) -> None:
    answered = Client().get(f"/in/form/{account.token}/?lang=el")
    policy = answered["Content-Security-Policy"]
    assert f"frame-ancestors {SHOP};" in f"{policy};" and "script-src 'self'" in policy and "X-Frame-Options" not in answered
    assert not answered.cookies and 'lang="el"' in answered.content.decode()
    alone = messages.attach_channel("form", "Alone", {}, by=None)
    assert "frame-ancestors 'none'" in Client().get(f"/in/form/{alone.token}/")["Content-Security-Policy"]
    assert Client().get("/in/form/unknown/").status_code == 404


def test_a_form_of_ones_own_sends_json_from_an_allowed_page(account: ChannelAccount) -> None:
    def send(origin: str, told: object) -> HttpResponse:
        client = Client(headers={"origin": origin})
        return client.post(
            f"/in/form/{account.token}/", told if isinstance(told, str) else json.dumps(told), content_type="application/json"
        )  # type: ignore[return-value]

    given = Client(headers={"origin": SHOP}).get(f"/in/form/{account.token}/challenge/")
    assert given["Access-Control-Allow-Origin"] == SHOP and given.json()["bits"] == BITS
    words = {**riddle(account), "email": NOVAK.address, "message": "Haló?"}
    assert send("https://evil.example", words).status_code == 403
    assert send(SHOP, "[" * 100_000).status_code == send(SHOP, "[]").status_code == 400
    assert send(SHOP, {**words, "message": 7}).status_code == 400
    answered = send(SHOP, words)
    assert (answered.status_code, answered.json(), answered["Access-Control-Allow-Origin"]) == (200, {"ok": True}, SHOP)
    asked = Client(headers={"origin": SHOP}).options(f"/in/form/{account.token}/")
    assert asked["Access-Control-Allow-Headers"] == "Content-Type"


def test_a_flood_is_turned_away(account: ChannelAccount, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "knocks", Bucket(rate=0.001, burst=3))
    assert [Client().get(f"/in/form/{account.token}/").status_code for _ in range(5)] == [200] * 3 + [429] * 2


def test_the_check_says_whether_answers_find_a_way_out(account: ChannelAccount) -> None:
    assert check(account)[0]


@pytest.mark.parametrize("text", ["", "abc", "x" * 55, "x" * 56, "x" * 64, "žluťoučký kůň" * 20])
def test_the_script_hashes_as_everybody_does(text: str) -> None:
    node = needs("node", "nodejs")
    script = (Path(views.__file__).parent / "static" / "form" / "hashing.js").read_text()
    ask = f"{script}\nconsole.log(hashHead(new TextEncoder().encode({json.dumps(text)})))"
    told = subprocess.run([node, "-e", ask], capture_output=True, text=True, check=True).stdout
    assert int(told) == int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
    assert re.fullmatch(r"\d+\n", told)

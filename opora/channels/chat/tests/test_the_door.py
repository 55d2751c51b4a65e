"""Who may speak, how much, and what a stranger learns: nothing (reliability.md B68)."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Iterator
from datetime import datetime
from datetime import time as time_of_day
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.conf import settings
from django.core.cache import cache
from django.test import Client

from opora.channels.chat import doors, telling, views
from opora.channels.chat.channel import check
from opora.channels.chat.identity import signature
from opora.channels.chat.models import Visitor
from opora.channels.chat.settings import origin
from opora.channels.chat.tests.shop import SECRET, SHOP, Page, chat
from opora.channels.chat.texts import spoken, texts
from opora.customers.models import Identity
from opora.kernel.limits import Bucket, Stretch
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, Parcel
from tests.cast import NOVAK, Team, customer_of, team, writes

pytestmark = pytest.mark.django_db
ERROR = b'{"error": "refused"}'
PRAGUE = ZoneInfo("Europe/Prague")


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture(autouse=True)
def calm(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    cache.clear()
    monkeypatch.setattr(doors, "knocks", Bucket(rate=1000, burst=1000))
    yield
    cache.clear()


@pytest.fixture
def shop(desk: Team) -> ChannelAccount:
    return chat()


@pytest.mark.parametrize(
    "foreign", ["", "null", "https://evil.example", f"{SHOP}.evil.example", "http://www.majak-shop.example", f"{SHOP}:444"]
)
def test_only_pages_of_the_shop_may_speak(shop: ChannelAccount, foreign: str) -> None:
    page = Page(shop)
    page.begin()
    stranger = Page(shop, page.visitor, origin=foreign)
    for answered in (stranger.say("Haló?"), stranger.post("hello", {}), stranger.post("begin", {}), stranger.post("stream", {})):
        assert (answered.status_code, answered.content) == (403, ERROR)
        assert "Access-Control-Allow-Origin" not in answered
    assert not Parcel.objects.exists()


def test_a_page_of_the_shop_may_read_the_answer_and_no_cookie_is_set(shop: ChannelAccount) -> None:
    answered = Page(shop).post("hello", {"language": "cs"})
    assert (answered["Access-Control-Allow-Origin"], answered["Cache-Control"]) == (SHOP, "no-store")
    assert "Origin" in answered["Vary"]
    assert "Access-Control-Allow-Credentials" not in answered and not answered.cookies


@pytest.mark.parametrize(
    "told",
    [b"", b"[]", b"{", b"\xff\xfe", b'"base"', b"[" * 20_000, json.dumps({"event": "say", "text": "x" * 40_000}), b"NaN"],
)
def test_bodies_that_are_nonsense_or_too_large_get_one_error(shop: ChannelAccount, told: bytes) -> None:
    answered = Page(shop).post("tell", told)
    assert (answered.status_code, answered.content) == (400, ERROR)


@pytest.mark.parametrize(
    "event",
    [
        {"event": "base"}, {"event": "__class__"}, {"event": None}, {"event": ["say"]}, {}, {"event": "say"}, {"event": "say", "text": ["x"]},
        {"event": "say", "text": "x", "key": "../" * 5}, {"event": "say", "text": " ", "key": "12345678"},
        {"event": "say", "text": "x" * 4001, "key": "12345678"}, {"event": "say", "text": "x", "key": "12345678", "files": "a"},
        {"event": "read", "up_to": "1"}, {"event": "read", "up_to": True}, {"event": "read", "up_to": 10**30},
    ],
)  # fmt: skip
def test_events_nobody_knows_get_one_error(shop: ChannelAccount, event: dict[str, object]) -> None:
    page = Page(shop)
    page.begin()
    answered = page.post("tell", {"visitor": page.visitor, **event})
    assert (answered.status_code, answered.content) == (400, ERROR)
    assert not Parcel.objects.exists()


def test_a_token_nobody_has_opens_nothing_and_the_desk_keeps_none(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.begin()
    row = Visitor.objects.get()
    assert page.visitor not in json.dumps([str(value) for value in Visitor.objects.values_list().get()])
    for token in ("", "x" * 43, row.handle, row.token_hash, None, 1, ["a"]):
        assert page.event("say", text="Haló", key="12345678", visitor=token).status_code == 401
    assert Page(chat(), page.visitor).say("Jiný obchod").status_code == 401
    assert Page(shop, page.visitor).say("Haló").status_code == 200


def test_a_paused_or_unknown_chat_is_closed(shop: ChannelAccount) -> None:
    page = Page(shop)
    page.begin()
    messages.change_account(shop, {}, by=None, paused=True)
    assert page.say("Haló?").status_code == 403
    assert Client().get(f"/in/chat/{shop.token}/widget.js").status_code == 404


def test_a_flood_is_refused_before_it_costs_anything(shop: ChannelAccount, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "sayings", Stretch(most=telling.MOST_A_MINUTE, seconds=telling.A_MINUTE))
    page = Page(shop)
    page.begin()
    states = [page.say(f"{number}").status_code for number in range(telling.MOST_A_MINUTE + 3)]
    assert states == [200] * telling.MOST_A_MINUTE + [429] * 3
    assert Page(shop).say("Já jsem někdo jiný.").status_code == 200
    monkeypatch.setattr(doors, "knocks", Bucket(rate=0.001, burst=5))
    assert [page.post("hello", {}).status_code for _ in range(7)] == [200] * 5 + [429] * 2
    assert Page(shop, address="10.9.9.9").post("hello", {}).status_code == 200


def test_one_address_cannot_make_visitors_without_end(shop: ChannelAccount, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "MOST_VISITORS_AN_HOUR", 2)
    assert [Page(shop).post("begin", {}).status_code for _ in range(4)] == [200, 200, 429, 429]


def test_a_bucket_fills_again_and_forgets_names_it_has_no_room_for() -> None:
    bucket = Bucket(rate=1000, burst=2, most_names=2)
    assert [bucket.takes("a"), bucket.takes("a")] == [True, True]
    time.sleep(0.01)
    assert bucket.takes("a")
    assert all(bucket.takes(name) for name in "bcdefg")


def signed(at: float | None = None, **who: str) -> dict[str, str]:
    told = {"id": "4711", "email": NOVAK.address, "name": "Jan Novák", "at": str(int(at or time.time())), **who}
    return {**told, "signature": signature(SECRET, **told)}


def test_a_customer_whom_the_shop_signs_is_the_one_we_know(desk: Team, shop: ChannelAccount) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?")
    page = Page(shop)
    page.begin(identity=signed())
    page.says("To jsem zase já.")
    visitor = Identity.objects.get(kind="visitor")
    assert visitor.customer == customer_of(NOVAK.address) == Identity.objects.get(kind="shop").customer
    assert visitor.name == "Jan Novák"


@pytest.mark.parametrize(
    "wrong",
    [
        {"email": "jana@majak.example"},
        {"id": "4712"},
        {"name": "Jana"},
        {"signature": "0" * 64},
        {"signature": "ž"},
        {"at": "1"},
        {"at": "٣"},
    ],
)
def test_what_is_not_signed_exactly_so_proves_nothing(shop: ChannelAccount, wrong: dict[str, str]) -> None:
    page = Page(shop)
    page.begin(identity={**signed(), **wrong})
    page.says("Haló?")
    assert list(Identity.objects.values_list("kind", flat=True)) == ["visitor"]


def test_an_old_signature_or_a_desk_without_a_secret_proves_nothing(desk: Team, shop: ChannelAccount) -> None:
    Page(shop).begin(identity=signed(time.time() - 2 * 86400))
    Page(chat(secret="")).begin(identity=signed())
    Page(chat(secret="short")).begin(
        identity={**signed(), "signature": signature("short", **{k: v for k, v in signed().items() if k != "signature"})}
    )
    assert not Visitor.objects.exclude(shop_id="").exists()


def test_who_signs_out_leaves_no_conversation_to_the_next_at_the_same_computer(shop: ChannelAccount) -> None:
    page = Page(shop)
    page.begin(identity=signed())
    assert page.post("hello", {"visitor": page.visitor, "identity": signed()}).json()["known"]
    assert not page.post("hello", {"visitor": page.visitor}).json()["known"]
    assert not page.post("hello", {"visitor": page.visitor, "identity": signed(id="4712")}).json()["known"]


def test_the_chat_is_open_while_somebody_looks_after_it_and_not_longer(desk: Team, shop: ChannelAccount) -> None:
    messages.cover(shop.mailbox, desk.petr, [0], time_of_day(10), time_of_day(12), by=desk.marek)
    for moment, open_, opens_at in (
        ("2026-11-23T10:00:00+00:00", True, None), ("2026-11-23T12:00:00+00:00", False, "2026-11-30T09:00:00+00:00"),
    ):  # fmt: skip
        with time_machine.travel(moment, tick=False):
            told = Page(shop).post("hello", {}).json()
        assert (told["open"], told["opens_at"]) == (open_, opens_at)


@pytest.mark.parametrize(
    ("moment", "open_", "opens_at"),
    [
        ("2026-11-23 10:00", True, None),
        ("2026-11-23 07:59", False, "2026-11-23T07:00:00+00:00"),
        ("2026-11-20 17:00", False, "2026-11-23T07:00:00+00:00"),
        ("2026-12-24 10:00", False, "2026-12-28T07:00:00+00:00"),
    ],
)
def test_the_chat_says_honestly_when_somebody_is_here(shop: ChannelAccount, moment: str, open_: bool, opens_at: str | None) -> None:
    with time_machine.travel(datetime.fromisoformat(moment).replace(tzinfo=PRAGUE), tick=False):
        told = Page(shop).post("hello", {}).json()
    assert (told["open"], told["opens_at"]) == (open_, opens_at)


def test_a_visitor_at_night_reads_the_words_of_this_chat_in_their_own_language(desk: Team, shop: ChannelAccount) -> None:
    messages.cover(shop.mailbox, desk.petr, [0], time_of_day(10), time_of_day(12), by=desk.marek)
    messages.say_when_nobody(shop.mailbox, {"cs": "Svítíme od desíti.", "sr": "Светлимо од десет."}, by=desk.marek)
    with time_machine.travel("2026-11-23T20:00:00+00:00", tick=False):
        told = {one: Page(shop).post("hello", {"language": one}).json()["away"] for one in ("cs-CZ", "sr", "sr-Latn", "pl", "en")}
    assert told == {"cs-CZ": "Svítíme od desíti.", "sr": "Светлимо од десет.", "sr-Latn": "Svetlimo od deset.", "pl": "", "en": ""}
    with time_machine.travel("2026-11-23T10:00:00+00:00", tick=False):
        assert Page(shop).post("hello", {"language": "cs"}).json()["away"] == ""


def test_the_greeting_speaks_the_language_of_the_page(desk: Team) -> None:
    page = Page(chat(greeting_el="Γεια σας!"))
    assert page.post("hello", {"language": "el-GR"}).json()["greeting"] == "Γεια σας!"
    assert page.post("hello", {"language": "sr-Latn-RS"}).json()["language"] == "sr-Latn"
    assert [spoken(one, "pl") for one in ("cs-CZ", "sr", "bs", "de", None, 3)] == ["cs", "sr", "sr-latn", "pl", "pl", "pl"]
    assert all(set(texts(code)) == set(texts("en")) and all(texts(code).values()) for code, _name in settings.LANGUAGES)


def test_the_script_is_small_has_no_dependency_and_is_kept_for_minutes(shop: ChannelAccount) -> None:
    path = f"/in/chat/{shop.token}/widget.js"
    answered = Client().get(path, headers={"accept-encoding": "gzip"})
    source = gzip.decompress(answered.content).decode()
    assert len(answered.content) <= 25 * 1024
    assert answered["Cross-Origin-Resource-Policy"] == "cross-origin" and "max-age" in answered["Cache-Control"] and not answered.cookies
    for forbidden in ("innerHTML", "eval(", "new Function", "import(", "document.cookie", ".style="):
        assert forbidden not in source
    assert Client().get(path, headers={"if-none-match": answered["ETag"]}).status_code == 304
    assert Client().get(path).content.decode() == source


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://www.shop.example/kontakt?x=1", "https://www.shop.example"), ("https://Shop.Example:443/", "https://shop.example"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"), ("https://kavárna.example", "https://xn--kavrna-rta.example"),
        ("http://[::1]:80", "http://[::1]"), ("shop.example", ""), ("*", ""), ("javascript:alert(1)", ""), ("https://a:x", ""),
    ],
)  # fmt: skip
def test_addresses_of_a_website_are_read_as_browsers_write_them(written: str, meant: str) -> None:
    assert origin(written) == meant


def test_the_check_says_what_is_missing(desk: Team) -> None:
    assert check(chat())[0]
    assert "shop.example/" not in str(check(chat(origins="shop"))[1]) and not check(chat(origins="shop"))[0]
    assert "16" in str(check(chat(secret="short"))[1])

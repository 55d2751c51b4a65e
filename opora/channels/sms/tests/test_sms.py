"""Short messages in and out, by a gateway of one's own and by Twilio."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.conf import settings as django_settings
from django.template.loader import render_to_string
from django.test import Client
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.sms.checks import check
from opora.channels.sms.tests.servers import ACCOUNT, SECRET, TOKEN, SmsServer, stamped, twilio_signature
from opora.customers.models import Identity
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, HookCall, Message
from opora.replies import actions as replies
from opora.replies.ways import ways
from tests.cast import Team, Whatever, team

pytestmark = pytest.mark.django_db
NUMBER = "+420777123456"


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def server(settings: Any) -> Iterator[SmsServer]:
    running = SmsServer()
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [running.port]
    yield running
    running.close()


def attach(provider: str, server: SmsServer | None = None, **more: str) -> ChannelAccount:
    where = server.address if server else "http://127.0.0.1:9"
    answers = {
        "provider": provider, "sender": "+420555000111", "account": ACCOUNT, "token": TOKEN, "gateway_url": f"{where}/gateway",
        "secret": SECRET, "api": where, **more,
    }  # fmt: skip
    return messages.attach_channel("sms", "Maják SMS", answers, by=None, language="cs")


def gateway_says(account: ChannelAccount, told: Any, *, ago: int = 0, secret: str = SECRET) -> int:
    raw = told if isinstance(told, bytes) else json.dumps(told).encode()
    headers = stamped(raw, int(time.time()) - ago, secret)
    status = Client().post(f"/in/sms/{account.token}/", raw, content_type="application/json", headers=headers).status_code
    drain_everything()
    return int(status)


def twilio_says(account: ChannelAccount, fields: dict[str, str], *, token: str = TOKEN) -> Any:
    path = f"/in/sms/{account.token}/"
    told = {"X-Twilio-Signature": twilio_signature(django_settings.ADDRESS + path, fields, token)}
    answer = _form(path, fields, told)
    drain_everything()
    return answer


def _form(path: str, fields: dict[str, str], headers: dict[str, str]) -> Any:
    return Client().post(path, urlencode(fields), content_type="application/x-www-form-urlencoded", headers=headers)


def message(text: str, key: str = "1", **more: Any) -> dict[str, Any]:
    return {"type": "message", "id": key, "from": "777 123 456", "to": "+420555000111", "text": text, **more}


def answer(desk: Team, text: str, case: Case | None = None, **more: Any) -> Message:
    draft = replies.save_draft(case or Case.objects.get(), by=desk.petr, text=text, html="", **more)
    sent = replies.send([draft], by=desk.petr, undo_seconds=0, decisions=Whatever())[0]
    drain_everything()
    sent.refresh_from_db()
    return sent


def test_a_message_by_the_gateway_is_a_case_of_that_number(desk: Team) -> None:
    account = attach("gateway")
    for _ in range(2):
        assert gateway_says(account, {"events": [message("Kdy přijde balík?"), message("Objednávka 20418", "2")]}) == 200
    assert Case.objects.get().messages_count == 2
    assert list(Identity.objects.values_list("kind", "value")) == [("phone", NUMBER)]


@pytest.mark.parametrize("ago", [301, -301])
def test_a_call_that_is_too_old_or_from_tomorrow_stores_nothing(desk: Team, ago: int, clock_stands: None) -> None:
    assert gateway_says(attach("gateway"), message("Ahoj"), ago=ago) == 401
    assert not HookCall.objects.exists()


def test_a_call_that_is_not_signed_stores_nothing(desk: Team) -> None:
    account = attach("gateway")
    assert gateway_says(account, message("Ahoj"), secret="hádám") == 401
    raw = json.dumps(message("Ahoj")).encode()
    changed = {**stamped(raw, int(time.time())), "X-Opora-Timestamp": str(int(time.time()) - 1)}
    assert Client().post(f"/in/sms/{account.token}/", raw, content_type="application/json", headers=changed).status_code == 401
    ChannelAccount.objects.update(secrets="{}")
    assert gateway_says(account, message("Ahoj"), secret="") == 401
    assert not HookCall.objects.exists()


def test_what_the_gateway_says_and_nobody_understands_is_kept(desk: Team) -> None:
    account = attach("gateway")
    for told in (b"\xff", {"type": "weather"}, [message("Ahoj"), {"type": "report", "id": "1", "status": "eaten"}], b'"x"'):
        assert gateway_says(account, told) == 200
    assert Message.objects.get().reply == "Ahoj"
    assert set(HookCall.objects.values_list("state", flat=True)) == {"unknown"}
    assert "report without what it needs" in HookCall.objects.values_list("problem", flat=True)


def test_an_answer_goes_through_the_gateway_signed_and_its_fate_is_told(desk: Team, server: SmsServer) -> None:
    account = attach("gateway", server)
    gateway_says(account, message("Kdy přijde balík?"))
    sent = answer(desk, "V pátek.")
    (taken,) = server.taken
    assert {name: taken[name] for name in ("to", "from", "text", "segments")} == {
        "to": NUMBER, "from": "+420555000111", "text": "V pátek.", "segments": 1,
    }  # fmt: skip
    assert (sent.delivery, sent.external_id) == ("sent", "gw-1")
    assert taken["report_to"].endswith(f"/in/sms/{account.token}/")
    gateway_says(account, {"type": "report", "id": "gw-1", "status": "delivered"})
    assert list(sent.revisions.values_list("kind", flat=True)) == ["delivered"]
    gateway_says(account, {"type": "report", "id": "gw-1", "status": "failed", "reason": "vypnutý telefon"})
    sent.refresh_from_db()
    assert (sent.delivery, sent.delivery_problem) == ("bounced", "The SMS could not be delivered: vypnutý telefon")


def test_one_may_begin_with_an_sms_to_a_number_we_know(desk: Team, server: SmsServer) -> None:
    gateway_says(attach("gateway", server), message("Na tohle číslo mi prosím nepište, mám ještě druhé."))
    case = Case.objects.get()
    Identity.objects.create(customer=case.customer, first_customer=case.customer, kind="phone", value="+420602555118")
    way = next(one for one in ways(case) if one.identity == "+420602555118")
    sent = answer(desk, "Voláme vám ve tři.", case, way=way.name)
    assert (sent.delivery, server.taken[0]["to"]) == ("sent", "+420602555118")


@pytest.mark.parametrize("word", ["STOP", "stop.", "Odhlásit", "СТОП", "Στοπ"])
def test_who_says_stop_gets_no_more_until_they_say_start(desk: Team, server: SmsServer, word: str) -> None:
    account = attach("gateway", server)
    gateway_says(account, message(word, "1"))
    case = Case.objects.get()
    sms = next(one for one in ways(case) if one.channel.name == "sms")
    assert (sms.window.open, "STOP" in str(sms.window.sentence)) == (False, True)
    gateway_says(account, message("Start", "2"))
    assert next(one for one in ways(case) if one.channel.name == "sms").window.open
    assert answer(desk, "Rádi.", case).delivery == "sent"


def test_the_newer_wish_counts_in_whatever_order_they_come(desk: Team) -> None:
    account = attach("gateway")
    gateway_says(account, message("START", "2", at="2026-11-20T12:00:00+01:00"))
    gateway_says(account, message("STOP", "1", at="2026-11-20T11:00:00+01:00"))
    assert next(one for one in ways(Case.objects.get()) if one.channel.name == "sms").window.open


def test_stop_inside_a_sentence_is_no_wish_to_be_left_alone(desk: Team) -> None:
    gateway_says(attach("gateway"), message("Stop, počkejte s odesláním!"))
    assert next(one for one in ways(Case.objects.get()) if one.channel.name == "sms").window.open


def test_stop_holds_also_for_a_message_that_was_already_on_its_way(desk: Team, server: SmsServer) -> None:
    account = attach("gateway", server)
    gateway_says(account, message("Kdy přijde balík?"))
    draft = replies.save_draft(Case.objects.get(), by=desk.petr, text="V pátek.", html="")
    sent = replies.send([draft], by=desk.petr, undo_seconds=60, decisions=Whatever())[0]
    gateway_says(account, message("STOP", "2"))
    Message.objects.update(due_at=sent.at)
    drain_everything()
    sent.refresh_from_db()
    assert (sent.delivery, server.taken) == ("failed", [])


def test_the_name_of_a_bank_cannot_be_answered(desk: Team, server: SmsServer) -> None:
    gateway_says(attach("gateway", server), message("Váš kód je 1234", **{"from": "MojeBanka"}))
    assert (Identity.objects.get().kind, Identity.objects.get().value) == ("other", "MojeBanka")
    sent = answer(desk, "Děkujeme.")
    assert (sent.delivery, server.taken) == ("failed", [])
    assert "no telephone number" in sent.delivery_problem


def test_a_message_of_too_many_sms_is_refused_with_the_count(desk: Team, server: SmsServer) -> None:
    gateway_says(attach("gateway", server, most_segments="2"), message("Dobrý den"))
    sent = answer(desk, "Příliš " * 30)
    assert (sent.delivery, server.taken) == ("failed", [])
    assert sent.delivery_problem == "This would be 4 SMS, more than the 2 that are allowed. Make it shorter."


@pytest.mark.parametrize(
    ("status", "told", "delivery"), [(503, {}, "due"), (401, {}, "due"), (422, {"error": "špatné číslo"}, "failed"), (500, {}, "uncertain")]
)
def test_what_the_gateway_refuses_is_told_in_words(desk: Team, server: SmsServer, status: int, told: dict[str, Any], delivery: str) -> None:
    account = attach("gateway", server)
    gateway_says(account, message("Dobrý den"))
    server.answers = [(status, told)]
    sent = answer(desk, "Dobrý den, ozveme se.")
    account.refresh_from_db()
    assert (sent.delivery, server.taken, bool(account.problem)) == (delivery, [], delivery == "due")
    assert not told or "špatné číslo" in sent.delivery_problem


def test_a_line_that_breaks_is_uncertain(desk: Team, server: SmsServer) -> None:
    gateway_says(attach("gateway", server), message("Dobrý den"))
    server.hang_up = True
    assert answer(desk, "Dobrý den, ozveme se.").delivery == "uncertain"
    drain_everything()
    assert len(server.taken) == 1


def test_twilio_brings_messages_and_hears_an_empty_answer(desk: Team) -> None:
    account = attach("twilio")
    fields = {
        "MessageSid": "SM9",
        "SmsStatus": "received",
        "From": NUMBER,
        "To": "+420555000111",
        "Body": "Žluťoučký kůň 🐎 + víc",
        "NumMedia": "0",
    }
    for _ in range(2):
        heard = twilio_says(account, fields)
        assert (heard.status_code, heard.content) == (200, b"<Response/>")
    assert Message.objects.get().reply == "Žluťoučký kůň 🐎 + víc"
    assert HookCall.objects.count() == 1


def test_a_call_that_is_not_twilios_stores_nothing(desk: Team) -> None:
    account = attach("twilio")
    fields = {"MessageSid": "SM9", "From": NUMBER, "Body": "Ahoj"}
    assert twilio_says(account, fields, token="guessed").status_code == 401
    path = f"/in/sms/{account.token}/"
    elsewhere = {"X-Twilio-Signature": twilio_signature(f"https://elsewhere.example{path}", fields)}
    assert _form(path, fields, elsewhere).status_code == 401
    ChannelAccount.objects.update(secrets="{}")
    assert twilio_says(account, fields, token="").status_code == 401
    assert not HookCall.objects.exists()


def test_an_answer_goes_through_twilio_and_its_fate_is_told(desk: Team, server: SmsServer) -> None:
    account = attach("twilio", server, sender="MG77")
    twilio_says(account, {"MessageSid": "SM9", "SmsStatus": "received", "From": NUMBER, "Body": "Kdy přijde balík?"})
    sent = answer(desk, "V pátek. Děkujeme & hezký den")
    (taken,) = server.taken
    assert (taken["To"], taken["MessagingServiceSid"], taken["Body"]) == (NUMBER, "MG77", "V pátek. Děkujeme & hezký den")
    assert (sent.delivery, sent.external_id) == ("sent", "SM1")
    for state in ("delivered", "sent", "queued", "delivered"):
        twilio_says(account, {"MessageSid": "SM1", "MessageStatus": state, "To": NUMBER})
    assert list(sent.revisions.values_list("kind", flat=True)) == ["delivered"]
    twilio_says(account, {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30003", "To": NUMBER})
    sent.refresh_from_db()
    assert (sent.delivery, sent.delivery_problem) == ("bounced", "The SMS could not be delivered: 30003")
    assert set(HookCall.objects.values_list("state", flat=True)) == {"taken"}


@pytest.mark.parametrize(
    ("told", "delivery", "words"),
    [
        ((400, {"code": 21610, "message": "unsubscribed recipient"}), "failed", "asked not to get any more"),
        ((400, {"code": 21211, "message": "invalid 'To'"}), "failed", "no number that an SMS"),
        ((401, {"code": 20003, "message": "Authenticate"}), "due", "Renew them"),
        ((429, {"code": 20429, "message": "Too many requests"}), "due", "more slowly"),
        ((500, {}), "uncertain", "500"),
    ],
)
def test_what_twilio_refuses_is_told_in_plain_words(
    desk: Team, server: SmsServer, told: tuple[int, dict[str, Any]], delivery: str, words: str
) -> None:
    twilio_says(attach("twilio", server), {"MessageSid": "SM9", "SmsStatus": "received", "From": NUMBER, "Body": "Dotaz"})
    server.answers = [told]
    sent = answer(desk, "Dobrý den, ozveme se.")
    assert sent.delivery == delivery
    assert words in sent.delivery_problem


@pytest.mark.parametrize("provider", ["twilio", "gateway"])
def test_a_provider_of_sms_is_asked_again_when_it_said_so(desk: Team, server: SmsServer, provider: str) -> None:
    account = attach(provider, server)
    if provider == "twilio":
        twilio_says(account, {"MessageSid": "SM9", "SmsStatus": "received", "From": NUMBER, "Body": "Dotaz"})
    else:
        gateway_says(account, {"type": "message", "id": "SM9", "from": NUMBER, "text": "Dotaz"})
    server.answers, server.retry_after = [(429, {"code": 20429, "message": "Too many requests"})], "900"
    sent = answer(desk, "Dobrý den, ozveme se.")
    assert sent.due_at and 890 < (sent.due_at - timezone.now()).total_seconds() < 901


def test_the_check_says_whether_the_account_works(desk: Team, server: SmsServer) -> None:
    assert check(attach("gateway", server)) == (True, "It works: the gateway answered.")
    assert check(attach("twilio", server)) == (True, "It works: Twilio knows this account.")
    assert check(attach("gateway", server, gateway_url="")) == (False, "Something is missing in the settings: gateway_url.")
    assert check(attach("gateway", server, secret="jiné"))[1] == "The gateway answered 401."
    assert "cannot be reached" in check(attach("gateway", server, gateway_url="http://10.0.0.1/gateway"))[1]


def test_the_steps_are_told_on_the_channels_page() -> None:
    assert "Twilio" in render_to_string("sms/guide.html")

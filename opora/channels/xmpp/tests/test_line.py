"""The line against a real Prosody: what customers say and what becomes of it, answers, receipts, and lines that break."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from django.db import connection
from django.template.loader import render_to_string

from opora.cases.models import Case
from opora.channels.xmpp.channels import tells
from opora.channels.xmpp.checks import check
from opora.channels.xmpp.models import Leaving
from opora.channels.xmpp.tests.lines import Held, attach, close, hold
from opora.customers.models import Identity
from opora.kernel.errors import DeskError
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, HookCall, Message, Parcel
from tests.prosody import COMPONENT, Customer, Prosody, until

REQUEST = "<request xmlns='urn:xmpp:receipts'/>"
OURS = f"podpora@{COMPONENT}"


@pytest.fixture
def petra(server: Prosody) -> Customer:
    return Customer(server)


def test_words_arrive_once_and_the_receipt_says_that_they_are_safe(held: Held, petra: Customer) -> None:
    with petra:
        first = petra.says("Kde je moje zásilka? 📦", more=REQUEST)
        until(lambda: petra.receipts() == [first])
        assert HookCall.objects.count() == 1
        petra.says("Kde je moje zásilka? 📦", first, more=REQUEST)  # her program was not sure
        until(lambda: petra.receipts() == [first, first])
        petra.says("Objednávka 20418.")
        until(lambda: HookCall.objects.count() == 2)
        held.works(2)
    case, identity = Case.objects.get(), Identity.objects.get()
    assert [one.reply for one in Message.objects.order_by("pk")] == ["Kde je moje zásilka? 📦", "Objednávka 20418."]
    assert (case.messages_count, identity.kind, identity.value) == (2, "xmpp", "petra@localhost")


def test_an_answer_arrives_and_is_shown_as_delivered_and_read(held: Held, petra: Customer) -> None:
    with petra:
        petra.says("Kde je moje zásilka?")
        until(lambda: HookCall.objects.exists())
        held.works(1)
        sent = held.answers("Je na cestě \x0b– zítra v 8:00 <u vás>.")
        assert sent.delivery == Message.Delivery.SENT, sent.delivery_problem
        until(lambda: petra.words == ["Je na cestě – zítra v 8:00 <u vás>."], why=lambda: petra.words)
        got = petra.messages()[0]
        assert got.get("from") == OURS and got.find("{urn:xmpp:receipts}request") is not None
        key = got.get("id")
        petra.says("", more=f"<received xmlns='urn:xmpp:receipts' id='{key}'/>")
        petra.says("", more=f"<displayed xmlns='urn:xmpp:chat-markers:0' id='{key}'/>")
        until(lambda: HookCall.objects.count() == 3)
        held.works()
    assert sorted(sent.revisions.values_list("kind", flat=True)) == ["delivered", "read"]
    assert not Leaving.objects.exists()


def test_nobody_else_can_confirm_or_touch_a_message(held: Held, petra: Customer, server: Prosody) -> None:
    with petra, Customer(server, "milos") as milos:
        said = petra.says("Kde je moje zásilka?")
        until(lambda: HookCall.objects.exists())
        held.works(1)
        sent = held.answers("Je na cestě.")
        milos.says("", more=f"<received xmlns='urn:xmpp:receipts' id='opora-{sent.pk}'/>")
        milos.says("Podvrh", more=f"<replace xmlns='urn:xmpp:message-correct:0' id='{said}'/>")
        milos.says("", more=f"<retract xmlns='urn:xmpp:message-retract:1' id='{said}'/>")
        until(lambda: HookCall.objects.count() == 4)
        held.works()
    assert not any(one.revisions.exists() for one in Message.objects.all())


def test_corrections_retractions_and_reactions_lie_beside_the_message(held: Held, petra: Customer) -> None:
    with petra:
        said = petra.says("Jste nemožní!")
        petra.says("Jste skvělí!", more=f"<replace xmlns='urn:xmpp:message-correct:0' id='{said}'/>")
        petra.says("", more=f"<reactions xmlns='urn:xmpp:reactions:0' id='{said}'><reaction>👍</reaction></reactions>")
        petra.says("She took it back.", more=f"<retract xmlns='urn:xmpp:message-retract:1' id='{said}'/><fallback xmlns='urn:xmpp:fallback:0'/>")
        until(lambda: HookCall.objects.count() == 4)
        held.works(1)
    message = Message.objects.get()
    assert message.reply == "Jste nemožní!"
    assert sorted(message.revisions.values_list("kind", "text")) == [("deleted", ""), ("edited", "Jste skvělí!"), ("reaction", "👍")]


def test_rooms_headlines_typing_and_invitations_are_neither_kept_nor_answered(held: Held, petra: Customer) -> None:
    with petra:
        petra.says("Z místnosti", kind="groupchat")
        petra.says("Akce!", kind="headline")
        petra.says("", more="<composing xmlns='http://jabber.org/protocol/chatstates'/>")
        petra.says("Pojď k nám", more="<x xmlns='jabber:x:conference' jid='room@muc.localhost'/>")
        petra.says("chyba", kind="error", more="<error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>")
        petra.says("Konec.", more=REQUEST)
        until(lambda: petra.receipts())
        held.works(1)
    assert (HookCall.objects.count(), Message.objects.get().reply) == (1, "Konec.")
    assert petra.messages() == []


def test_a_name_that_nobody_has_is_refused_and_the_bare_component_is_us(held: Held, petra: Customer) -> None:
    with petra:
        petra.says("Haló?", to=f"sklad@{COMPONENT}")
        until(lambda: [one for one in petra.got if one.get("type") == "error"])
        petra.says("Haló?", to=COMPONENT, more=REQUEST)
        until(lambda: petra.receipts())
        held.works(1)
    assert Message.objects.count() == 1


def test_programs_see_that_we_are_here_and_what_we_can_do(held: Held, petra: Customer) -> None:
    with petra:
        petra.sends(f"<presence to='{OURS}' type='subscribe'/>")
        petra.sends(f"<iq to='{OURS}' id='about' type='get'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
        petra.sends(f"<iq to='{OURS}' id='strange' type='get'><query xmlns='urn:nobody'/></iq>")
        until(lambda: {"about", "strange"} <= {one.get("id") for one in petra.got})
        until(lambda: [one for one in petra.got if one.get("from") == OURS and one.tag.endswith("presence") and not one.get("type")])
    about = next(one for one in petra.got if one.get("id") == "about")
    assert "urn:xmpp:receipts" in [one.get("var") for one in about[0]]
    assert next(one for one in petra.got if one.get("id") == "strange").get("type") == "error"


def test_an_encrypted_message_says_so_and_a_shared_file_is_a_file(held: Held, petra: Customer) -> None:
    address = "https://files.example/a/foto%20balíku.jpg"
    with petra:
        petra.says("I sent you an OMEMO encrypted message.", more="<encrypted xmlns='eu.siacs.conversations.axolotl'/>")
        petra.says(address, more=f"<x xmlns='jabber:x:oob'><url>{address}</url></x>")
        until(lambda: HookCall.objects.count() == 2)
        held.works(2)
    encrypted, file = Message.objects.order_by("pk")
    assert "OMEMO" in tells(encrypted.facts)[0]
    assert (file.reply, file.attachments.get().name, file.attachments.get().content_type) == ("", "foto balíku.jpg", "image/jpeg")


def test_who_is_not_there_is_told_in_words(held: Held, petra: Customer) -> None:
    with petra:
        petra.says("Zavolejte mi.")
        until(lambda: HookCall.objects.exists())
        held.works(1)
    sent = held.answers("Voláme zítra.")  # she has gone, and her server keeps nothing for later
    until(lambda: held.again(sent).delivery in ("failed", "bounced"), why=lambda: sent.delivery)
    assert "XMPP address" in sent.delivery_problem


def test_a_server_that_dies_is_found_again_and_nothing_is_lost_or_twice(held: Held, server: Prosody) -> None:
    with Customer(server) as petra:
        petra.says("První", more=REQUEST)
        until(lambda: petra.receipts())
        held.works(1)
    server.kill()
    until(lambda: not held.is_open)
    sent = held.answers("Odpověď.")
    assert sent.delivery == Message.Delivery.DUE and "broken" in sent.delivery_problem
    server.start()
    until(lambda: held.is_open)
    with Customer(server) as petra:
        assert held.again(sent).delivery == Message.Delivery.SENT
        until(lambda: petra.words == ["Odpověď."])
        petra.says("Druhá", more=REQUEST)
        until(lambda: petra.receipts())
        held.works(3)
    assert Counter(Message.objects.filter(direction="in").values_list("reply", flat=True)) == {"První": 1, "Druhá": 1}


def test_while_the_database_is_away_nobody_hears_accepted_and_nothing_is_lost(
    held: Held, petra: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import OperationalError

    from opora.channels.xmpp import processes

    keep = processes.write

    def away(batch: object) -> None:
        raise OperationalError("the database is away")

    monkeypatch.setattr(processes, "write", away)
    with petra:
        keys = [petra.says(f"Zpráva {number}", more=REQUEST) for number in range(5)]
        time.sleep(0.3)
        assert petra.receipts() == [] and not HookCall.objects.exists()
        monkeypatch.setattr(processes, "write", keep)
        until(lambda: petra.receipts() == keys)
    held.works(5)
    assert [one.reply for one in Message.objects.order_by("pk")] == [f"Zpráva {number}" for number in range(5)]


def test_sixty_messages_in_a_row_keep_their_order(held: Held, petra: Customer) -> None:
    with petra:
        keys = [petra.says(f"Zpráva {number}", more=REQUEST) for number in range(60)]
        until(lambda: len(petra.receipts()) == 60)
        assert petra.receipts() == keys
    held.works(60)
    assert Parcel.objects.count() == Message.objects.count() == 60


def test_another_process_waits_until_the_line_is_free(held: Held, server: Prosody, monkeypatch: pytest.MonkeyPatch) -> None:
    from opora.channels.xmpp.processes import Lines

    second = Lines().start()
    try:
        time.sleep(1)
        assert not second._lines and held.is_open
        held.lines.close()
        until(lambda: second._lines and held.is_open)
    finally:
        second.close()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("other", "words"),
    [({"secret": "wrong"}, "secret"), ({"address": "podpora@unknown.localhost"}, "does not know"), ({"server": "127.0.0.1:9"}, "cannot be reached"),
     ({"address": "nothing"}, "looks like")],
)  # fmt: skip
def test_what_is_wrong_stands_on_the_channels_page(server: Prosody, monkeypatch: pytest.MonkeyPatch, other: dict[str, str], words: str) -> None:
    held = hold(server, monkeypatch, **other)
    try:
        until(lambda: ChannelAccount.objects.get(pk=held.account.pk).problem)
        works, sentence = check(ChannelAccount.objects.get(pk=held.account.pk))
        assert not works and words in str(sentence)
        messages.change_account(held.account, server.answers(), by=None)
        until(lambda: held.is_open)
        until(lambda: not ChannelAccount.objects.get(pk=held.account.pk).problem)
        works, sentence = check(ChannelAccount.objects.get(pk=held.account.pk))
        assert works and OURS in str(sentence)
    finally:
        close(held)


def test_a_paused_channel_leaves_its_server_and_keeps_answers(held: Held, petra: Customer) -> None:
    with petra:
        petra.says("Kde je moje zásilka?")
        until(lambda: HookCall.objects.exists())
        held.works(1)
        messages.change_account(held.account, {}, by=None, paused=True)
        until(lambda: not held.is_open)
        assert held.answers("Je na cestě.").delivery == Message.Delivery.DUE
        petra.says("Haló?")
        until(lambda: [one for one in petra.got if one.get("type") == "error"])


@pytest.mark.django_db(transaction=True)
def test_without_a_process_that_holds_the_line_an_answer_waits(server: Prosody) -> None:
    account = attach(server)
    assert "not open yet" in str(check(account)[1])
    connection.close()


def test_an_address_that_is_none_is_refused(held: Held, petra: Customer) -> None:
    with petra:
        petra.says("Haló?")
        until(lambda: HookCall.objects.exists())
        held.works(1)
    Message.objects.update(from_address="to není adresa")
    try:
        sent = held.answers("Ano?")
    except DeskError as no:
        raise AssertionError(no.sentence) from no
    assert sent.delivery == Message.Delivery.FAILED and "no XMPP address" in sent.delivery_problem


def test_the_steps_at_the_server_are_told_on_the_channels_page() -> None:
    assert "component_secret" in render_to_string("xmpp/guide.html")

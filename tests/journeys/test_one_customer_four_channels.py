"""One person writes by mail, in the chat, calls and writes in Messenger: what is proven makes one customer, what only looks so asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from opora.cases.models import Case
from opora.channels.chat.tests.shop import Page, chat
from opora.channels.chat.tests.test_the_door import signed
from opora.channels.hook.tests.program import attach as program
from opora.channels.hook.tests.program import says
from opora.channels.meta.tests.accounts import PERSON, attach, event, page, tell
from opora.channels.meta.tests.test_comments import comment
from opora.channels.phone.tests.exchange import exchange, missed
from opora.customers import actions as customers
from opora.customers.models import Customer, Identity, LinkChange, LinkProposal
from opora.kernel.jobs.worker import drain_everything
from opora.messages.actions import calls
from opora.messages.models import ChannelAccount, Message
from opora.replies.actions.moving import Words, move_to_private
from opora.replies.ways import private_ways, ways
from tests.cast import NOVAK, Team, Whatever, browser, customer_of, team, writes
from tests.graph_api import GraphApi

pytestmark = pytest.mark.django_db
NUMBER = "+420603555271"  # as in the signature of his mails


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Team:
    monkeypatch.setattr(calls, "SETTLES_AFTER", 0.0)  # nothing in these stories comes late
    return team()


@pytest.fixture
def graph(settings: Any) -> Iterator[GraphApi]:
    api = GraphApi(comments={"55_1": {"person": PERSON}})
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [api.port]
    yield api
    api.close()


def owner(kind: str, value: str) -> Customer:
    return Identity.objects.select_related("customer").get(kind=kind, value=value).customer


def writes_in_messenger(messenger: ChannelAccount, text: str, key: str, **more: Any) -> None:
    tell(messenger, page(event(message={"mid": key, "text": text}, **more)))


def shop_vouches(**who: str) -> None:
    """The shop's own program, which the team lets vouch for its customers, tells of an order with the ids it knows them by."""
    told = {"id": "order-2024-118", "text": "Objednávka 2024-118", "from": {"id": "4711", "name": "Jan Novák", **who}}
    assert says(program(vouches="yes"), told) == 200


def test_mail_chat_telephone_and_messenger_of_one_person_are_one_customer(desk: Team, graph: GraphApi) -> None:
    messenger, shop, line = attach("messenger", graph), chat(), exchange()
    writes(NOVAK, "Rozbitý hrnek", "Dobrý den, hrnek z objednávky 2024-118 přišel rozbitý.")
    novak = customer_of(NOVAK.address)

    visitor = Page(shop)  # signed in at the shop, which says so with its signature
    visitor.begin(identity=signed())
    visitor.says("Psal jsem vám mail, kdy se ozvete?")
    at_the_shop = Identity.objects.get(kind="shop").value
    assert owner("shop", at_the_shop) == novak

    missed(line, NUMBER, caller_name="Jan Novák")  # the number stands in his signature and the name is his: that only looks so
    assert owner("phone", NUMBER) != novak
    tell(messenger, comment("55_1", "Už třetí rozbitý hrnek!", name="Jan Novák"))
    assert Case.objects.get(channel="facebook").customer != novak
    (way, *_others) = private_ways(Case.objects.get(channel="facebook"))
    words = Words("Omlouváme se, napsali jsme vám soukromě.", "Je to objednávka 2024-118?", way.name)
    private = move_to_private(
        Case.objects.get(channel="facebook"), words, by=desk.petr, seen_up_to=0, decisions=Whatever(), undo_seconds=0
    ).case
    drain_everything()
    writes_in_messenger(messenger, "Ano, ta.", "m.novak")
    assert owner("messenger", PERSON) == owner("facebook", "71001")  # Meta itself told whom the private reply reached
    assert Message.objects.filter(passages__case=private, reply="Ano, ta.").exists()
    assert owner("messenger", PERSON) != novak

    shop_vouches(email=NOVAK.address, phone=NUMBER, messenger=PERSON)
    everybody = {owner(kind, value).pk for kind, value in (("email", NOVAK.address), ("shop", at_the_shop), ("phone", NUMBER), ("messenger", PERSON))}
    assert everybody == {novak.pk}
    assert Customer.objects.filter(joined_into=None).count() == 1
    channels = set(Case.objects.filter(customer=novak).values_list("channel", flat=True))
    assert {"email", "chat", "phone", "facebook", "messenger"} <= channels

    missed(line, NUMBER)
    writes_in_messenger(messenger, "A ještě něco.", "m.later")
    assert set(Case.objects.values_list("customer", flat=True)) == {novak.pk}
    offered = {one.channel.name for one in ways(Case.objects.filter(channel="phone").latest("pk"))}
    assert "email" in offered
    card = browser(desk.jana).get(f"/customers/{novak.pk}/").content.decode().replace("<wbr>", "")
    assert [value for value in (NOVAK.address, NUMBER, PERSON) if value not in card] == []


def test_what_was_proven_wrongly_is_parted_again_and_stays_apart(desk: Team, graph: GraphApi) -> None:
    messenger = attach("messenger", graph)
    writes(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?")
    writes_in_messenger(messenger, "Zdravím", "m.1")
    shop_vouches(email=NOVAK.address, messenger=PERSON)
    assert owner("messenger", PERSON) == customer_of(NOVAK.address)
    change = next(one for one in LinkChange.objects.order_by("-pk") if Identity.objects.get(kind="messenger").pk in one.moved["Identity"])
    customers.undo_link(change, by=desk.jana)
    drain_everything()
    writes_in_messenger(messenger, "Jsem někdo jiný.", "m.2")
    assert owner("messenger", PERSON) != customer_of(NOVAK.address)


def test_the_same_name_and_number_only_propose(desk: Team, graph: GraphApi) -> None:
    messenger, shop = attach("messenger", graph), chat()
    writes(NOVAK, "Rozbitý hrnek", "Dobrý den, objednávka 2024-118 přišla rozbitá.")
    graph.people = {"24002": "Jan Novák"}
    writes_in_messenger(messenger, f"Tady Jan Novák, tel. 603 555 271, {NOVAK.address}, objednávka 2024-118.", "m.typed", person="24002")
    drain_everything()
    stranger = Page(shop)
    stranger.begin(identity={**signed(), "signature": "0" * 64})
    stranger.says(f"Jsem {NOVAK.address}, kde je objednávka 2024-118?")
    owners = {owner("email", NOVAK.address).pk, owner("messenger", "24002").pk, Identity.objects.get(kind="visitor").customer_id}
    assert len(owners) == 3
    proposed = LinkProposal.objects.filter(state="open")
    assert {tuple(sorted((one.first_id, one.second_id))) for one in proposed} <= {
        tuple(sorted((one, other))) for one in owners for other in owners if one != other
    }
    assert proposed.exists()
    assert not LinkChange.objects.exists()

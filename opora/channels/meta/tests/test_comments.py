"""Public words under our posts: they stand on the wall, are answered where they stand, and their authors' changes lie beside them."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.meta.tests.accounts import ACCOUNT, PAGE, answer, attach, event, page, tell
from opora.customers.models import Customer
from opora.kernel.jobs.worker import drain_everything
from opora.ledgers.models import Promise
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, Hiding, HookCall, Message, Thread
from tests.cast import Team, browser, team
from tests.graph_api import GraphApi, error

pytestmark = pytest.mark.django_db
POST, EVA, KAREL = f"{PAGE}_55", "71001", "71002"


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def account(desk: Team, graph: GraphApi) -> ChannelAccount:
    graph.comments = {key: {"person": "24001"} for key in ("55_1", "55_2", "55_3", "17_1", POST)}
    return attach("messenger", graph)


def feed(value: dict[str, Any], field: str = "feed", at: int | None = None) -> dict[str, Any]:
    """One change of the page, as Meta publishes it."""
    return {"object": "page", "entry": [{"id": PAGE, "time": at or int(time.time()), "changes": [{"field": field, "value": value}]}]}


def comment(key: str, text: str, *, author: str = EVA, name: str = "Eva Malá", verb: str = "add", **more: Any) -> dict[str, Any]:
    told = {
        "item": "comment", "verb": verb, "comment_id": key, "post_id": POST, "parent_id": POST, "created_time": int(time.time()),
        "from": {"id": author, "name": name}, "message": text,
        "post": {"permalink_url": "https://www.facebook.com/101/posts/55", "id": POST}, **more,
    }  # fmt: skip
    return feed(told)


def on_instagram(key: str, text: str, *, author: str = "24001", name: str = "eva.mala", **more: Any) -> dict[str, Any]:
    value = {
        "id": key,
        "text": text,
        "from": {"id": author, "username": name},
        "media": {"id": "900", "media_product_type": "FEED"},
        **more,
    }
    entry = {"id": ACCOUNT, "time": int(time.time()), "changes": [{"field": "comments", "value": value}]}
    return {"object": "instagram", "entry": [entry]}


def understood() -> bool:
    return set(HookCall.objects.values_list("state", flat=True)) == {HookCall.State.TAKEN}


def test_a_comment_stands_on_the_wall_in_the_thread_of_its_post(desk: Team, account: ChannelAccount) -> None:
    told = comment("55_1", "Dramat. Třetí rozbitý hrnek.")
    for _again in range(2):
        tell(account, told)
    tell(account, comment("55_2", "Mně přišel taky rozbitý.", author=KAREL, name="Karel"))
    tell(account, comment("55_3", "Ještě fotka", parent_id="55_1", message="Ještě fotka"))
    assert list(Thread.objects.values_list("channel", "key")) == [("facebook", POST)]
    cases = {case.customer_name: case.messages_count for case in Case.objects.all()}
    assert cases == {"Eva Malá": 2, "Karel": 1}
    page = browser(desk.jana).get("/wall/").content.decode()
    assert "Ještě fotka" in page and "Mně přišel taky rozbitý." in page and "Facebook comments" in page
    assert understood()


def test_the_answer_stands_below_the_comment_of_the_one_it_is_for(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_1", "Kde mám zásilku?"))
    tell(account, comment("55_2", "A já taky čekám.", author=KAREL, name="Karel"))
    eva = Case.objects.get(customer_name="Eva Malá")
    sent = answer(desk.petr, "Dobrý den, zásilku předáme dopravci zítra.", eva)
    (said,) = graph.commented
    assert (said.path, said.told) == ("55_1/comments", {"message": "Dobrý den, zásilku předáme dopravci zítra."})
    assert (sent.delivery, sent.external_id) == ("sent", said.key)
    own = comment(said.key, "Dobrý den, zásilku předáme dopravci zítra.", author=PAGE, name="Maják", parent_id="55_1")
    tell(account, own)
    assert Message.objects.filter(direction="out").count() == 1


def test_what_is_promised_below_a_post_is_a_public_promise(desk: Team, account: ChannelAccount) -> None:
    tell(account, comment("55_1", "Kde mám zásilku?"))
    answer(desk.petr, "Dobrý den, zítra do 12 hodin Vám napíšeme, kde je.")
    drain_everything()
    assert Promise.objects.get().public


def test_below_an_answer_we_answer_in_the_same_row(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_2", "Souhlasím.", author=KAREL, name="Karel"))
    tell(account, comment("55_3", "A co ten balík?", parent_id="55_2"))
    answer(desk.petr, "Balík předáme zítra.", Case.objects.get(customer_name="Eva Malá"))
    assert graph.commented[0].path == "55_2/comments"


def test_what_a_colleague_answered_on_facebook_is_our_answer_to_that_person(desk: Team, account: ChannelAccount) -> None:
    both = comment("55_1", "Kde mám zásilku?")
    both["entry"][0]["changes"] += comment("55_9", "Zítra ji máte.", author=PAGE, name="Maják", parent_id="55_1")["entry"][0]["changes"]
    tell(account, both)
    assert [(one.direction, one.reply) for one in Message.objects.order_by("pk")] == [("in", "Kde mám zásilku?"), ("out", "Zítra ji máte.")]
    assert Case.objects.get().turn == "customer"
    tell(account, comment("55_12", "Opravdu zítra.", author=PAGE, name="Maják", parent_id="55_3"))
    tell(account, comment("55_3", "A kdy?", author=KAREL, name="Karel"))
    assert Message.objects.get(external_id="55_12").to == [{"name": "Karel", "address": KAREL}]
    tell(account, comment("55_10", "Děkujeme všem!", author=PAGE, name="Maják"))
    assert Message.objects.count() == 4
    assert understood()


def test_what_an_author_changes_or_deletes_lies_beside_the_first_words(desk: Team, account: ChannelAccount) -> None:
    tell(account, comment("55_1", "Jste zloději!"))
    tell(account, comment("55_1", "Už je to vyřešené.", verb="edited"))
    tell(account, comment("55_1", "", verb="remove"))
    message = Message.objects.get()
    assert message.reply == "Jste zloději!"
    assert [(one.kind, one.text) for one in message.revisions.order_by("pk")] == [("edited", "Už je to vyřešené."), ("deleted", "")]


def test_a_comment_that_is_gone_is_not_answered_in_public(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_1", "Kde mám zásilku?"))
    tell(account, comment("55_1", "", verb="remove"))
    sent = answer(desk.petr, "Zítra.")
    assert (sent.delivery, graph.commented) == ("failed", [])
    assert "deleted" in sent.delivery_problem


def test_posts_of_visitors_and_recommendations_come_in_and_what_the_page_does_itself_does_not(desk: Team, account: ChannelAccount) -> None:
    tell(
        account,
        feed({"item": "status", "verb": "add", "post_id": f"{PAGE}_70", "from": {"id": EVA, "name": "Eva"}, "message": "Nikdy víc."}),
    )
    tell(
        account, feed({"item": "photo", "verb": "add", "post_id": f"{PAGE}_71", "from": {"id": PAGE, "name": "Maják"}, "message": "Sleva"})
    )
    tell(account, feed({"item": "reaction", "verb": "add", "post_id": POST, "reaction_type": "like", "from": {"id": EVA, "name": "Eva"}}))
    rated = {
        "item": "rating", "verb": "add", "open_graph_story_id": "333", "reviewer_id": KAREL, "reviewer_name": "Karel", "review_text": "Pomalé.",
        "recommendation_type": "negative", "rating": 2, "created_time": int(time.time()),
    }  # fmt: skip
    tell(account, feed(rated, "ratings"))
    assert sorted(Message.objects.values_list("reply", flat=True)) == ["Nikdy víc.", "Pomalé."]
    page = browser(desk.jana).get(f"/cases/{Case.objects.get(customer_name='Karel').pk}/").content.decode()
    assert "Does not recommend us" in page and "2 stars of 5" in page
    assert understood()


def test_a_picture_under_a_comment_is_fetched(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    graph.media = {"hrnek.jpg": b"\xff\xd8jpeg"}
    tell(account, comment("55_1", "", photo=f"http://127.0.0.1:{graph.port}/cdn/hrnek.jpg?oh=1"))
    drain_everything()
    (file,) = Message.objects.get().attachments.all()
    assert (file.name, bytes(file.blob.content)) == ("hrnek.jpg", b"\xff\xd8jpeg")


def test_hiding_waits_for_the_second_person_and_deletes_nothing(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_1", "Volejte Novákovi na 602 555 118"))
    message = Message.objects.get()
    browser(desk.petr).post(f"/wall/{message.pk}/hide/", {"why": "private", "words": "Stojí tam cizí telefonní číslo."})
    drain_everything()
    assert "hidden" not in graph.comments["55_1"]
    row = Hiding.objects.get()
    messages.decide_hiding(row, agree=True, by=desk.jana)
    drain_everything()
    row.refresh_from_db()
    assert (row.state, graph.comments["55_1"]["hidden"]) == ("hidden", True)
    tell(account, comment("55_1", "", verb="hide"))
    messages.show_again(row, by=desk.jana)
    drain_everything()
    assert graph.comments["55_1"]["hidden"] is False
    assert not Case.objects.get().events.filter(kind="hidden_there").exists()


def test_what_facebook_would_not_hide_is_said(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_1", "Spam spam spam"))
    row = messages.ask_to_hide(Message.objects.get(), "spam", "Reklama na cizí obchod.", by=desk.petr)
    messages.decide_hiding(row, agree=True, by=desk.jana)
    graph.refuse = [error(200, "Permissions error")]
    drain_everything()
    row.refresh_from_db()
    assert row.state == "failed" and row.problem


def test_hiding_on_facebook_itself_leaves_a_line_in_the_case(desk: Team, account: ChannelAccount) -> None:
    tell(account, comment("55_1", "Jste hrozní."))
    tell(account, comment("55_1", "", verb="hide"))
    case = Case.objects.get()
    assert "without a second person" in browser(desk.jana).get(f"/cases/{case.pk}/").content.decode()
    assert Message.objects.get().reply == "Jste hrozní."


def test_instagram_comments_come_by_the_same_account_and_are_answered_there(desk: Team, graph: GraphApi) -> None:
    graph.comments = {"1790": {"person": "24001"}}
    account = attach("instagram", graph)
    tell(account, on_instagram("1790", "Máte to i v modré?"))
    tell(account, on_instagram("1791", "Máme!", author=ACCOUNT, name="majak", parent_id="1790"))
    assert list(Message.objects.order_by("pk").values_list("thread__channel", "thread__key", "direction")) == [
        ("ig_comments", "900", "in"), ("ig_comments", "900", "out"),
    ]  # fmt: skip
    tell(account, on_instagram("1792", "A v zelené?", parent_id="1790"))
    answer(desk.petr, "V zelené od pondělí.", seen_up_to=Message.objects.latest("pk").pk)
    assert (graph.commented[0].path, graph.commented[0].told) == ("1790/replies", {"message": "V zelené od pondělí."})
    assert messages.ask_to_hide(Message.objects.filter(direction="in").first(), "spam", "Je to reklama jinam.", by=desk.petr)
    assert understood()


def test_who_comments_and_writes_on_instagram_is_one_customer(desk: Team, graph: GraphApi) -> None:
    account = attach("instagram", graph)
    tell(account, on_instagram("1790", "Máte to i v modré?"))
    tell(account, page(event(own=ACCOUNT, message={"mid": "m.1", "text": "A kolik to stojí?"}), account=ACCOUNT, object="instagram"))
    assert Customer.objects.filter(joined_into=None).count() == 1
    assert Case.objects.count() == 2


def test_a_comment_whose_author_meta_keeps_to_itself_is_a_matter_of_its_own(desk: Team, account: ChannelAccount) -> None:
    for key in ("55_1", "55_2"):
        told = comment(key, f"Bez jména {key}")
        del told["entry"][0]["changes"][0]["value"]["from"]
        tell(account, told)
    assert Case.objects.count() == 2


@pytest.mark.parametrize(
    "broken",
    [{}, {"item": "comment"}, {"item": "comment", "comment_id": ["x"]}, {"item": 7, "verb": {}}, {"item": "comment", "comment_id": "1", "verb": "dance"},
     {"item": "rating", "verb": "add"}, {"item": "milestone", "verb": "add", "from": {"id": "other"}}],
)  # fmt: skip
def test_a_change_of_another_shape_is_kept_and_shown(desk: Team, account: ChannelAccount, broken: dict[str, Any]) -> None:
    tell(account, feed(broken))
    assert not Message.objects.exists()
    assert HookCall.objects.get().problem == "field feed"


def test_the_public_clock_runs_for_comments(desk: Team, account: ChannelAccount) -> None:
    tell(account, comment("55_1", "Haló?"))
    case = Case.objects.get()
    assert (case.channel, case.waiting_since is not None and case.waiting_since <= timezone.now()) == ("facebook", True)


def test_a_mention_on_instagram_is_kept_and_its_page_says_that_it_is_not_supported(desk: Team, graph: GraphApi) -> None:
    """Its call has no words: https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram/#mentions."""
    mention = {"field": "mentions", "value": {"media_id": "17918718515020360", "comment_id": "17894227972186120"}}
    tell(attach("instagram", graph), {"object": "instagram", "entry": [{"id": ACCOUNT, "time": int(time.time()), "changes": [mention]}]})
    call = HookCall.objects.get()
    assert (call.state, call.problem, Message.objects.count()) == (HookCall.State.UNKNOWN, "field mentions", 0)
    assert "mentions of your account" in render_to_string("meta/guide_instagram.html")

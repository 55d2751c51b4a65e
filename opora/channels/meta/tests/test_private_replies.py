"""From a comment to a private conversation: one message by the comment, one customer, one link between both cases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.meta.tests.accounts import ACCOUNT, PERSON, answer, attach, event, page, refusal, says, tell
from opora.channels.meta.tests.test_comments import EVA, comment, on_instagram
from opora.customers.models import Customer, Identity
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import ChannelAccount, Message, Thread
from opora.replies.actions.moving import Moved, Words, move_to_private, prepared_words
from opora.replies.ways import private_ways, ways
from tests.cast import Team, Whatever, team
from tests.graph_api import GraphApi, error

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def account(desk: Team, graph: GraphApi) -> ChannelAccount:
    graph.comments = {key: {"person": PERSON} for key in ("55_1", "55_2", "1790")}
    return attach("messenger", graph)


def moved(desk: Team, case: Case, private: str = "Pošlete nám prosím číslo objednávky.") -> Moved:
    (way, *_others) = private_ways(case)
    done = move_to_private(
        case,
        Words("Děkujeme, napsali jsme vám soukromě.", private, way.name),
        by=desk.petr,
        seen_up_to=0,
        decisions=Whatever(),
        undo_seconds=0,
    )
    drain_everything()
    for one in (done.public, done.private, done.case):
        one.refresh_from_db()
    return done


def test_both_answers_leave_together_and_the_customer_goes_on_in_messenger(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_1", "Dramat. Třetí rozbitý hrnek."))
    public = Case.objects.get()
    done = moved(desk, public)
    assert [one.told["message"] for one in graph.commented] == ["Děkujeme, napsali jsme vám soukromě."]
    assert [(one.path, one.told) for one in graph.said] == [
        ("101/messages", {"recipient": {"comment_id": "55_1"}, "message": {"text": "Pošlete nám prosím číslo objednávky."}})
    ]
    assert (done.public.delivery, done.private.delivery, done.case.public_case_id) == ("sent", "sent", public.pk)
    tell(account, page(event(ours=True, message={"mid": done.private.external_id, "text": "…", "is_echo": True, "app_id": 4711})))
    tell(account, page(says("Je to 2024-118.", "m.answer")))
    assert Case.objects.count() == 2
    assert [one.reply for one in Message.objects.filter(passages__case=done.case).order_by("pk")][-1] == "Je to 2024-118."
    assert Customer.objects.filter(joined_into=None).count() == 1
    assert answer(desk.petr, "Děkujeme, hned to najdeme.", done.case, seen_up_to=Message.objects.latest("pk").pk).delivery == "sent"
    assert graph.said[-1].told["recipient"] == {"id": PERSON}


def test_until_they_answer_there_is_one_private_message_and_the_desk_says_so(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_1", "Dramat."))
    done = moved(desk, Case.objects.get())
    (way,) = ways(done.case)
    assert not way.window.open and "under their comment" in str(way.window.sentence)
    assert "once they have answered" in refusal(lambda: answer(desk.petr, "A ještě něco.", done.case))
    assert "already talk about this in private" in refusal(lambda: moved(desk, Case.objects.exclude(pk=done.case.pk).get()))
    assert len(graph.commented) == len(graph.said) == 1


def test_somebody_who_writes_in_messenger_already_is_answered_there(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, page(says("Kdy přijde balík?", "m.1")))
    tell(account, comment("55_1", "Dramat."))
    public = Case.objects.get(channel="facebook")
    identity = Identity.objects.get(kind="messenger", value=PERSON)
    Identity.objects.filter(kind="facebook", value=EVA).update(customer=identity.customer)
    Case.objects.filter(pk=public.pk).update(customer=identity.customer)
    public.refresh_from_db()
    done = moved(desk, public)
    assert graph.said[0].told["recipient"] == {"id": PERSON}
    assert Thread.objects.filter(channel="messenger").count() == 1
    assert done.private.thread == Thread.objects.get(channel="messenger")


def test_a_private_reply_joins_the_conversation_that_this_person_turns_out_to_have(desk: Team, account: ChannelAccount) -> None:
    tell(account, page(says("Kdy přijde balík?", "m.1")))
    tell(account, comment("55_1", "Dramat."))
    done = moved(desk, Case.objects.get(channel="facebook"))
    done.private.refresh_from_db()
    assert done.private.thread.key == PERSON
    tell(account, page(says("Číslo je 2024-118.", "m.later")))
    assert Message.objects.filter(passages__case=done.case, reply="Číslo je 2024-118.").exists()
    assert Customer.objects.filter(joined_into=None).count() == 1


def test_after_seven_days_the_comment_opens_nothing(desk: Team, account: ChannelAccount) -> None:
    tell(account, comment("55_1", "Dramat."))
    Message.objects.update(written_at=timezone.now() - timedelta(days=8))
    assert "seven days" in refusal(lambda: moved(desk, Case.objects.get()))
    assert Case.objects.count() == 1


def test_what_meta_refuses_is_said_in_the_private_case(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_1", "Dramat."))
    graph.refuse_private = error(10900, "Activity already replied to")
    done = moved(desk, Case.objects.get())
    assert (done.public.delivery, done.private.delivery) == ("sent", "failed")
    assert "already replied" in done.private.delivery_problem


def test_a_long_private_text_is_refused_before_it_is_cut(desk: Team, account: ChannelAccount, graph: GraphApi) -> None:
    tell(account, comment("55_1", "Dramat."))
    done = moved(desk, Case.objects.get(), "Dobrý den. " * 300)
    assert (done.private.delivery, graph.said) == ("failed", [])


def test_on_instagram_it_is_the_same(desk: Team, graph: GraphApi) -> None:
    graph.comments = {"1790": {"person": PERSON}}
    account = attach("instagram", graph)
    tell(account, on_instagram("1790", "Kde je můj balík?"))
    done = moved(desk, Case.objects.get())
    assert (done.private.thread.channel, done.private.thread.key) == ("instagram", PERSON)
    told = event(own=ACCOUNT, message={"mid": "m.5", "text": "Číslo 2024-118."})
    tell(account, page(told, account=ACCOUNT, object="instagram"))
    assert Message.objects.filter(passages__case=done.case, direction="in").count() == 1


def test_the_prepared_words_are_in_the_language_of_the_customer(desk: Team, account: ChannelAccount) -> None:
    tell(account, comment("55_1", "Where is my parcel? I have been waiting for three weeks."))
    public, private = prepared_words(Case.objects.get(), by=desk.petr)
    assert public.startswith("Thank you") and "number of your order" in private

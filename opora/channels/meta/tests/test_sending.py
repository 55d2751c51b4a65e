"""An answer on its way to Meta: words and files, windows, refusals, expired access, and lines that break."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.meta.checks import check
from opora.channels.meta.parts import pieces
from opora.channels.meta.tests.accounts import (
    ACCOUNT,
    NUMBER,
    PAGE,
    PERSON,
    PHONE,
    USER_ID,
    answer,
    attach,
    event,
    page,
    refusal,
    says,
    tell,
    whatsapp,
    wrote,
)
from opora.kernel.jobs.worker import drain_everything
from opora.messages.channels import channel
from opora.messages.models import ChannelAccount, Message
from opora.replies import actions as replies
from opora.replies.models import Draft
from tests.cast import Team, Whatever, team
from tests.graph_api import GraphApi, error

pytestmark = pytest.mark.django_db
HOURS = 3600.0


@pytest.fixture
def desk() -> Team:
    return team()


def customer_writes(account: ChannelAccount, ago: float = 0.0, **how: Any) -> Case:
    """A customer wrote this many seconds ago."""
    at = time.time() - ago
    if account.mailbox.channel == "whatsapp":
        tell(account, whatsapp(wrote("wamid.in", at, type="text", text={"body": "Kde je můj balík?"}, **how)))
    elif account.mailbox.channel == "instagram":
        tell(
            account, page(event(at, own=ACCOUNT, message={"mid": "m.in", "text": "Kde je můj balík?"}), account=ACCOUNT, object="instagram")
        )
    else:
        tell(account, page(says("Kde je můj balík?", "m.in", at)))
    return Case.objects.get()


def send_with_files(case: Case, desk: Team, *files: tuple[str, str, bytes]) -> Message:
    draft = Draft.objects.create(case=case, author=desk.petr, text="Posílám fotku a návod.")
    for name, kind, content in files:
        replies.add_file(draft, name=name, content_type=kind, content=content, inline=False, by=desk.petr)
    message = replies.send([draft], by=desk.petr, undo_seconds=0, decisions=Whatever())[0]
    drain_everything()
    message.refresh_from_db()
    return message


def again(message: Message) -> Message:
    """The pause is over."""
    Message.objects.filter(pk=message.pk).update(due_at=message.at)
    drain_everything()
    message.refresh_from_db()
    return message


def test_an_answer_in_messenger_goes_out_with_the_pages_token(desk: Team, graph: GraphApi) -> None:
    customer_writes(attach("messenger", graph))
    message = answer(desk.petr, "Balík přijde v pátek.")
    (said,) = graph.said
    assert said.path == f"{PAGE}/messages"
    assert said.told == {
        "recipient": {"id": PERSON}, "messaging_type": "RESPONSE",
        "message": {"text": "Balík přijde v pátek.", "metadata": f"opora:{message.pk}"},
    }  # fmt: skip
    assert (message.delivery, message.external_id) == ("sent", said.key)


def test_files_are_handed_over_first_and_then_said_each_for_itself(desk: Team, graph: GraphApi) -> None:
    case = customer_writes(attach("messenger", graph))
    message = send_with_files(case, desk, ("Žárovka.jpg", "image/jpeg", b"\xff\xd8"), ("návod.pdf", "application/pdf", b"%PDF"))
    kinds = [one.told["message"].get("attachment", {}).get("type", "text") for one in graph.said]
    assert kinds == ["text", "image", "file"]
    assert [(one.content, one.content_type) for one in graph.uploads.values()] == [
        (b"\xff\xd8", "image/jpeg"),
        (b"%PDF", "application/pdf"),
    ]
    assert (message.delivery, message.external_id) == ("sent", graph.said[0].key)


def test_instagram_goes_through_its_page_in_pieces_that_fit(desk: Team, graph: GraphApi) -> None:
    case = customer_writes(attach("instagram", graph))
    answer(desk.petr, "Dlouhá věta o lampách a žárovkách. " * 60, case)
    assert len(graph.said) == 3
    assert all(len(one.told["message"]["text"].encode()) <= 1000 for one in graph.said)
    assert all(one.told["message"]["text"].endswith("žárovkách.") for one in graph.said)


def test_pieces_lose_no_word_whatever_the_text() -> None:
    for text in ("a" * 3000, "Καλημέρα σας. " * 200, "řádek\n\n" * 400, "", "krátká"):
        cut = list(pieces(text, 300))
        assert "".join("".join(cut).split()) == "".join(text.split())
        assert all(len(one.encode()) <= 300 for one in cut)


def test_whatsapp_answers_by_number_or_by_the_id_of_who_has_none(desk: Team, graph: GraphApi) -> None:
    account = attach("whatsapp", graph)
    case = customer_writes(account)
    answer(desk.petr, "V pátek.", case)
    tell(account, whatsapp(wrote("wamid.other", sender="", user_id=USER_ID, type="text", text={"body": "A já?"})))
    answer(desk.petr, "Taky.", Case.objects.exclude(pk=case.pk).get())
    assert [(one.path, one.told.get("to"), one.told.get("recipient")) for one in graph.said] == [
        (f"{NUMBER}/messages", PHONE, None), (f"{NUMBER}/messages", None, USER_ID),
    ]  # fmt: skip
    assert graph.said[0].told["text"]["body"] == "V pátek."


def test_whatsapp_shows_pictures_and_brings_everything_else_as_a_document(desk: Team, graph: GraphApi) -> None:
    case = customer_writes(attach("whatsapp", graph))
    send_with_files(case, desk, ("foto.png", "image/png", b"\x89PNG"), ("návod.odt", "application/vnd.oasis.opendocument.text", b"PK"))
    assert [one.told["type"] for one in graph.said] == ["text", "image", "document"]
    assert graph.said[2].told["document"]["filename"] == "návod.odt"


def test_messenger_is_open_for_a_day_and_for_a_person_seven(desk: Team, graph: GraphApi) -> None:
    account = attach("messenger", graph)
    case = customer_writes(account, ago=30 * HOURS)
    graph.windows_closed = True
    message = answer(desk.petr, "Omlouváme se, odpovídáme až dnes.", case)
    assert (message.delivery, graph.said[0].told["tag"], graph.said[0].told["messaging_type"]) == ("sent", "HUMAN_AGENT", "MESSAGE_TAG")


@pytest.mark.parametrize(
    ("ago", "human_agent", "words"), [(8 * 24 * HOURS, "yes", "more than seven days ago"), (25 * HOURS, "no", "more than 24 hours ago")]
)
def test_a_closed_window_says_so_before_anything_is_written(desk: Team, graph: GraphApi, ago: float, human_agent: str, words: str) -> None:
    case = customer_writes(attach("messenger", graph, human_agent=human_agent), ago=ago)
    assert words in refusal(lambda: answer(desk.petr, "Dobrý den", case))
    assert not graph.said


def test_the_window_follows_the_customers_newest_word_by_metas_clock(desk: Team) -> None:
    account = attach("messenger")
    customer_writes(account, ago=26 * HOURS)
    kind, thread = channel("messenger"), Message.objects.get().thread
    assert kind is not None
    now = Message.objects.get().at
    assert kind.window(thread, now).until == Message.objects.get().written_at + timedelta(days=7)  # type: ignore[operator]
    tell(account, page(says("Haló?", "m.2", time.time() - 60)))
    window = kind.window(thread, now)
    assert (window.open, window.sentence) == (True, "")


def test_late_in_whatsapp_the_words_go_inside_the_template(desk: Team, graph: GraphApi) -> None:
    graph.templates, graph.windows_closed = {"odpoved": "cs"}, True
    case = customer_writes(attach("whatsapp", graph, template="odpoved", template_language="cs"), ago=30 * HOURS)
    assert answer(desk.petr, "Balík dorazil.\nČeká na prodejně.", case).delivery == "sent"
    template = graph.said[0].told["template"]
    assert (template["name"], template["language"]) == ("odpoved", {"code": "cs"})
    assert template["components"][0]["parameters"] == [{"type": "text", "text": "Balík dorazil. Čeká na prodejně."}]
    refused = send_with_files(case, desk, ("foto.png", "image/png", b"\x89PNG"))
    assert (refused.delivery, len(graph.said)) == ("failed", 1)
    assert "only words can be sent" in refused.delivery_problem


def test_late_in_whatsapp_without_a_template_the_way_is_closed(desk: Team, graph: GraphApi) -> None:
    case = customer_writes(attach("whatsapp", graph), ago=25 * HOURS)
    assert "more than 24 hours ago" in refusal(lambda: answer(desk.petr, "Dobrý den", case))


@pytest.mark.parametrize(
    ("kind", "problem", "delivery", "words"),
    [
        ("messenger", error(10, "outside of allowed window", 2018278), "failed", "Too much time has passed"),
        ("whatsapp", error(131047, "Re-engagement message"), "failed", "Too much time has passed"),
        ("messenger", error(551, "This person isn't available right now.", 1545041), "failed", "cannot be reached here"),
        ("whatsapp", error(131026, "Message undeliverable"), "failed", "cannot be reached here"),
        ("messenger", error(613, "Calls to this API have exceeded the rate limit."), "due", "more slowly"),
        ("whatsapp", error(130429, "Rate limit hit"), "due", "more slowly"),
        ("whatsapp", error(131056, "Pair rate limit"), "due", "more slowly"),
        ("messenger", error(2, "Service temporarily unavailable"), "due", "just now"),
        ("messenger", {**error(1, "Please retry"), "is_transient": True}, "due", "just now"),
        ("messenger", error(190, "Session has expired", 463), "due", "Renew it on the channel"),
        ("messenger", error(200, "Requires pages_messaging permission"), "due", "does not allow"),
        ("messenger", error(100, "Invalid parameter"), "failed", "Invalid parameter"),
    ],
)  # fmt: skip
def test_what_meta_refuses_is_told_in_plain_words(
    desk: Team, graph: GraphApi, kind: str, problem: dict[str, Any], delivery: str, words: str
) -> None:
    customer_writes(attach(kind, graph))
    graph.refuse = [problem]
    message = answer(desk.petr, "Balík přijde v pátek.")
    assert (message.delivery, len(graph.said)) == (delivery, 0)
    assert words in message.delivery_problem


@pytest.mark.parametrize(
    ("usage", "minutes"),
    [
        ('{"555": [{"type": "messenger", "call_count": 100, "estimated_time_to_regain_access": 42}, {"type": "pages"}]}', 42),
        ('{"555": [{"type": "messenger", "call_count": 100, "estimated_time_to_regain_access": 0}]}', 1),
        ('{"555": [{"estimated_time_to_regain_access": "soon"}], "x": 3}', 1), ("[1]", 1), ("{", 1), ("", 1),
    ],
)  # fmt: skip
def test_meta_is_asked_again_when_it_said_so(desk: Team, graph: GraphApi, usage: str, minutes: int) -> None:
    customer_writes(attach("messenger", graph))
    graph.refuse, graph.usage = [error(80006, "There have been too many calls to this account.")], usage
    message = answer(desk.petr, "Balík přijde v pátek.")
    assert message.due_at and minutes - 1 < (message.due_at - timezone.now()).total_seconds() / 60 <= minutes


def test_expired_access_is_told_on_the_channels_page_and_everything_goes_out_when_it_is_renewed(desk: Team, graph: GraphApi) -> None:
    account = attach("messenger", graph, access_token="expired")
    customer_writes(account)
    message = answer(desk.petr, "Balík přijde v pátek.")
    account.refresh_from_db()
    assert message.delivery == "due" and "expired or was withdrawn" in account.problem
    working = attach("messenger", graph)
    ChannelAccount.objects.filter(pk=account.pk).update(secrets=working.secrets)
    assert again(message).delivery == "sent"
    account.refresh_from_db()
    assert account.problem == ""


def test_a_line_that_breaks_after_the_words_were_sent_is_uncertain_and_never_repeated(desk: Team, graph: GraphApi) -> None:
    customer_writes(attach("messenger", graph))
    graph.hang_up = True
    message = answer(desk.petr, "Balík přijde v pátek.")
    assert (message.delivery, len(graph.said)) == ("uncertain", 1)
    drain_everything()
    assert len(graph.said) == 1


def test_a_server_that_is_away_costs_nothing_but_time(desk: Team, graph: GraphApi, settings: Any) -> None:
    customer_writes(attach("messenger", graph))
    settings.OPORA_INSIDE_NETWORKS = []
    message = answer(desk.petr, "Balík přijde v pátek.")
    assert (message.delivery, graph.said) == ("due", [])


def test_what_went_out_is_not_said_again_when_the_rest_is_tried_later(desk: Team, graph: GraphApi) -> None:
    case = customer_writes(attach("messenger", graph))
    graph.refuse = [None, error(613, "Too fast"), None, None]
    message = send_with_files(case, desk, ("foto.jpg", "image/jpeg", b"\xff\xd8"))
    assert (message.delivery, len(graph.said)) == ("due", 1)
    assert again(message).delivery == "sent"
    assert ["text" in one.told["message"] for one in graph.said] == [True, False]


def test_a_file_that_meta_refuses_keeps_no_words_back(desk: Team, graph: GraphApi) -> None:
    case = customer_writes(attach("messenger", graph))
    graph.refuse = [None, error(100, "Unsupported file type")]
    message = send_with_files(case, desk, ("divný.xyz", "application/x-odd", b"?"))
    assert message.delivery == "sent"
    assert message.delivery_problem == "divný.xyz: Meta did not take it: Unsupported file type"


def test_a_paused_channel_keeps_its_answers_until_it_runs_again(desk: Team, graph: GraphApi) -> None:
    account = attach("messenger", graph)
    customer_writes(account)
    ChannelAccount.objects.update(paused=True)
    message = answer(desk.petr, "Balík přijde v pátek.")
    assert (message.delivery, graph.said) == ("due", [])


def test_the_check_says_whether_the_account_works(desk: Team, graph: GraphApi) -> None:
    works, sentence = check(attach("messenger", graph))
    assert (works, sentence) == (True, "It works: “Maják” is connected.")
    assert check(attach("whatsapp", graph)) == (True, "It works: “Maják +420 555 123 456” is connected.")
    assert check(attach("messenger", graph, access_token="wrong")) == (False, "Meta refuses: Invalid OAuth access token.")
    graph.subscribed = []
    assert "do not come here yet" in check(attach("messenger", graph))[1]
    assert "cannot be reached" in check(_elsewhere())[1]


def _elsewhere() -> ChannelAccount:
    account = attach("messenger")
    account.settings = {**account.settings, "graph": "http://192.168.0.1/v25.0"}
    account.save()
    return account

"""A visitor writes, we answer: once each, in one case, with marks on both sides."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.channels.chat import reading, streaming
from opora.channels.chat.channel import tells, there
from opora.channels.chat.models import Upload, Visitor
from opora.channels.chat.streaming import Shown
from opora.channels.chat.tests.shop import SHOP, Page, chat
from opora.channels.chat.uploads import forget_old_uploads
from opora.channels.chat.visitors import GONE_AFTER, note_who_left, visitor_of
from opora.customers.models import Identity
from opora.kernel.models import Blob, LiveNote
from opora.messages.models import ChannelAccount, Message, Parcel, Revision
from opora.replies import actions as replies
from opora.team.queries import working_time
from tests.apart import run_apart
from tests.cast import Team, Whatever, ago, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture(autouse=True)
def calm() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def shop(desk: Team) -> ChannelAccount:
    return chat()


def answers(case: Case, by: object, text: str) -> Message:
    draft = replies.save_draft(case, by=by, text=text, html="")  # type: ignore[arg-type]
    return replies.send([draft], by=by, decisions=Whatever())[0]  # type: ignore[arg-type]


def shown_to(page: Page) -> Shown:
    visitor = visitor_of(page.account, page.visitor)
    assert visitor is not None
    return Shown(visitor, reading.Since(0, timezone.now()), known="")  # what its greeting told: nothing burns


def test_what_a_visitor_says_opens_a_case_and_the_answer_is_there_with_the_commit(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.says("Dobrý den, kdy mi přijde konvice?", key="first-message")
    case = Case.objects.get()
    assert (case.channel, case.customer.language) == ("chat", "cs")
    answer = answers(case, desk.petr, "Zítra dopoledne.")
    assert answer.delivery == "sent"
    news = shown_to(page).news()
    told = [(one["ours"], one["text"], one["name"], one["key"]) for event, one in news if event == "said"]
    assert told == [(False, "Dobrý den, kdy mi přijde konvice?", "", "first-message"), (True, "Zítra dopoledne.", "Petr Malý", "")]


def test_a_message_repeated_under_its_key_is_heard_once(shop: ChannelAccount) -> None:
    page = Page(shop)
    for _ in range(3):
        page.says("Haló?", key="the-same-key")
    assert Message.objects.filter(direction="in").count() == Parcel.objects.count() == 1


def test_the_same_key_of_another_visitor_is_another_message(shop: ChannelAccount) -> None:
    Page(shop).says("Haló?", key="the-same-key")
    Page(shop).says("Haló?", key="the-same-key")
    assert Message.objects.filter(direction="in").count() == Identity.objects.filter(kind="visitor").count() == 2


def test_a_stream_gives_again_what_a_browser_missed_and_nothing_twice(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.says("Haló?")
    first = shown_to(page)
    seen = max(one["id"] for event, one in first.news() if event == "said")
    assert [event for event, _one in first.news() if event == "said"] == []
    answers(Case.objects.get(), desk.petr, "Jsme tady.")
    assert [one["text"] for event, one in first.news() if event == "said"] == ["Jsme tady."]
    again = shown_to(page)
    again.since = reading.Since(seen, timezone.now())
    assert [one["text"] for event, one in again.news() if event == "said"] == ["Jsme tady."]


@pytest.mark.parametrize(("writing", "away", "least", "most"), [("", False, 2, 2), ("Petr", False, 5, 100), ("", True, 5, 100)])
def test_a_stream_in_which_nothing_is_said_asks_nothing(
    monkeypatch: pytest.MonkeyPatch, writing: str, away: bool, least: int, most: int
) -> None:
    """Five hundred of them are open at once. It looks while somebody writes, which ends by itself, and until the database is there."""
    looks: list[int] = []

    def news(shown: Shown) -> list[tuple[str, dict[str, Any]]]:
        looks.append(1)
        if away:
            raise OperationalError("away")
        shown.thread, shown.writing = 7, writing
        return []

    async def nothing() -> None:
        """The hub listens already."""

    async def listen() -> None:
        words = streaming.conversation(Visitor(pk=1, language="en"), reading.Since(0, timezone.now()))
        for _ in range(8):
            await anext(words)
        await words.aclose()

    monkeypatch.setattr(Shown, "news", news)
    monkeypatch.setattr(streaming, "KEEP_ALIVE", 0.01)
    monkeypatch.setattr(streaming.hub, "started", nothing)
    monkeypatch.setattr(streaming.visitors, "arrived", lambda visitor: None)
    run_apart(listen())
    assert least <= len(looks) <= most


def test_a_first_word_that_was_quicker_than_the_stream_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []

    def news(shown: Shown) -> list[tuple[str, dict[str, Any]]]:
        looks.append(1)
        if len(looks) < 4:
            return []
        shown.thread = 7
        return [("said", {"text": "Good morning"})]

    async def nothing() -> None:
        """The hub listens already."""

    async def listen() -> None:
        words = streaming.conversation(Visitor(pk=1, language="en"), reading.Since(0, timezone.now()))
        async with asyncio.timeout(20):
            while "Good morning" not in await anext(words):
                pass
        await words.aclose()

    monkeypatch.setattr(Shown, "news", news)
    monkeypatch.setattr(streaming.hub, "started", nothing)
    monkeypatch.setattr(streaming.visitors, "arrived", lambda visitor: None)
    run_apart(listen())


def test_a_stream_looks_again_when_it_learns_of_new_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was said of them between the look and the listening would be lost."""
    looks: list[int] = []

    def news(shown: Shown) -> list[tuple[str, dict[str, Any]]]:
        looks.append(1)
        shown.thread, shown.cases = 7, (3,)
        return []

    async def nothing() -> None:
        """The hub listens already."""

    async def listen() -> None:
        words = streaming.conversation(Visitor(pk=1, language="en"), reading.Since(0, timezone.now()))
        assert [await anext(words) for _ in range(2)] == [": hello\n\n", ": still here\n\n"]
        await words.aclose()

    monkeypatch.setattr(Shown, "news", news)
    monkeypatch.setattr(streaming.hub, "started", nothing)
    monkeypatch.setattr(streaming.visitors, "arrived", lambda visitor: None)
    run_apart(listen())
    assert len(looks) == 2


def test_notes_of_the_desk_and_answers_that_wait_are_not_shown(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.says("Haló?")
    case = Case.objects.get()
    replies.write_note(case, "Pozor, už volal.", by=desk.petr)
    draft = replies.save_draft(case, by=desk.petr, text="Až zítra.", html="")
    replies.send([draft], by=desk.petr, at=timezone.now() + timedelta(days=1), decisions=Whatever())
    assert [one["text"] for event, one in shown_to(page).news() if event == "said"] == ["Haló?"]


def test_an_answer_for_later_appears_when_its_time_has_come(desk: Team, shop: ChannelAccount) -> None:
    from opora.kernel.jobs.worker import drain_everything

    page = Page(shop)
    page.says("Haló?")
    draft = replies.save_draft(Case.objects.get(), by=desk.petr, text="Už je to tady.", html="")
    (later,) = replies.send([draft], by=desk.petr, at=timezone.now() + timedelta(days=1), decisions=Whatever())
    page.says("Tak já počkám.")
    shown = shown_to(page)
    shown.news()
    Message.objects.filter(pk=later.pk).update(due_at=ago(seconds=1), at=ago(days=1))
    drain_everything()
    assert [one["text"] for event, one in shown.news() if event == "said"] == ["Už je to tady."]


def test_typing_here_and_left_reach_the_desk(shop: ChannelAccount) -> None:
    page = Page(shop)
    message = page.says("Haló?")
    case, thread = Case.objects.get(), message.thread

    def told() -> list[dict[str, object]]:
        notes = [one for changes in LiveNote.objects.values_list("changes", flat=True) for one in changes if one["what"] == "presence"]
        LiveNote.objects.all().delete()
        return notes

    told()
    assert there(thread, timezone.now()) == "The visitor is here."
    page.event("typing", on=True)
    page.event("typing", on=True)
    assert [one["id"] for one in told()] == [case.pk]
    assert there(thread, timezone.now()) == "The visitor is writing…"
    page.event("typing", on=False)
    assert there(thread, timezone.now()) == "The visitor is here." and len(told()) == 1
    Visitor.objects.update(here_at=timezone.now() - GONE_AFTER - timedelta(seconds=1))
    assert (note_who_left(), note_who_left()) == (1, 0)
    left = Visitor.objects.get().left_at
    assert left and f"left at {left.astimezone(working_time().zone):%H:%M} without an address" in there(thread, timezone.now())
    page.event("address", email="jan@firma.example", name="Jan")
    assert "jan@firma.example" in there(thread, timezone.now())
    assert not Identity.objects.filter(value="jan@firma.example").exists()


def test_a_page_that_is_closed_and_followed_by_the_next_is_not_leaving(shop: ChannelAccount) -> None:
    from opora.channels.chat.visitors import arrived

    page = Page(shop)
    page.says("Haló?")
    page.event("leave")
    arrived(Visitor.objects.get())
    assert note_who_left() == 0
    page.event("leave")
    Visitor.objects.update(here_at=timezone.now() - GONE_AFTER)
    assert note_who_left() == 1


def test_both_sides_see_what_was_read(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    message = page.says("Haló?")
    case = Case.objects.get()
    shown = shown_to(page)
    assert [event for event, _one in shown.news()] == ["said"]
    cases.mark_read(case, by=desk.petr)
    assert ("seen", {"up_to": message.pk}) in shown.news()
    answer = answers(case, desk.petr, "Jsme tady.")
    for _ in range(2):
        assert page.event("read", up_to=answer.pk).status_code == 200
    assert list(Revision.objects.values_list("message", "kind")) == [(answer.pk, "read")]
    assert Visitor.objects.get().read_up_to == answer.pk


def test_nobody_marks_the_answers_of_others_as_read(desk: Team, shop: ChannelAccount) -> None:
    page, other = Page(shop), Page(shop)
    page.says("Haló?")
    answer = answers(Case.objects.get(), desk.petr, "Jsme tady.")
    other.says("Taky haló")
    other.event("read", up_to=answer.pk)
    assert not Revision.objects.exists()


def test_the_visitor_sees_who_of_us_writes(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.says("Haló?")
    shown = shown_to(page)
    shown.news()
    cases.show_presence(Case.objects.get(), writing=True, by=desk.petr)
    assert shown.news() == [("writing", {"name": "Petr Malý"})]
    cases.show_presence(Case.objects.get(), writing=False, by=desk.petr)
    assert shown.news() == [("writing", {"name": ""})]


def send_file(page: Page, name: str, content: bytes = b"%PDF-1.4", kind: str = "application/pdf") -> dict[str, str]:
    form = {"visitor": page.visitor, "file": SimpleUploadedFile("x", content, content_type=kind)}
    form["file"].name = name  # type: ignore[union-attr]
    answered = page.client.post(f"/in/chat/{page.account.token}/file/", form)
    return {"status": str(answered.status_code), **(answered.json() if answered.status_code == 200 else {})}


def test_a_file_comes_with_the_message_under_a_harmless_name_and_can_be_fetched_back(shop: ChannelAccount) -> None:
    page = Page(shop)
    page.begin()
    kept = send_file(page, "faktura\u202egnp.exe")
    message = page.says("", files=[kept["key"]])
    (file,) = message.attachments.all()
    assert (file.name, file.size, bytes(file.blob.content)) == ("fakturagnp.exe", 8, b"%PDF-1.4")  # type: ignore[union-attr]
    (told,) = [one for event, one in shown_to(page).news() if event == "said"]
    path = f"/in/chat/{shop.token}/file/{told['files'][0]['link']}"
    answered = page.client.get(path)
    assert (answered.status_code, answered.content) == (200, b"%PDF-1.4")
    assert answered["Content-Disposition"].startswith("attachment") and "sandbox" in answered["Content-Security-Policy"]
    assert page.client.get(path[:-3] + "xxx").status_code == 404


def test_files_are_limited_and_belong_to_who_sent_them(shop: ChannelAccount) -> None:
    page, other = Page(shop), Page(shop)
    page.begin(), other.begin()
    assert send_file(page, "a.bin", b"x" * (10 * 1024**2 + 1))["status"] == "422"
    assert send_file(page, "a.bin", b"x" * (11 * 1024**2))["status"] == "413"
    assert send_file(page, "a.bin", b"")["status"] == "422"
    kept = send_file(page, "a.txt", b"mine", "text/plain; charset=x")
    assert other.say("", files=[kept["key"]]).status_code == 410
    assert page.say("", files=["../../etc/passwd"]).status_code == 400
    keys = [send_file(page, f"{n}.txt", b"%d" % n)["key"] for n in range(6)]
    assert page.say("", files=keys).status_code == 400


def test_files_nobody_sent_are_forgotten_after_two_days(shop: ChannelAccount) -> None:
    page = Page(shop)
    page.begin()
    said, unsaid = send_file(page, "a.txt", b"said")["key"], send_file(page, "b.txt", b"unsaid")
    page.says("", files=[said])
    Upload.objects.update(at=ago(days=3))
    forget_old_uploads()
    assert not Upload.objects.exists() and unsaid["status"] == "200"
    assert [bytes(one.content) for one in Blob.objects.all()] == [b"said"]


def test_a_chat_without_files_takes_none(desk: Team) -> None:
    page = Page(chat(files="no"))
    page.begin()
    assert send_file(page, "a.txt")["status"] == "422"
    assert page.post("hello", {}).json()["files"] == 0


def test_the_page_somebody_wrote_from_is_told_to_the_desk(shop: ChannelAccount) -> None:
    message = Page(shop).says("Haló?")
    assert tells(message.facts) == [f"Written on {SHOP}/konvice"]
    assert json.dumps(message.facts) == json.dumps({"page": f"{SHOP}/konvice"})

"""News for other programs: signed, at least once for 72 hours, laid aside and sent again, and nobody held up (B65, B67)."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from opora.cases import actions as cases
from opora.channels.hook import outgoing
from opora.channels.hook.actions import tell_again
from opora.channels.hook.models import News, Rest
from opora.channels.hook.tests.program import attach
from opora.channels.hook.tests.receiver import Receiver
from opora.crises.actions.bulletins import Written, begin_bulletin, publish, save_bulletin
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import Crisis, Drill
from opora.kernel.errors import DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import ChannelAccount
from opora.playbooks.models import Playbook
from tests.cast import NOVAK, Team, browser, case_of, team, writes

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def happen(number: int = 1) -> None:
    """Something happens at the desk."""
    for one in range(number):
        writes(NOVAK, f"Dotaz {one}", "Dobrý den, kdy to přijde?")


def later(**span: int) -> None:
    """Time passes for everything that waits."""
    News.objects.update(due_at=timezone.now() - timedelta(seconds=1))
    Rest.objects.update(until=timezone.now() - timedelta(seconds=1))
    if span:
        News.objects.update(since=timezone.now() - timedelta(**span))
    drain_everything()


def test_a_program_hears_what_it_chose_without_names_and_texts(desk: Team, receiver: Receiver) -> None:
    attach(news_url=receiver.address, news="message.received\ncase.closed")
    case = case_of(writes(NOVAK, "Tajná věc", "Dobrý den, tajné."))
    cases.close(case, by=desk.petr)
    drain_everything()
    assert [one["event"] for one in receiver.calls] == ["message.received", "case.closed"]
    first, last = receiver.calls
    assert (first["case"]["id"], first["message"]["channel"], last["case"]["state"]) == (case.pk, "email", "closed")
    assert last["case"]["address"].endswith(f"/cases/{case.pk}/")
    assert "ajn" not in str(receiver.calls) and "Novák" not in str(receiver.calls) and NOVAK.address not in str(receiver.calls)
    assert len({one["id"] for one in receiver.calls}) == 2


def test_names_and_texts_are_told_where_the_team_wants_it(desk: Team, receiver: Receiver) -> None:
    attach(news_url=receiver.address, news="message.received case.opened", news_words="yes")
    happen()
    assert receiver.calls[0]["message"]["text"] == "Dobrý den, kdy to přijde?"
    assert {one["event"] for one in receiver.calls} == {"message.received", "case.opened"}
    assert receiver.calls[1]["customer"]["name"] == "Jan Novák"


def test_who_wants_no_news_gets_none(desk: Team, receiver: Receiver) -> None:
    attach()
    attach(news_url=receiver.address, news="case.closed")
    happen()
    assert (receiver.calls, News.objects.count()) == ([], 0)


def test_news_for_a_program_that_is_away_comes_later_each_under_one_id(desk: Team, receiver: Receiver) -> None:
    account = attach(news_url=receiver.address, news="message.received")
    receiver.answers = [503, 500, 200]
    happen(2)
    assert receiver.calls == []
    account.refresh_from_db()
    assert "does not take our news" in account.problem
    ids = set(News.objects.values_list("key", flat=True))
    later()
    assert receiver.calls == []
    later()
    assert [one["case"]["id"] for one in receiver.calls] == sorted(one["case"]["id"] for one in receiver.calls)
    assert {one["id"] for one in receiver.calls} == {str(one) for one in ids}
    account.refresh_from_db()
    assert (account.problem, Rest.objects.count()) == ("", 0)


def test_pauses_grow_and_a_resting_program_is_not_asked(desk: Team, receiver: Receiver) -> None:
    attach(news_url=receiver.address, news="message.received")
    receiver.answers = [503] * 3
    happen()
    pauses = []
    for _ in range(2):
        pauses.append(Rest.objects.get().until - timezone.now())
        drain_everything()
        later()
    assert timedelta(seconds=5) < pauses[0] < timedelta(seconds=11) < pauses[1]
    assert len(receiver.answers) == 0


def test_after_72_hours_news_is_laid_aside_and_a_person_sends_it_again(desk: Team, receiver: Receiver) -> None:
    account = attach(news_url=receiver.address, news="message.received")
    receiver.answers = [503, 503]
    happen(3)
    later(hours=73)
    assert set(News.objects.values_list("state", flat=True)) == {"dead"}
    ids = {str(one) for one in News.objects.values_list("key", flat=True)}
    later()
    assert receiver.calls == []
    with pytest.raises(DeskError):
        tell_again(account, by=desk.petr)
    assert tell_again(account, by=desk.marek) == 3
    drain_everything()
    assert {one["id"] for one in receiver.calls} == ids


def test_the_page_shows_what_was_given_up_and_sends_it_again(desk: Team, receiver: Receiver) -> None:
    account = attach(news_url=receiver.address, news="message.received")
    happen(2)
    News.objects.update(state="dead", problem="503: <b>pryč</b>")
    where = f"/in/hook/{account.mailbox_id}/news/"
    page = browser(desk.marek).get(f"{where}?state=dead").content.decode()
    assert "2 pieces of news were given up" in page and "&lt;b&gt;pryč" in page
    one = News.objects.order_by("pk")[0]
    browser(desk.marek).post(f"{where}again/", {"news": one.pk})
    assert list(News.objects.order_by("pk").values_list("state", flat=True)) == ["waiting", "dead"]
    browser(desk.marek).post(f"{where}again/")
    assert set(News.objects.values_list("state", flat=True)) == {"waiting"}
    assert browser(desk.petr).get(where).status_code in (403, 404)
    assert "/sign-in/" in browser(desk.petr).post("/in/hook/0/news/again/").headers.get("Location", "/sign-in/")


def test_a_refusal_of_one_piece_holds_up_no_other(desk: Team, receiver: Receiver) -> None:
    attach(news_url=receiver.address, news="message.received")
    receiver.answers = [422]
    happen(2)
    assert len(receiver.calls) == 1
    later()
    assert len(receiver.calls) == 2


def test_a_slow_or_endless_program_is_cut_and_holds_up_nobody(desk: Team, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """B67: one byte at a time, and an answer without an end."""
    monkeypatch.setattr(outgoing, "SECONDS", 1.0)
    attach(news_url=receiver.address, news="message.received")
    for name in ("slow", "endless"):
        setattr(receiver, name, True)
        happen()
        setattr(receiver, name, False)
        assert News.objects.filter(state="waiting").count() == 1
        assert "OutsideProblem" in News.objects.get(state="waiting").problem
        later()
        assert not News.objects.filter(state="waiting").exists()


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:8000/", "http://127.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/", "http://[::ffff:7f00:1]/",
        "http://0.0.0.0/", "http://169.254.169.254/latest", "http://100.64.0.1/", "http://[fd00::1]/", "http://localhost./", "gopher://e.example/",
        "http://192.0.2.1:25/", "http://192.0.2.1:5432/", "file:///etc/passwd", "no address",
    ],
)  # fmt: skip
def test_nothing_is_told_to_addresses_inside(desk: Team, settings: Any, address: str) -> None:
    """B65."""
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = [], []
    attach(news_url=address, news="message.received")
    happen()
    row = News.objects.get()
    assert (row.state, row.tries) == ("waiting", 1)
    assert not re.match(r"\d{3}:|ConnectError(?!.*not known)|ConnectTimeout|ReadTimeout", row.problem), row.problem  # no line was opened


def test_many_pieces_of_news_go_over_one_line_in_their_order(desk: Team, receiver: Receiver) -> None:
    receiver.keeps_lines = True
    attach(news_url=receiver.address, news="message.received")
    receiver.answers = [503]
    happen(6)
    receiver.lines = 0
    later()
    assert [one["case"]["id"] for one in receiver.calls] == sorted(one["case"]["id"] for one in receiver.calls)
    assert (len(receiver.calls), receiver.lines) == (6, 1)


def test_a_receiver_that_hangs_up_between_two_pieces_loses_none(desk: Team, receiver: Receiver) -> None:
    receiver.keeps_lines = receiver.hangs_up = True
    attach(news_url=receiver.address, news="message.received")
    receiver.answers = [503]
    happen(3)
    later()
    later()
    later()
    assert len({one["id"] for one in receiver.calls}) == 3
    assert not News.objects.filter(state="waiting").exists()


def test_a_redirect_leads_nowhere(desk: Team, receiver: Receiver) -> None:
    """B65: a program that answers with another address is not followed."""
    receiver.redirect = "http://127.0.0.1:1/"
    attach(news_url=receiver.address, news="message.received")
    happen()
    assert News.objects.get().problem.startswith("302")


def test_a_worker_that_dies_in_the_middle_gives_its_news_back(desk: Team, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    attach(news_url=receiver.address, news="message.received")
    receiver.answers = [503]
    happen()
    later_ones = outgoing._claim
    Rest.objects.all().delete()
    News.objects.update(due_at=timezone.now())
    assert len(later_ones()) == 1  # claimed, and then it died
    assert outgoing.bring_news() == 0
    later()
    assert len(receiver.calls) == 1


def test_news_of_an_erased_customer_is_gone_and_the_program_is_told_to_forget(desk: Team, receiver: Receiver) -> None:
    attach(news_url=receiver.address, news="message.received\ncustomer.erased", news_words="yes")
    receiver.answers = [503]
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den"))
    cases.erase_customer(case.customer, by=desk.marek)
    drain_everything()
    later()
    assert [one["event"] for one in receiver.calls] == ["customer.erased"]
    assert receiver.calls[0]["customer"] == {"id": case.customer_id}


def test_told_news_is_forgotten_after_thirty_days(desk: Team, receiver: Receiver) -> None:
    attach(news_url=receiver.address, news="message.received")
    happen(2)
    old = News.objects.order_by("pk")[0]
    News.objects.filter(pk=old.pk).update(said_at=timezone.now() - timedelta(days=31))
    outgoing.forget_told_news()
    assert News.objects.count() == 1


def test_a_paused_channel_tells_nothing_until_it_runs_again(desk: Team, receiver: Receiver) -> None:
    attach(news_url=receiver.address, news="message.received")
    receiver.answers = [503]
    happen()
    ChannelAccount.objects.update(paused=True)
    later()
    assert receiver.calls == []
    ChannelAccount.objects.update(paused=False)
    later()
    assert len(receiver.calls) == 1


def test_each_version_of_a_bulletin_is_told_whole_and_a_rehearsal_never(desk: Team, receiver: Receiver) -> None:
    attach(news_url=receiver.address, news="bulletin.published")
    crisis = raise_alarm(Alarm("Nejdou objednávky", level=1), by=desk.jana)
    for words in ("nejde objednávat", "nejde objednávat ani platit"):
        _publishes(crisis, words, desk)
    plan = Playbook.objects.create(kind="large")
    drill = Drill.objects.create(playbook=plan, planned_for=timezone.now())
    rehearsed = raise_alarm(Alarm("Nejdou objednávky", level=1, drill=drill), by=desk.jana)
    _publishes(rehearsed, "jen nácvik", desk)
    drain_everything()
    assert [(one["event"], one["bulletin"]["version"], one["crisis"]["id"]) for one in receiver.calls] == [
        ("bulletin.published", 1, crisis.pk), ("bulletin.published", 2, crisis.pk)
    ]  # fmt: skip
    newest = receiver.calls[1]["bulletin"]
    assert "nejde objednávat ani platit" in newest["texts"]["cs"]["public"].lower()
    assert newest["next_news_at"] and newest["published_at"] and newest["address"].endswith("/status/")
    assert "Nejdou objednávky" not in str(receiver.calls)


def _publishes(crisis: Crisis, words: str, desk: Team) -> None:
    work = begin_bulletin(crisis, by=desk.jana)
    written = Written({"cs": {"what": words}}, timezone.now() + timedelta(minutes=20))
    publish(save_bulletin(work, written, by=desk.jana), by=desk.jana)
    drain_everything()

"""What can wait lets arriving mail go first, and is done all the same."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch

from opora.kernel.db.once import once
from opora.kernel.jobs import RegisteredDrain
from opora.kernel.jobs.worker import Worker


def rounds(mails: int, patience: timedelta) -> list[str]:
    """What a worker does while so many mails wait and each brings a piece of news; one round takes one mail."""
    done: list[str] = []
    waiting = {"mail": mails, "news": 0}

    def read_mail() -> int:
        if not waiting["mail"]:
            return 0
        waiting["mail"] -= 1
        waiting["news"] += 1
        done.append("mail")
        return 1

    def tell_news() -> int:
        count, waiting["news"] = waiting["news"], 0
        done.append(f"news {count}")
        return count

    nothing = timedelta(0)
    worker = Worker(
        [RegisteredDrain("mail", 10, read_mail, False, nothing), RegisteredDrain("news", 20, tell_news, False, patience)],
        keeps_time=False,
    )
    while worker.one_round():
        pass
    return done


def test_without_patience_each_mail_tells_its_news_at_once() -> None:
    assert rounds(3, timedelta(0)) == ["mail", "news 1"] * 3 + ["news 0"]


def test_news_waits_until_no_more_mail_comes_and_is_told_in_one_go() -> None:
    assert rounds(4, timedelta(minutes=5)) == ["mail", "news 1", "mail", "mail", "mail", "news 3", "news 0"]


def test_patience_ends_even_if_mail_never_stops() -> None:
    now = [100.0]
    told: list[float] = []

    def endless() -> int:
        now[0] += 0.25
        return 1

    def tell() -> int:
        told.append(now[0])
        return 1

    nothing, second = timedelta(0), timedelta(seconds=1)
    drains = [RegisteredDrain("mail", 10, endless, False, nothing), RegisteredDrain("news", 20, tell, False, second)]
    worker = Worker(drains, keeps_time=False)
    with patch("opora.kernel.jobs.worker.time.monotonic", lambda: now[0]):
        for _ in range(9):
            worker.one_round()
    assert told == [100.25, 101.25, 102.25]


def running(*drains: RegisteredDrain) -> Worker:
    """A worker in the middle of its `run`, of which the test takes the rounds one by one."""
    worker = Worker(drains, keeps_time=False)
    worker.runs = True
    return worker


def test_a_running_worker_gathers_news_after_it_had_only_a_few_and_looks_again_in_time() -> None:
    now, told = [100.0], list[float]()

    def tell() -> int:
        told.append(now[0])
        return 1

    worker = running(RegisteredDrain("news", 20, tell, False, timedelta(seconds=0.5)))
    with patch("opora.kernel.jobs.worker.time.monotonic", lambda: now[0]):
        for _ in range(6):
            worker.one_round()
            assert 0 < worker._sleep() <= 0.5
            now[0] += 0.2
    assert [round(one, 1) for one in told] == [100.0, 100.6]


def test_a_full_batch_of_news_is_followed_by_the_next_at_once() -> None:
    waiting = [200, 200, 7]
    worker = running(RegisteredDrain("news", 20, lambda: waiting.pop(0) if waiting else 0, False, timedelta(minutes=5)))
    assert [worker.one_round() for _ in range(4)] == [200, 200, 7, 0]


def test_who_writes_while_a_patient_batch_is_done_waits_for_that_batch_only() -> None:
    done: list[str] = []

    def work(name: str, took: int) -> int:
        done.append(name)
        return took

    def here(_now: object) -> None:
        """Says that rows are waited for; which there are is said by the test."""

    nothing, second = timedelta(0), timedelta(seconds=1)
    worker = running(
        RegisteredDrain("mail", 10, lambda: work("mail", 1), False, nothing, here),  # type: ignore[arg-type]
        RegisteredDrain("news", 20, lambda: work("news", 50), False, second),
        RegisteredDrain("clocks", 30, lambda: work("clocks", 50), False, second),
    )
    answers = iter([{"news", "clocks"}, {"mail"}, set[str]()])
    with patch.object(worker.waiting, "names", lambda: next(answers)):
        assert worker.one_round() == 101
    assert done == ["news", "mail", "clocks"]


def test_what_is_asked_once_is_asked_anew_for_each_batch() -> None:
    answers, seen = iter(range(10)), list[int]()
    number = once(lambda: next(answers))

    def tell() -> int:
        seen.extend((number(), number()))
        return 1

    worker = Worker([RegisteredDrain("news", 20, tell, False, timedelta(0))], keeps_time=False)
    worker.one_round()
    worker.one_round()
    assert seen == [0, 0, 1, 1]

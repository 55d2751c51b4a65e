"""What can wait lets arriving mail go first, and is done all the same."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch

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

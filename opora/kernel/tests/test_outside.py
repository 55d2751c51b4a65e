"""How long a server of other people wants to be left alone, read from whatever it wrote."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from opora.kernel.outside import LONGEST_PAUSE, Answer, pause_of

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "pause"),
    [
        ("120", timedelta(seconds=120)), ("Mon, 23 Nov 2026 12:05:00 GMT", timedelta(minutes=5)), ("Mon, 23 Nov 2026 11:00:00 GMT", timedelta()),
        ("9" * 400, LONGEST_PAUSE), ("Mon, 23 Nov 9999 12:05:00 GMT", LONGEST_PAUSE), ("", timedelta()), ("-5", timedelta()), ("soon", timedelta()),
        ("٣", timedelta()), ("Mon, 99 Nov 2026", timedelta()),
    ],
)  # fmt: skip
def test_a_server_says_by_its_header_when_it_may_be_asked_again(told: str, pause: timedelta) -> None:
    assert Answer(429, b"", {"retry-after": told}).pause(at=NOON) == pause


@pytest.mark.parametrize(("told", "seconds"), [(7, 7), (0.5, 0.5), (-1, 0), (10**30, 604_800), (None, 0), ("7", 0), ([7], 0), (float("nan"), 0)])
def test_a_number_of_seconds_from_outside_is_bounded(told: object, seconds: float) -> None:
    assert pause_of(told) == timedelta(seconds=seconds)

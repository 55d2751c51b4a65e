"""The process that reads mails beside the worker: in order, ahead of it, and when it breaks or cannot even begin."""

import subprocess
import zlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import pytest

from opora.messages import reader as room
from opora.messages.reader import Bytes, Reader, Unreadable
from opora.messages.reading import ReadMail


def mail(key: int, words: str = "") -> Bytes:
    raw = f"From: jana@post.example\r\nSubject: Tap\r\n\r\nThe tap number {key} drips. {words}\r\n"
    return Bytes(key, zlib.compress(raw.encode()), datetime(2026, 3, 4, 9, 30, tzinfo=UTC))


NO_MAIL = Bytes(99, b"this was never deflated", datetime(2026, 3, 4, 9, 30, tzinfo=UTC))


@pytest.fixture
def reader() -> Iterator[Reader]:
    one = Reader()
    yield one
    one.close()


def taps(answers: Sequence[ReadMail | Unreadable]) -> list[int]:
    """Which mails were read; 0 for one that could not be."""
    return [0 if isinstance(one, Unreadable) else int(one.message.reply.split()[3]) for one in answers]


def answered(reader: Reader, mails: Sequence[Bytes], then: Sequence[Bytes] = ()) -> list[int]:
    return taps([one for some in reader.read_all(mails, then=then) for one in some])


def read(reader: Reader, *keys: int, then: Sequence[int] = ()) -> list[int]:
    return answered(reader, [mail(key) for key in keys], then=[mail(key) for key in then])


def test_mail_is_read_later_when_there_was_no_memory_for_the_reader(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(*_words: object, **_options: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    with monkeypatch.context() as once:
        once.setattr(subprocess, "Popen", no_memory)
        with pytest.raises(OSError, match="allocate"):
            read(reader, 1)
    assert read(reader, 1) == [1]


def test_what_was_read_ahead_is_answered_once_in_whatever_order_it_is_wanted(reader: Reader) -> None:
    assert read(reader, 1, 2, then=[3, 4, 5]) == [1, 2]
    assert read(reader, 3, 4, 5, 6, then=[7, 8]) == [3, 4, 5, 6]
    assert read(reader, 9, 8, 7, then=[10, 11]) == [9, 8, 7]
    assert read(reader, 12) == [12]  # another worker took those two
    assert read(reader, 10, 11) == [10, 11]


def test_a_key_that_is_another_mails_by_now_gets_no_old_answer(reader: Reader) -> None:
    restored = Bytes(2, mail(7).raw, mail(7).received_at)
    assert read(reader, 1, then=[2]) == [1]
    assert answered(reader, [restored]) == [7]


def test_two_deliveries_of_one_mail_are_two_answers(reader: Reader) -> None:
    same = [Bytes(key, mail(1).raw, mail(1).received_at) for key in (21, 22, 23)]
    assert answered(reader, same[:1], then=same[1:2]) == [1]
    assert answered(reader, same[1:]) == [1, 1]


def test_a_mail_that_cannot_be_read_costs_no_other_also_when_it_was_read_ahead(reader: Reader) -> None:
    assert answered(reader, [mail(1)], then=[NO_MAIL, mail(2)]) == [1]
    assert answered(reader, [NO_MAIL, mail(2), mail(3)]) == [0, 2, 3]


def test_a_reader_that_dies_over_what_it_reads_ahead_is_replaced(reader: Reader) -> None:
    assert read(reader, 1, then=[2, 3]) == [1]
    assert reader._process is not None
    reader._process.kill()
    reader._process.wait()
    assert read(reader, 2, 3, 4) == [2, 3, 4]


def test_who_gives_up_in_the_middle_gets_the_next_answers_right(reader: Reader) -> None:
    answers = reader.read_all([mail(1), mail(2), mail(3)], then=[mail(4)])
    assert next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert read(reader, 2, 4) == [2, 4]


def test_a_reader_is_replaced_after_many_mails_though_more_wait(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAILS_PER_PROCESS", 4)
    processes = set()
    for first in range(1, 20, 3):
        assert read(reader, first, first + 1, first + 2, then=[first + 3, first + 4]) == [first, first + 1, first + 2]
        processes.add(reader._process)
    assert len(processes) > 2


def test_large_mails_do_not_get_stuck_between_the_two(reader: Reader) -> None:
    words = "word " * 200_000
    many = [mail(key, words) for key in range(1, 13)]
    assert answered(reader, many[:6], then=many[6:]) == [1, 2, 3, 4, 5, 6]
    assert answered(reader, many[6:]) == [7, 8, 9, 10, 11, 12]

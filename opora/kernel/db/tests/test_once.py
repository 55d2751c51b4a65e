"""What is asked once in a request is asked anew in the next one, after a change, and by everybody else."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from opora.kernel.db.once import forget, once, one_request

answers = iter(range(1000))


@once
def number() -> int:
    return next(answers)


def test_within_a_request_the_first_answer_stays_and_no_request_knows_that_of_another() -> None:
    with one_request():
        first = number()
        assert number() == first
    with one_request():
        assert number() == number() == first + 1
    assert number() == first + 2 and number() == first + 3


def test_a_change_in_the_middle_of_a_request_is_seen_at_once() -> None:
    with one_request():
        before = number()
        forget()
        assert number() == number() == before + 1
    forget()


def test_two_requests_at_the_same_time_keep_their_own_answers() -> None:
    with one_request(), ThreadPoolExecutor(1) as other:
        mine = number()
        assert other.submit(number).result() != mine
        assert number() == mine

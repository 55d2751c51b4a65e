"""What sentences mean, asked of a process beside the desk's own: in time, late, broken, or not there at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from opora.messages import meaning
from opora.messages.meaning import Beside
from opora.pure.meaning import Asked, Judged, Known, is_installed
from opora.pure.reading.promises import find_promises

pytestmark = pytest.mark.skipif(
    not is_installed(), reason="the sentence model has no package for this processor; the word lists decide alone"
)
COMPLAINT = "The towels were damp and smelled, and there was no one to ask."
QUESTION = "Which of your cakes are without nuts?"
PATIENT = 60.0


@pytest.fixture
def beside(tmp_path: Path) -> Iterator[Beside]:
    one = Beside(tmp_path)
    yield one
    one.close()


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENT
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_complaint_is_told_from_a_question_in_plain_words(beside: Beside) -> None:
    known = beside.known([COMPLAINT, QUESTION], patience=PATIENT).judged([COMPLAINT, QUESTION])
    assert known is not None
    assert known[0]["complains"] > 0.8 > 0.2 > known[1]["complains"]


def test_a_promise_in_words_that_no_list_holds_is_heard_through_the_process(beside: Beside) -> None:
    class OfThat:
        def judged(self, texts: Sequence[Asked]) -> Sequence[Judged] | None:
            return beside.known(texts, patience=PATIENT).judged(texts)

    sent = datetime(2026, 6, 9, 10, 0, tzinfo=ZoneInfo("Europe/Warsaw"))
    text = "W piątek nasz serwisant skalibruje Państwa wagę, a producent wagi ma wtedy wolne."
    (found,) = find_promises(text, at=sent, language="pl", meaning=OfThat())
    assert found.due == date(2026, 6, 12)


def test_who_has_no_patience_gets_what_was_judged_before_and_nothing_else(beside: Beside) -> None:
    assert beside.known([COMPLAINT], patience=0).judged([COMPLAINT]) is None
    beside.known([COMPLAINT], patience=PATIENT)
    assert beside.known([COMPLAINT], patience=0).judged([COMPLAINT]) is not None
    assert beside.known([COMPLAINT, QUESTION], patience=0).judged([COMPLAINT, QUESTION]) is None


def test_an_answer_that_comes_too_late_is_there_for_the_next_who_asks(beside: Beside) -> None:
    beside.known([QUESTION], patience=0.001)  # the process begins, nobody waits for it
    _until(lambda: beside.known([QUESTION], patience=0.2).judged([QUESTION]) is not None)


def test_a_process_that_is_killed_is_done_without_and_begun_again(beside: Beside) -> None:
    beside.known([COMPLAINT], patience=PATIENT)
    assert beside._process is not None
    beside._process.kill()
    beside._process.wait()
    known = beside.known([QUESTION], patience=PATIENT)
    assert known.judged([QUESTION]) is not None


def test_the_whole_desk_asks_one_process_and_it_ends_when_all_have_gone(beside: Beside, tmp_path: Path) -> None:
    beside.known([COMPLAINT], patience=PATIENT)
    another = Beside(tmp_path)
    assert another.known([COMPLAINT], patience=PATIENT).judged([COMPLAINT]) is not None
    assert another._process is None
    process = beside._process
    assert process is not None
    beside.close()
    assert another.known([QUESTION], patience=PATIENT).judged([QUESTION]) is not None
    another.close()
    assert process.wait(PATIENT) == 0


def test_two_who_ask_at_the_same_moment_begin_one_process(beside: Beside, tmp_path: Path) -> None:
    another = Beside(tmp_path)
    with ThreadPoolExecutor(2) as threads:
        known = list(threads.map(lambda one: one.known([COMPLAINT], patience=PATIENT), (beside, another)))
    assert all(one.judged([COMPLAINT]) is not None for one in known)
    processes = [one._process for one in (beside, another) if one._process is not None]
    _until(lambda: [one.poll() for one in processes].count(None) == 1)
    another.close()


def test_a_long_letter_of_one_does_not_keep_another_waiting_for_its_end(beside: Beside, tmp_path: Path) -> None:
    letter = [f"{COMPLAINT} It was the {number}th time." for number in range(120)]
    beside.known([QUESTION], patience=PATIENT)
    beside.known(letter, patience=0.001)
    another = Beside(tmp_path)
    assert another.known([COMPLAINT], patience=PATIENT).judged([COMPLAINT]) is not None
    assert beside.known(letter, patience=0.001).judged(letter) is None  # looks at what has come by now
    assert beside.known(letter, patience=PATIENT).judged(letter) is not None
    another.close()


def test_it_ends_by_itself_when_nobody_asks(tmp_path: Path) -> None:
    beside = Beside(tmp_path, rests_after=0.1)
    beside.known([COMPLAINT], patience=PATIENT)
    assert beside._process is not None
    assert beside._process.wait(PATIENT) == 0
    assert beside.known([COMPLAINT], patience=0).judged([COMPLAINT]) is not None
    assert beside.known([QUESTION], patience=PATIENT).judged([QUESTION]) is not None
    beside.close()


def test_a_folder_that_others_may_enter_is_not_believed(beside: Beside, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert beside.known([COMPLAINT], patience=PATIENT).judged([COMPLAINT]) is None
    assert beside._process is None


def test_a_desk_that_switched_it_off_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPORA_SENTENCE_MODEL", "off")
    assert meaning.known([COMPLAINT], patience=PATIENT) is None
    assert meaning.ForABatch().judged([COMPLAINT]) is None


def test_a_flood_is_read_by_its_words_alone() -> None:
    assert meaning.for_a_batch(meaning.MOST_IN_A_BATCH) is not None
    assert meaning.for_a_batch(meaning.MOST_IN_A_BATCH + 1) is None


def test_a_worker_spends_its_patience_once_for_all_messages_of_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []

    def never(_texts: object, *, patience: float) -> Known:
        waited.append(patience)
        time.sleep(patience)
        return Known({})

    monkeypatch.setattr(meaning, "known", never)
    batch = meaning.ForABatch()
    assert [batch.judged([COMPLAINT]) for _ in range(3)] == [None, None, None]
    assert (waited[0], waited[1:]) == (meaning.A_BATCH, [0.0, 0.0])

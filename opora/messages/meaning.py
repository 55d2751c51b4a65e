"""The sentence model in a process beside this one, begun when somebody first asks and ended when nobody has asked for a while.

Eighty megabytes and hundredths of a second a sentence are for those who write just now, not for a desk at night; and what the model's
own code does to its process never reaches ours. Whoever asks names their patience: who gets no answer in it does without.
"""

from __future__ import annotations

import logging
import multiprocessing
import threading
import time
from collections import OrderedDict
from collections.abc import Sequence
from multiprocessing.connection import Connection

from opora.pure.meaning import Asked, Judged, Known, Meaning, SentenceModel, is_wanted
from opora.pure.meaning.model import MOST_KEPT, as_asked

log = logging.getLogger(__name__)
WHILE_TYPING, A_BATCH = 0.1, 0.5
"""Seconds that the one who types waits for an answer, and a worker for all answers of a batch: it has open rows, and mail to place."""
RESTS_AFTER = 300.0
"""Seconds without a question after which the process ends."""
MOST_IN_A_BATCH = 5
_SPAWN = multiprocessing.get_context("spawn")
_FAULTS = (EOFError, OSError, RuntimeError)


class Beside:
    """One process with the model; safe to ask from several threads."""

    def __init__(self, rests_after: float = RESTS_AFTER) -> None:
        self._rests_after = rests_after
        self._lock = threading.Lock()
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None
        self._owed: list[Asked] | None = None
        """Texts whose answer is on its way; [] while the process begins."""
        self._kept: OrderedDict[Asked, Judged] = OrderedDict()

    def known(self, texts: Sequence[Asked], *, patience: float) -> Known:
        """What can be told of these texts within `patience` seconds; with 0 only what was told before."""
        asked = list(dict.fromkeys(as_asked(texts)))
        if patience > 0 and self._unknown(asked) and self._lock.acquire(timeout=patience):
            try:
                self._ask(self._unknown(asked), time.monotonic() + patience)
            except _FAULTS as problem:
                log.warning("the sentence model broke off: %r", problem)
                self.close()
            finally:
                self._lock.release()
        return Known({one: judged for one in asked if (judged := self._kept.get(one)) is not None})

    def close(self) -> None:
        """End the process; the next question begins another."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._pipe = self._owed = None

    def _unknown(self, asked: Sequence[Asked]) -> list[Asked]:
        return [one for one in asked if one not in self._kept]

    def _ask(self, unknown: list[Asked], until: float) -> None:
        pipe = self._begun()
        if not self._settled(pipe, until):
            return  # it begins, or is still busy with what somebody lost patience over
        pipe.send(unknown)
        self._owed = unknown
        self._settled(pipe, until)

    def _settled(self, pipe: Connection, until: float) -> bool:
        """Whether nothing is owed any more; what comes in time is kept."""
        if self._owed is not None and pipe.poll(max(0.0, until - time.monotonic())):
            self._kept.update(zip(self._owed, pipe.recv(), strict=True))
            self._owed = None
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return self._owed is None

    def _begun(self) -> Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self.close()
            ours, theirs = _SPAWN.Pipe()
            process = _SPAWN.Process(target=_serve, args=(theirs, self._rests_after), daemon=True, name="opora meaning")
            process.start()
            theirs.close()
            self._process, self._pipe, self._owed = process, ours, []
        return self._pipe


def known(texts: Sequence[Asked], *, patience: float) -> Known | None:
    """What the desk can tell of these texts in time; None where there is no model, or it was switched off."""
    return _beside.known(texts, patience=patience) if is_wanted() else None


class ForABatch:
    """Judges for a worker, until its time is used up."""

    def __init__(self) -> None:
        self._left = A_BATCH

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged] | None:
        """None where the model is missing, begins, broke, or has taken too long already."""
        begun = time.monotonic()
        found = known(texts, patience=self._left)
        self._left = max(0.0, self._left - (time.monotonic() - begun))
        return found.judged(texts) if found else None


def for_a_batch(messages: int) -> Meaning | None:
    """For a worker that reads so many messages at once. A flood and an archive are read by their words alone, which cost a tenth."""
    return ForABatch() if messages <= MOST_IN_A_BATCH else None


def _serve(pipe: Connection, rests_after: float) -> None:
    """The process: texts in, judgements out, until nobody asks any more."""
    model = SentenceModel()
    model.judged(["OK"])
    pipe.send([])
    try:
        while pipe.poll(rests_after):
            pipe.send(model.judged(pipe.recv()))
    except (EOFError, OSError):
        pass  # whoever asked has gone


_beside = Beside()

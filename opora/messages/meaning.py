"""The sentence model in a process beside the desk's own, begun when somebody first asks and ended when nobody has asked for a while.

Eighty megabytes and hundredths of a second a sentence are for those who write just now, not for a desk at night; and what the model's
own code does to its process never reaches ours. The web process and the worker ask the same one. Whoever asks names their patience:
who gets no answer in it does without.
"""

from __future__ import annotations

import logging
import socket
import subprocess
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from opora.kernel.beside import begin
from opora.kernel.db import Place, data_folder
from opora.kernel.db.place import private_folder
from opora.messages.meaning_process import SOCKET
from opora.pure.meaning import Asked, Judged, Known, Meaning, is_wanted
from opora.pure.meaning.model import MOST_KEPT, as_asked

log = logging.getLogger(__name__)
WHILE_TYPING, A_BATCH = 0.1, 0.5
"""Seconds that the one who types waits for an answer, and a worker for all answers of a batch: it has open rows, and mail to place."""
RESTS_AFTER = 300.0
"""Seconds without a question after which the process ends."""
MOST_IN_A_BATCH = 5
PORTION, MOST_OWED = 6, 150
"""Texts that are answered before somebody else's turn comes, and that are on their way for one asker: so many answers lie in a socket."""
PAUSE_AFTER_FAILURE = 60.0
"""Seconds before a process that could not begin is tried again."""
_LOOK = 0.02
_FAULTS = (EOFError, OSError, RuntimeError)


class Beside:
    """The way to the one process of a desk that has the model, which is begun where there is none; safe to ask from several threads."""

    def __init__(self, folder: Path | None = None, rests_after: float = RESTS_AFTER) -> None:
        self._folder, self._rests_after = folder, rests_after
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None
        self._owed: deque[list[Asked]] = deque()
        """Texts whose answers are on their way."""
        self._paused_until = 0.0
        self._kept: OrderedDict[Asked, Judged] = OrderedDict()

    def known(self, texts: Sequence[Asked], *, patience: float) -> Known:
        """What can be told of these texts within `patience` seconds; with 0 only what was told before."""
        asked = list(dict.fromkeys(as_asked(texts)))
        if patience > 0 and self._unknown(asked) and self._lock.acquire(timeout=patience):
            try:
                self._ask(asked, time.monotonic() + patience)
            except _FAULTS as problem:
                log.warning("the sentence model broke off: %r", problem)
                self.close()
            finally:
                self._lock.release()
        return Known({one: judged for one in asked if (judged := self._kept.get(one)) is not None})

    def close(self) -> None:
        """Ask no more; the process ends when nobody else does."""
        if self._pipe is not None:
            self._pipe.close()
        self._pipe = None
        self._owed.clear()

    def _unknown(self, asked: Sequence[Asked]) -> list[Asked]:
        return [one for one in asked if one not in self._kept]

    def _ask(self, asked: Sequence[Asked], until: float) -> None:
        pipe = self._connected(until)
        if pipe is None or not self._settled(pipe, until):
            return  # it begins, or is still busy with what somebody lost patience over
        unknown = self._unknown(asked)[:MOST_OWED]
        for first in range(0, len(unknown), PORTION):
            self._owed.append(unknown[first : first + PORTION])
            pipe.send(self._owed[-1])
        self._settled(pipe, until)

    def _settled(self, pipe: Connection, until: float) -> bool:
        """Whether nothing is owed any more; what comes in time is kept."""
        while self._owed and pipe.poll(max(0.0, until - time.monotonic())):
            self._kept.update(zip(self._owed[0], pipe.recv(), strict=True))
            self._owed.popleft()
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return not self._owed

    def _connected(self, until: float) -> Connection | None:
        """The line to the process; None where it does not listen in time."""
        if self._pipe is not None and not self._owed and self._pipe.poll(0):
            self.close()  # nothing is owed to us: what can be heard is its end
        while self._pipe is None:
            self._pipe = self._found()
            if self._pipe is None:
                self._begin_if_none()
                if time.monotonic() > until - _LOOK:
                    return None
                time.sleep(_LOOK)
        return self._pipe

    def _found(self) -> Connection | None:
        door = socket.socket(socket.AF_UNIX)
        try:
            door.connect(str(self._place() / SOCKET))
        except (FileNotFoundError, ConnectionRefusedError):
            door.close()
            return None
        return Connection(door.detach())

    def _begin_if_none(self) -> None:
        """Should somebody else have begun one just now, ours is over at once."""
        ended = self._process.poll() if self._process is not None else 0
        if ended is not None and ended > 0:
            log.warning("the process with the sentence model could not begin; it is tried again in a minute")
            self._process, self._paused_until = None, time.monotonic() + PAUSE_AFTER_FAILURE
        elif ended is not None and time.monotonic() >= self._paused_until:
            self._process = begin("opora.messages.meaning_process", str(self._place()), str(self._rests_after))

    def _place(self) -> Path:
        """A folder of ours alone: what comes from its socket is believed."""
        return private_folder(self._folder or Place(data_folder()).run)


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


_beside = Beside()

"""The reader: a long-lived process beside the worker that reads hostile bytes under limits, and is replaced when it breaks one.

A mail that takes too long, or too much memory, costs its reader and nothing else: the next mail is read by a new one.
"""

from __future__ import annotations

import subprocess
import threading
import weakref
from collections import deque
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from multiprocessing.connection import Connection
from queue import SimpleQueue

from opora.kernel.beside import begin_with_pipe
from opora.messages.reading import ReadMail

SECONDS_PER_MAIL = 10.0
MAILS_PER_PROCESS = 20_000
"""A new process takes a second to begin; over eight thousand mails one of them did not grow after the first thousand."""
START_SECONDS = 60.0
PROCESS = "opora.messages.reading_process"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a mail could not be read, for the operator."""

    problem: str


@dataclass(frozen=True, slots=True)
class Bytes:
    """One mail to read, by the key of its parcel and deflated as it lies there; `said` when it came on another channel."""

    key: int
    raw: bytes
    received_at: datetime
    said: bool = False


class Reader:
    """Reads mails in order, the next ones while the caller works on the one before."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None
        self._wanted: SimpleQueue[Bytes | None] = SimpleQueue()
        self._given: deque[Bytes] = deque()  # whose answers are still to come, in this order
        self._read = 0
        self._lock = threading.Lock()

    def read_all(self, mails: Sequence[Bytes], then: Sequence[Bytes] = ()) -> Iterator[list[ReadMail | Unreadable]]:
        """One answer per mail, in the same order: the next one, each time with those that follow as far as they have been read by now.

        `then` are most likely wanted next: they are read while the caller does other things.
        """
        with self._lock:
            done = 0
            try:
                if self._process is not None and self._process.poll() is not None:
                    self.close()  # it died over what nobody had asked for yet: these mails begin anew
                self._give(mails)
                self._give(then if self._read < MAILS_PER_PROCESS else ())
                early: dict[Bytes, ReadMail | Unreadable] = {}
                wanted = set(mails)
                while done < len(mails):
                    while mails[done] not in early or self._has_another(wanted):
                        early.update([self._next_answer()])
                    there = list(takewhile(early.__contains__, mails[done:]))
                    yield [early.pop(one) for one in there]
                    done += len(there)
            finally:
                if done < len(mails):
                    self.close()  # the caller gave up

    def close(self) -> None:
        """End the process."""
        self._given.clear()
        if self._process is not None:
            self._wanted.put(None)
            self._process.kill()
            self._process.wait()
            self._process = self._pipe = None

    def _give(self, mails: Sequence[Bytes]) -> None:
        """Let these be read, but for those that are being read already: the very bytes, for after a restore a key may be another mail's."""
        known = set(self._given)
        new = [one for one in mails if one not in known]
        if new:
            self._start_if_needed()
            self._given += new
            for one in new:
                self._wanted.put(one)

    def _has_another(self, wanted: Container[Bytes]) -> bool:
        """Whether the next answer is there and one of these; those beyond are for whoever asks next."""
        return bool(self._given) and self._given[0] in wanted and self._pipe is not None and self._pipe.poll()

    def _next_answer(self) -> tuple[Bytes, ReadMail | Unreadable]:
        """The first mail that has no answer yet, with it; when the process breaks, that is the answer."""
        assert self._pipe is not None
        try:
            if not self._pipe.poll(SECONDS_PER_MAIL):
                raise TimeoutError(f"took longer than {SECONDS_PER_MAIL:g} seconds")
            answer = self._pipe.recv()
        except (EOFError, OSError, TimeoutError) as problem:
            broken, *others = self._given
            self.close()
            self._give(others)
            return broken, Unreadable(str(problem) or "the reader died, most likely for want of memory")
        self._read += 1
        return self._given.popleft(), answer

    def _start_if_needed(self) -> None:
        if self._given:
            return
        if self._read >= MAILS_PER_PROCESS:
            self.close()
        if self._pipe is None:
            self._process, self._pipe = begin_with_pipe(PROCESS)  # for want of memory this may fail; then the next batch tries again
            weakref.finalize(self, self._process.kill)  # it may be caught in a mail when we end
            if not self._pipe.poll(START_SECONDS):
                raise RuntimeError("the reader process did not start")
            self._pipe.recv()
            self._read = 0
            self._wanted = SimpleQueue()
            threading.Thread(target=_feed, args=(self._pipe, self._wanted), daemon=True).start()


def _feed(pipe: Connection, wanted: SimpleQueue[Bytes | None]) -> None:
    try:
        while (mail := wanted.get()) is not None:
            pipe.send(mail)
    except OSError:
        pass  # the reader broke; whoever waits for its answers hears of it

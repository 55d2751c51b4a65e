"""The reader: a long-lived process beside the worker that reads hostile bytes under limits, and is replaced when it breaks one.

A mail that takes too long, or too much memory, costs its reader and nothing else: the next mail is read by a new one.
"""

from __future__ import annotations

import subprocess
import threading
import weakref
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection

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
    """One mail to read; `said` when it came on another channel."""

    raw: bytes
    received_at: datetime
    said: bool = False


class Reader:
    """Reads mails in order, the next one while the caller works on the one before."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None
        self._read = 0
        self._lock = threading.Lock()

    def read_all(self, mails: Sequence[Bytes]) -> Iterator[ReadMail | Unreadable]:
        """One answer per mail, in the same order."""
        with self._lock:
            done = 0
            try:
                while done < len(mails):
                    for answer in self._read_until_broken(mails[done:]):
                        done += 1
                        yield answer
            finally:
                if done < len(mails):
                    self.close()  # the caller gave up: answers still on their way must not meet the next batch

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = self._pipe = None

    def _read_until_broken(self, mails: Sequence[Bytes]) -> Iterator[ReadMail | Unreadable]:
        """Answers until the process broke or the mails are done; a break is the answer to its mail."""
        pipe = self._started()
        feeder = threading.Thread(target=_feed, args=(pipe, mails), daemon=True)
        feeder.start()
        for _ in mails:
            try:
                if not pipe.poll(SECONDS_PER_MAIL):
                    raise TimeoutError(f"took longer than {SECONDS_PER_MAIL:g} seconds")
                answer = pipe.recv()
            except (EOFError, OSError, TimeoutError) as problem:
                self.close()
                feeder.join()
                yield Unreadable(str(problem) or "the reader died, most likely for want of memory")
                return
            self._read += 1
            yield answer
        feeder.join()

    def _started(self) -> Connection:
        if self._read >= MAILS_PER_PROCESS:
            self.close()
        if self._pipe is None or self._process is None or self._process.poll() is not None:
            self.close()
            self._process, self._pipe = begin_with_pipe(PROCESS)  # for want of memory this may fail; then the next batch tries again
            weakref.finalize(self, self._process.kill)  # it may be caught in a mail when we end
            if not self._pipe.poll(START_SECONDS):
                raise RuntimeError("the reader process did not start")
            self._pipe.recv()
            self._read = 0
        return self._pipe


def _feed(pipe: Connection, mails: Sequence[Bytes]) -> None:
    try:
        for mail in mails:
            pipe.send(mail)
    except OSError:
        pass  # the reader broke; whoever waits for its answers hears of it

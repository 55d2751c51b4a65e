"""The reader: a long-lived process beside the worker that reads hostile bytes under limits, and is replaced when it breaks one.

A mail that takes too long, or too much memory, costs its reader and nothing else: the next mail is read by a new one.
"""

from __future__ import annotations

import gc
import multiprocessing
import resource
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection

from opora.messages.reading import ReadMail, read_mail, read_utterance

SECONDS_PER_MAIL = 10.0
MEMORY = 1024**3  # bytes of address space on top of what Python itself has mapped
MAILS_PER_PROCESS = 20_000
"""A new process takes a second to begin; over eight thousand mails one of them did not grow after the first thousand."""
START_SECONDS = 60.0
_SPAWN = multiprocessing.get_context("spawn")


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
        self._process: multiprocessing.process.BaseProcess | None = None
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
            self._process.join()
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
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self.close()
            ours, theirs = _SPAWN.Pipe()
            process = _SPAWN.Process(target=_serve, args=(theirs,), daemon=True, name="opora reader")
            process.start()  # for want of memory this may fail; then the next batch tries again
            theirs.close()
            self._process, self._pipe = process, ours
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


def _serve(pipe: Connection) -> None:
    """The reader process: mails in, answers out, until the pipe closes."""
    mapped = _address_space()
    resource.setrlimit(resource.RLIMIT_AS, (mapped + MEMORY, resource.RLIM_INFINITY))
    gc.freeze()  # the modules stay; what a mail leaves behind is seldom a cycle
    gc.set_threshold(20_000, 20, 100)
    pipe.send("ready")
    while True:
        try:
            mail = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            read = read_utterance if mail.said else read_mail
            pipe.send(read(mail.raw, mail.received_at))
        except Exception as problem:
            pipe.send(Unreadable(f"{type(problem).__name__}: {problem}"[:500]))


def _address_space() -> int:
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:  # no /proc, as on macOS
        return 4 * 1024**3

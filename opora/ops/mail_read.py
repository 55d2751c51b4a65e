"""`opora mail read --jsonl`: mails in, one JSON line each out, in the same order.

Input are lines `{"id", "raw_b64"}` on standard input, or paths of .eml files, mbox files, Maildirs
and folders. Nothing stops the run: what is no mail gets a line with `"ok": false`.
"""

import argparse
import base64
import binascii
import json
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from types import FrameType
from typing import Any

from opora.pure.mail import as_json, read, without_answer

SECONDS_PER_MAIL = 10
_CHUNK = 16
_AT_ONCE = 2000

# A task: the id of the mail, its bytes, or a reason why there are none.
Task = tuple[object, bytes | None, str]


class TooSlowError(Exception):
    """A mail used up its time."""


def main(argv: list[str]) -> int:
    """Run the command; returns the exit status (0 whenever every mail got its line)."""
    parser = argparse.ArgumentParser(
        prog="opora mail read",
        description="Read mails and print one JSON line for each, in the order they came.",
    )
    parser.add_argument("--jsonl", action="store_true", help="read and print JSON lines (the only form there is)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many processes read at once")
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        help=".eml files, mbox files, Maildirs or folders; without them standard input",
    )
    options = parser.parse_args(argv)
    tasks = _from_paths(options.paths) if options.paths else _from_lines(sys.stdin.buffer)
    try:
        for line in _answers(tasks, max(1, options.jobs)):
            sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output went away: nothing more to say, and no trace on its screen.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _answers(tasks: Iterable[Task], jobs: int) -> Iterator[str]:
    if jobs == 1:
        yield from map(_answer, tasks)
        return
    pool = ProcessPoolExecutor(jobs, initializer=_prepare)
    try:
        # A pool takes all of its input at once: batches keep a big mailbox out of memory.
        for batch in _batches(tasks):
            answered = 0
            try:
                for line in pool.map(_answer, batch, chunksize=_CHUNK):
                    answered += 1
                    yield line
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                yield from _one_by_one(batch[answered:])
                pool = ProcessPoolExecutor(jobs, initializer=_prepare)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _one_by_one(tasks: list[Task]) -> Iterator[str]:
    """A reader was killed (most likely for want of memory): find out on which mail, and go on behind it."""
    pool = ProcessPoolExecutor(1, initializer=_prepare)
    for task in tasks:
        try:
            yield pool.submit(_answer, task).result()
        except BrokenProcessPool:
            yield _line(without_answer(task[0], "reader-died"))
            pool.shutdown(wait=False)
            pool = ProcessPoolExecutor(1, initializer=_prepare)
    pool.shutdown(wait=False)


def _batches(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    batch: list[Task] = []
    size = 0
    for task in tasks:
        batch.append(task)
        size += len(task[1] or b"")
        if len(batch) >= _AT_ONCE or size > 64 * 1024 * 1024:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _prepare() -> None:
    """Ctrl-C is for the parent, which then ends its pool."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _answer(task: Task) -> str:
    identifier, raw, problem = task
    if raw is None:
        return _line(without_answer(identifier, problem))
    previous = signal.signal(signal.SIGALRM, _give_up)
    signal.setitimer(signal.ITIMER_REAL, SECONDS_PER_MAIL)
    try:
        return _line(as_json(identifier, read(raw)))
    except (TooSlowError, MemoryError, RecursionError) as error:
        return _line(without_answer(identifier, f"gave-up-{type(error).__name__.lower()}"))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def _give_up(number: int, frame: FrameType | None) -> None:
    raise TooSlowError


def _line(answer: dict[str, Any]) -> str:
    return json.dumps(answer, ensure_ascii=False, default=str)


def _from_lines(stream: Iterable[bytes]) -> Iterator[Task]:
    for number, row in enumerate(stream, 1):
        if row.strip():
            yield _task_of_line(row, number)


def _task_of_line(row: bytes, number: int) -> Task:
    try:
        entry = json.loads(row)
    except (ValueError, RecursionError):
        return number, None, "line-is-not-json"
    if not isinstance(entry, dict):
        return number, None, "line-is-not-an-object"
    identifier = entry.get("id")
    encoded = entry.get("raw_b64")
    if not isinstance(encoded, str):
        return identifier, None, "raw_b64-missing"
    try:
        return identifier, base64.b64decode(encoded), ""
    except (binascii.Error, ValueError):
        return identifier, None, "raw_b64-broken"


def _from_paths(paths: Iterable[Path]) -> Iterator[Task]:
    for path in paths:
        try:
            if (path / "cur").is_dir() or (path / "new").is_dir():
                yield from (_file(entry) for name in ("new", "cur") for entry in sorted((path / name).glob("*")) if entry.is_file())
            elif path.is_dir():
                yield from _from_paths(sorted(path.iterdir()))
            elif _is_mbox(path):
                yield from _mbox(path)
            else:
                yield _file(path)
        except OSError as error:
            yield str(path), None, f"cannot-open-{type(error).__name__.lower()}"


def _file(path: Path) -> Task:
    try:
        return str(path), path.read_bytes(), ""
    except OSError as error:
        return str(path), None, f"cannot-open-{type(error).__name__.lower()}"


def _is_mbox(path: Path) -> bool:
    if path.suffix.lower() == ".eml":
        return False
    with path.open("rb") as stream:
        return stream.read(5) == b"From "


def _mbox(path: Path) -> Iterator[Task]:
    """Mails of an mbox; a `From ` line counts only behind a blank line."""
    number = 0
    rows: list[bytes] = []
    blank = True
    with path.open("rb") as stream:
        for row in stream:
            if blank and row.startswith(b"From ") and rows:
                number += 1
                yield f"{path}:{number}", b"".join(rows), ""
                rows = []
            rows.append(row)
            blank = row in (b"\n", b"\r\n")
    if rows:
        yield f"{path}:{number + 1}", b"".join(rows), ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

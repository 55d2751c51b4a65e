"""JSON lines in, JSON lines out, in the same order, on all cores: what the commands without a database share."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from typing import Any

_CHUNK = 32
_AT_ONCE = 4_000
_SMALLEST_FOR_A_POOL = 64

Answer = Callable[[dict[str, Any]], dict[str, Any]]


def serve(program: str, description: str, answer: Answer, argv: list[str]) -> int:
    """Answer each line of standard input by one on standard output; a line that cannot be read gets an `error` instead."""
    parser = argparse.ArgumentParser(prog=program, description=description)
    parser.add_argument("--jsonl", action="store_true", help="read and print JSON lines (the only form there is)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many processes work at once")
    options = parser.parse_args(argv)
    try:
        for line in _answers(partial(_line, answer), sys.stdin.buffer, max(1, options.jobs)):
            sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output went away: nothing more to say, and no trace on its screen.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _answers(answered: Callable[[bytes], str], rows: Iterable[bytes], jobs: int) -> Iterator[str]:
    waiting = (row for row in rows if row.strip())
    first = list(islice(waiting, _SMALLEST_FOR_A_POOL))
    if jobs == 1 or len(first) < _SMALLEST_FOR_A_POOL:
        yield from map(answered, [*first, *waiting])
        return
    with ProcessPoolExecutor(jobs, initializer=_prepare) as pool:
        # A pool takes all of its input at once: batches keep a long input out of memory.
        batch = first + list(islice(waiting, _AT_ONCE))
        while batch:
            yield from pool.map(answered, batch, chunksize=_CHUNK)
            batch = list(islice(waiting, _AT_ONCE))


def _prepare() -> None:
    """Ctrl-C is for the parent, which then ends its pool."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _line(answer: Answer, row: bytes) -> str:
    try:
        entry = json.loads(row)
    except (ValueError, RecursionError):
        return _dumped({"id": None, "error": "line-is-not-json"})
    if not isinstance(entry, dict):
        return _dumped({"id": None, "error": "line-is-not-an-object"})
    try:
        return _dumped({"id": entry.get("id"), **answer(entry)})
    except (TypeError, ValueError) as problem:
        return _dumped({"id": entry.get("id"), "error": str(problem)[:200]})


def _dumped(answer: dict[str, Any]) -> str:
    return json.dumps(answer, ensure_ascii=False, default=str)

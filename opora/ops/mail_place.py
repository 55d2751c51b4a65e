"""`opora mail place --jsonl`: which mails of an archive belong together, without a database."""

import argparse
import base64
import json
import mailbox
import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from opora.pure.mail import read
from opora.pure.placement import Archive, Placed, Traits, arriving, traits

CHUNK = 32
CHUNKS_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Given:
    """One mail as it was handed in: a line of JSON, or the bytes of a file."""

    number: int
    line: str | None = None
    name: str = ""
    raw: bytes = b""


@dataclass(frozen=True, slots=True)
class Read:
    """What came of it: traits, or the reason why it could not be read."""

    id: Any
    traits: Traits | None
    trouble: str = ""


def main(argv: list[str] | None = None) -> int:
    """Print one line of JSON for each mail, in the order of the input."""
    options = _options().parse_args(argv)
    own = frozenset(address.strip().casefold() for address in options.own)
    place_all(_given(options.paths, sys.stdin), sys.stdout, own=own, processes=options.processes)
    return 0


def place_all(given: Iterable[Given], out: TextIO, *, own: frozenset[str], processes: int) -> None:
    """Read in several processes, place in order, print when all mails are known."""
    archive = Archive(own)
    ids: list[tuple[Any, str]] = []
    for result in _read_all(given, own, processes):
        ids.append((result.id, result.trouble))
        if result.traits is not None:
            archive.add(result.traits)
    placed = archive.placed()
    for identifier, trouble in ids:
        line = _trouble_line(identifier, trouble) if trouble else _line(identifier, next(placed))
        out.write(json.dumps(line, ensure_ascii=False) + "\n")


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="opora mail place",
        description="Say which mails belong to one thread, one case and one customer. "
        'Reads lines {"id", "raw_b64"} from standard input, or .eml and mbox files and folders of them.',
    )
    parser.add_argument("--jsonl", action="store_true", help="lines of JSON in and out (the only format there is)")
    parser.add_argument(
        "--own",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="an address of ours; may be repeated",
    )
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many processes read mails")
    parser.add_argument("paths", nargs="*", type=Path, help="mail files; without any, standard input is read")
    return parser


def _given(paths: list[Path], stdin: TextIO) -> Iterator[Given]:
    source = _from_paths(paths) if paths else _from_lines(stdin)
    for number, (line, name, raw) in enumerate(source, start=1):
        yield Given(number, line, name, raw)


def _from_lines(stdin: TextIO) -> Iterator[tuple[str | None, str, bytes]]:
    for raw in getattr(stdin, "buffer", stdin):
        line = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else raw
        if line.strip():
            yield line, "", b""


def _from_paths(paths: list[Path]) -> Iterator[tuple[str | None, str, bytes]]:
    for path in paths:
        if path.is_dir():
            yield from _from_paths(sorted(child for child in path.iterdir() if not child.name.startswith(".")))
            continue
        try:
            with path.open("rb") as file:
                is_mbox = file.read(5) == b"From "
            if not is_mbox:
                yield None, str(path), path.read_bytes()
                continue
            for number, message in enumerate(mailbox.mbox(path, create=False), start=1):
                yield None, f"{path}#{number}", message.as_bytes()
        except (OSError, ValueError, LookupError) as error:
            yield json.dumps({"id": str(path), "trouble": str(error)}), str(path), b""


def _read_all(given: Iterable[Given], own: frozenset[str], processes: int) -> Iterator[Read]:
    """In the order given, a bounded number of mails ahead."""
    mails = iter(given)
    chunks = iter(lambda: list(islice(mails, CHUNK)), [])
    if processes <= 1:
        for chunk in chunks:
            yield from _read_chunk(chunk, own)
        return
    pool = ProcessPoolExecutor(processes)
    waiting: deque[tuple[list[Given], Future[list[Read]]]] = deque()
    try:
        for chunk in chunks:
            waiting.append((chunk, _submit(pool, chunk, own)))
            if len(waiting) >= CHUNKS_AHEAD:
                yield from _finished(*waiting.popleft(), own)
        while waiting:
            yield from _finished(*waiting.popleft(), own)
    finally:
        pool.shutdown(cancel_futures=True)


def _submit(pool: ProcessPoolExecutor, chunk: list[Given], own: frozenset[str]) -> "Future[list[Read]]":
    try:
        return pool.submit(_read_chunk, chunk, own)
    except BrokenProcessPool as error:
        broken: Future[list[Read]] = Future()
        broken.set_exception(error)
        return broken


def _finished(chunk: list[Given], future: "Future[list[Read]]", own: frozenset[str]) -> list[Read]:
    """A mail that kills its reader must not take its neighbours along: each gets a process of its own."""
    try:
        return future.result()
    except BrokenProcessPool:
        return [_read_apart(mail, own) for mail in chunk]


def _read_apart(mail: Given, own: frozenset[str]) -> Read:
    try:
        with ProcessPoolExecutor(1) as pool:
            return pool.submit(_read_chunk, [mail], own).result()[0]
    except BrokenProcessPool:
        return Read(_identifier(mail), None, "The program that reads mails stopped on this one.")


def _read_chunk(chunk: list[Given], own: frozenset[str]) -> list[Read]:
    return [_read_one(mail, own) for mail in chunk]


def _read_one(mail: Given, own: frozenset[str]) -> Read:
    identifier: Any = _identifier(mail)
    raw = mail.raw
    if mail.line is not None:
        try:
            fields = json.loads(mail.line)
            identifier = fields.get("id", mail.number)
            if "trouble" in fields:
                return Read(identifier, None, str(fields["trouble"]))
            raw = base64.b64decode(fields["raw_b64"], validate=False)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            return Read(identifier, None, f"This line is not of the form {{id, raw_b64}}: {error}")
    try:
        return Read(identifier, traits(arriving(mail.number, read(raw), own=own)))
    except (MemoryError, RecursionError) as error:
        return Read(identifier, None, f"This mail needs more than a reader may use: {type(error).__name__}")


def _identifier(mail: Given) -> str | int:
    return mail.name or mail.number


def _line(identifier: Any, placed: Placed) -> dict[str, Any]:
    return {
        "id": identifier,
        "thread": placed.thread,
        "case": placed.case,
        "customer": placed.customer,
        "certain": placed.certain,
        "reasons": [{"code": r.code, "weight": r.weight, **r.values} for r in placed.reasons],
    }


def _trouble_line(identifier: Any, trouble: str) -> dict[str, Any]:
    return {
        "id": identifier,
        "thread": None,
        "case": None,
        "customer": None,
        "certain": False,
        "reasons": [],
        "error": trouble,
    }


if __name__ == "__main__":
    sys.exit(main())

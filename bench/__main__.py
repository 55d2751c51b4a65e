"""`make bench`: Opora beside its peers on the same mail, on the same machine, in the same run; prints a table of ratios.

N (1000, or 10000 for the figures of docs/figures.md), CORPUS (a folder, else one is written), GROW (cases to copy up to,
for example 100000), ONLY (such as "opora floor") choose what is done. JSON lines go to build/bench/figures.jsonl.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from bench import answers, browser, desk, floor, growing, helpdesk, ingest, pages
from bench.corpus.reading import Folder, corpus
from bench.measuring import Figures, private_mb, resident_mb, wait_until_calm
from bench.table import table

AT_REST = 60.0
"""Seconds without a question after which a desk counts as idle: connections that nobody uses are closed one after the other."""
BUILD = Path(__file__).parents[1] / "build" / "bench"


def main() -> int:
    """Run the peers that were asked for, then print what they reached."""
    total = int(os.environ.get("N", "1000"))
    BUILD.mkdir(parents=True, exist_ok=True)
    file = BUILD / f"figures-{time.strftime('%Y%m%d-%H%M%S')}.jsonl"
    figures = Figures(file)
    mails = corpus(Path(os.environ.get("CORPUS") or BUILD / f"corpus-{total}"), total)
    wanted = os.environ.get("ONLY", "floor opora helpdesk").split()
    with desk.fresh_desk(BUILD / "desk") as database:
        if "floor" in wanted:
            floor.measure(mails, figures, database)
        if "opora" in wanted:
            _opora(mails, figures, database)
        if "helpdesk" in wanted:
            helpdesk.measure(mails, figures, database, BUILD)
    print(table(figures))  # noqa: T201 - this is what the command is for
    print(f"\nEvery figure: {file}")  # noqa: T201
    return 0


def _opora(mails: Folder, figures: Figures, database: int) -> None:
    ingest.take_in(mails, figures, database)
    answers.check(mails, figures)
    with desk.running("web") as web, desk.running("worker") as worker:
        client = desk.signed_in()
        client.get("/list/unassigned/")
        figures.tell("opora", "the web process made itself ready", seconds=wait_until_calm(web))
        together = {"web": web, "worker": worker, "database": database}
        time.sleep(AT_REST)
        figures.tell("opora", "memory, idle", **_memory(together), of_who_measures_mb=_of_who_measures())
        pages.measure(mails, client, figures, web=web, database=database, size="as it came in")
        pages.found(mails, client, figures)
        pages.answer(client, figures, web=web, database=database)
        browser.measure(client, figures)
        figures.tell("opora", "memory, under load", **_memory(together), of_who_measures_mb=_of_who_measures())
        for size in map(int, os.environ.get("GROW", "10000").split()):
            growing.grow(size)
            pages.measure(mails, client, figures, web=web, database=database, size=f"{size} cases")


def _memory(together: dict[str, int]) -> dict[str, float]:
    """Of each process tree, with all connections of the database; `of_who_measures_mb` says what of it is no desk's."""
    return {f"{name}_mb": resident_mb(process) for name, process in together.items()}


def _of_who_measures() -> float:
    """What the database holds for this program alone: part of its figure, and of no desk."""
    from django.db import connection

    connection.ensure_connection()
    return private_mb(connection.connection.info.backend_pid)


if __name__ == "__main__":
    sys.exit(main())

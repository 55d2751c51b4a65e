"""`opora import PATH`: bring old mail into the desk, whether it runs or not. Calling it again adds nothing twice."""

from __future__ import annotations

import argparse
import sys
import time
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from opora.ops.database_at_hand import database_for_reading
from opora.ops.trouble import Trouble

WIDTH = 30  # characters of the progress bar
SECONDS_BETWEEN_LINES = 10.0  # when nobody watches on a terminal


def main(arguments: list[str]) -> int:
    """Import and place everything; the exit code is 1 when the archive could not be read to its end."""
    parser = argparse.ArgumentParser(prog="opora import", description=__doc__)
    formats = "an mbox file, a Maildir, a folder with .eml files, one .eml, or a zip of these"
    parser.add_argument("path", type=Path, metavar="PATH", help=formats)
    parser.add_argument("--mailbox", metavar="ADDRESS", help="whose mail it is; may be left out when the desk has one mailbox")
    wanted = parser.parse_args(arguments)
    with database_for_reading():
        import_module("django").setup()
        return _import(wanted.path, _mailbox(wanted.mailbox))


def _import(path: Path, mailbox: Any) -> int:
    # By name, because these modules can only be imported once Django is set up.
    email: ModuleType = import_module("opora.channels.email.actions")
    errors: ModuleType = import_module("opora.kernel.errors")
    try:
        run = email.start_import(mailbox, path, by=None)
    except errors.DeskError as problem:
        raise Trouble(problem.sentence) from problem
    _work_and_watch(run)
    return _tell(run)


def _work_and_watch(run: Any) -> None:
    """Work beside the desk's own worker if there is one, instead of it if not, until all is placed."""
    worker = import_module("opora.kernel.jobs.worker").worker_for_everything()
    waiting_parcels = import_module("opora.messages.queries").waiting_parcels
    bar = ProgressBar()
    while True:
        worked = worker.one_round()
        run.refresh_from_db()
        bar.show(run.position, run.total)
        if run.state not in ("waiting", "running") and not waiting_parcels(1):
            break
        if not worked:
            time.sleep(0.2)
    bar.end()


def _tell(run: Any) -> int:
    print(f"{run.stored} new, {run.repeated} already here, {run.failed} could not be read.")
    if run.problem:
        print(run.problem, file=sys.stderr)
    return 0 if run.state == "done" else 1


def _mailbox(address: str | None) -> Any:
    queries = import_module("opora.messages.queries")
    if address:
        found = queries.mailbox_for([address])
        if found is None:
            raise Trouble(f"The desk has no mailbox {address}. Add it on the setup page first.")
        return found
    boxes = list(queries.mailboxes())
    if len(boxes) != 1:
        known = ", ".join(box.address for box in boxes) or "none yet; add one on the setup page first"
        raise Trouble(f"Say whose mail it is with --mailbox ADDRESS. The desk's mailboxes: {known}.")
    return boxes[0]


class ProgressBar:
    """A bar that redraws itself on a terminal, and a line now and then in a log."""

    def __init__(self) -> None:
        self.on_terminal = sys.stderr.isatty()
        self.began = self.shown = time.monotonic()

    def show(self, done: int, total: int) -> None:
        """Where the import is."""
        if self.on_terminal:
            full = WIDTH * done // max(total, 1)
            print(f"\r[{'#' * full}{'.' * (WIDTH - full)}] {self._words(done, total)} ", end="", file=sys.stderr, flush=True)
        elif time.monotonic() - self.shown >= SECONDS_BETWEEN_LINES:
            self.shown = time.monotonic()
            print(self._words(done, total), file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the bar standing and go to the next line."""
        if self.on_terminal:
            print(file=sys.stderr)

    def _words(self, done: int, total: int) -> str:
        speed = done / max(time.monotonic() - self.began, 0.1)
        return f"{done} of {total} mails, {speed:.0f} a second"

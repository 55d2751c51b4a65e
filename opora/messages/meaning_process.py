"""The process with the sentence model: questions from a socket in, judgements out, the askers in turn.

One for all processes of a desk, whoever begins it. It ends when nobody has asked for a while, or when all who asked have gone.
"""

from __future__ import annotations

import fcntl
import os
import socket
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path

from opora.kernel.memory import give_back
from opora.pure.meaning import SentenceModel

SOCKET = "meaning.sock"
QUIET = 5.0
"""Seconds without a question after which what the last ones needed goes back to the machine."""
_LOCK = "meaning.lock"


def main(folder: Path, rests_after: float) -> None:
    """Serve on the socket of the folder; at once over where another does so already."""
    with (folder / _LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        path = folder / SOCKET
        path.unlink(missing_ok=True)  # of one that was killed
        with socket.socket(socket.AF_UNIX) as door:
            os.umask(0o077)
            door.bind(str(path))
            door.listen()
            try:
                _serve(door, rests_after)
            finally:
                path.unlink(missing_ok=True)


def _serve(door: socket.socket, rests_after: float) -> None:
    """Those who come while the model is being loaded are let in afterwards, and find their answers late."""
    model = SentenceModel()
    model.judged(["OK"])
    askers: list[Connection] = []
    while ready := _next([door, *askers], rests_after):
        for one in ready:
            if isinstance(one, Connection):
                _answer(model, one, askers)
            else:
                askers.append(Connection(door.accept()[0].detach()))
        if not askers:
            return


def _next(places: Sequence[Connection | socket.socket], rests_after: float) -> Sequence[object]:
    """Where somebody waits; nothing when nobody came."""
    if ready := wait(places, min(QUIET, rests_after)):
        return ready
    give_back()
    return wait(places, rests_after - QUIET) if rests_after > QUIET else []


def _answer(model: SentenceModel, asker: Connection, askers: list[Connection]) -> None:
    try:
        asker.send(model.judged(asker.recv()))
    except (EOFError, OSError):
        asker.close()
        askers.remove(asker)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))

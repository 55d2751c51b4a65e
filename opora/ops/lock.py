"""One user of a data folder at a time."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from opora.kernel.db.place import Place
from opora.ops.supervision import Supervisor
from opora.ops.trouble import Trouble


@contextmanager
def sole_use(place: Place) -> Iterator[None]:
    """Hold the data folder for the length of a with block; the system frees it when we die, however we die."""
    place.run.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(place.run / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _take(handle, place)
        yield
    finally:
        os.close(handle)


def is_in_use(place: Place) -> bool:
    """Whether a desk runs on this data folder, or a command holds it."""
    try:
        with sole_use(place):
            return False
    except Trouble:
        return True


def _take(handle: int, place: Place) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(handle, 20, 0).decode() or "?"
        raise Trouble(f"Opora already runs on {place.data} (process {holder}). Stop it first, or set OPORA_DATA.") from None
    if left_over := Supervisor(place).process_number():
        raise Trouble(f"The supervisor of {place.data} (process {left_over}) is still stopping. Try again in a few seconds.")
    os.truncate(handle, 0)
    os.pwrite(handle, str(os.getpid()).encode(), 0)

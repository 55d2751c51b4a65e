"""Processes that end with whoever started them, so that a killed supervisor leaves nothing behind that holds the data."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1
NAMED_PARENT = "OPORA_PARENT"


def expected_parent() -> int:
    """The number of whoever started us: as they named it, for they may be dead before we are awake enough to ask."""
    return int(os.environ.get(NAMED_PARENT) or os.getppid())


def stop_with_parent(parent: int, with_signal: signal.Signals = signal.SIGTERM) -> None:
    """Have Linux send us the signal when our parent, whose number is given, dies; at once when it is dead already.

    The request is lost when a process changes its account, so call this after. Elsewhere than on Linux it does
    nothing: there the next start finds what is left over.
    """
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(with_signal), 0, 0, 0)
    if os.getppid() != parent:  # it died before we could ask
        os.kill(os.getpid(), with_signal)

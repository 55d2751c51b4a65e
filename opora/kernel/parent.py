"""Processes that end with whoever started them, so that a killed supervisor leaves nothing behind that holds the data."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def stop_with_parent(parent: int, with_signal: signal.Signals = signal.SIGTERM) -> None:
    """Have Linux send us the signal when our parent dies. `parent` is its number, read before anything else.

    The request is lost when a process changes its account, so call this after. Elsewhere than on Linux it does
    nothing: there the next start finds what is left over.
    """
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(with_signal), 0, 0, 0)
    if os.getppid() != parent:  # it died in between
        os.kill(os.getpid(), with_signal)

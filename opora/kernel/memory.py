"""What a long-lived process has loaded stays; the collector of garbage need not go through it again and again."""

from __future__ import annotations

import ctypes
import gc
import sys

NEVER_USED = ("httpx._main",)
"""The command line of a library: where packages for colours in a terminal are installed, it loads them into each process."""


def leave_out() -> None:
    """Before anything imports them: whoever can do without these modules is told that they are not there."""
    for name in NEVER_USED:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]

M_ARENA_MAX = -8
"""Of glibc's `mallopt`."""


def one_arena() -> None:
    """Before threads begin: have all of them take memory from the same heap, where glibc would give eight threads eight that never shrink.

    They wait for Python's own lock far longer than for this one's. A C library that knows no arenas is left as it is.
    """
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "mallopt"):
        library.mallopt(M_ARENA_MAX, 1)


def give_back() -> None:
    """Hand what the heap does not need just now back to the machine; a C library that cannot is left as it is."""
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "malloc_trim"):
        library.malloc_trim(0)


def settle() -> None:
    """Leave everything that is there now out of later collections, and collect more seldom.

    By itself Python goes through half a million objects of modules, models and templates whenever the short-lived ones of some
    hundred pages have piled up: a tenth of a second in which nobody is answered.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)

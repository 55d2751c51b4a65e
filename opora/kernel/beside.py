"""A Python process beside this one, which runs one module and shares nothing with us but what it is handed.

`multiprocessing` would begin a second one with the first, six megabytes that keep books of shared memory, of which we use none.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection, Pipe
from pathlib import Path

_OURS = str(Path(__file__).parents[2])


def python_path() -> str:
    """`PYTHONPATH` for processes of ours: where this package lies first, then what was there."""
    return os.pathsep.join([_OURS, *(one for one in os.environ.get("PYTHONPATH", "").split(os.pathsep) if one and one != _OURS)])


def begin(module: str, *words: str, keeps_open: Sequence[int] = ()) -> subprocess.Popen[bytes]:
    """`python -m module words`, deaf to a Ctrl-C that is meant for us. It has to notice by itself when we have gone. Raises OSError."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *words],
        stdin=subprocess.DEVNULL, pass_fds=keeps_open, start_new_session=True, env=os.environ | {"PYTHONPATH": python_path()},
    )  # fmt: skip


def begin_with_pipe(module: str) -> tuple[subprocess.Popen[bytes], Connection]:
    """The same with our end of a pipe; the process finds its own with `handed_pipe`, and its end when we have gone."""
    ours, theirs = Pipe()
    with theirs:
        return begin(module, str(theirs.fileno()), keeps_open=[theirs.fileno()]), ours


def handed_pipe() -> Connection:
    """In such a process: its end of the pipe."""
    return Connection(int(sys.argv[1]))

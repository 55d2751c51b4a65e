"""The process that reads mails beside the worker: mails in, answers out, under a limit of memory, until the pipe closes."""

from __future__ import annotations

import gc
import resource
import zlib
from multiprocessing.connection import Connection

from opora.kernel.beside import handed_pipe
from opora.messages.reader import Unreadable
from opora.messages.reading import read_mail, read_utterance

MEMORY = 1024**3  # bytes of address space on top of what Python itself has mapped


def serve(pipe: Connection) -> None:
    """Answer `Bytes` with what was read, or why it could not be; first of all "ready"."""
    mapped = _address_space()
    resource.setrlimit(resource.RLIMIT_AS, (mapped + MEMORY, resource.RLIM_INFINITY))
    gc.freeze()  # the modules stay; what a mail leaves behind is seldom a cycle
    gc.set_threshold(20_000, 20, 100)
    pipe.send("ready")
    while True:
        try:
            mail = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            read = read_utterance if mail.said else read_mail
            pipe.send(read(zlib.decompress(mail.raw), mail.received_at))
        except Exception as problem:
            pipe.send(Unreadable(f"{type(problem).__name__}: {problem}"[:500]))


def _address_space() -> int:
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:  # no /proc, as on macOS
        return 4 * 1024**3


if __name__ == "__main__":
    serve(handed_pipe())

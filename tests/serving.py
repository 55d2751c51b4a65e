"""Other people's servers, played by a thread of the test."""

from __future__ import annotations

import threading
from socketserver import BaseServer

LOOKS_EVERY = 0.02
"""Seconds: so long does a server take to hear that it is shut down. The standard library's half a second would add up over the suite."""


def serve(server: BaseServer) -> None:
    """Answer in the background until the server is shut down."""
    threading.Thread(target=server.serve_forever, args=(LOOKS_EVERY,), daemon=True).start()

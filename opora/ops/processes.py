"""The desk's own processes, as the supervisor (or a systemd unit) starts them. Each ends with whoever started it."""

from __future__ import annotations

import os
from importlib import import_module

import django
import uvicorn

from opora.kernel.memory import one_arena
from opora.kernel.parent import expected_parent, stop_with_parent
from opora.ops.address import chosen_address

# An open live stream would hold a stopping server for as long as somebody's browser is open.
SECONDS_TO_FINISH_PAGES = 3
BESIDE_THE_FETCHERS = ("opora.channels.phone.device.processes", "opora.channels.xmpp.processes", "opora.channels.matrix.listening")


def web(arguments: list[str]) -> None:
    """Pages and live streams, on `OPORA_HOST`:`OPORA_PORT`."""
    stop_with_parent(expected_parent())
    one_arena()
    address = chosen_address()
    behind_proxy = bool(os.environ.get("OPORA_BEHIND_PROXY"))
    uvicorn.run(
        "opora.asgi:application",
        host=address.host,
        port=address.port,
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        # Without a proxy in front, a visitor could otherwise choose the address we believe they come from.
        proxy_headers=behind_proxy,
        timeout_graceful_shutdown=SECONDS_TO_FINISH_PAGES,
    )


def worker(arguments: list[str]) -> int:
    """The process that drains parcels, events and due messages."""
    return _run("opora.kernel.jobs.worker")


def fetch(arguments: list[str]) -> int:
    """The fetchers of all mailboxes, the listener for mail handed to us, and beside them the lines that other channels keep open."""
    stop_with_parent(expected_parent())
    one_arena()
    django.setup()
    beside = [import_module(one).start() for one in BESIDE_THE_FETCHERS]
    try:
        return _run("opora.channels.email.processes")
    finally:
        for one in beside:
            one.close()


def _run(module: str) -> int:
    stop_with_parent(expected_parent())
    one_arena()
    django.setup()
    # Looked up by name: `opora web` must not pay for the worker's imports, nor the worker for the channels'.
    answer: int | None = import_module(module).main()
    return answer or 0

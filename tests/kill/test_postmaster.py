"""kill -9 of the embedded PostgreSQL while mail pours in: what was acknowledged is stored afterwards (C2)."""

from __future__ import annotations

import os
import signal
import tempfile
import threading
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from opora.kernel.db import DatabaseTrouble, Place, uses_embedded_server
from opora.kernel.db.copying import dump, load
from opora.kernel.db.server import postmaster, running_server
from tests.kill.desk import Desk, database_url, until
from tests.kill.post import HELP, MailServer, free_port, ids_in, letter, wait_for_the_door

MAILS, LINES = 200, 4


@pytest.fixture
def place() -> Iterator[Place]:
    """Where a durable server of this test's own may be made; a socket's path must be short."""
    with tempfile.TemporaryDirectory(prefix="opora-test-", dir="/tmp") as folder:
        Path(folder).chmod(0o711)
        data = Path(folder) / "data"
        data.mkdir(mode=0o711)
        yield Place(data)


def stored(conninfo: str) -> list[str]:
    """The Message-IDs of all parcels of that server."""
    with psycopg.connect(conninfo) as line:
        return ids_in([zlib.decompress(raw) for (raw,) in line.execute("SELECT raw FROM messages_parcel")])


def kill_the_database(place: Place) -> None:
    number = postmaster(place.cluster)
    assert number
    os.kill(number, signal.SIGKILL)
    os.waitpid(number, 0)


def started(place: Place, again: ExitStack) -> bool:
    """Refused as long as processes of the dead server are left; whoever supervises it tries again, and so do we."""
    try:
        again.enter_context(running_server(place))
    except DatabaseTrouble:
        return False
    return True


@pytest.mark.skipif(not uses_embedded_server(), reason="the server is somebody else's")
def test_what_was_acknowledged_survives_the_death_of_the_database(desk: Desk, place: Place, tmp_path: Path) -> None:
    dump(database_url(), tmp_path / "empty.dump")
    mails = dict(letter() for _ in range(MAILS))
    server = MailServer(free_port())
    with running_server(place) as conninfo:
        load(conninfo, tmp_path / "empty.dump")
        with psycopg.connect(conninfo) as line:
            line.execute("INSERT INTO messages_mailbox (name, address, aliases, channel, language, signature, reply_tokens, open_to_all) "
                         "VALUES ('Help', %s, '{}', 'email', '', '', false, true)", [HELP])  # fmt: skip
        with desk.start("fetch", environment={"DATABASE_URL": conninfo, "OPORA_LMTP": f"127.0.0.1:{server.port}"}) as listener:
            wait_for_the_door(server.port)
            pouring = _pour(server, mails)
            until(lambda: len(server.told) >= MAILS // 3, listener)
            kill_the_database(place)
            with ExitStack() as again:
                until(lambda: started(place, again), listener)
                told = set(server.told)
                assert MAILS // 3 <= len(told) < MAILS
                assert told <= set(stored(conninfo))
                for thread in pouring:
                    thread.join()
                server.bring_again()
                assert sorted(stored(conninfo)) == sorted(mails)


def _pour(server: MailServer, mails: dict[str, bytes]) -> list[threading.Thread]:
    """Bring everything at full speed over several lines; each of them goes on when the desk refuses."""

    def pour(names: list[str]) -> None:
        for name in names:
            server.bring({name: mails[name]})

    names = list(mails)
    threads = [threading.Thread(target=pour, args=(names[line::LINES],)) for line in range(LINES)]
    for thread in threads:
        thread.start()
    return threads

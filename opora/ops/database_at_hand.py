"""A database to work on, whether the desk runs, is stopped, or lives on a server of the team's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from opora.kernel.db import Place, data_folder, direct_conninfo, uses_embedded_server
from opora.kernel.db.copying import others_connected
from opora.kernel.db.server import answers, running_server
from opora.ops.lock import sole_use
from opora.ops.trouble import Trouble


@contextmanager
def database_for_reading() -> Iterator[str]:
    """The database as it is, as a connection string: of the running desk, or started for the length of a with block."""
    place = Place(data_folder())
    if uses_embedded_server() and not (place.passwords() and answers(direct_conninfo())):
        if not place.marker.exists():
            raise Trouble(f"There is no desk in {place.data}. Set OPORA_DATA to its data folder, or call `opora run` first.")
        with sole_use(place), running_server(place) as conninfo:
            yield conninfo
        return
    if not answers(direct_conninfo()):
        raise Trouble("The database that DATABASE_URL names does not answer. Check the address, and that the server runs.")
    yield direct_conninfo()


@contextmanager
def database_for_replacing() -> Iterator[str]:
    """A database that nobody else uses. A new one is made where there is none yet."""
    place = Place(data_folder())
    if uses_embedded_server():
        with sole_use(place), running_server(place) as conninfo:
            yield conninfo
        return
    if not answers(direct_conninfo()):
        raise Trouble("The database that DATABASE_URL names does not answer. Check the address, and that the server runs.")
    if others := others_connected(direct_conninfo()):
        raise Trouble(f"{others} other connections use this database. Stop web, worker and fetchers on every host first.")
    yield direct_conninfo()

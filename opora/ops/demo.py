"""`opora demo`: fill the desk with the demo world, whether it runs or not."""

from __future__ import annotations

import argparse
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from opora.kernel.db import Place, data_folder, uses_embedded_server
from opora.kernel.db.homes import make_data_folder
from opora.kernel.db.server import running_server
from opora.kernel.secrets import secret_key
from opora.ops.database_at_hand import database_for_reading
from opora.ops.import_mail import ProgressBar
from opora.ops.lock import sole_use
from opora.ops.trouble import Trouble

LANGUAGES = ("en", "cs", "pl", "el", "sr", "sr-latn")


def main(arguments: list[str]) -> int:
    """Refuses on a desk that already has customers, unless told otherwise."""
    parser = argparse.ArgumentParser(prog="opora demo", description=__doc__)
    parser.add_argument("--anyway", action="store_true", help="add the demo to a desk that has customers already")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the interface language of the four demo people")
    parser.add_argument("--short", action="store_true", help="some 80 cases with a story, without the quiet history of closed ones")
    wanted = parser.parse_args(arguments)
    os.environ.setdefault("OPORA_LOG_LEVEL", "ERROR")
    with _database():
        import_module("opora.ops.migrate").main([])
        # By name: it can only be imported once Django is set up, which needs the database's password.
        loading = import_module("opora.ops.demo_loading.loading")
        if loading.is_used() and not wanted.anyway:
            raise Trouble(
                "This desk already has customers, and the demo would mix made-up people with them. Use a desk of its own, "
                "for example: OPORA_DATA=/tmp/demo opora demo. Or add it all the same: opora demo --anyway"
            )
        bar = ProgressBar()
        password = secrets.token_urlsafe(9)
        loaded = loading.load_demo(password=password, language=wanted.language, short=wanted.short, progress=bar.show)
        bar.end()
    _tell(loaded)
    return 0


@contextmanager
def _database() -> Iterator[None]:
    """The desk's database, made first where there is none yet."""
    place = Place(data_folder())
    if uses_embedded_server() and not place.marker.exists():
        make_data_folder(place)
        secret_key(place.data)
        with sole_use(place), running_server(place):
            yield
        return
    with database_for_reading():
        yield


def _tell(loaded: Any) -> None:
    print(f"The desk now has {loaded.cases} cases with {loaded.messages} messages. All of it is made up; nothing leaves the desk.")
    print("Sign in as one of these, all with the same password:")
    for person in loaded.people:
        print(f"  {person}")
    print(f"  password: {loaded.password}")
    print("Start the desk with `opora run` if it does not run yet.")

"""How to reach the database, for Django and for those who listen without it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from opora.kernel.db.place import Place, data_folder

LONGEST_IDLE = "20s"  # in the middle of a transaction; OPORA_LONGEST_IDLE says another
# Kept small: an idle connection costs PostgreSQL some megabytes, and a page holds one for milliseconds. Every `max_idle` seconds
# in which not all were in use at once, one of them is closed, so that a desk at rest keeps one a process.
POOL = {"min_size": 1, "max_size": 13, "timeout": 10, "max_idle": 10, "num_workers": 1}


def uses_embedded_server(environ: Mapping[str, str] = os.environ) -> bool:
    """False when the operator brings a PostgreSQL server of their own by `DATABASE_URL`."""
    return not environ.get("DATABASE_URL")


def connection_settings(environ: Mapping[str, str] = os.environ) -> dict[str, Any]:
    """Django's `DATABASES["default"]`. Starts nothing and asks nobody; a server that is away shows at the first query.

    Connections come from a pool and are given back after each request: under ASGI a kept connection
    (`CONN_MAX_AGE` above 0) would leak with every request. Each is probed when taken, so a restarted server
    costs nobody a page.
    """
    parts = _parts(environ)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.pop("dbname", "opora"),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        "CONN_MAX_AGE": 0,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {**parts, **_patience(parts, environ), "pool": dict(POOL)},
    }


def _patience(parts: Mapping[str, Any], environ: Mapping[str, str]) -> dict[str, str]:
    """A process that was stopped in the middle of a transaction must not hold its locks for ever; a pooler refuses such a wish."""
    if environ.get("DATABASE_DIRECT_URL"):
        return {}
    longest = environ.get("OPORA_LONGEST_IDLE", LONGEST_IDLE)
    return {"options": f"{parts.get('options', '')} -c idle_in_transaction_session_timeout={longest}".strip()}


def direct_conninfo(environ: Mapping[str, str] = os.environ) -> str:
    """A psycopg connection string that reaches the server itself, for LISTEN: a transaction pooler would lose the news.

    `DATABASE_DIRECT_URL` names it when `DATABASE_URL` points at such a pooler.
    """
    direct = environ.get("DATABASE_DIRECT_URL")
    parts = conninfo_to_dict(direct) if direct else _parts(environ)
    return make_conninfo(**parts)


def embedded_conninfo(place: Place, *, role: str = "opora") -> str:
    """A connection string to the embedded server of this place, as `opora` or as the superuser `postgres`."""
    return make_conninfo(**_embedded_parts(place, role))


def _parts(environ: Mapping[str, str]) -> dict[str, Any]:
    if not uses_embedded_server(environ):
        return {name: str(value) for name, value in conninfo_to_dict(environ["DATABASE_URL"]).items()}
    return _embedded_parts(Place(data_folder(environ)), "opora")


def _embedded_parts(place: Place, role: str) -> dict[str, Any]:
    return {
        "dbname": "opora",
        "user": role,
        "password": place.passwords().get(role, ""),
        "host": str(place.sockets),
        "port": "5432",
    }

"""What the scenarios share: the desk's processes on this test's database, and what must hold when they have gone on."""

from __future__ import annotations

import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from django.db import connection
from psycopg.conninfo import make_conninfo

from opora.cases.models import Passage
from opora.kernel.db.quick import ask
from opora.kernel.models import Event
from opora.messages.delivery import take_back_claims
from opora.messages.models import Message, Parcel
from tests.kill.zygote import PATIENCE, Order, Process, Zygote

UNDER_WAY = [Message.Delivery.CLAIMED, Message.Delivery.ON_THE_WIRE]
SMALL_BATCHES = {
    "opora.cases.jobs.BATCH": 2,
    "opora.messages.delivery.BATCH": 2,
    "opora.kernel.events.delivery.BATCH": 2,
    "opora.channels.email.importing.MAILS_AT_ONCE": 2,
    "opora.channels.email.fetching.reading.MAILS_AT_ONCE": 2,
    "opora.kernel.jobs.worker.LONGEST_SLEEP": 0.2,  # what the test takes back in the timer's place wakes nobody
}


class Desk:
    """Starts the desk's processes. Batches hold two, so that a handful of mails passes each step several times."""

    def __init__(self, zygote: Zygote) -> None:
        self.zygote = zygote

    def start(self, role: str, kill_at: str = "", *, words: dict[str, Any] | None = None, **how: Any) -> Process:
        environment = {"DATABASE_URL": database_url(), **how.pop("environment", {})}
        constants = SMALL_BATCHES | how.pop("constants", {})
        return self.zygote.fork(Order(role, kill_at, environment=environment, constants=constants, words=words or {}, **how))

    def go_on(self) -> None:
        """A new worker works until nothing waits; what the dead one held is taken back, as the timer does it."""
        with self.start("work") as worker:
            until(lambda: take_back_claims() or nothing_waits(), worker)


def database_url() -> str:
    """The test database, for another process."""
    settings = connection.settings_dict
    names = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}
    return make_conninfo(**{key: settings[name] for key, name in names.items() if settings[name]})


def until(true: Callable[[], object], worker: Process | None = None) -> None:
    """Wait for something; the limit only catches a hang."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"still waiting: {what_waits()}\n{_said(worker)}"
        assert worker is None or worker.alive(), f"it ended by itself:\n{_said(worker)}"
        time.sleep(0.03)  # asking costs as much as working does: more often would take the worker's processor


def _said(worker: Process | None) -> str:
    return worker.zygote.last_words() if worker else ""


def nothing_waits() -> bool:
    return not any(what_waits().values())


def what_waits() -> dict[str, int]:
    """Parcels, messages on their way and news that no worker has finished."""
    return dict(zip(("parcels", "messages", "news"), ask(_waiting())[0], strict=True))


@cache
def _waiting() -> str:
    """Put together once: a test asks it dozens of times a second, and the worker wants the same processor."""
    kinds = (
        Parcel.objects.filter(state=Parcel.State.WAITING),
        Message.objects.filter(delivery__in=[Message.Delivery.DUE, *UNDER_WAY]),
        Event.objects.filter(delivered_at=None),
    )
    with connection.cursor() as cursor:
        questions = [cursor.mogrify(*rows.order_by().values("pk").query.sql_with_params()) for rows in kinds]
    return f"SELECT {', '.join(f'(SELECT count(*) FROM ({one}) AS rows)' for one in questions)}"


def stored_since(parcel: int) -> list[bytes]:
    """The bytes of the parcels that came after this one."""
    rows = Parcel.objects.filter(pk__gt=parcel).order_by("pk")
    return [zlib.decompress(raw) for raw in rows.values_list("raw", flat=True)]


def newest_parcel() -> int:
    return Parcel.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def demand_each_once(ids: Iterable[str]) -> None:
    """Every mail is one message in one case: none lost, none twice."""
    wanted = set(ids)
    found = Message.objects.filter(rfc_id__in=wanted)
    assert Counter(found.values_list("rfc_id", flat=True)) == Counter(wanted)
    in_cases = Passage.objects.filter(message__in=found).values_list("message__rfc_id", flat=True)
    assert Counter(in_cases) == Counter(wanted)


def demand_nothing_hidden() -> None:
    """Nothing waits, nothing is held, nothing failed."""
    assert nothing_waits(), what_waits()
    assert not Parcel.objects.filter(state=Parcel.State.FAILED).exists()

"""What is asked without psycopg's cursor is answered as by it, also when something goes wrong."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from django.db import IntegrityError, OperationalError, ProgrammingError, connection, transaction
from psycopg.adapt import PyFormat

from opora.kernel import turns
from opora.kernel.db import asking, quick
from opora.kernel.db.asking import read, session_of
from opora.team.models import Agent


def test_signs_become_places() -> None:
    assert read("SELECT 1").text == b"SELECT 1"
    assert read("a = %s AND b = %b OR c LIKE '%%x'") == (b"a = $1 AND b = $2 OR c LIKE '%x'", [PyFormat.AUTO, PyFormat.BINARY], None)
    named = read("a = %(case)s AND b > %(now)s AND c = %(case)s")
    assert (named.text, named.names, len(named.formats)) == (b"a = $1 AND b > $2 AND c = $1", ["case", "now"], 2)


@pytest.mark.django_db
@pytest.mark.parametrize("value", [7, 40_000, 5_000_000_000, "žluť \\ % '", True, None, 1.5, datetime(2026, 3, 29, 2, 30, tzinfo=UTC)])
def test_every_value_comes_back_as_it_went(value: Any) -> None:
    sign = {bool: "%s::bool", float: "%s::float8", datetime: "%s::timestamptz", int: "%s::int8"}.get(type(value), "%s::text")
    for _time in range(3):  # as it is, prepared, prepared already
        assert quick.ask(f"SELECT {sign}", [value]) == [(value,)]


@pytest.mark.django_db
def test_lists_bytes_json_and_names() -> None:
    for _time in range(3):
        assert quick.ask("SELECT %s::int[], %b::bytea, '{\"a\": [1]}'::jsonb", [[3, 4], b"\x00\xff"]) == [([3, 4], b"\x00\xff", {"a": [1]})]
        assert quick.ask("SELECT %(b)s::text || %(a)s::text || %(b)s::text", {"a": "x", "b": "y"}) == [("yxy",)]
        assert quick.ask("SELECT id FROM team_agent WHERE id = ANY(%s)", [[]]) == []
    assert quick.ask("SET LOCAL work_mem = '4MB'") == []
    with pytest.raises(ProgrammingError, match="1 places, but 2 values"):
        quick.ask("SELECT %s::int", [1, 2])


@pytest.mark.django_db(transaction=True)
def test_what_was_asked_in_a_transaction_goes_with_it() -> None:
    def add(name: str) -> None:
        quick.add(Agent(email=f"{name}@shop.example", name=name, password="!"))

    with transaction.atomic():
        add("jana")
        transaction.set_rollback(True)
    assert not Agent.objects.exists()
    with transaction.atomic():
        add("petr")
        with pytest.raises(IntegrityError), transaction.atomic():
            add("petr")
        add("ola")
    with pytest.raises(IntegrityError):
        add("ola")
    assert list(Agent.objects.order_by("name").values_list("name", flat=True)) == ["ola", "petr"]
    assert quick.ask("SELECT count(*) FROM team_agent") == [(2,)]


@pytest.mark.django_db
def test_only_what_comes_again_is_prepared_and_no_more_than_a_session_may_keep(monkeypatch: pytest.MonkeyPatch) -> None:
    connection.ensure_connection()
    for row in connection.cursor().execute("SELECT name FROM pg_prepared_statements WHERE name LIKE 'opora%'").fetchall():
        quick.ask(f"DEALLOCATE {row[0]}")
    connection.connection.opora_session = None
    monkeypatch.setattr(asking, "MOST_PREPARED", 5)

    def kept() -> list[str]:
        rows = quick.ask("SELECT statement FROM pg_prepared_statements WHERE name LIKE 'opora%%' ORDER BY prepare_time")
        return [text for (text,) in rows if "pg_prepared" not in text]

    quick.ask("SELECT 1")
    assert kept() == []
    quick.ask("SELECT 1")
    assert kept() == ["SELECT 1"]
    for number in range(2, 9):
        assert [quick.ask(f"SELECT {number}") for _time in range(3)] == [[(number,)]] * 3
    assert len(kept()) <= 5
    assert "SELECT 8" in kept()
    assert quick.ask("SELECT 1") == [(1,)]


@pytest.mark.django_db
def test_behind_a_pooler_nothing_is_prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "PREPARES", False)
    for _time in range(3):
        assert quick.ask("SELECT 'pooled', %s::int", [3]) == [("pooled", 3)]
    assert not quick.ask("SELECT 1 FROM pg_prepared_statements WHERE statement LIKE '%%pooled%%'")


@pytest.mark.django_db(transaction=True)
def test_a_session_that_was_ended_is_an_operational_error() -> None:
    (number,) = quick.ask("SELECT pg_backend_pid()")[0]
    with psycopg.connect(**{**connection.get_connection_params(), "autocommit": True, "cursor_factory": None, "context": None}) as other:
        other.execute("SELECT pg_terminate_backend(%s)", [number])
    with pytest.raises(OperationalError):
        quick.ask("SELECT 1")
    connection.close()
    assert quick.ask("SELECT 1") == [(1,)]


@pytest.mark.django_db
def test_others_go_on_while_one_waits() -> None:
    connection.ensure_connection()
    session, done = session_of(connection.connection), threading.Event()

    def wait() -> None:
        session.ask("SELECT pg_sleep(0.5)")
        done.set()

    waiting = threading.Thread(target=wait)
    waiting.start()
    steps = 0
    while not done.is_set():
        time.sleep(0.01)
        steps += 1
    waiting.join()
    assert steps > 3  # a wait that held the interpreter would leave one


@pytest.mark.django_db(transaction=True)
def test_whoever_goes_behind_waits_before_a_question_but_never_with_a_transaction_open() -> None:
    asked: list[str] = []

    def behind() -> None:
        try:
            with turns.behind(60):
                turns.one_more_ahead()
                with transaction.atomic():
                    turns.one_less_ahead()
                    quick.ask("SELECT 1")
                    turns.one_more_ahead()
                    quick.ask("SELECT 2")
                    asked.append("in a transaction")
                quick.ask("SELECT 3")
                asked.append("afterwards")
        finally:
            connection.close()

    thread = threading.Thread(target=behind)
    thread.start()
    for _try in range(600):
        if asked:
            break
        time.sleep(0.1)
    time.sleep(0.1)
    assert asked == ["in a transaction"]
    turns.one_less_ahead()
    thread.join(60)
    assert asked == ["in a transaction", "afterwards"]


@pytest.mark.django_db
def test_a_stretch_that_is_planned_once_leaves_the_rest_of_the_transaction_as_it_was() -> None:
    shown = "SELECT current_setting('plan_cache_mode'), current_setting('enable_seqscan')"
    before = quick.ask(shown)
    with quick.planned_once():
        assert quick.ask(shown) == [("force_generic_plan", "off")]
    assert quick.ask(shown) == before

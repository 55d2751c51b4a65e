"""Rows without the price of the ORM, for the few places where thousands pass: arriving mail, and what every page asks.

The same models, but each statement is put together once per process and prepared once per connection; measured, a
look-up by key costs 0.05 ms of our processor time instead of 0.5 to 1 ms. Everything else should stay with the ORM.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple, TypeVar

from django.contrib.postgres.fields import ArrayField
from django.db import connection, connections
from django.db.models import BinaryField, Field, JSONField, Model

from opora.kernel.db.asking import Values, session_of

Row = TypeVar("Row", bound=Model)
Other = TypeVar("Other", bound=Model)

# For a transaction whose every question is a look-up of few rows by an index. PostgreSQL would plan each anew (which costs more
# than the answer), or keep a plan made while the tables were empty, which walks through all of them: row by row, or to hash or
# merge them whole with the few that are wanted. It would also remember each row that it looked up, in case the same is wanted
# again, though of few rows none is.
_PLANNING = {
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
    "enable_material": "off",
    "enable_memoize": "off",
}
PLAN_ONCE = "SELECT " + ", ".join(f"set_config('{name}', '{value}', true)" for name, value in _PLANNING.items())


def ask(query: str, values: Values = ()) -> list[tuple[Any, ...]]:
    """The rows that a statement gives, in the current transaction; no rows for one that gives none.

    Types are PostgreSQL's: JSON comes parsed, times in UTC.
    """
    database = connections["default"]
    database.ensure_connection()
    database.validate_no_broken_transaction()
    with database.wrap_database_errors:
        return session_of(database.connection).ask(query, values)


@contextmanager
def planned_once() -> Iterator[None]:
    """PLAN_ONCE for a part of a transaction; what comes after it is planned as always."""
    ask(PLAN_ONCE)
    yield
    for one in _PLANNING:
        ask(f"SET LOCAL {one} TO DEFAULT")


def found(model: type[Row], rest: str, values: Values = ()) -> list[Row]:
    """Rows of a model; `rest` is what follows FROM: `found(Case, "WHERE id = %s FOR UPDATE", [pk])`."""
    shape = _shape(model)
    return [model.from_db("default", shape.names, row) for row in ask(f"SELECT {shape.select_list} FROM {shape.table} {rest}", values)]


def found_with(model: type[Row], other: type[Other], rest: str, values: Values = ()) -> list[tuple[Row, Other]]:
    """Rows of two models that `rest` joins: `found_with(Identity, Customer, "JOIN …")`."""
    one, two = _shape(model), _shape(other)
    width = len(one.names)
    rows = ask(f"SELECT {one.select_list}, {two.select_list} FROM {one.table} {rest}", values)
    return [(model.from_db("default", one.names, row[:width]), other.from_db("default", two.names, row[width:])) for row in rows]


def add(row: Row, **computed: tuple[str, Any]) -> Row:
    """Insert one new row and learn its key. `computed` gives columns as (SQL with one %s, value)."""
    return known_as(row, ask(*insertion(row, **computed))[0][0])


def known_as(row: Row, key: Any) -> Row:
    """A row that was just inserted learns its key."""
    row.pk, row._state.adding, row._state.db = key, False, "default"
    return row


def keys(*models: type[Model]) -> tuple[Any, ...]:
    """A new key for a row of each of these models: who knows it before the row is there can write all that refers to it together."""
    return ask(f"SELECT {', '.join(map(_next_key, models))}")[0]


def many_keys(model: type[Model], count: int) -> list[Any]:
    """As many new keys for rows of one model, the first to use last."""
    return [key for (key,) in ask(f"SELECT {_next_key(model)} FROM generate_series(1, %s::int)", [count])][::-1]


@cache
def _next_key(model: type[Model]) -> str:
    return f"nextval(pg_get_serial_sequence('{model._meta.db_table}', '{_key_of(model)}'))"


def insertion(row: Model, **computed: tuple[str, Any]) -> tuple[str, list[Any]]:
    """The statement that inserts one new row, under the key that it has already or a new one, with its values."""
    shape = _shape(type(row))
    columns = shape.inserted if row.pk is None else shape.columns
    values = [computed[one.name][1] if one.name in computed else one.dump(one.field.pre_save(row, True)) for one in columns]
    written = {name: sql for name, (sql, _) in computed.items()}
    if row.pk is None:
        return shape.insert if not computed else _insert(type(row), written), values
    return _insert_with_key(type(row), tuple(written.items())), values


def changing(row: Model, names: tuple[str, ...]) -> tuple[str, list[Any]]:
    """The statement that writes these fields (by column attribute, such as `owner_id`) of a stored row, with its values."""
    columns = {one.name: one for one in _shape(type(row)).columns}
    return _update(type(row), names), [*(columns[name].dump(getattr(row, name)) for name in names), row.pk]


MOST_TOGETHER = 200  # rows in one statement: a message has some forty columns, and PostgreSQL takes 65,535 values


def add_many(rows: Sequence[Row], **computed: tuple[str, Sequence[Any]]) -> Sequence[Row]:
    """Insert new rows of one model, up to 200 a statement, and learn their keys. `computed` gives columns as (SQL with one %s, values).

    A statement is put together for each number of rows that comes, so batches should be full ones.
    """
    for start in range(0, len(rows), MOST_TOGETHER):
        some = rows[start : start + MOST_TOGETHER]
        part = {name: (sql, values[start : start + MOST_TOGETHER]) for name, (sql, values) in computed.items()}
        _add_some(some, part)
    return rows


def add_or_change(rows: Sequence[Row], *, like: tuple[str, ...], names: tuple[str, ...]) -> None:
    """Insert rows; where one like it is there (by these unique columns), write these fields of it instead. Keys stay unknown."""
    for start in range(0, len(rows), MOST_TOGETHER):
        some = rows[start : start + MOST_TOGETHER]
        text, values = insertions(some)
        ask(text + _or_change(type(some[0]), like, names), values)


def insertions(rows: Sequence[Row]) -> tuple[str, list[Any]]:
    """The statement that inserts new rows of one model, at least one and at most 200, whose keys nobody learns, with its values."""
    inserted = _shape(type(rows[0])).inserted
    head, signs, _tail = _inserting(type(rows[0]), {})
    return f"{head}{', '.join([signs] * len(rows))}", [one.dump(one.field.pre_save(row, True)) for row in rows for one in inserted]


@cache
def _or_change(model: type[Model], like: tuple[str, ...], names: tuple[str, ...]) -> str:
    columns = {one.name: one.column for one in _shape(model).columns}
    changes = ", ".join(f"{columns[name]} = EXCLUDED.{columns[name]}" for name in names)
    return f" ON CONFLICT ({', '.join(columns[name] for name in like)}) DO UPDATE SET {changes}"


def _add_some(rows: Sequence[Row], computed: Mapping[str, tuple[str, Sequence[Any]]]) -> None:
    model = type(rows[0])
    inserted = _shape(model).inserted
    values = [
        computed[one.name][1][place] if one.name in computed else one.dump(one.field.pre_save(row, True))
        for place, row in enumerate(rows)
        for one in inserted
    ]
    head, signs, tail = _inserting(model, {name: sql for name, (sql, _values) in computed.items()})
    keys = ask(f"{head}{', '.join([signs] * len(rows))}{tail}", values)
    for row, (key,) in zip(rows, keys, strict=True):
        known_as(row, key)


def _inserting(model: type[Model], computed: dict[str, str]) -> tuple[str, str, str]:
    """An insertion cut into what stands before its values, the signs of one row in brackets, and what stands behind."""
    query = _insert(model, computed)
    head, _, rest = query.partition(" VALUES ")
    signs, _, tail = rest.rpartition(" RETURNING ")
    return f"{head} VALUES ", signs, f" RETURNING {tail}"


def add_unless_there(row: Model) -> bool:
    """Insert one new row unless one like it is there (any unique constraint); whether it was new. Its key is learnt then."""
    shape = _shape(type(row))
    keys = ask(_insert_unless_there(type(row)), [one.dump(one.field.pre_save(row, True)) for one in shape.inserted])
    if keys:
        known_as(row, keys[0][0])
    return bool(keys)


@cache
def _insert_unless_there(model: type[Model]) -> str:
    insert, _, key = _shape(model).insert.rpartition(" RETURNING ")
    return f"{insert} ON CONFLICT DO NOTHING RETURNING {key}"


def add_those_not_there(rows: Sequence[Model]) -> int:
    """Insert new rows of one model, up to 200 a statement, unless one like each is there (any unique constraint); how many were new.

    Their keys stay unknown. Whoever adds large values sees to it that those of a statement fit into memory together.
    """
    return sum(_add_those_not_there(rows[start : start + MOST_TOGETHER]) for start in range(0, len(rows), MOST_TOGETHER))


def _add_those_not_there(rows: Sequence[Model]) -> int:
    text, values = insertions(rows)
    _head, _signs, tail = _inserting(type(rows[0]), {})
    return len(ask(f"{text} ON CONFLICT DO NOTHING{tail}", values))


def change(row: Model, names: tuple[str, ...]) -> None:
    """Write these fields (by column attribute, such as `owner_id`) of a stored row."""
    ask(*changing(row, names))


def change_many(rows: Sequence[Model], names: tuple[str, ...]) -> None:
    """Write these fields of stored rows of one model, all in one statement."""
    if rows:
        columns = [one for one in _shape(type(rows[0])).columns if one.name in names]
        lists = [_list([one.dump(getattr(row, one.name)) for row in rows]) for one in columns]
        ask(_update_many(type(rows[0]), names), [array([row.pk for row in rows]), *lists])


@cache
def _update_many(model: type[Model], names: tuple[str, ...]) -> str:
    shape = _shape(model)
    columns = [one for one in shape.columns if one.name in names]
    changes = ", ".join(f"{one.column} = changed.{one.column}" for one in columns)
    lists = ", ".join(f"%s::{str(one.field.rel_db_type(connection)).partition('(')[0]}[]" for one in columns)
    key = connection.ops.quote_name(_key_of(model))
    changed = f"unnest(%s::bigint[], {lists}) AS changed ({key}, {', '.join(one.column for one in columns)})"
    return f"UPDATE {shape.table} SET {changes} FROM {changed} WHERE {shape.table}.{key} = changed.{key}"


def _list(values: Sequence[object]) -> str:
    return "{" + ",".join(["NULL" if one is None else _quoted(str(one)) for one in values]) + "}"


def array(values: Sequence[object]) -> str:
    """PostgreSQL's way to write an array; an int needs no quotes, and psycopg would look at each value for its type."""
    if values and isinstance(values[0], int):
        return "{" + ",".join(map(str, values)) + "}"
    return "{" + ",".join([_quoted(str(one)) for one in values]) + "}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class _Column(NamedTuple):
    name: str
    column: str
    sign: str
    field: Field[Any, Any]
    dump: Callable[[Any], Any]


class _Shape(NamedTuple):
    table: str
    names: list[str]
    columns: list[_Column]
    inserted: list[_Column]
    select_list: str
    insert: str


@cache
def _shape(model: type[Model]) -> _Shape:
    table = connection.ops.quote_name(model._meta.db_table)
    columns = [_column(field) for field in model._meta.concrete_fields]
    inserted = [one for one in columns if one.field is not model._meta.auto_field]
    select_list = ", ".join(f"{table}.{one.column}" for one in columns)
    return _Shape(table, [one.name for one in columns], columns, inserted, select_list, _insert_into(table, inserted, model, {}))


@cache
def _column_sign(field: Field[Any, Any]) -> tuple[str, Callable[[Any], Any]]:
    if isinstance(field, JSONField):
        return "%s::jsonb", lambda value: None if value is None else json.dumps(value)
    if isinstance(field, ArrayField):
        return f"%s::{field.db_type(connection)}", lambda value: None if value is None else array(value)
    return ("%b" if isinstance(field, BinaryField) else "%s"), lambda value: value


def _column(field: Field[Any, Any]) -> _Column:
    sign, dump = _column_sign(field)
    return _Column(field.attname, connection.ops.quote_name(str(field.column)), sign, field, dump)


def _key_of(model: type[Model]) -> str:
    """The column of its key."""
    assert model._meta.pk is not None
    return str(model._meta.pk.column)


@cache
def _insert_with_key(model: type[Model], computed: tuple[tuple[str, str], ...]) -> str:
    shape = _shape(model)
    return _insert_into(shape.table, shape.columns, model, dict(computed))


_inserts: dict[tuple[type[Model], tuple[tuple[str, str], ...]], str] = {}


def _insert(model: type[Model], computed: dict[str, str]) -> str:
    key = (model, tuple(computed.items()))
    if key not in _inserts:
        shape = _shape(model)
        _inserts[key] = _insert_into(shape.table, shape.inserted, model, computed)
    return _inserts[key]


def _insert_into(table: str, columns: Sequence[_Column], model: type[Model], computed: Mapping[str, str]) -> str:
    names = ", ".join(one.column for one in columns)
    signs = ", ".join(computed.get(one.name, one.sign) for one in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({signs}) RETURNING {connection.ops.quote_name(_key_of(model))}"


@cache
def _update(model: type[Model], names: tuple[str, ...]) -> str:
    shape = _shape(model)
    by_name = {one.name: one for one in shape.columns}
    changes = ", ".join(f"{by_name[name].column} = {by_name[name].sign}" for name in names)
    return f"UPDATE {shape.table} SET {changes} WHERE {connection.ops.quote_name(_key_of(model))} = %s"

"""One session's way to ask PostgreSQL quickly: a statement is read once, prepared when it comes a second time, and then costs one call.

psycopg's cursor does all this too, in Python and with a look at the socket between the steps; a page asks fifty short
questions, of which each then costs four times as much. Here libpq itself waits, and lets other threads go on meanwhile.
"""

from __future__ import annotations

import os
import re
import select
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Any, NamedTuple

import psycopg
from psycopg import pq
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result

from opora.kernel import turns

Values = Sequence[Any] | Mapping[str, Any]
Rows = list[tuple[Any, ...]]

# A pooler that hands out another session per transaction forgets what was prepared; who uses one names it by DATABASE_DIRECT_URL.
PREPARES = not os.environ.get("DATABASE_DIRECT_URL")
MOST_PREPARED = 300  # a plan keeps PostgreSQL some ten kilobytes
MOST_READ = 2000

_SIGN = re.compile(r"%(?:(%)|(?:\((?P<name>[^)]+)\))?(?P<form>[sbt]))")
_FORMS = {"s": PyFormat.AUTO, "b": PyFormat.BINARY, "t": PyFormat.TEXT}
_GOOD = (pq.ExecStatus.TUPLES_OK, pq.ExecStatus.COMMAND_OK, pq.ExecStatus.EMPTY_QUERY)


class Read(NamedTuple):
    """A statement as PostgreSQL takes it: `$1` for the first value, and what each value is called where they have names."""

    text: bytes
    formats: list[PyFormat]
    names: list[str] | None


class _Call(NamedTuple):
    """A statement with its values, as libpq takes it; `name` where it was prepared."""

    name: bytes | None
    text: bytes
    parameters: Sequence[Any]
    types: Sequence[int]
    formats: Sequence[Any]


@lru_cache(maxsize=MOST_READ)
def read(query: str) -> Read:
    """A statement with `%s` or `%(name)s` for its values (`%b` for bytes, `%%` for a percent sign)."""
    formats: list[PyFormat] = []
    names: list[str] = []
    text, done = [], 0
    for sign in _SIGN.finditer(query):
        text.append(query[done : sign.start()])
        done = sign.end()
        text.append("%" if sign[1] else _place(sign, names, formats))
    text.append(query[done:])
    return Read("".join(text).encode(), formats, names or None)


def _place(sign: re.Match[str], names: list[str], formats: list[PyFormat]) -> str:
    name = sign["name"]
    if name is not None and name in names:
        return f"${names.index(name) + 1}"
    if name is not None:
        names.append(name)
    formats.append(_FORMS[sign["form"]])
    return f"${len(formats)}"


def _in_order(values: Values, names: list[str] | None) -> Sequence[Any]:
    if type(values) is list:
        return values
    return [values[name] for name in names or ()] if isinstance(values, Mapping) else values


class Session:
    """What is kept beside a connection as long as it lives."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection
        self._line = connection.pgconn
        self._transformer = Transformer.from_context(connection)
        self._prepared: OrderedDict[tuple[str, tuple[int, ...]], bytes] = OrderedDict()
        self._met: OrderedDict[tuple[str, tuple[int, ...]], None] = OrderedDict()
        self._count = 0
        self._sent = False
        self.before: Callable[[], None] | None = None
        """What has to be written before the next question is asked."""

    def ask(self, query: str, values: Values = ()) -> Rows:
        """The rows; none for a statement that gives none. Errors are psycopg's."""
        if self.before is not None:
            self.before()
        self.settle()
        call = self._call(query, values)
        if call.name is None:
            result = self._line.exec_params(call.text, call.parameters, call.types, call.formats, pq.Format.BINARY)
        else:
            result = self._line.exec_prepared(call.name, call.parameters, call.formats, pq.Format.BINARY)  # None is NULL
        return self._rows(self._good(result))

    def send(self, query: str, values: Values = ()) -> None:
        """Like `ask`, of a statement whose rows nobody wants, but nobody waits for it: what goes wrong is told by `settle`.

        Nothing else may be asked of the connection, by whomever, before `settle`.
        """
        self.settle()
        call = self._call(query, values)
        if call.name is None:
            self._line.send_query_params(call.text, call.parameters, call.types, call.formats, pq.Format.BINARY)
        else:
            self._line.send_query_prepared(call.name, call.parameters, call.formats, pq.Format.BINARY)
        self._sent = True
        while self._line.flush():
            select.select([self._line.socket], [self._line.socket], [])
            self._line.consume_input()

    def settle(self) -> None:
        """Wait until what was sent is done; its error comes here."""
        if not self._sent:
            return
        self._sent = False
        self._line.consume_input()
        while self._line.is_busy():
            select.select([self._line.socket], [], [])  # libpq would wait itself, but let no other thread go on
            self._line.consume_input()
        for result in list(iter(self._line.get_result, None)):
            self._good(result)

    def give_up(self) -> None:
        """What was sent is to be undone anyhow: whether it went well is nobody's concern any more."""
        with suppress(psycopg.Error):
            self.settle()

    def _call(self, query: str, values: Values) -> _Call:
        statement = read(query)
        transformer = self._transformer
        ordered = _in_order(values, statement.names)
        if len(ordered) != len(statement.formats):
            raise psycopg.ProgrammingError(f"the query has {len(statement.formats)} places, but {len(ordered)} values were given")
        parameters = transformer.dump_sequence(ordered, statement.formats)
        types, formats = transformer.types or (), transformer.formats or ()
        self._begin()
        return _Call(self._name(query, statement.text, types) if PREPARES else None, statement.text, parameters, types, formats)

    def _begin(self) -> None:
        """Others may go first. Then, where Django opened a transaction, psycopg begins it with the first statement that comes: so do we."""
        opened = not self._connection.autocommit
        if (opened or turns.gives_way()) and self._line.transaction_status == pq.TransactionStatus.IDLE:
            turns.give_way()
            if opened:
                self._good(self._line.exec_(b"BEGIN"))

    def _name(self, query: str, text: bytes, types: tuple[int, ...]) -> bytes | None:
        """What it was prepared as; None at the first meeting: most that come once never come again."""
        key = (query, types)
        name = self._prepared.get(key)
        if name is not None:
            self._prepared.move_to_end(key)
            return name
        if key not in self._met:
            self._met[key] = None
            if len(self._met) > MOST_PREPARED:
                self._met.popitem(last=False)
            return None
        return self._prepare(key, text)

    def _prepare(self, key: tuple[str, tuple[int, ...]], text: bytes) -> bytes:
        if len(self._prepared) >= MOST_PREPARED:
            _key, oldest = self._prepared.popitem(last=False)
            self._good(self._line.exec_(b"DEALLOCATE " + oldest))
        self._count += 1
        name = b"opora_%d" % self._count
        self._good(self._line.prepare(name, text, key[1]))
        self._prepared[key] = name
        self._met.pop(key, None)
        return name

    def _good(self, result: pq.abc.PGresult) -> pq.abc.PGresult:
        if result.status in _GOOD:
            return result
        if self._line.status == pq.ConnStatus.BAD:
            raise psycopg.OperationalError(self._line.get_error_message())
        raise error_from_result(result, encoding=self._connection.info.encoding)

    def _rows(self, result: pq.abc.PGresult) -> Rows:
        if not result.ntuples:
            return []
        self._transformer.set_pgresult(result)
        return self._transformer.load_rows(0, result.ntuples, tuple)


def session_of(connection: Any) -> Session:
    """The one of this connection."""
    kept: Session | None = getattr(connection, "opora_session", None)
    if kept is None:
        kept = connection.opora_session = Session(connection)
    return kept

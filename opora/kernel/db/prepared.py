"""Questions of the ORM that are put together once per process: for what every page asks again and again.

Building and compiling a queryset costs our processor more than PostgreSQL needs to answer it (about 0.8 ms against
0.1 ms for a look-up). A prepared question is written like any other, as a function that gives a queryset; it is called
with stand-ins once, and from then on only the values change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from inspect import signature
from typing import Any, Generic, NamedTuple, TypeVar
from weakref import WeakSet

from django.contrib.postgres.fields import ArrayField
from django.db.models import Field, ForeignKey, JSONField, Lookup, Model, QuerySet
from django.db.models.query import get_related_populators

from opora.kernel.db.quick import ask

Row = TypeVar("Row", bound=Model)
Parts = tuple[str, Sequence[Any]]

# Values that no row holds, told apart by position. A statement is only put together with them, never asked.
_STAND_IN = 1_987_650_000
_OTHER_STAND_INS = 500


class Among(Lookup):
    """`field__among=[1, 2]`: one parameter whatever the length of the list, so that the statement stays the same."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        """`column = ANY(%s)`."""
        left, values = self.process_lhs(compiler, connection)
        return f"{left} = ANY(%s)", (*values, self.rhs)


Field.register_lookup(Among)
ForeignKey.register_lookup(Among)


class Statement:
    """A statement whose parameters are either fixed or the value at a place."""

    def __init__(self, together: Callable[..., Parts], values: Sequence[Any], structure: dict[str, Any]) -> None:
        self.text, self.places, self.fixed = _put_together(together, values, structure, 0)
        again, _, fixed = _put_together(together, values, structure, _OTHER_STAND_INS)
        if (again, fixed) != (self.text, self.fixed):
            raise TypeError(f"{together} computes a parameter, which would stay for ever as it was now")

    def ask(self, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        """Its rows for these values."""
        asked = [fixed if place is None else values[place] for fixed, place in zip(self.fixed, self.places, strict=True)]
        return ask(self.text, asked)


def _put_together(
    together: Callable[..., Parts], values: Sequence[Any], structure: dict[str, Any], shift: int
) -> tuple[str, list[int | None], list[Any]]:
    stand_ins = [_stand_in(value, place + shift) for place, value in enumerate(values)]
    text, parameters = together(*stand_ins, **structure)
    places = [_place(one, stand_ins) for one in parameters]
    return text, places, [one if place is None else None for one, place in zip(parameters, places, strict=True)]


def _stand_in(value: Any, place: int) -> Any:
    if isinstance(value, bool) or value is None:
        raise TypeError("what changes the shape of a question is a keyword")
    if isinstance(value, int):
        return _STAND_IN + place
    if isinstance(value, datetime):
        return datetime(1, 1, 1, place // 60, place % 60, tzinfo=UTC)
    return f"\ue000{place}" if isinstance(value, str) else [_STAND_IN + place]


def _place(parameter: Any, stand_ins: Sequence[Any]) -> int | None:
    return next((place for place, one in enumerate(stand_ins) if type(one) is type(parameter) and one == parameter), None)


class _Shape(NamedTuple):
    """How a row becomes an instance: the model's own columns, and what `select_related` fills in."""

    statement: Statement
    model: type[Model]
    own: slice
    names: list[str]
    others: list[Any]
    to_read: list[tuple[int, Any]]
    """Places of columns that lie otherwise in the database than in memory, with their fields: sealed ones."""


_known: WeakSet[Prepared[Any]] = WeakSet()  # as long as anybody can ask them
_EXAMPLES: dict[str, Any] = {"int": 1, "str": "", "list[int]": [], "list[str]": [], "datetime": datetime(2026, 1, 1, tzinfo=UTC)}


def _examples(question: Callable[..., Any]) -> Iterator[list[Any]]:
    """Values of the kinds that it takes, with and without those that may be left out (`*boxes`); none where a kind is not known."""
    values: list[Any] = []
    places = signature(question).parameters.values()
    if any(one.annotation not in _EXAMPLES or one.kind is one.KEYWORD_ONLY for one in places):
        return
    for one in places:
        if one.kind is one.VAR_POSITIONAL:
            yield [*values, _EXAMPLES[one.annotation]]
        else:
            values.append(_EXAMPLES[one.annotation])
    yield values


def known_questions() -> list[Prepared[Any]]:
    """Every question of the rooms that were loaded, for whoever makes a process ready before its first page."""
    return list(_known)


class Prepared(Generic[Row]):
    """See `prepared`."""

    def __init__(self, question: Callable[..., QuerySet[Row]]) -> None:
        self.question = question
        self.__doc__ = question.__doc__
        self._shapes: dict[Any, _Shape] = {}
        _known.add(self)

    def __call__(self, *values: Any, **structure: Any) -> list[Row]:
        """The rows for these values. Keywords change the shape of the question, so each of theirs is put together apart."""
        key = (tuple(structure.items()), tuple(map(type, values)))
        shape = self._shapes.get(key) or self._shapes.setdefault(key, self._shape(values, structure))
        return [_instance(shape, row) for row in shape.statement.ask(values)]

    def make_ready(self) -> None:
        """Put it together before anybody asks, when its values say what they are and no keyword changes its shape.

        Those that lock their rows wait for their first transaction: Django puts them together nowhere else.
        """
        for values in _examples(self.question):
            if self.question(*values).query.select_for_update:
                return
            self._shapes.setdefault(((), tuple(map(type, values))), self._shape(values, {}))

    def _shape(self, values: Sequence[Any], structure: dict[str, Any]) -> _Shape:
        compilers: list[Any] = []

        def together(*stand_ins: Any, **of_structure: Any) -> Parts:
            compilers.append(self.question(*stand_ins, **of_structure).query.get_compiler(using="default"))
            return compilers[-1].as_sql()  # type: ignore[no-any-return]

        statement = Statement(together, values, structure)
        compiler = compilers[-1]
        fields = compiler.klass_info["select_fields"]
        own = slice(fields[0], fields[-1] + 1)
        names = [column[0].target.attname for column in compiler.select[own]]
        others = get_related_populators(compiler.klass_info, compiler.select, "default")  # type: ignore[call-arg]  # the stubs are a version ahead
        to_read = [(place, column[0].target) for place, column in enumerate(compiler.select) if _lies_otherwise(column[0].target)]
        return _Shape(statement, compiler.klass_info["model"], own, names, others, to_read)


def _lies_otherwise(field: Any) -> bool:
    """JSON and lists come parsed from the connection, whatever Django would do with them."""
    return hasattr(field, "from_db_value") and not isinstance(field, JSONField | ArrayField)


def _read(shape: _Shape, row: tuple[Any, ...]) -> tuple[Any, ...]:
    values = list(row)
    for place, field in shape.to_read:
        values[place] = field.from_db_value(values[place], None, None)
    return tuple(values)


def _instance(shape: _Shape, row: tuple[Any, ...]) -> Any:
    row = _read(shape, row) if shape.to_read else row
    instance = shape.model.from_db("default", shape.names, row[shape.own])
    for other in shape.others:
        other.populate(row, instance)
    return instance


def prepared(question: Callable[..., QuerySet[Row]]) -> Prepared[Row]:
    """Prepare a function that gives a queryset: calling it gives the list of rows, `select_related` ones filled in.

    Positional arguments must reach the database as they are: whole numbers, texts, moments, and lists (compared by
    `__among`). No arithmetic with them and no clock inside (both are noticed), no None, no prefetching, no annotations.
    """
    return Prepared(question)


def prepared_statement(together: Callable[..., Parts]) -> Callable[..., list[tuple[Any, ...]]]:
    """The same for a function that gives a statement with its parameters: calling it gives plain rows."""
    kept: dict[tuple[type, ...], Statement] = {}

    def rows(*values: Any) -> list[tuple[Any, ...]]:
        key = tuple(map(type, values))
        statement = kept.get(key) or kept.setdefault(key, Statement(together, values, {}))
        return statement.ask(values)

    return rows

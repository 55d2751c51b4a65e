"""Reading TOML tables strictly: a misspelt key or a wrong type is an error that says where."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar, cast, get_args

HERE = Path(__file__).parent
"""Where the data of the demo world lies."""

T = TypeVar("T")

_NOTHING: Any = object()


class Table:
    """One TOML table that knows its place and which of its keys have been read."""

    def __init__(self, values: dict[str, Any], where: str) -> None:
        self._values = values
        self._unread = set(values)
        self.where = where

    def take(self, key: str, kind: type[T], default: T = _NOTHING) -> T:
        """The value of `key`, which must be of `kind`; `default` when it is absent."""
        self._unread.discard(key)
        if key not in self._values:
            if default is _NOTHING:
                raise ValueError(f"{self.where}: {key} is missing")
            return default
        value = self._values[key]
        if not isinstance(value, kind):
            raise ValueError(f"{self.where}: {key} must be {kind.__name__}, not {value!r}")
        return value

    def text(self, key: str, default: str = _NOTHING) -> str:
        return self.take(key, str, default).strip()

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.take(key, list, [])
        if not all(isinstance(value, str) for value in values):
            raise ValueError(f"{self.where}: {key} must be a list of texts")
        return tuple(values)

    def one_of(self, key: str, allowed: Any, default: str = _NOTHING) -> Any:
        """A text that must be one of the values of the Literal `allowed`."""
        value = self.text(key, default)
        if value not in get_args(allowed):
            raise ValueError(f"{self.where}: {key} is {value!r}, not one of {get_args(allowed)}")
        return value

    def tables(self, key: str) -> Iterator["Table"]:
        for number, values in enumerate(self.take(key, list, [])):
            yield Table(cast(dict[str, Any], values), f"{self.where}, {key} {number + 1}")

    def has(self, key: str) -> bool:
        return key in self._values

    def done(self) -> None:
        """Refuse keys that nobody asked for."""
        if self._unread:
            raise ValueError(f"{self.where}: unknown {', '.join(sorted(self._unread))}")


def read(path: Path) -> Table:
    """The whole file as one table."""
    return Table(tomllib.loads(path.read_text(encoding="utf-8")), path.name)

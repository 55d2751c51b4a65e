"""The languages of the desk: every folder beside this file that holds a `LANGUAGE`."""

import importlib
import importlib.util
import pkgutil
from functools import cache
from importlib import resources
from typing import Any

from opora.pure.languages.language import Language

_ROOM = "opora.pure.languages"
_MARK = "profile.txt"


def _find_languages() -> dict[str, tuple[str, Language]]:
    room = importlib.import_module(_ROOM)
    packages = (module.name for module in pkgutil.iter_modules(room.__path__) if module.ispkg)
    # A folder of words has a profile; the other folders are engines, and they ask this file for their words.
    folders = sorted(name for name in packages if resources.files(_ROOM).joinpath(name, _MARK).is_file())
    found: dict[str, tuple[str, Language]] = {}
    for folder in folders:
        language = getattr(importlib.import_module(f"{_ROOM}.{folder}"), "LANGUAGE", None)
        if isinstance(language, Language):
            found[language.code] = (folder, language)
    return found


_FOUND = _find_languages()

ALL: dict[str, Language] = {code: language for code, (_, language) in _FOUND.items()}
LANGUAGES: tuple[str, ...] = tuple(ALL)


def folder_of(code: str) -> str:
    """The name of the folder beside this file that holds the language."""
    return _FOUND[code][0]


@cache
def words_for(part: str) -> dict[str, Any]:
    """The `WORDS` of one part of each language that has it, by code: `words_for("moments")["cs"]` is `czech/moments.py`.

    A language that lacks the file lacks the skill and nothing else.
    """
    found: dict[str, Any] = {}
    for code, (folder, _language) in _FOUND.items():
        name = f"{_ROOM}.{folder}.{part}"
        if importlib.util.find_spec(name):
            found[code] = importlib.import_module(name).WORDS
    return found

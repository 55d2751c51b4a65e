"""The languages of the desk: every folder beside this file that holds a `LANGUAGE`."""

import importlib
import pkgutil

from opora.pure.languages.language import Language


def _find_languages() -> dict[str, Language]:
    here = importlib.import_module("opora.pure.languages")
    folders = sorted(module.name for module in pkgutil.iter_modules(here.__path__) if module.ispkg)
    modules = [importlib.import_module(f"{here.__name__}.{name}") for name in folders if name != "tests"]
    languages = [module.LANGUAGE for module in modules]
    return {language.code: language for language in languages}


ALL: dict[str, Language] = _find_languages()
LANGUAGES: tuple[str, ...] = tuple(ALL)

"""Countries and time zones by name, for two menus."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from zoneinfo import available_timezones

from django.utils.translation import get_language

from opora.pure.languages.folding import fold

REGIONS = ("Europe/", "Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Indian/", "Pacific/")


def countries() -> list[tuple[str, str]]:
    """(ISO code, name in the reader's language), by name."""
    return _countries((get_language() or "en").split("-")[0])


@cache
def _countries(language: str) -> list[tuple[str, str]]:
    named = [(code, _name(names, language)) for code, names in _names().items() if len(code) == 2]
    return sorted([one for one in named if one[1]], key=lambda one: fold(one[1]))


def _names() -> dict[str, dict[str, str]]:
    """The countries' names from phonenumbers, without the package around them, which would cost 130 MB of telephone areas."""
    package = find_spec("phonenumbers")
    assert package is not None and package.origin is not None
    file = Path(package.origin).parent / "geodata" / "locale.py"
    spec = spec_from_file_location("phonenumbers.geodata.locale", file)
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    names: dict[str, dict[str, str]] = module.LOCALE_DATA
    return names


def _name(names: dict[str, str], language: str) -> str:
    name = names.get(language) or names.get("en", "")
    while name.startswith("*"):  # the same as in another language
        name = names.get(name[1:], "")
    return name


@cache
def time_zones() -> list[tuple[str, str]]:
    """(zone, zone as people read it), Europe first."""
    known = sorted(zone for zone in available_timezones() if zone.startswith(REGIONS))
    known.sort(key=lambda zone: not zone.startswith("Europe/"))
    return [(zone, zone.replace("_", " ")) for zone in [*known, "UTC"]]

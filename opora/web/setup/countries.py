"""Countries and time zones by name, for two menus."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from babel import Locale
from django.utils.translation import get_language

from opora.pure.languages.folding import fold

NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"})
REGIONS = ("Europe/", "Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Indian/", "Pacific/")


def countries() -> list[tuple[str, str]]:
    """(ISO code, name in the reader's language), by name."""
    language = get_language() or "en"
    return _countries("sr_Latn" if language == "sr-latn" else language)


@cache
def _countries(language: str) -> list[tuple[str, str]]:
    named = [(code, name) for code, name in Locale.parse(language).territories.items() if len(code) == 2 and code not in NO_COUNTRIES]
    return sorted(named, key=lambda one: fold(one[1]))


@cache
def time_zones() -> list[tuple[str, str]]:
    """(zone, zone as people read it), Europe first."""
    known = sorted(zone for zone in available_timezones() if zone.startswith(REGIONS))
    known.sort(key=lambda zone: not zone.startswith("Europe/"))
    return [(zone, zone.replace("_", " ")) for zone in [*known, "UTC"]]

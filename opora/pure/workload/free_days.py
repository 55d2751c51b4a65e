"""The days on which a country does not work, by its law."""

import sys
from datetime import date
from functools import lru_cache
from importlib.util import find_spec, module_from_spec

import holidays


def _load_countries_one_by_one() -> None:
    """The package `holidays.countries` imports all its 250 countries. As a mere folder it gives the one that is asked for, in a hundredth
    of the time and without nine megabytes in each process."""
    folder = find_spec("holidays.countries")
    if folder:
        sys.modules.setdefault("holidays.countries", module_from_spec(folder))


_load_countries_one_by_one()


@lru_cache(maxsize=512)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """Public holidays of a country ("CZ") or of a part of one ("GB-ENG"); none for a country nobody knows."""
    code, _, part = country.strip().upper().partition("-")
    try:
        return frozenset(holidays.country_holidays(code, subdiv=part or None, years=year))
    except (NotImplementedError, ValueError, OverflowError):
        return frozenset()

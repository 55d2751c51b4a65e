"""The days on which a country does not work, by its law."""

from datetime import date
from functools import lru_cache

import holidays


@lru_cache(maxsize=512)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """Public holidays of a country ("CZ") or of a part of one ("GB-ENG"); none for a country nobody knows."""
    code, _, part = country.strip().upper().partition("-")
    try:
        return frozenset(holidays.country_holidays(code, subdiv=part or None, years=year))
    except (NotImplementedError, ValueError, OverflowError):
        return frozenset()

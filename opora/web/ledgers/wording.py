"""Times and sums of the ledgers as people read them: in the desk's zone, as the customer was told, with the reader's signs."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from decimal import Decimal

from django.utils.formats import date_format, number_format, time_format
from django.utils.translation import gettext as _

from opora.ledgers.clock import as_said
from opora.team import queries as team


def desk_zone() -> tzinfo:
    """Where the desk's clock hangs; promises are told and kept by it, wherever their reader sits."""
    return team.working_time().zone


def told(due: datetime | None, zone: tzinfo, *, date_only: bool = False) -> str:
    """A day, with its hour where one was said; "" without a time."""
    return worded(as_said(due, date_only=date_only, zone=zone))


def worded(moment: date | datetime | None) -> str:
    """The same of a day or a time that is the desk's already."""
    if moment is None:
        return ""
    day = date_format(moment, "SHORT_DATE_FORMAT")
    return f"{day} {time_format(moment.time(), 'H:i')}" if isinstance(moment, datetime) else day


def money(minor: int | None, currency: str) -> str:
    """Minor units as people write them; "" when there is no price."""
    return "" if minor is None else f"{number_format(Decimal(minor) / 100, 2, force_grouping=True)} {currency}".strip()


def amount(number: Decimal | str | None) -> str:
    """A number without noughts behind it: 40 and 1.5; "" when there is none."""
    return "" if number is None else number_format(f"{Decimal(number):.2f}".rstrip("0").rstrip("."))


def hours_and_minutes(minutes: int) -> str:
    """0 minutes are nothing to show."""
    return _("%(hours)d h %(minutes)02d min") % {"hours": minutes // 60, "minutes": minutes % 60} if minutes else ""

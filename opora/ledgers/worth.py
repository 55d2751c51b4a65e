"""What hours are worth: in minor units, by the brief's hour price or by what its version costs an hour."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from django.db.models import Sum

from opora.ledgers.models import Brief, BriefVersion, Hours


def hour_price(brief: Brief, version: BriefVersion) -> Decimal | None:
    """Minor units an hour; None when neither the brief nor the version says."""
    if brief.hour_price is not None:
        return Decimal(brief.hour_price)
    if version.price is not None and version.hours:
        return Decimal(version.price) / version.hours
    return None


def value(minutes: int, brief: Brief, version: BriefVersion) -> int | None:
    """What so many minutes on a version are worth, rounded to the minor unit."""
    price = hour_price(brief, version)
    return None if price is None else int((price * minutes / 60).quantize(Decimal(1), ROUND_HALF_UP))


def minutes_on(version: BriefVersion) -> int:
    """All time logged on a version."""
    return Hours.objects.filter(version=version).aggregate(all=Sum("minutes"))["all"] or 0

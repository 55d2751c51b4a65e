"""The permission check is the only way to a row, and refusal looks like absence."""

from __future__ import annotations

from typing import Protocol, TypeVar

from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.utils.translation import gettext as _

from opora.kernel.errors import Absent, Refused

Row = TypeVar("Row", bound=models.Model)


class Permitted(Protocol):
    """Somebody with permissions, such as an agent."""

    pk: int

    def may(self, permission: str) -> bool: ...


LARGEST_KEY = 2**63


def absent(kind: str, which: object) -> Absent:
    """What is said of a row that is not there, or not open to this person: never a hint that it exists."""
    return Absent(_("This is not here, or it is not open to you."), f"{kind} {which}")


def fetch_or_absent(rows: models.QuerySet[Row], **which: object) -> Row:
    """The one row among those the person may see, or Absent."""
    try:
        return rows.get(**which)
    except (ObjectDoesNotExist, ValueError, OverflowError) as problem:
        raise absent(rows.model.__name__, which) from problem


def demand(by: Permitted, permission: str) -> None:
    """Refuse unless the person holds the permission, such as `cases:assign`."""
    if not by.may(permission):
        raise Refused(_("Your role does not allow this. Ask a lead of your team."), f"agent {by.pk} lacks {permission}")

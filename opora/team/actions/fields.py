"""Which fields a page may set. A field nobody offered is refused as a whole, never silently ignored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from opora.kernel.errors import DeskError


def set_fields(row: models.Model, values: Mapping[str, Any], allowed: Iterable[str]) -> list[str]:
    """Set the offered fields of one row and save them. Returns what really changed; raises DeskError, changing nothing, on others."""
    unknown = set(values) - set(allowed)
    if unknown:
        raise DeskError(_("This form holds something that cannot be changed here. Reload the page and try again."), f"refused {unknown}")
    before = {name: getattr(row, name) for name in values}
    changed = [name for name, value in values.items() if before[name] != value]
    for name in changed:
        setattr(row, name, values[name])
    try:
        row.clean_fields(exclude={field.name for field in row._meta.fields if field.name not in changed or _may_be_empty(row, field)})
    except ValidationError as problem:
        for name in changed:
            setattr(row, name, before[name])
        raise DeskError(" ".join(problem.messages), f"invalid {problem.message_dict}") from problem
    if changed:
        row.save(update_fields=changed)
    return changed


def _may_be_empty(row: models.Model, field: models.Field[Any, Any]) -> bool:
    """Emptied, where empty is what the row began with."""
    value = getattr(row, field.name)
    return not value and field.has_default() and value == field.get_default()

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
    changed = [name for name, value in values.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, values[name])
    try:
        row.clean_fields(exclude=[field.name for field in row._meta.fields if field.name not in changed or field.blank])
    except ValidationError as problem:
        raise DeskError(" ".join(problem.messages), f"invalid {problem.message_dict}") from problem
    if changed:
        row.save(update_fields=changed)
    return changed

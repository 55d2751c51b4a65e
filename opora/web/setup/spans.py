"""Working hours of a day as people write them: "8:00–12:00, 13:00–17:00"."""

from __future__ import annotations

import re
from datetime import time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from opora.pure.workload.working_time import Spans

_MOMENT = r"(\d{1,2})(?:[:.h](\d{2}))?"
_SPAN = re.compile(rf"\s*{_MOMENT}\s*[-–—]\s*{_MOMENT}\s*")
LONGEST = 200


def read_spans(text: str) -> Spans:
    """Spans in the order of the text; ValidationError, with a sentence for the form, for what is no span. 24:00 is midnight."""
    return tuple(_span(part) for part in re.split(r"[,;]", text) if part.strip())


def write_spans(spans: Spans) -> str:
    """The other way round."""
    return ", ".join(f"{opens:%H:%M}–{closes:%H:%M}" for opens, closes in spans)


def _span(part: str) -> tuple[time, time]:
    found = _SPAN.fullmatch(part)
    numbers = [int(one or 0) for one in found.groups()] if found else []
    if not numbers or numbers[0] > 23 or numbers[2] > 24 or max(numbers[1], numbers[3]) > 59 or (numbers[2] == 24 and numbers[3]):
        raise ValidationError(_("“%(part)s” is no span of time. Write it like 8:00–12:00.") % {"part": part.strip()[:40]})
    return time(numbers[0], numbers[1]), time(numbers[2] % 24, numbers[3])


class SpansField(forms.CharField):
    """One line of spans; empty is a free day."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, max_length=LONGEST, **kwargs)

    def clean(self, value: Any) -> Any:
        """The spans as times."""
        return read_spans(super().clean(value))

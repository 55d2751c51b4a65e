"""What follows here when a customer is erased: what they told while a plan was followed is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.cases.events import CustomerErased
from opora.kernel.events import on
from opora.playbooks.models import StepDone


@on(CustomerErased)
def forget(news: Sequence[dict[str, Any]]) -> None:
    """That a step was done stays; the words may be the customer's."""
    cases = [case for one in news for case in one["cases"]]
    StepDone.objects.filter(run__case__in=cases).exclude(words="").update(words="")
    StepDone.objects.filter(run__case__in=cases).exclude(left_out="").update(left_out="–")

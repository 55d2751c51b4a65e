"""What follows here from news below: a customer is erased, the desk says that it does something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.cases.events import CustomerErased
from opora.kernel.events import on
from opora.playbooks.actions.shipping import install_shipped
from opora.playbooks.models import StepDone
from opora.team.events import DeskChanged


@on(CustomerErased)
def forget(news: Sequence[dict[str, Any]]) -> None:
    """That a step was done stays; the words may be the customer's."""
    cases = [case for one in news for case in one["cases"]]
    StepDone.objects.filter(run__case__in=cases).exclude(words="").update(words="")
    StepDone.objects.filter(run__case__in=cases).exclude(left_out="").update(left_out="–")


@on(DeskChanged)
def desk_does_something_else(news: Sequence[dict[str, Any]]) -> None:
    """The shipped plans are worded for another trade now, where the desk left them alone."""
    if any("trade" in one["fields"] for one in news):
        install_shipped()

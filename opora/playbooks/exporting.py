"""What this room holds about one customer, for the customer (GDPR, article 15)."""

from __future__ import annotations

from typing import Any

from opora.cases.queries import exported
from opora.customers.models import Customer
from opora.playbooks.models import StepDone
from opora.pure.plans import read, said


@exported
def from_playbooks(customer: Customer) -> dict[str, Any]:
    """What was written down while a plan was followed in their cases."""
    rows = (
        StepDone.objects.filter(run__case__customer=customer).exclude(words="", left_out="").select_related("run__version").order_by("at")
    )
    return {"plans followed": [_step(one) for one in rows]}


def _step(one: StepDone) -> dict[str, Any]:
    plan = read(one.run.version.content)
    return {"plan": said(plan.names, "en"), "at": one.at.isoformat(), "words": one.words, "left out because": one.left_out}

"""A channel tells later what somebody is called whom we knew by a number only."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from opora.cases.models import Case
from opora.customers import actions as customers
from opora.customers.models import Identity
from opora.kernel import live


def learn_name(identity: Identity, name: str, *, at: datetime) -> bool:
    """Call the customer and their cases by name where they were called by `identity`; a name that is there stays. Whether it changed."""
    with transaction.atomic():
        known = customers.meet(identity.value, kind=identity.kind, name=name, language="", script="", at=at)
        cases = Case.objects.filter(customer=known.customer_id, customer_name=identity.value[:300])
        changed = cases.update(customer_name=known.customer.name[:300])
        if changed:
            live.tell(live.Change("customer", known.customer_id), live.Change("counts"))
    return bool(changed)

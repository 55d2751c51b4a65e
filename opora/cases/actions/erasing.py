"""Forgetting one customer everywhere: rows, raw mail, files, search words. Figures stay, contents go (promise 13)."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case, CaseEvent, HandOver, MessageTraits, Proposal
from opora.customers import actions as customers
from opora.customers.models import Customer
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.messages import actions as messages
from opora.messages.models import Message
from opora.team.models import Agent


def erase_customer(customer: Customer, *, by: Agent) -> int:
    """Reduce a customer and all their messages to stubs; returns how many messages lost their content.

    Messages that also belong to another customer's case lose their content, too: it is the same words.
    """
    demand(by, "customers:erase")
    stub = _("erased customer %(number)d") % {"number": customer.pk}
    with transaction.atomic():
        cases = Case.objects.filter(customer=customer)
        theirs = Message.objects.filter(passages__case__in=cases) | Message.objects.filter(identity__customer=customer)
        ids = list(theirs.values_list("pk", flat=True).distinct())
        messages.forget_contents(ids, stub=stub)
        MessageTraits.objects.filter(message__in=ids).delete()
        HandOver.objects.filter(case__in=cases).update(summary={}, word="")
        Proposal.objects.filter(case__in=cases).update(reasons=[], detail={})
        CaseEvent.objects.filter(case__in=cases).update(values={})
        cases.update(title=stub, customer_name=stub, preview="", orders=[], tags=[])
        customers.erase(customer, stub=stub)
        Customer.objects.filter(pk=customer.pk).update(erased_at=timezone.now())
        audit.record("customer.erased", f"customer:{customer.pk}", by=by, messages=len(ids))
        live.tell(live.Change("counts"))
    return len(ids)

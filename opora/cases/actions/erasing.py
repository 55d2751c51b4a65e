"""Forgetting one customer everywhere: rows, raw mail, files, search words. Figures stay, contents go (promise 13)."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.events import CustomerErased
from opora.cases.models import Case, CaseEvent, HandOver, MessageTraits, Passage, Proposal
from opora.customers import actions as customers
from opora.customers import queries as customer_queries
from opora.customers.models import Customer
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.events import say
from opora.messages import actions as messages
from opora.messages.models import Message
from opora.team import actions as team
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
        numbers = list(cases.values_list("pk", flat=True))
        ids = list(theirs.values_list("pk", flat=True).distinct())
        addresses = [one.value for one in customer_queries.identities(customer)]
        messages.forget_contents(ids, stub=stub)
        messages.forget_unreadable(addresses)
        messages.unblock_erased(addresses)
        MessageTraits.objects.filter(message__in=ids).delete()
        HandOver.objects.filter(case__in=cases).update(summary={}, word="")
        Proposal.objects.filter(Q(case__in=cases) | Q(target__in=cases) | Q(message__in=ids)).update(reasons=[], detail={})
        Passage.objects.filter(Q(case__in=cases) | Q(message__in=ids)).update(why=[])
        _forget_lines(cases)
        words = dict.fromkeys(("preview", "problem", "expected", "research_reason"), "")
        cases.update(title=stub, customer_name=stub, orders=[], tags=[], **words)
        customers.erase(customer, stub=stub)
        Customer.objects.filter(pk=customer.pk).update(erased_at=timezone.now())
        team.forget_notifications([f"/cases/{pk}/" for pk in numbers])
        say(CustomerErased(customer.pk, numbers))
        audit.record("customer.erased", f"customer:{customer.pk}", by=by, messages=len(ids))
        live.tell(live.Change("counts"))
    return len(ids)


def _forget_lines(cases: QuerySet[Case]) -> None:
    """Thin lines lose their words, also those in cases of others that name these cases."""
    CaseEvent.objects.filter(Q(case__in=cases) | Q(values__other__in=list(cases.values_list("pk", flat=True)))).update(values={})

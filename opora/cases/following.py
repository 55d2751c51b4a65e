"""Cases follow the person: when two customers turn out to be one, and when it turns out that they were not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Min, Q
from django.utils import timezone

from opora.cases.actions.repairing import undo_repair
from opora.cases.models import Case, Passage, Proposal, Repair
from opora.cases.second_look import propose_joins
from opora.customers import actions as customers
from opora.customers.events import PeopleLinked, PeopleUnlinked
from opora.customers.models import Customer, LinkChange
from opora.kernel import live
from opora.kernel.events import on
from opora.messages.models import Message

FACTS = ("addresses_linked", "wrote_from_another_address")


@on(PeopleLinked)
def cases_follow_the_person(news: Sequence[dict[str, Any]]) -> None:
    """The cases of the joined customer become the kept one's, and some of them may be one matter with the others."""
    for one in news:
        kept = Customer.objects.get(pk=one["kept"])
        change = LinkChange.objects.filter(kept=kept, joined=one["joined"], undone_at=None).order_by("-pk").first()
        moving = list(Case.objects.filter(customer=one["joined"]).values_list("pk", flat=True))
        if change is None or not moving:
            continue
        change.moved = {**change.moved, "Case": moving}
        change.save(update_fields=["moved"])
        Case.objects.filter(pk__in=moving).update(customer=kept, customer_name=kept.name[:300])
        for message in _first_messages(moving):
            for fact in FACTS:
                customers.note_fact(kept.pk, fact, message=message)
        propose_joins(kept.pk, moved=moving, at=timezone.now())
        live.tell(live.Change("customer", kept.pk))


@on(PeopleUnlinked)
def cases_return_to_the_person(news: Sequence[dict[str, Any]]) -> None:
    """Undoing a link brings the cases back, those that came since from the same addresses, and takes their joins back."""
    for one in news:
        restored = Customer.objects.get(pk=one["restored"])
        change = LinkChange.objects.filter(kept=one["kept"], joined=restored).exclude(undone_at=None).order_by("-pk").first()
        if change is None:
            continue
        returning = [*change.moved.get("Case", []), *_opened_since(one["kept"], change.moved.get("Identity", []))]
        _undo_joins(returning, change)
        Case.objects.filter(pk__in=returning).update(customer=restored, customer_name=restored.name[:300])
        customers.forget_facts(one["kept"], FACTS, messages=_first_messages(returning))
        _forget_proposals(returning, restored)
        live.tell(live.Change("customer", one["kept"]), live.Change("customer", restored.pk))


def _opened_since(kept: int, identities: Sequence[int]) -> list[int]:
    """Cases of the kept customer that began with a message from one of the returning addresses."""
    cases = Case.objects.filter(customer=kept).values_list("pk", flat=True)
    firsts = _first_messages(list(cases))
    theirs = Message.objects.filter(pk__in=firsts, identity__in=identities).values("pk")
    return list(Case.objects.filter(customer=kept, passages__message__in=theirs).distinct().values_list("pk", flat=True))


def _undo_joins(returning: Sequence[int], change: LinkChange) -> None:
    """Cases of two people do not stay one: the latest join first, each message goes back to where it came from."""
    if change.undone_by is None:
        return
    joins = Repair.objects.filter(kind=Repair.Kind.JOIN, undone_at=None).filter(Q(other__in=returning) ^ Q(case__in=returning))
    for repair in joins.select_related("case", "other").order_by("-pk"):
        undo_repair(repair, by=change.undone_by)


def _forget_proposals(returning: Sequence[int], restored: Customer) -> None:
    """Open questions whether their cases belong to cases that are somebody else's again."""
    asked = Proposal.objects.filter(kind=Proposal.Kind.JOIN, state=Proposal.State.OPEN)
    asked.filter(case__in=returning).exclude(target__customer=restored).update(state=Proposal.State.OUTDATED)
    asked.filter(target__in=returning).exclude(case__customer=restored).update(state=Proposal.State.OUTDATED)


def _first_messages(cases: Sequence[int]) -> list[int]:
    firsts = Passage.objects.filter(case__in=cases).values("case").annotate(first=Min("message"))
    return [row["first"] for row in firsts]

"""Two customers are one person, or were not: every link can be undone and leaves a trail (S1-31, invariant 5)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.customers.events import PeopleLinked, PeopleUnlinked
from opora.customers.models import Customer, CustomerNote, HabitEvidence, Identity, LinkChange, LinkProposal, Order
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.events import say
from opora.team.models import Agent

ASKED = "SELECT first_id, second_id FROM customers_linkproposal WHERE first_id = ANY(%s::bigint[]) AND state <> 'refused'"
MOVED = (Identity, Order, CustomerNote, HabitEvidence)


@dataclass(frozen=True, slots=True)
class Alike:
    """Two customers (their keys) who may be one, how likely that is (0 to 1), and why: each reason has a "code"."""

    first: int
    second: int
    score: float
    reasons: Sequence[dict[str, Any]]


def propose_links(pairs: Sequence[Alike]) -> None:
    """Ask of each pair whether the two are one: not when it is asked or was said yes to, nor again on evidence that was refused."""
    rows: dict[tuple[int, int], LinkProposal] = {}
    for pair in pairs:
        low, high = sorted((pair.first, pair.second))
        if low != high:
            evidence = hashlib.sha256(json.dumps(sorted(reason["code"] for reason in pair.reasons)).encode()).hexdigest()
            row = LinkProposal(first_id=low, second_id=high, evidence=evidence, score=pair.score, reasons=list(pair.reasons))
            rows.setdefault((low, high), row)
    if rows:
        asked = set(quick.ask(ASKED, [quick.array([low for low, _high in rows])]))
        quick.add_those_not_there([row for both, row in rows.items() if both not in asked])


def decide_proposal(proposal: LinkProposal, *, accept: bool, by: Agent) -> LinkChange | None:
    """Say yes (the two become one) or no (never again on the same evidence)."""
    demand(by, "customers:link")
    state = LinkProposal.State.LINKED if accept else LinkProposal.State.REFUSED
    with transaction.atomic():
        open_ones = LinkProposal.objects.filter(pk=proposal.pk, state=LinkProposal.State.OPEN)
        if not open_ones.update(state=state, decided_at=timezone.now(), decided_by=by):
            raise Conflict(_("A colleague has already decided this."), f"proposal {proposal.pk}")
        if not accept:
            audit.record("customers.link_refused", f"customer:{proposal.first_id}", by=by, other=proposal.second_id)
            return None
        older, newer = sorted((proposal.first, proposal.second), key=lambda one: (one.first_seen_at, one.pk))
        return link(older, newer, by=by)


def link(kept: Customer, joined: Customer, *, by: Agent | None) -> LinkChange:
    """Make two customers one: addresses, orders and notes of `joined` move to `kept`; nothing is written to anybody.

    `by` None: a channel proved that they are one person.
    """
    if by:
        demand(by, "customers:link")
    if kept.pk == joined.pk or joined.joined_into_id or kept.joined_into_id:
        raise DeskError(_("These are already one customer."), f"link {kept.pk} {joined.pk}")
    with transaction.atomic():
        moved = {model.__name__: list(model.objects.filter(customer=joined).values_list("pk", flat=True)) for model in MOVED}
        for model in MOVED:
            model.objects.filter(pk__in=moved[model.__name__]).update(customer=kept)
        Identity.objects.filter(customer=kept, shared=False).update(confirmed=True)
        Customer.objects.filter(pk=joined.pk).update(joined_into=kept)
        _inherit(kept, joined)
        change = LinkChange.objects.create(act="link", kept=kept, joined=joined, moved=moved, by=by)
        say(PeopleLinked(kept.pk, joined.pk))
        audit.record("customers.linked", f"customer:{kept.pk}", by=by, joined=joined.pk)
    return change


def _inherit(kept: Customer, joined: Customer) -> None:
    if not kept.language and joined.language:
        kept.language, kept.script = joined.language, joined.script
        kept.save(update_fields=["language", "script"])


def undo_link(change: LinkChange, *, by: Agent) -> None:
    """Take a linking back: everything that moved returns, the second customer stands alone again."""
    demand(by, "customers:link")
    with transaction.atomic():
        if not LinkChange.objects.filter(pk=change.pk, undone_at=None).update(undone_at=timezone.now(), undone_by=by):
            raise Conflict(_("This was already undone."), f"link change {change.pk}")
        for model in MOVED:
            model.objects.filter(pk__in=change.moved.get(model.__name__, [])).update(customer=change.joined)
        Customer.objects.filter(pk=change.joined_id).update(joined_into=None)
        low, high = sorted((change.kept_id, change.joined_id))
        LinkProposal.objects.filter(first_id=low, second_id=high).update(state=LinkProposal.State.REFUSED)
        say(PeopleUnlinked(change.kept_id, change.joined_id))
        audit.record("customers.unlinked", f"customer:{change.kept_id}", by=by, restored=change.joined_id)


def unlink_identity(identity: Identity, *, by: Agent) -> Customer:
    """Part one address from its customer: it goes back to the customer it first was."""
    demand(by, "customers:link")
    last = LinkChange.objects.filter(kept=identity.customer, undone_at=None, moved__Identity__contains=identity.pk)
    change = last.order_by("-pk").first()
    if change is None:
        raise DeskError(_("This address was never linked to anybody else."), f"identity {identity.pk}")
    undo_link(change, by=by)
    return change.joined

"""From public to private: a second case of the same customer, and a link between both that each of them shows."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.clockwork import set_clocks
from opora.cases.models import Case, CaseEvent
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict
from opora.team.models import Agent


def open_aside(public: Case, *, mailbox: int, channel: str, by: Agent) -> Case:
    """The private case beside a public one, owned by whoever opens it. Conflict while another private one is under way."""
    demand(by, "cases:reply")
    with transaction.atomic():
        locked = Case.objects.select_for_update(of=("self",)).select_related("customer").get(pk=public.pk)
        open_one = locked.private_cases.filter(active=True).order_by("-pk").first()
        if open_one:
            sentence = _("You already talk about this in private: #%(number)d.") % {"number": open_one.pk}
            raise Conflict(sentence, f"case {public.pk} has {open_one.pk} in private")
        private = Case.objects.create(
            mailbox_id=mailbox, customer=locked.customer, customer_name=locked.customer_name, owner=by, owned_at=timezone.now(),
            title=locked.title, state=Case.State.OPEN, turn=Case.Turn.US, orders=locked.orders, tags=locked.tags, unread=False,
            last_direction="out", channel=channel, public_case=locked,
        )  # fmt: skip
        for one, kind, other in ((locked, "went_private", private), (private, "came_from_public", locked)):
            CaseEvent.objects.create(case=one, kind=kind, values={"other": other.pk, "title": other.title}, by=by)
        set_clocks([private])
        audit.record("case.went_private", f"case:{locked.pk}", by=by, other=private.pk)
        live.tell(live.Change("case", locked.pk, mailbox=locked.mailbox_id), live.Change("counts"))
    return private

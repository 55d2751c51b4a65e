"""Starting a conversation: a case with a draft and no message yet."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.customers import actions as customers
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.messages.models import Mailbox
from opora.replies.actions.conditions import demand_address
from opora.replies.models import Draft
from opora.team.models import Agent


def start_conversation(mailbox: Mailbox | None, *, address: str, name: str, subject: str, by: Agent) -> Case:
    """Open a case for somebody we write to first; the words are then written and sent as in any case."""
    demand(by, "cases:reply")
    if mailbox is None:
        raise DeskError(_("Choose the mailbox to write from."), "new conversation without mailbox")
    if not subject.strip():
        raise DeskError(_("A case needs a title."), "new conversation without subject")
    demand_address(address)
    with transaction.atomic():
        identity = customers.meet(address.strip(), name=name.strip(), language="", script="", at=timezone.now())
        case = Case.objects.create(
            mailbox=mailbox, customer=identity.customer, customer_name=identity.customer.name, owner=by, owned_at=timezone.now(),
            title=subject.strip()[:500], state=Case.State.OPEN, turn=Case.Turn.US, unread=False, last_direction="out",
        )  # fmt: skip
        to = [{"name": identity.customer.name, "address": address.strip()}]
        Draft.objects.create(case=case, author=by, to=to, subject=subject.strip()[:1000])
        audit.record("case.started", f"case:{case.pk}", by=by)
        live.tell(live.Change("case", case.pk, mailbox=mailbox.pk), live.Change("counts"))
    return case

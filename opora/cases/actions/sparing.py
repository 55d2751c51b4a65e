"""Sparing the people of the desk: which messages are upset, who answered them, and the breather that is offered (S0-01)."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case, HardContact
from opora.cases.queries.sparing import free_instead, would_be_third
from opora.kernel import audit, live
from opora.kernel.access import fetch_or_absent
from opora.kernel.db import quick
from opora.kernel.errors import Conflict, DeskError
from opora.messages import meaning
from opora.messages.channels import channel
from opora.messages.models import Message
from opora.messages.queries import words_of
from opora.pure.reading.customer import read_customer
from opora.team import actions as team_actions
from opora.team import queries as team
from opora.team.models import Agent

MOST_NAMED = 3
# One case a message: the one in which most of it lies. A robot is not upset.
INCOMING = """
    SELECT DISTINCT ON (m.id) m.id, p.case_id, x.channel
      FROM messages_message m JOIN cases_passage p ON p.message_id = m.id JOIN cases_case c ON c.id = p.case_id
      JOIN messages_mailbox x ON x.id = c.mailbox_id
     WHERE m.id = ANY(%s::bigint[]) AND m.direction = 'in' AND m.automatic = '' ORDER BY m.id, p.id
"""
UPSET_WAITING = "SELECT DISTINCT case_id FROM cases_hardcontact WHERE case_id = ANY(%s::bigint[]) AND handled_by_id IS NULL"


def note_upset(messages: Sequence[int]) -> int:
    """Remember which of these messages are upset. Rehearsals do not count; harmless when repeated. Returns how many are."""
    lies_in = {pk: case for pk, case, kind in quick.ask(INCOMING, [quick.array(sorted(messages))]) if not _is_rehearsal(kind)}
    said = words_of([*lies_in])
    zone = team.working_time().zone  # so every room reads it, and the reading of one serves the next
    upset, meant = [], meaning.for_a_batch(len(said))
    for one in said:
        known = one.language.partition("-")[0]
        language = known if known not in ("", "und") else None
        if read_customer(one.reply or one.text, received_at=one.at.astimezone(zone), language=language, meaning=meant).upset:
            upset.append(HardContact(message_id=one.pk, case_id=lies_in[one.pk], at=one.at))
    if upset:
        HardContact.objects.bulk_create(upset, ignore_conflicts=True)
    return len(upset)


def with_upset_waiting(cases: Sequence[int]) -> set[int]:
    """Those of these cases in which somebody upset has no answer yet; of an answer to thousands that is asked once a batch."""
    return {row[0] for row in quick.ask(UPSET_WAITING, [quick.array(sorted(set(cases)))])}


@transaction.atomic
def answered_upset(case: int, message: int, agent: int) -> int:
    """Somebody answered a case: what was upset in it before is handled by them. Returns how many messages were."""
    ours = Message.objects.only("pk", "at").filter(pk=message).first()
    if ours is None:
        return 0
    waiting = HardContact.objects.filter(case=case, handled_by=None, at__lte=max(ours.at, timezone.now()))
    handled = waiting.update(handled_by=agent, handled_at=timezone.now())
    who = Agent.objects.filter(pk=agent, is_active=True).first()
    if handled and who:
        team_actions.offer_breather(who)
        live.tell(live.Change("person", id=agent))
    return handled


class ThirdUpset(Conflict):
    """It would be the third upset customer in a row for somebody. Whoever gives it to them all the same says so once more."""


def demand_rest(case: Case, agent: Agent) -> None:
    """Raise ThirdUpset, with who is free instead, where this case would be the third upset one in a row (requirement S0-01)."""
    if not would_be_third(case, agent):
        return
    free = ", ".join(one.name for one in free_instead(case, agent)[:MOST_NAMED])
    words = _("This would be the third upset customer in a row for %(name)s.") % {"name": agent.name}
    more = _("Free instead: %(names)s.") % {"names": free} if free else _("Nobody else is free now.")
    raise ThirdUpset(f"{words} {more}", f"case {case.pk} would be the third upset one of agent {agent.pk}")


@transaction.atomic
def note_state(message: int, when: str, state: str, *, by: Agent) -> HardContact:
    """How whoever answered an upset message was before, or is after; for themselves alone. The same once more takes it back.

    Whoever is shaken afterwards is offered a breather.
    """
    contact = fetch_or_absent(HardContact.objects.select_for_update(of=("self",)).filter(handled_by=by), pk=message)
    if when not in ("before", "after") or state not in HardContact.How.values:
        raise DeskError(_("Choose one of the offered values."), f"state {when!r} {state!r} of contact {message}")
    chosen = "" if getattr(contact, when) == state else state
    setattr(contact, when, chosen)
    contact.save(update_fields=[when])
    audit.record("hard_contact.state", f"message:{message}", by=by)  # that they said it; what they said stays theirs
    if when == "after" and chosen == HardContact.How.SHAKEN:
        team_actions.offer_breather(by)
    live.tell(live.Change("person", id=by.pk))
    return contact


def _is_rehearsal(kind: str) -> bool:
    known = channel(kind)
    return known is not None and known.is_rehearsal

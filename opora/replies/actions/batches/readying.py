"""The gate for one letter of a batch: where it goes, whether it may go there now, whether somebody was faster."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel.access import absent
from opora.kernel.errors import Conflict, DeskError
from opora.messages.channels import ALWAYS_OPEN, channel
from opora.messages.models import Mailbox, Message
from opora.replies.actions.batches.around import Around
from opora.replies.actions.batches.values import Letter
from opora.replies.actions.conditions import demand_addresses, demand_window
from opora.replies.models import Draft
from opora.replies.recipients import recipients
from opora.replies.ways import MAIL, Way, by_mail, is_rehearsal, way_of
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter that may go. `draft` is never stored: it has the shape in which one answer is composed. `box` is for mail."""

    letter: Letter
    case: Case
    draft: Draft
    way: Way
    parent: Message | None
    box: Mailbox | None


def ready(letter: Letter, around: Around, *, by: Agent) -> Ready:
    """The letter with all that its message is made of; a DeskError says why it cannot go."""
    case = around.cases.get(letter.case)
    if case is None or case.state == Case.State.JOINED:
        raise absent("Case", letter.case)
    if around.answered.get(case.pk, 0) > letter.seen_up_to:
        raise Conflict(_("A colleague has answered this customer meanwhile. Read that answer first."), f"case {case.pk} was answered")
    way = _way(letter, case, around)
    draft = Draft(case=case, author=by, kind=Draft.Kind.REPLY, way=letter.way, text=letter.text, key=letter.key)
    if not way.is_mail:
        demand_window(letter.text, way, case)
        return Ready(letter, case, draft, way, None, None)
    box = None if is_rehearsal(case) else around.box(case)  # of a rehearsal no mail leaves at all
    if box is None:
        raise DeskError(_("This case has no mailbox to answer from. Move it to a mailbox first."), f"case {case.pk}")
    draft.answers = around.parents.get(case.pk)
    draft.to = recipients(case, around.mails.get(case.pk)).to
    demand_addresses(draft)
    return Ready(letter, case, draft, way, draft.answers, box)


def _way(letter: Letter, case: Case, around: Around) -> Way:
    """The way by its name, without asking for all others; one that is gone is looked for as for a single answer."""
    kind, _colon, rest = letter.way.partition(":")
    number, _colon, value = rest.partition(":")
    if kind == MAIL:
        return by_mail()
    if kind == "thread" and number.isdigit() and int(number) in around.threads:
        thread = around.threads[int(number)]
        how = channel(thread.channel)
        if how and how.sends:
            address, name = around.speakers.get(thread.pk, ("", ""))
            return Way(letter.way, how, how.window(thread, timezone.now()), address, name, thread, thread.mailbox_id)
    if kind == "new" and number.isdigit() and int(number) in around.boxes:
        how = channel(around.boxes[int(number)].channel)
        if how and how.sends and how.writes_first:
            return Way(letter.way, how, ALWAYS_OPEN, value, case.customer_name, None, int(number))
    return way_of(letter.way, case)

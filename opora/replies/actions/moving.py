"""From public to private in one act: a public sentence and the first private words leave together, or neither does."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from opora.cases.actions.asides import open_aside
from opora.cases.models import Case
from opora.cases.queries import said_in
from opora.kernel.errors import DeskError
from opora.messages.models import Message
from opora.replies.actions.drafting import save_draft
from opora.replies.actions.sending import UNDO_SECONDS, send
from opora.replies.coaching import Decisions
from opora.replies.composing import customer_locale
from opora.replies.models import Draft
from opora.replies.recipients import recipients
from opora.replies.ways import Way, closed_sentence, mail_box_of, private_ways, ways
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Moved:
    """The private case, the answer that everybody reads and the message that only the customer does."""

    case: Case
    public: Message
    private: Message


def public_way(case: Case) -> Way | None:
    """Where the public answer goes: below the newest public words."""
    return next((one for one in ways(case) if one.channel.public), None)


def prepared_words(case: Case, *, by: Agent) -> tuple[str, str]:
    """What is said in public, and the first private words, in the customer's language; a person reads both before they leave."""
    draft = Draft.objects.filter(case=case, author=by, kind=Draft.Kind.REPLY).first()
    with translation.override(customer_locale(case)):
        public = _("Thank you for telling us. We have just written to you privately, so that nothing of yours has to stand here.")
        private = _("Good day, we answer you here what you wrote to us in public. Please send us the number of your order, and we will look at it.")
    return draft.text.strip() if draft and draft.text.strip() else public, private


def move_to_private(
    case: Case, way: str, public: str, private: str, *, by: Agent, decisions: Decisions | None = None, undo_seconds: int = UNDO_SECONDS
) -> Moved:
    """Answer in public by `public` and open the private case with `private` by the way of this name (see `private_ways`).

    Both pass the coach as any answer does (`Held`); what a colleague said meanwhile stops both (`ColleagueWasFaster`).
    """
    below = public_way(case)
    offered = private_ways(case)
    chosen = next((one for one in offered if one.name == way), None)
    if below is None or chosen is None:
        raise DeskError(_("Choose how to write to them in private."), f"case {case.pk} by {way!r}")
    if not chosen.window.open:
        raise DeskError(closed_sentence(chosen, offered), f"{way} is closed")
    with transaction.atomic():
        aside = open_aside(case, mailbox=_mailbox(case, chosen), channel=chosen.channel.name, by=by)
        seen = max((one.pk for one in said_in(case.pk)), default=0)
        open_answer = save_draft(case, by=by, text=public, html="", way=below.name, seen_up_to=seen)
        to = recipients(aside, None).to if chosen.is_mail else []
        first_words = save_draft(aside, by=by, text=private, html="", way=chosen.name, to=to, subject=case.title)
        said, alone = send([open_answer, first_words], by=by, decisions=decisions, undo_seconds=undo_seconds)
    return Moved(aside, said, alone)


def _mailbox(case: Case, way: Way) -> int:
    box = mail_box_of(case) if way.is_mail else None
    found = box.pk if box else way.mailbox
    assert found is not None  # a way that is offered has a mailbox to leave from
    return found

"""From public to private in one act: a public sentence and the first private words leave together, or neither does."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from opora.cases.actions.asides import open_aside
from opora.cases.models import Case
from opora.kernel.errors import DeskError
from opora.messages.models import Message
from opora.messages.queries import mailbox_ids
from opora.replies.actions.drafting import save_draft
from opora.replies.actions.sending import UNDO_SECONDS, send
from opora.replies.coaching import Decisions
from opora.replies.composing import customer_locale
from opora.replies.models import Draft
from opora.replies.recipients import recipients
from opora.replies.ways import Way, closed_sentence, mail_box_of, private_ways, ways
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Words:
    """What everybody reads, what only the customer does, and the name of the way it takes (see `private_ways`)."""

    public: str
    private: str
    way: str


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
        private = _(
            "Good day, we answer you here what you wrote to us in public. Please send us the number of your order, and we will look at it."
        )
    return draft.text.strip() if draft and draft.text.strip() else public, private


def move_to_private(
    case: Case,
    words: Words,
    *,
    by: Agent,
    seen_up_to: int,
    decisions: Decisions | None = None,
    undo_seconds: int = UNDO_SECONDS,
) -> Moved:
    """Answer in public and open the private case. `seen_up_to` is the newest message of the case that the writer saw.

    Both pass the coach as any answer does (`Held`); what a colleague said meanwhile stops both (`ColleagueWasFaster`).
    """
    below, chosen = public_way(case), _chosen(case, words.way)
    if below is None or not words.public.strip() or not words.private.strip():
        raise DeskError(_("Write both: what everybody reads, and what only they do."), f"case {case.pk}")
    with transaction.atomic():
        aside = open_aside(case, mailbox=_mailbox(case, chosen, by), channel=chosen.channel.name, by=by)
        open_answer = save_draft(case, by=by, text=words.public, html="", way=below.name, seen_up_to=seen_up_to)
        to = recipients(aside, None).to if chosen.is_mail else []
        first_words = save_draft(aside, by=by, text=words.private, html="", way=chosen.name, to=to, subject=case.title)
        said, alone = send([open_answer, first_words], by=by, decisions=decisions, undo_seconds=undo_seconds)
    return Moved(aside, said, alone)


def _chosen(case: Case, name: str) -> Way:
    offered = private_ways(case)
    way = next((one for one in offered if one.name == name), None)
    if way is None:
        raise DeskError(_("Choose how to write to them in private."), f"case {case.pk} by {name!r}")
    if not way.window.open:
        raise DeskError(closed_sentence(way, offered), f"{name} is closed")
    return way


def _mailbox(case: Case, way: Way, by: Agent) -> int:
    """Where the private case lies: its writer must be able to see it afterwards."""
    box = mail_box_of(case) if way.is_mail else None
    found = box.pk if box else way.mailbox
    if found is None or found not in mailbox_ids(for_=by):
        raise DeskError(_("You may not see the mailbox this would leave from. Choose another way, or ask a colleague."), f"mailbox {found}")
    return found

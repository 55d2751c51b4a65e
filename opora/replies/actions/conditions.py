"""What must be right before an answer leaves: people by mail, an open window elsewhere."""

from __future__ import annotations

from email.utils import parseaddr

from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel.errors import DeskError
from opora.replies.models import Draft
from opora.replies.ways import Way, closed_sentence, is_rehearsal, mail_box_of, ways

MOST_RECIPIENTS = 50


def demand_people(draft: Draft, case: Case) -> None:
    """A mail needs somebody to go to and a mailbox to leave from; of a rehearsal no mail leaves at all."""
    if is_rehearsal(case):
        sentence = _("This belongs to a rehearsal: no mail leaves the desk. Answer where they wrote.")
        raise DeskError(sentence, f"mail from rehearsal {case.pk}")
    demand_addresses(draft)
    if mail_box_of(case) is None:
        raise DeskError(_("This case has no mailbox to answer from. Move it to a mailbox first."), f"case {case.pk}")


def demand_addresses(draft: Draft) -> None:
    """One recipient at least, not a crowd, each with a plain address."""
    people = [*draft.to, *draft.cc, *draft.bcc]
    if not draft.to or len(people) > MOST_RECIPIENTS:
        raise DeskError(_("Say who should get it: one address at least, fifty at most."), f"{len(people)} recipients")
    for one in people:
        demand_address(one.get("address", ""))


def demand_open(draft: Draft, way: Way, case: Case) -> None:
    """Other channels have windows, and some take only short words or no files."""
    demand_window(draft.text, way, case)
    kind = way.channel
    if not kind.takes_files and draft.files.exists():
        sentence = _("%(channel)s takes no files. Remove them, or write by another channel.")
        raise DeskError(sentence % {"channel": kind.title}, f"draft {draft.pk} with files by {kind.name}")


def demand_window(text: str, way: Way, case: Case) -> None:
    """The window must be open, and the words short enough for it."""
    if not way.window.open:
        raise DeskError(closed_sentence(way, ways(case)), f"case {case.pk}: the window of {way.name} is closed")
    kind = way.channel
    if kind.longest and len(text.strip()) > kind.longest:
        sentence = _("%(channel)s takes at most %(limit)d characters; this is %(length)d. Shorten it, or write by another channel.")
        told = {"channel": kind.title, "limit": kind.longest, "length": len(text.strip())}
        raise DeskError(sentence % told, f"case {case.pk}: too long for {kind.name}")


def demand_address(address: str) -> None:
    """Refuse what is not one plain e-mail address (no CR, LF or anything a mail server could misread, B71)."""
    plain = parseaddr(address)[1]
    local, _at, domain = plain.rpartition("@")
    if plain != address.strip() or not local or "." not in domain or any(c.isspace() or not c.isprintable() for c in address):
        raise DeskError(_("“%(address)s” is not an e-mail address.") % {"address": address[:100]}, f"recipient {address!r}")

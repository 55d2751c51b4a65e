"""Who looks after a channel, and what it says when nobody does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time

from django.db import transaction
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.messages.models import Cover, Mailbox
from opora.team.models import Agent

MOST_WORDS = 500


def cover(mailbox: Mailbox, agent: Agent, weekdays: Sequence[int], opens: time, closes: time, *, by: Agent) -> list[Cover]:
    """Somebody looks after a channel on these weekdays; what overlaps with their own cover there is joined with it."""
    demand(by, "mailboxes:change")
    if not weekdays or not set(weekdays) <= set(range(7)):
        raise DeskError(_("Choose at least one day."), f"cover on {weekdays}")
    if closes != time.min and opens >= closes:
        raise DeskError(_("The end must come after the beginning. Past midnight, enter the next day too."), f"cover {opens}–{closes}")
    with transaction.atomic():
        made = [_joined(mailbox, agent, day, opens, closes) for day in sorted(set(weekdays))]
        audit.record("channel.covered", f"mailbox:{mailbox.pk}", by=by, agent=agent.pk, days=sorted(set(weekdays)))
    return made


def uncover(row: Cover, *, by: Agent) -> None:
    """Take one cover away."""
    demand(by, "mailboxes:change")
    audit.record("channel.uncovered", f"mailbox:{row.mailbox_id}", by=by, agent=row.agent_id, day=row.weekday)
    row.delete()


def say_when_nobody(mailbox: Mailbox, words: Mapping[str, str], *, by: Agent) -> None:
    """What a channel says when nobody is there, by language; an empty text means the usual words."""
    demand(by, "mailboxes:change")
    if any(len(text) > MOST_WORDS for text in words.values()):
        raise DeskError(_("Keep it to %(limit)d characters.") % {"limit": MOST_WORDS}, "unstaffed words too long")
    mailbox.unstaffed_words = {language: text.strip() for language, text in words.items() if text.strip()}
    mailbox.save(update_fields=["unstaffed_words"])
    audit.record("channel.words_changed", f"mailbox:{mailbox.pk}", by=by, languages=sorted(mailbox.unstaffed_words))


def _joined(mailbox: Mailbox, agent: Agent, weekday: int, opens: time, closes: time) -> Cover:
    own = Cover.objects.select_for_update().filter(mailbox=mailbox, agent=agent, weekday=weekday)
    touching = [one for one in own if _ends(one.closes) >= _starts(opens) and _starts(one.opens) <= _ends(closes)]
    begin = min([opens, *(one.opens for one in touching)])
    end = max([closes, *(one.closes for one in touching)], key=_ends)
    own.filter(pk__in=[one.pk for one in touching]).delete()
    return Cover.objects.create(mailbox=mailbox, agent=agent, weekday=weekday, opens=begin, closes=end)


def _starts(at: time) -> int:
    return at.hour * 60 + at.minute


def _ends(at: time) -> int:
    return _starts(at) or 24 * 60

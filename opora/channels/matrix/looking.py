"""One look at the homeserver: what happened since the last is heard and the new place is kept, in one transaction."""

from __future__ import annotations

import logging

from django.db import connection, transaction
from django.utils import timezone

from opora.channels.matrix import errands
from opora.channels.matrix.homeserver import Homeserver, Refusal, Told
from opora.channels.matrix.models import Room, Session
from opora.channels.matrix.news import News, Reader
from opora.channels.matrix.receipts import take_seen
from opora.channels.matrix.revising import take_change
from opora.channels.matrix.shapes import mapping, words
from opora.channels.matrix.signing_in import forget_token, sign_in, trouble_of
from opora.kernel.outside import OutsideProblem
from opora.kernel.steps import step
from opora.messages.actions import arrive_after_all, hear
from opora.messages.channels import PlaceTrouble
from opora.messages.models import ChannelAccount

log = logging.getLogger(__name__)
MOST_EVENTS = 20  # of one room in one answer; what is more is asked for page by page


def look(account: ChannelAccount, *, wait: float = 0) -> int:
    """Hear what is new, waiting up to `wait` seconds for it; then do what follows from it. Returns how much was new.

    PlaceTrouble has a sentence for people; what `kernel.outside` raises passes through. Either way nothing is half heard.
    """
    try:
        session, server = sign_in(account)
        errands.run(account, server)
        told = _listen(session, server, wait)
        new = _take(account, session, server, told)
        errands.run(account, server)
    except Refusal as problem:
        if problem.is_signed_out:
            forget_token(account)
        raise trouble_of(problem) from problem
    return new


def _listen(session: Session, server: Homeserver, wait: float) -> Told:
    if wait:
        connection.close()  # waiting needs no database
    try:
        return server.sync(session.since, wait=wait, most=MOST_EVENTS)
    except OutsideProblem:
        return server.sync(session.since, wait=0, most=1)  # too much at once: the rest page by page
    except Refusal as problem:
        if problem.status != 400 or not session.since:
            raise
        # From the beginning of our time there, nothing is lost; what we know already counts once.
        log.warning("the homeserver of %s forgot where we stood: %s", session.user_id, problem)
        Session.objects.filter(pk=session.pk).update(since="")
        raise PlaceTrouble(str(trouble_of(problem).sentence), str(problem)) from problem


def _take(account: ChannelAccount, session: Session, server: Homeserver, told: Told) -> int:
    """Read everything first, with what must still be asked for; then store it and the new place together, or nothing."""
    joined, left = mapping(told, "rooms", "join"), mapping(told, "rooms", "leave")
    known = {one.room_id: one for one in Room.objects.filter(account=account, room_id__in=[*joined, *left]).select_related("account")}
    reader = Reader(server, session, timezone.now())
    news = [reader.left(known[room], part) for room, part in left.items() if room in known]
    for room, part in joined.items():
        news.append(reader.joined(known.get(room) or Room(account=account, room_id=room[:255], state=Room.State.LEFT), part))
    step("matrix before storing")
    with transaction.atomic():
        moved = Session.objects.filter(pk=session.pk, user_id=session.user_id, since=session.since)
        if not moved.update(since=words(told, "next_batch")):
            return 0  # another process was faster
        errands.note_invitations(account, mapping(told, "rooms", "invite"), us=session.user_id)
        new = sum(_store(account.mailbox_id, one) for one in news)
        step("matrix before commit")
    step("matrix after commit")
    return new


def _store(mailbox: int, news: News) -> int:
    news.room.save()
    room = news.room.room_id
    new = hear(mailbox, news.said).stored if news.said else 0
    new += sum(take_change(mailbox, room, change) for change in news.changes)
    for key, name in news.delivered:
        arrive_after_all(mailbox, key, name)
    their_own = {one.key for one in news.said if not one.ours}
    for seen in news.seen:
        if seen.event not in their_own:
            take_seen(mailbox, room, seen)
    return new

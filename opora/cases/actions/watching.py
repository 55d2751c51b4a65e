"""Who looks, who writes, who was mentioned."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection, transaction
from django.utils import timezone

from opora.cases.models import Case, Follower, Presence
from opora.cases.queries.one import visible_cases
from opora.kernel import live
from opora.kernel.db import quick
from opora.team import actions as team
from opora.team.models import Agent


def show_presence(case: Case, *, writing: bool, by: Agent) -> None:
    """This person has the case open now; told to the others only when it changes something for them."""
    now = timezone.now()
    before = Presence.objects.filter(case=case, agent=by).first()
    stale = before is None or before.writing != writing or (now - before.at).total_seconds() > 30
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            """INSERT INTO cases_presence (case_id, agent_id, writing, at) VALUES (%s, %s, %s, %s)
               ON CONFLICT (case_id, agent_id) DO UPDATE SET writing = EXCLUDED.writing, at = EXCLUDED.at""",
            [case.pk, by.pk, writing, now],
        )
        if stale:
            live.tell(live.Change("presence", case.pk, mailbox=case.mailbox_id))


def leave(case: Case, *, by: Agent) -> None:
    """This person closed the case."""
    with transaction.atomic():
        if Presence.objects.filter(case=case, agent=by).delete()[0]:
            live.tell(live.Change("presence", case.pk, mailbox=case.mailbox_id))


def mark_read(case: Case, *, by: Agent) -> None:
    """Somebody looked; the bold name in the list goes. A page waits for no disk because of that: after a power cut it is bold again."""
    if not case.unread:
        return
    with transaction.atomic(durable=True):  # alone, since nothing that must last may share a commit that is not waited for
        quick.ask("SET LOCAL synchronous_commit = off")
        if Case.objects.filter(pk=case.pk, unread=True).update(unread=False):
            live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))


def mark_unread(case: Case, *, by: Agent) -> None:
    """Leave it bold for later."""
    with transaction.atomic():
        Case.objects.filter(pk=case.pk).update(unread=True)
        live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))


def mention(case: Case, people: Iterable[Agent], *, by: Agent) -> None:
    """Somebody was named with @ in a note: they follow the case and are told, if they may see it."""
    named = [one for one in people if one.pk != by.pk and visible_cases(for_=one).filter(pk=case.pk).exists()]
    for one in named:
        Follower.objects.update_or_create(case=case, agent=one, defaults={"mentioned_at": timezone.now()})
    team.notify(named, "mentioned", f"/cases/{case.pk}/", {"subject": case.title}, by=by)

"""What a person does about news that could not be told."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from opora.channels.hook.models import News, Rest
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.jobs import wake
from opora.messages.models import ChannelAccount
from opora.team.models import Agent


def tell_again(account: ChannelAccount, *, by: Agent, ids: Sequence[int] | None = None) -> int:
    """Send what was given up once more, under the same ids; all of it, or these. Its 72 hours begin anew."""
    demand(by, "mailboxes:change")
    now = timezone.now()
    with transaction.atomic():
        given_up = News.objects.filter(account=account, state=News.State.DEAD)
        rows = given_up if ids is None else given_up.filter(pk__in=ids)
        count = rows.update(state=News.State.WAITING, since=now, due_at=now, tries=0, problem="")
        Rest.objects.filter(account=account).delete()
        audit.record("news.told_again", f"mailbox:{account.mailbox_id}", by=by, count=count)
        wake()
    return count

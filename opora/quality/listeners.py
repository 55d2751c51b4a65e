"""What follows here from news below: answers can be drawn from now on; words about erased customers are forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.cases.events import CustomerErased, ReplySeen
from opora.kernel.events import on
from opora.kernel.jobs import wake
from opora.messages.models import Message
from opora.quality.models import Answer, Score


@on(ReplySeen)
def remember_answers(news: Sequence[dict[str, Any]]) -> None:
    """Every answer with an author we know can be drawn, but no letter that many got."""
    known = {one["message"]: one for one in news if one["agent"]}
    sent = Message.objects.filter(pk__in=known).exclude(envelope__has_key="alike").only("pk", "at")
    rows = [Answer(message=one, case_id=known[one.pk]["case"], agent_id=known[one.pk]["agent"], at=one.at) for one in sent]
    Answer.objects.bulk_create(rows, ignore_conflicts=True)
    wake()


@on(CustomerErased)
def forget_words(news: Sequence[dict[str, Any]]) -> None:
    """What reviewers wrote about these conversations goes; points stay for the figures."""
    Score.objects.filter(review__case__in=[case for one in news for case in one["cases"]]).update(note="")

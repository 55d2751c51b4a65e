"""Friday for Monday: what was wished for against the working time that is left, and three honest answers (S1-34)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from opora.cases.models import Case
from opora.ledgers.clock import as_said, desk_time, last_instant
from opora.ledgers.friday import is_friday_for_monday
from opora.ledgers.letters import last_minute_letter
from opora.ledgers.queries.sight import seen
from opora.messages.models import Message
from opora.pure.reading.customer import read_customer
from opora.team.models import Agent

WORTH_A_CARD = timedelta(hours=4)  # domain.md C6
NEWEST = 5


@dataclass(frozen=True, slots=True)
class LastMinute:
    """`wished` as the customer said it; `capacity` is the working time until then, `realistic` when the effort would be done.

    `offers` is a draft with the three answers: the real date, a smaller part by the wished time, the weekend for a price.
    """

    wished: date | datetime
    capacity: timedelta
    effort: timedelta
    realistic: datetime
    offers: str


def last_minute(case: Case, *, effort: timedelta, for_: Agent, at: datetime | None = None) -> LastMinute | None:
    """The card, if the newest wish of the case came on Friday afternoon or later for Monday noon or earlier and does not fit.

    `effort` is the working time somebody estimates; small efforts need no card.
    """
    seen(case, for_=for_)
    at, clock = at or timezone.now(), desk_time()
    wish = _newest_wish(case)
    if wish is None or effort <= WORTH_A_CARD:
        return None
    received, wished = wish
    due, date_only = last_instant(wished, clock)
    capacity = clock.working_time_between(at, due)
    if not is_friday_for_monday(received, due) or capacity >= effort:
        return None
    realistic = clock.after_working_time(at, effort)
    said = as_said(due, date_only=date_only, zone=clock.zone) or wished
    return LastMinute(said, capacity, effort, realistic, last_minute_letter(said, realistic, case.customer))


def _newest_wish(case: Case) -> tuple[datetime, date | datetime] | None:
    """When the newest message with a wished-for date came, and which date."""
    zone = desk_time().zone
    said = Message.objects.filter(passages__case=case, direction=Message.Direction.IN, automatic="").order_by("-at", "-pk")
    for message in said[:NEWEST]:
        wished = read_customer(message.reply, received_at=message.at.astimezone(zone)).wished_for
        if wished is not None:
            return message.at, wished
    return None

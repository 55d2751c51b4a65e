"""The gauge of the line: how the telephone fares now, what would help, and which channels nobody looks after (S0-26, S0-34)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opora.callbacks.models import TakesCalls
from opora.crises.models import NOT_OVER, CrisisRole, RoleHeld
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.messages import queries as messages
from opora.messages.channels import rehearsals
from opora.messages.covers import Staffing, staffings
from opora.messages.models import Mailbox
from opora.pure.workload.erlang import PATIENCE, Line, line, phones_needed
from opora.team import queries as team
from opora.team.models import Agent

ARRIVALS_OF = timedelta(minutes=30)
MEASURED_OF = timedelta(days=7)
TALK = 240.0
"""Seconds of a talk where too few were measured."""

SHORT_SCRIPT = 90.0
FEWEST_MEASURED = 5
MOST_GIVING_UP = 0.2
PHONE = "phone"
MEASURED = """
    SELECT count(*) FILTER (WHERE call.started_at >= %(lately)s),
           count(*) FILTER (WHERE call.ended_at > call.answered_at),
           extract(epoch FROM sum(call.ended_at - call.answered_at) FILTER (WHERE call.ended_at > call.answered_at))::float8,
           count(*) FILTER (WHERE call.ended_at IS NOT NULL AND call.outcome <> '' AND call.answered_at IS NULL),
           extract(epoch FROM sum(greatest(interval '0', coalesce(call.answered_at, call.ended_at) - call.started_at))
               FILTER (WHERE call.ended_at IS NOT NULL AND call.outcome <> ''))::float8
    FROM messages_call AS call JOIN messages_mailbox AS box ON box.id = call.mailbox_id
    WHERE call.direction = 'in' AND box.retired_at IS NULL AND NOT box.channel = ANY(%(rehearsed)s) AND call.started_at >= %(since)s
"""
"""Calls of lately; talks and their seconds; who gave up, and all seconds that callers waited: who was answered might have waited on."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a line is reckoned from: calls an hour, seconds of a talk, people who take calls, seconds until a caller gives up."""

    arrivals: float
    talk: float
    phones: int
    patience: float
    talk_is_measured: bool = False
    patience_is_measured: bool = False


@dataclass(frozen=True, slots=True)
class Gauge:
    """The line now. `advice` are sentences in the language of the moment, empty while nobody needs any."""

    inputs: Inputs
    line: Line
    takers: tuple[Agent, ...]
    advice: tuple[str, ...]

    @property
    def is_overloaded(self) -> bool:
        """Whether more give up than should."""
        return self.line.giving_up > MOST_GIVING_UP


@dataclass(frozen=True, slots=True)
class Unstaffed:
    """A channel nobody looks after now, when somebody will, and a staffed one that customers can be pointed to."""

    mailbox: Mailbox
    opens_next: datetime | None
    instead: Mailbox | None


def has_line() -> bool:
    """Whether this desk has a telephone line at all."""
    return bool(_lines())


@prepared
def _lines() -> QuerySet[Mailbox]:
    return Mailbox.objects.filter(channel=PHONE, retired_at=None).order_by("pk")


def gauge(*, for_: Agent) -> Gauge:
    """The line as it is."""
    demand(for_, "crises:raise")
    takers = people_on_phones()
    return _gauge(measured(len(takers)), takers)


def what_if(now: Gauge, *, phones: int | None = None, talk: float | None = None, arrivals: float | None = None) -> Gauge:
    """The line as it would be with other numbers; None keeps what is."""
    inputs = replace(
        now.inputs,
        phones=now.inputs.phones if phones is None else phones,
        talk=now.inputs.talk if talk is None else talk,
        arrivals=now.inputs.arrivals if arrivals is None else arrivals,
    )
    return _gauge(inputs, now.takers)


def people_on_phones() -> tuple[Agent, ...]:
    """Who takes calls now: whoever accepted the phones in a crisis, else who covers a line, else everybody who may answer and is there."""
    gone = {*team.away_at(timezone.now()), *(one.agent_id for one in _resting())}
    present = [one for one in team.colleagues_by_name() if one.pk not in gone and one.may("cases:reply")]
    shifts = staffings(_lines())
    named = {*(one.agent_id for one in _on_phones()), *(agent.pk for shift in shifts for agent in shift.there)}
    if named or any(shift.covers for shift in shifts):
        return tuple(one for one in present if one.pk in named)
    return tuple(present) if any(shift.is_open for shift in shifts) else ()


@prepared
def _resting() -> QuerySet[TakesCalls]:
    return TakesCalls.objects.filter(on=False)


@prepared
def _on_phones() -> QuerySet[RoleHeld]:
    real = RoleHeld.objects.filter(crisis__state__in=NOT_OVER, crisis__drill=None)
    return real.filter(role=CrisisRole.PHONES, ended_at=None, accepted_at__isnull=False)


def measured(phones: int) -> Inputs:
    """Arrivals of the last half hour; talks and patience of the last seven days where enough of them are known."""
    now = timezone.now()
    values = {"lately": now - ARRIVALS_OF, "since": now - MEASURED_OF, "rehearsed": quick.array(rehearsals())}
    [(arrived, talks, talked, gave_up, waited)] = quick.ask(MEASURED, values)
    talk = talked / talks if talks >= FEWEST_MEASURED else None
    patience = waited / gave_up if gave_up >= FEWEST_MEASURED and waited else None
    return Inputs(
        arrivals=arrived * (timedelta(hours=1) / ARRIVALS_OF), talk=talk or TALK, phones=phones, patience=patience or PATIENCE,
        talk_is_measured=talk is not None, patience_is_measured=patience is not None,
    )  # fmt: skip


def unstaffed(*, for_: Agent) -> list[Unstaffed]:
    """Channels nobody looks after now, each with one that somebody does."""
    shifts = staffings(messages.open_mailboxes(for_=for_))
    open_ones = sorted((shift for shift in shifts if shift.is_open), key=_best_instead)
    closed = [shift for shift in shifts if not shift.is_open]
    return [Unstaffed(one.mailbox, one.opens_next, open_ones[0].mailbox if open_ones else None) for one in closed]


def _gauge(inputs: Inputs, takers: tuple[Agent, ...]) -> Gauge:
    found = line(inputs.arrivals, inputs.talk, inputs.phones, inputs.patience)
    return Gauge(inputs, found, takers, tuple(_advice(inputs, found)))


def _advice(inputs: Inputs, found: Line) -> list[str]:
    """Above a fifth that gives up: an announcement, a short script with its effect, the offer of a callback, more phones."""
    if inputs.arrivals == 0 or found.giving_up <= MOST_GIVING_UP:
        return []
    advice = [_("Switch the announcement on: what is wrong, when the next news comes, where it can be read.")]
    if inputs.phones and inputs.talk > SHORT_SCRIPT:
        short = line(inputs.arrivals, SHORT_SCRIPT, inputs.phones, inputs.patience)
        advice.append(
            _("Use the short script: with talks of %(seconds)s seconds %(share)s %% give up.")
            % {"seconds": round(SHORT_SCRIPT), "share": round(100 * short.giving_up)}
        )
    advice.append(_("Offer a callback instead of holding the line: name and number are enough."))
    needed = phones_needed(inputs.arrivals, inputs.talk, inputs.patience, most_giving_up=MOST_GIVING_UP)
    more = ngettext(
        "With %(count)s person more on the telephone fewer than a fifth give up.",
        "With %(count)s people more on the telephone fewer than a fifth give up.",
        needed - inputs.phones,
    )
    return [*advice, more % {"count": needed - inputs.phones}]


def _best_instead(shift: Staffing) -> tuple[bool, bool, str]:
    """Written channels first, and those where somebody is named."""
    return shift.mailbox.channel == PHONE, not shift.there, shift.mailbox.name

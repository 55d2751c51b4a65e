"""Recalling past crises together: entering, saying which entries are one, and making scenarios of them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.scenarios import one_line
from opora.crises.models import Occurrence, RecallSession, Scenario
from opora.crises.queries.alarm import meant
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.pure.crises.merging import Recalled, beginnings, kinds
from opora.team import queries as team
from opora.team.models import Agent

Precision = Occurrence.Precision
EARLIEST = 1950
LONGEST = 1000


@transaction.atomic
def begin_recalling(*, by: Agent) -> RecallSession:
    """Everybody may join; the one that is open already is joined rather than a second one begun."""
    demand(by, "scenarios:propose")
    open_one = RecallSession.objects.select_for_update().filter(ended_at=None).order_by("pk").first()
    if open_one is not None:
        return open_one
    row = RecallSession.objects.create(started_by=by)
    _tell(row, "begun", by=by)
    return row


@transaction.atomic
def recall(session: RecallSession, when: str, what: str, *, by: Agent, scenario: Scenario | None = None) -> Occurrence:
    """Something that happened. `when` is a day, a month or a year, as one remembers it; its scenario is recognised by the words."""
    demand(by, "scenarios:propose")
    row = _open(session)
    words = what.strip()[:LONGEST]
    if len(words) < 3:
        raise DeskError(_("Write in a few words what happened."), f"empty memory in session {row.pk}")
    day, precision = day_in(when, today=team.today())
    made = Occurrence.objects.create(
        scenario=scenario or meant(words), happened_on=day, precision=precision, what=words, entered_by=by, session=row
    )
    _tell(row, "recalled", by=by, occurrence=made.pk)
    return made


@transaction.atomic
def forget(occurrence: Occurrence, *, by: Agent) -> None:
    """A slip: the entry goes. What a crisis of this desk left behind stays."""
    demand(by, "scenarios:propose")
    row = _held(occurrence)
    if row.crisis_id is not None:
        raise Conflict(_("This was a crisis of this desk. It stays on record."), f"occurrence {row.pk} of a crisis")
    if row.entered_by_id != by.pk:
        demand(by, "scenarios:rate")
    audit.record("occurrence.forgotten", f"occurrence:{row.pk}", by=by, what=row.what, on=row.happened_on.isoformat())
    session = row.session
    row.delete()
    _live(session)


@transaction.atomic
def count_as(occurrence: Occurrence, scenario: Scenario | None, *, by: Agent) -> Occurrence:
    """It was one of these; None: of none of them."""
    demand(by, "scenarios:propose")
    row = _held(occurrence)
    row.scenario = scenario
    row.save(update_fields=["scenario"])
    audit.record("occurrence.counted", f"occurrence:{row.pk}", by=by, scenario=scenario.pk if scenario else None)
    _live(row.session)
    return row


@transaction.atomic
def same(kept: Occurrence, other: Occurrence, *, by: Agent) -> Occurrence:
    """Both are one: the other is folded into the kept one, and both sentences stay. Undone by `apart`."""
    demand(by, "scenarios:propose")
    if kept.pk == other.pk:
        raise DeskError(_("That is the same entry."), f"merge {kept.pk} with itself")
    rows = {one.pk: one for one in Occurrence.objects.select_for_update().filter(pk__in=(kept.pk, other.pk)).order_by("pk")}
    first, second = rows.get(kept.pk), rows.get(other.pk)
    if first is None or second is None or first.merged_into_id or second.merged_into_id:
        raise Conflict(_("Somebody was faster. Look at the list again."), f"merge of {kept.pk} and {other.pk}")
    if second.crisis_id and first.crisis_id:
        raise Conflict(_("Both were crises of this desk, so they are two."), f"merge of crises {first.pk} and {second.pk}")
    if second.crisis_id:  # what the desk itself recorded is more exact than memory
        first, second = second, first
    Occurrence.objects.filter(merged_into=second).update(merged_into=first)
    second.merged_into = first
    second.save(update_fields=["merged_into"])
    if first.scenario_id is None and second.scenario_id is not None:
        first.scenario_id = second.scenario_id
        first.save(update_fields=["scenario"])
    audit.record("occurrence.merged", f"occurrence:{second.pk}", by=by, into=first.pk)
    _live(first.session)
    _live(second.session)
    return first


@transaction.atomic
def apart(one: Occurrence, other: Occurrence, *, by: Agent) -> None:
    """They are two: not proposed as one again; what was folded comes out."""
    demand(by, "scenarios:propose")
    rows = list(Occurrence.objects.select_for_update().filter(pk__in=(one.pk, other.pk)).order_by("pk"))
    if len(rows) != 2:
        raise Conflict(_("Somebody was faster. Look at the list again."), f"apart of {one.pk} and {other.pk}")
    for row, its_other in (rows, rows[::-1]):
        row.apart_from = sorted({*row.apart_from, its_other.pk})
        if row.merged_into_id == its_other.pk:
            row.merged_into = None
        row.save(update_fields=["apart_from", "merged_into"])
        _live(row.session)
    audit.record("occurrence.parted", f"occurrence:{rows[0].pk}", by=by, other=rows[1].pk)


@transaction.atomic
def end_recalling(session: RecallSession, *, by: Agent) -> list[Scenario]:
    """What counts as nothing in the register becomes proposed scenarios, one for each kind of thing. Returns the new ones."""
    demand(by, "scenarios:propose")
    row = _open(session)
    entries = list(row.occurrences.filter(merged_into=None).order_by("pk"))
    if not entries:
        raise DeskError(_("Nothing was entered. Sign that there was none, or add what you remember."), f"empty session {row.pk}")
    loose = {one.pk: one for one in entries if one.scenario_id is None}
    made = [_scenario_of([loose[pk] for pk in group], by) for group in kinds([recalled(one) for one in loose.values()])]
    row.ended_at = timezone.now()
    row.save(update_fields=["ended_at"])
    _tell(row, "ended", by=by, scenarios=[one.pk for one in made])
    return made


@transaction.atomic
def sign_none(session: RecallSession, *, by: Agent) -> RecallSession:
    """ "We recalled together, there was none": signed by somebody, good for twelve months (requirement S0-11)."""
    demand(by, "crises:work")
    row = _open(session)
    if Occurrence.objects.exists():
        raise Conflict(_("Crises are on record here, so there were some."), f"none signed in session {row.pk}")
    row.ended_at, row.none_signed_by = timezone.now(), by
    row.save(update_fields=["ended_at", "none_signed_by"])
    _tell(row, "none_signed", by=by)
    return row


def day_in(told: str, *, today: date) -> tuple[date, str]:
    """A day ("2025-03-04", "4. 3. 2025", "4/3/2025"), a month ("2025-03", "3/2025") or a year; in days before months, as we write."""
    parts = [int(one) for one in told.replace("-", " ").replace("/", " ").replace(".", " ").split() if one.isascii() and one.isdigit()]
    if parts and parts[0] >= EARLIEST:
        parts = parts[::-1]
    try:
        found = _day_of(parts)
    except (ValueError, IndexError):
        found = None
    if found is None or found[0] > today:
        sentence = _("Write the day, the month or only the year: 4. 3. 2025, 3/2025 or 2025. Not in the future.")
        raise DeskError(sentence, f"when {told[:40]!r}")
    return found


def recalled(row: Occurrence) -> Recalled:
    """An entry as plain values."""
    return Recalled(row.pk, row.happened_on, row.precision, row.what, frozenset(row.apart_from))


def _day_of(parts: list[int]) -> tuple[date, str] | None:
    if not 1 <= len(parts) <= 3 or parts[-1] < EARLIEST:
        return None
    if len(parts) == 3:
        return date(parts[2], parts[1], parts[0]), Precision.DAY
    if len(parts) == 2:
        monthrange(parts[1], parts[0])
        return date(parts[1], parts[0], 1), Precision.MONTH
    return date(parts[0], 1, 1), Precision.YEAR


def _scenario_of(entries: list[Occurrence], by: Agent) -> Scenario:
    name = one_line(entries[0].what, 160)
    made = Scenario.objects.create(names={by.language: name}, words={by.language: beginnings(name)}, proposed_by=by)
    Occurrence.objects.filter(pk__in=[one.pk for one in entries]).update(scenario=made)
    audit.record("scenario.proposed", f"scenario:{made.pk}", by=by, occurrences=[one.pk for one in entries])
    live.tell(live.Change("scenarios"))
    return made


def _open(session: RecallSession) -> RecallSession:
    row = RecallSession.objects.select_for_update().get(pk=session.pk)
    if row.ended_at is not None:
        raise Conflict(_("This session has ended. Begin another one."), f"session {row.pk} ended")
    return row


def _held(occurrence: Occurrence) -> Occurrence:
    return Occurrence.objects.select_for_update(of=("self",)).select_related("session").get(pk=occurrence.pk)


def _tell(row: RecallSession, act: str, *, by: Agent, **values: object) -> None:
    audit.record(f"recall.{act}", f"recall:{row.pk}", by=by, **values)
    _live(row)


def _live(session: RecallSession | None) -> None:
    live.tell(live.Change("recall", session.pk if session else 0), live.Change("scenarios"))

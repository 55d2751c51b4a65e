"""The register: proposing takes one field, rating is the lead's, and nothing is laid aside without a reason and a name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.models import Mitigation, Round, Scenario
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.playbooks.models import Playbook
from opora.pure.crises.merging import beginnings
from opora.pure.crises.preparedness import months_after
from opora.team import queries as team
from opora.team.models import Agent

LONGEST_NAME = 160
LONGEST_SPOT = 60
MOST_SPOTS = 8
LONGEST_NEVER = 12
"""In months: so long may somebody say that it cannot happen to us before it is looked at again."""


@transaction.atomic
def propose(name: str, *, by: Agent, about: str = "", seen_at: str = "", spots: Iterable[str] = ()) -> Scenario:
    """One line is enough (requirement S0-07). What is in the register under that name already is not entered twice."""
    demand(by, "scenarios:propose")
    words = one_line(name, LONGEST_NAME)
    if len(words) < 3:
        raise DeskError(_("Write in a few words what may happen."), "scenario without a name")
    known = _of_that_name(words)
    if known is not None:
        return known
    row = Scenario.objects.create(
        names={by.language: words},
        about={by.language: about.strip()[:4000]} if about.strip() else {},
        seen_at=one_line(seen_at, 200),
        spots=tidy_spots(spots),
        words={by.language: beginnings(words)},
        proposed_by=by,
    )
    tell(row, "proposed", by=by)
    return row


@transaction.atomic
def describe(scenario: Scenario, *, name: str, about: str, spots: Iterable[str], by: Agent) -> Scenario:
    """Better words for it, and where in the firm it lies."""
    demand(by, "lessons:change")
    words = one_line(name, LONGEST_NAME)
    if len(words) < 3:
        raise DeskError(_("Write in a few words what may happen."), f"scenario {scenario.pk} without a name")
    row = _held(scenario)
    if row.names.get(by.language) != words:
        row.names = {**row.names, by.language: words}
        row.words = {**row.words, by.language: sorted({*row.words.get(by.language, []), *beginnings(words)})}
    row.about = {**row.about, by.language: about.strip()[:4000]}
    row.spots = tidy_spots(spots)
    row.save(update_fields=["names", "words", "about", "spots"])
    tell(row, "described", by=by)
    return row


@transaction.atomic
def rate(scenario: Scenario, likelihood: int, impact: int, *, by: Agent) -> Scenario:
    """How likely and how bad, one to five each; it holds for twelve months. What was refused is in the register again."""
    demand(by, "scenarios:rate")
    if not (1 <= likelihood <= 5 and 1 <= impact <= 5):
        raise DeskError(_("Choose one to five for both."), f"rating {likelihood} × {impact}")
    row = _held(scenario)
    row.likelihood, row.impact, row.rated_by, row.rated_at = likelihood, impact, by, timezone.now()
    row.state, row.refused_reason = Scenario.State.RATED, ""
    row.never_until = row.never_by = None
    row.save()
    tell(row, "rated", by=by, likelihood=likelihood, impact=impact)
    return row


@transaction.atomic
def refuse(scenario: Scenario, reason: str, *, by: Agent) -> Scenario:
    """Not in our register, and why; the reason stays."""
    demand(by, "scenarios:rate")
    if len(reason.strip()) < 3:
        raise DeskError(_("Write why it does not belong in the register."), f"refusal of {scenario.pk} without a reason")
    row = _held(scenario)
    if row.occurrences.filter(merged_into=None).exists():
        raise Conflict(_("This has happened to us. Rate it instead of refusing it."), f"refusal of {row.pk} that happened")
    row.state, row.refused_reason = Scenario.State.REFUSED, reason.strip()
    row.save(update_fields=["state", "refused_reason"])
    tell(row, "refused", by=by, reason=row.refused_reason)
    return row


@transaction.atomic
def take_up_again(scenario: Scenario, *, by: Agent) -> Scenario:
    """A refusal or a "cannot happen to us" is taken back."""
    demand(by, "scenarios:rate")
    row = _held(scenario)
    row.state = Scenario.State.RATED if row.rated_at else Scenario.State.PROPOSED
    row.refused_reason, row.never_until, row.never_by = "", None, None
    row.save(update_fields=["state", "refused_reason", "never_until", "never_by"])
    tell(row, "taken_up_again", by=by)
    return row


@transaction.atomic
def cannot_happen(scenario: Scenario, until: date | None, *, by: Agent) -> Scenario:
    """ "This cannot happen to us": with a name and the day on which it is looked at again, at most a year ahead (S2-06)."""
    demand(by, "scenarios:rate")
    today = team.today()
    if until is None or not today < until <= months_after(today, LONGEST_NEVER):
        raise DeskError(_("Choose the day on which you look at it again, within a year."), f"never until {until}")
    row = _held(scenario)
    if row.occurrences.filter(merged_into=None).exists():
        raise Conflict(_("It has happened to us already."), f"scenario {row.pk} happened")
    row.never_until, row.never_by = until, by
    row.save(update_fields=["never_until", "never_by"])
    tell(row, "cannot_happen", by=by, until=until.isoformat())
    return row


@transaction.atomic
def give_plan(scenario: Scenario, plan: Playbook | None, *, by: Agent) -> Scenario:
    """Which plan is followed when it happens; None: none yet."""
    demand(by, "playbooks:change")
    row = _held(scenario)
    row.playbook = plan
    row.save(update_fields=["playbook"])
    tell(row, "plan_given", by=by, playbook=plan.pk if plan else None)
    return row


@transaction.atomic
def add_mitigation(scenario: Scenario, text: str, *, by: Agent, owner: Agent | None = None, due_on: date | None = None) -> Mitigation:
    """Something done beforehand so that it happens less or hurts less; somebody owns it, by a day (requirement S0-09)."""
    demand(by, "lessons:change")
    words = one_line(text, 500)
    if len(words) < 3 or owner is None or due_on is None:
        raise DeskError(_("Write what is done, who does it and by when."), f"mitigation of {scenario.pk}")
    row = Mitigation.objects.create(scenario=scenario, text=words, owner=owner, due_on=due_on)
    tell(scenario, "mitigation", by=by, owner=owner.pk, due=due_on.isoformat())
    return row


@transaction.atomic
def finish_mitigation(mitigation: Mitigation, *, by: Agent, done: bool = True) -> Mitigation:
    """Done; or not done after all."""
    demand(by, "lessons:change")
    row = Mitigation.objects.select_for_update(of=("self",)).select_related("scenario").get(pk=mitigation.pk)
    if bool(row.done_at) is not done:
        row.done_at = timezone.now() if done else None
        row.save(update_fields=["done_at"])
        tell(row.scenario, "mitigation_done" if done else "mitigation_reopened", by=by, mitigation=row.pk)
    return row


@transaction.atomic
def hold_round(spot: str, *, by: Agent, words: str = "") -> Round:
    """What can go wrong there was asked today; asked again in a year (requirement S2-06)."""
    demand(by, "scenarios:rate")
    name = one_line(spot, LONGEST_SPOT)
    if not name:
        raise DeskError(_("Name the product, the process or the partner."), "round of nothing")
    row = Round.objects.create(spot=name, held_by=by, words=words.strip()[:4000])
    audit.record("round.held", f"round:{row.pk}", by=by, spot=name)
    live.tell(live.Change("scenarios"))
    return row


def tell(row: Scenario, act: str, *, by: Agent | None, **values: object) -> None:
    """Audit and live note of one act, in the caller's transaction."""
    audit.record(f"scenario.{act}", f"scenario:{row.pk}", by=by, **values)
    live.tell(live.Change("scenario", row.pk), live.Change("scenarios"))


def one_line(text: str, longest: int) -> str:
    """Without line breaks and double spaces, cut at a length."""
    return " ".join(text.split())[:longest].strip()


def tidy_spots(spots: Iterable[str]) -> list[str]:
    """Each place of the firm once, in the order given."""
    kept: dict[str, str] = {}
    for one in spots:
        if words := one_line(one, LONGEST_SPOT):
            kept.setdefault(words.casefold(), words)
    return list(kept.values())[:MOST_SPOTS]


def _of_that_name(words: str) -> Scenario | None:
    wanted = words.casefold()
    return next((one for one in Scenario.objects.all() if wanted in {name.casefold() for name in one.names.values()}), None)


def _held(scenario: Scenario) -> Scenario:
    return Scenario.objects.select_for_update(of=("self",)).get(pk=scenario.pk)

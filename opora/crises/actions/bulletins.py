"""The bulletin: begun from the plan's words or the last version, written by one Voice, published everywhere at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.entries import note
from opora.crises.actions.moving import accepted, held, leads, move
from opora.crises.events import BulletinPublished
from opora.crises.models import Bulletin, Crisis, CrisisRole, RoleHeld
from opora.crises.queries.crises import roles
from opora.kernel import live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.events import say
from opora.kernel.jobs import wake
from opora.playbooks import actions as playbooks
from opora.playbooks.models import PlaybookVersion
from opora.playbooks.queries.running import known_run
from opora.pure.crises.composing import LANGUAGES, MOST_SPOKEN_WORDS, PARTS, Composed, Times, compose
from opora.pure.crises.levels import pace
from opora.pure.languages.registry import words_for
from opora.team import queries as team
from opora.team.models import Agent

LONGEST_PART = 600
FULL_MINUTES = 5
PLANNED_STEP = "bulletin"
CALLED_WITHIN = timedelta(hours=2)
"""Callers are promised a call at the latest so long after the desk opens next (domain.md, C3)."""


@dataclass(frozen=True, slots=True)
class Written:
    """What the Voice's form holds. `parts` by language; `fixed` only if the technician gave a range."""

    parts: Mapping[str, Mapping[str, str]]
    next_news_at: datetime | None = None
    since: datetime | None = None
    fixed: tuple[datetime, datetime] | None = None


def may_publish(crisis: Crisis, by: Agent, roles_now: Sequence[RoleHeld] | None = None) -> bool:
    """Leads of the team, whoever leads this crisis, and whoever accepted its role Voice; `roles_now` as in `leads`."""
    if by.may("crises:publish"):
        return True
    known = roles(crisis) if roles_now is None else roles_now
    return leads(crisis, by, known) or accepted(CrisisRole.VOICE, by, known)


@transaction.atomic
def begin_bulletin(crisis: Crisis, *, by: Agent) -> Bulletin:
    """The version in work; the first click makes it, from what was published last or from the words of the plan."""
    row = _spoken_for(crisis, by)
    open_one = row.bulletins.filter(published_at=None).first()
    if open_one:
        return _in_time(open_one, row)
    last = row.bulletins.order_by("-version").first()
    try:
        with transaction.atomic():
            return Bulletin.objects.create(
                crisis=row,
                version=last.version + 1 if last else 1,
                since=last.since if last else row.since,
                next_news_at=next_news(row),
                parts=last.parts if last else _from_plan(row),
                written_by=by,
            )
    except IntegrityError:
        return row.bulletins.get(published_at=None)


@transaction.atomic
def save_bulletin(bulletin: Bulletin, written: Written, *, by: Agent, seen_at: datetime | None = None) -> Bulletin:
    """Keep what is written. `seen_at` is when the version one began from was written: Conflict if somebody else wrote since."""
    crisis = _spoken_for(bulletin.crisis, by)
    row = _in_work(bulletin)
    if seen_at and row.written_by_id != by.pk and row.written_at > seen_at:
        name = row.written_by.name if row.written_by else ""
        raise Conflict(_("%(name)s is writing this bulletin, too. Look at their words first.") % {"name": name}, f"bulletin {row.pk}")
    _demand_sense(written)
    row.parts = {language: _clean(written.parts.get(language, {})) for language in LANGUAGES}
    row.next_news_at, row.since = written.next_news_at, written.since or row.since
    row.fixed_from, row.fixed_until = written.fixed or (None, None)
    row.texts = {language: dict(one.texts) for language, one in composed(row, crisis).items() if one.texts}
    row.written_by, row.written_at = by, timezone.now()
    row.save()
    return row


@transaction.atomic
def publish(bulletin: Bulletin, *, by: Agent) -> Bulletin:
    """From now on everybody says this, on every channel. A second click changes nothing."""
    crisis = _spoken_for(bulletin.crisis, by)
    row = Bulletin.objects.select_for_update(of=("self",)).select_related("written_by").get(pk=bulletin.pk)
    if row.published_at:
        return row
    if crisis.resolved_at is None and (row.next_news_at is None or row.next_news_at <= timezone.now()):
        raise DeskError(_("Promise the next news: choose a time that is still to come."), f"bulletin {row.pk} without next news")
    texts = composed(row, crisis)
    _demand_words(texts)
    row.texts = {language: dict(one.texts) for language, one in texts.items()}
    row.published_at = timezone.now()
    row.save()
    if crisis.state == Crisis.State.ACKNOWLEDGED:
        move(crisis, Crisis.State.INFORMING, by=by)
    _tick_off(crisis, by)
    note(crisis, "bulletin", by=by, version=row.version, bulletin=row.pk)
    say(BulletinPublished(crisis=crisis.pk, bulletin=row.pk, version=row.version))
    live.tell(live.Change("bulletin"))
    wake()
    return row


@transaction.atomic
def drop_bulletin(bulletin: Bulletin, *, by: Agent) -> None:
    """Throw the version in work away; what was published stays."""
    _spoken_for(bulletin.crisis, by)
    _in_work(bulletin).delete()


def composed(row: Bulletin, crisis: Crisis) -> dict[str, Composed]:
    """The texts of every language as they would leave now."""
    zone = team.working_time().zone
    fixed = (row.fixed_from.astimezone(zone), row.fixed_until.astimezone(zone)) if row.fixed_from and row.fixed_until else None
    times = Times(
        now=team.local_now(),
        since=row.since.astimezone(zone),
        next_news=row.next_news_at.astimezone(zone) if row.next_news_at else None,
        fixed=fixed,
        works_since=crisis.resolved_at.astimezone(zone) if crisis.resolved_at else None,
        call_by=_call_by(),
    )
    frames = words_for("bulletins")
    return {language: compose(row.parts.get(language, {}), frames[language], times) for language in LANGUAGES}


def next_news(crisis: Crisis) -> datetime | None:
    """When the next news is promised at this level: full five minutes, never later than the level wants it."""
    span = pace(crisis.level).news
    if span is None or crisis.resolved_at is not None:
        return None
    wanted = timezone.now() + span
    return wanted.replace(minute=wanted.minute - wanted.minute % FULL_MINUTES, second=0, microsecond=0)


def _in_time(bulletin: Bulletin, crisis: Crisis) -> Bulletin:
    """A version that lay for a while promises no time that is over."""
    if bulletin.next_news_at and bulletin.next_news_at <= timezone.now():
        bulletin.next_news_at = next_news(crisis)
        bulletin.save(update_fields=["next_news_at"])
    return bulletin


def _tick_off(crisis: Crisis, by: Agent) -> None:
    """Plans name the first bulletin as a step: whoever publishes it has done that."""
    if crisis.run is None or crisis.run.ended_at is not None:
        return
    if any(one.step.key == PLANNED_STEP for one in known_run(crisis.run).open_steps):
        playbooks.do_step(crisis.run, PLANNED_STEP, by=by)


def _call_by() -> datetime:
    """By when callers are called at the latest: soon after the desk opens on its next working day."""
    hours = team.working_time()
    tomorrow = (team.local_now() + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return ((hours.opens_next(tomorrow) or tomorrow + timedelta(hours=8)) + CALLED_WITHIN).astimezone(hours.zone)


def _from_plan(crisis: Crisis) -> dict[str, dict[str, str]]:
    version = crisis.run.version if crisis.run else _newest_version(crisis)
    scripts = version.content.get("scripts", {}) if version else {}
    return {language: _clean(scripts.get(language, {})) for language in LANGUAGES}


def _newest_version(crisis: Crisis) -> PlaybookVersion | None:
    plan = crisis.scenario.playbook_id if crisis.scenario else None
    return PlaybookVersion.objects.filter(playbook_id=plan).order_by("-number").first() if plan else None


def _clean(parts: Mapping[str, str]) -> dict[str, str]:
    return {name: " ".join(str(parts.get(name, "")).split())[:LONGEST_PART] for name in PARTS if str(parts.get(name, "")).strip()}


def _demand_sense(written: Written) -> None:
    if written.fixed and written.fixed[0] >= written.fixed[1]:
        raise DeskError(_("A time of repair is a range: from when at the earliest to when at the latest."), "range upside down")


def _demand_words(texts: Mapping[str, Composed]) -> None:
    """In one language at least somebody wrote what does not work; the others may say it in general."""
    if all(("general", 0) in one.problems for one in texts.values()):
        raise DeskError(_("Write in one language at least what does not work."), "bulletin without words")
    long = {language: count for language, one in texts.items() for problem, count in one.problems if problem == "phone_long"}
    if long:
        raise DeskError(
            _("Too long to be said on the telephone (at most %(most)s words): %(languages)s")
            % {"most": MOST_SPOKEN_WORDS, "languages": ", ".join(f"{language} {count}" for language, count in long.items())},
            f"bulletin too long {long}",
        )


def _in_work(bulletin: Bulletin) -> Bulletin:
    row = Bulletin.objects.select_for_update(of=("self",)).select_related("written_by", "crisis").filter(pk=bulletin.pk).first()
    if row is None or row.published_at:
        raise Conflict(_("This version is published already. Begin the next one."), f"bulletin {bulletin.pk} is out")
    return row


def _spoken_for(crisis: Crisis, by: Agent) -> Crisis:
    demand(by, "crises:work")
    row = held(crisis)
    if not may_publish(row, by):
        raise Refused(_("One voice speaks in a crisis. Ask whoever has the role Voice."), f"agent {by.pk} of crisis {row.pk}")
    return row

"""What became of the runs of a plan here, and of the cases in which it was followed. Only of cases that the reader may see; no names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Exists, Min, OuterRef, Q, QuerySet

from opora.cases import queries as cases
from opora.cases.models import Case, CaseEvent, HardContact
from opora.playbooks.models import Playbook, PlaybookVersion, Run, StepDone
from opora.pure.plans import Finished, Side, middle, of_one_kind, read, side
from opora.team.models import Agent

MOST = 2_000
"""So many runs, and so many cases a side, the newest ones; more would not change what the figures say."""
UPSET = "upset"
TAG = "tag:"
REOPENED = ("reopened", "reopened_by_customer", "not_solved")


@dataclass(frozen=True, slots=True)
class StepFigures:
    """How often a step was done and left out in runs that ended, and how the cases went in which it was."""

    done: int
    left_out: int
    with_it: Side
    without_it: Side


@dataclass(frozen=True, slots=True)
class Figures:
    """`followed` counts all runs, `ended` those that came to their end; half of those took longer than `middle`.

    `kind` is what the cases have in common ("tag:complaint", "upset"), by which others of the same kind are found; () where nothing is
    common, and then `before` (opened before the plan was first used here) and `without` (since then) hold no case.
    """

    followed: int
    ended: int
    middle: timedelta | None
    first_used: datetime | None
    steps: Mapping[str, StepFigures]
    kind: tuple[str, ...]
    with_it: Side
    before: Side
    without: Side


def figures(of: Playbook, *, for_: Agent) -> Figures:
    """Counted from rows at this moment."""
    visible = cases.visible_cases(for_=for_)
    runs = cases.within(Run.objects.filter(version__playbook=of), cases.open_boxes(for_=for_), "case__")
    followed, first = runs.aggregate(followed=Count("pk"), first=Min("started_at")).values()
    ended = list(runs.exclude(ended_at=None).order_by("-ended_at").values_list("pk", "case", "version", "started_at", "ended_at")[:MOST])
    with_it = _finished(visible.filter(pk__in={case for _run, case, *_rest in ended if case}))
    kind = of_one_kind(_marks(visible, with_it))
    alike = _alike(visible, kind).exclude(runs__version__playbook=of)
    return Figures(
        followed=followed,
        ended=len(ended),
        middle=middle(end - start for *_rest, start, end in ended if end),
        first_used=first,
        steps=_steps([(run, case, version) for run, case, version, *_rest in ended], with_it),
        kind=kind,
        with_it=side(with_it.values()),
        before=side(_finished(alike.filter(opened_at__lt=first)).values()) if first else side(()),
        without=side(_finished(alike.filter(opened_at__gte=first)).values()) if first else side(()),
    )


def _finished(rows: QuerySet[Case]) -> dict[int, Finished]:
    """The newest of them that were ended at least once, by case; what was put aside or joined into another is none."""
    again = Exists(CaseEvent.objects.filter(case=OuterRef("pk"), kind__in=REOPENED))
    ended = rows.exclude(state__in=(Case.State.SET_ASIDE, Case.State.JOINED)).filter(Q(ended_at__isnull=False) | again)
    newest = list(ended.order_by("-pk").values_list("pk", "opened_at", "ended_at")[:MOST])
    among = Case.objects.filter(pk__in=[pk for pk, *_rest in newest])
    reopened = set(among.filter(events__kind__in=REOPENED).values_list("pk", flat=True))
    upset = dict(among.annotate(upset=Count("hard_contacts")).values_list("pk", "upset"))
    return {pk: Finished(pk in reopened, max(end - start, timedelta()) if end else None, upset.get(pk, 0)) for pk, start, end in newest}


def _marks(visible: QuerySet[Case], known: Mapping[int, Finished]) -> list[set[str]]:
    """By which each case may be recognised as one of a kind: its tags, and that the customer was upset."""
    tags = dict(visible.filter(pk__in=known).values_list("pk", "tags"))
    return [{f"{TAG}{tag}" for tag in tags.get(pk, ())} | ({UPSET} if one.upset else set()) for pk, one in known.items()]


def _alike(visible: QuerySet[Case], kind: tuple[str, ...]) -> QuerySet[Case]:
    if not kind:
        return visible.none()
    tags = [one.removeprefix(TAG) for one in kind if one.startswith(TAG)]
    rows = visible.filter(tags__contains=tags) if tags else visible
    return rows.filter(Exists(HardContact.objects.filter(case=OuterRef("pk")))) if UPSET in kind else rows


def _steps(ended: list[tuple[int, int | None, int]], known: Mapping[int, Finished]) -> dict[str, StepFigures]:
    """By step of any version that was followed to its end; a case with two runs speaks for each of them."""
    case_of = {run: case for run, case, _version in ended}
    done: Counter[str] = Counter()
    left: Counter[str] = Counter()
    seen: dict[tuple[str, bool], dict[int, Finished]] = defaultdict(dict)
    for run, step, left_out in StepDone.objects.filter(run__in=case_of).values_list("run", "step", "left_out"):
        (left if left_out else done)[step] += 1
        if (case := case_of[run]) in known:
            seen[step, not left_out][case] = known[case]  # type: ignore[index]  # None is in no mapping of cases
    keys = dict.fromkeys([*_keys({version for _run, _case, version in ended}), *done, *left])
    return {key: StepFigures(done[key], left[key], side(seen[key, True].values()), side(seen[key, False].values())) for key in keys}


def _keys(versions: Iterable[int]) -> list[str]:
    contents = PlaybookVersion.objects.filter(pk__in=versions).order_by("number").values_list("content", flat=True)
    return [step.key for content in contents for step in read(content).steps]

"""Reading an answer to all: how far it is, what it says in each language, single letters as their customers will read them."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from opora.cases.models import Case
from opora.crises.composing import without_letter
from opora.crises.cores import core_for, newest_bulletin
from opora.crises.models import Affected, Crisis, MassAnswer, MassLetter, Said
from opora.crises.queries.affected import visible
from opora.crises.queries.crises import family
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.messages.models import Message
from opora.team.models import Agent

State, Kind, Delivery = MassLetter.State, MassAnswer.Kind, Message.Delivery


def answer_of(crisis: Crisis, kind: str, *, for_: Agent) -> MassAnswer | None:
    """The one answer, or the one follow-up, of a crisis and its kin; None before it was prepared."""
    demand(for_, "cases:read")
    rows = MassAnswer.objects.filter(crisis=family(crisis)[0], kind=kind)
    return rows.select_related("crisis__drill", "bulletin", "started_by", "stopped_by").first()


@dataclass(frozen=True, slots=True)
class Progress:
    """How many letters are where. `newcomers` came to the list after it was started; `uncomposed` have no letter yet."""

    ready: int
    newcomers: int
    held: int
    left_out: int
    due: int
    sent: int
    failed: int
    uncertain: int
    uncomposed: int

    @property
    def handed(self) -> int:
        """All that were given to the outbox."""
        return self.due + self.sent + self.failed + self.uncertain

    @property
    def whole(self) -> int:
        """What the bar is full at: everything that goes or has gone."""
        return self.ready + self.newcomers + self.handed

    @property
    def percent(self) -> int:
        """How much of it has left."""
        return 100 * (self.sent + self.failed + self.uncertain) // self.whole if self.whole else 0


def progress(answer: MassAnswer) -> Progress:
    """Counted anew each time: two questions."""
    late = Q(affected__found_at__gt=answer.started_at) if answer.started_at else Q(pk=None)
    handed = Q(state=State.HANDED)
    found = MassLetter.objects.filter(answer=answer).aggregate(
        ready=Count("pk", filter=Q(state=State.READY) & ~late),
        newcomers=Count("pk", filter=Q(state=State.READY) & late),
        held=Count("pk", filter=Q(state=State.HELD)),
        left_out=Count("pk", filter=Q(state=State.LEFT_OUT)),
        due=Count("pk", filter=handed & Q(message__delivery__in=[Delivery.DUE, Delivery.CLAIMED, Delivery.ON_THE_WIRE])),
        sent=Count("pk", filter=handed & Q(message__delivery=Delivery.SENT)),
        failed=Count("pk", filter=handed & Q(message__delivery__in=[Delivery.FAILED, Delivery.BOUNCED, Delivery.CANCELLED])),
        uncertain=Count("pk", filter=handed & Q(message__delivery=Delivery.UNCERTAIN)),
    )
    return Progress(**found, uncomposed=_uncomposed(answer))


def _uncomposed(answer: MassAnswer) -> int:
    return without_letter(answer).count()


def on_the_wire(answer: MassAnswer) -> int:
    """What can no longer be called back although it has not arrived yet."""
    return MassLetter.objects.filter(answer=answer, state=State.HANDED, message__delivery=Delivery.ON_THE_WIRE).count()


def letters(answer: MassAnswer, *, for_: Agent, state: str = "") -> QuerySet[MassLetter]:
    """Letters of people this person may see, held ones first."""
    rows = MassLetter.objects.filter(answer=answer, affected__in=visible(for_)).select_related(
        "affected__customer", "affected__case", "message"
    )
    return (rows.filter(state=state) if state else rows).order_by("state", "pk")


def letter(pk: int, *, for_: Agent) -> MassLetter:
    """One of them."""
    rows = MassLetter.objects.filter(affected__in=visible(for_))
    return fetch_or_absent(rows.select_related("answer__crisis__drill", "answer__bulletin", "affected__customer", "affected__case"), pk=pk)


def text_of_letter(one: MassLetter, answer: MassAnswer) -> str:
    """As the customer reads it, above the signature; in the length of a mail."""
    core = core_for(answer, one.language, "mail")
    return "\n\n".join(part for part in (one.greeting, one.personal, core.text if core else "") if part)


def texts(answer: MassAnswer) -> dict[str, str]:
    """What everybody gets, by language, Serbian in both scripts."""
    languages = [one for language in answer.cores for one in (("sr", "sr-Latn") if language == "sr" else (language,))]
    found = {language: core_for(answer, language, "mail") for language in languages}
    return {language: core.text for language, core in found.items() if core}


def languages(answer: MassAnswer) -> dict[str, int]:
    """How many letters there are in each language."""
    rows = MassLetter.objects.filter(answer=answer).exclude(language="").values_list("language").annotate(count=Count("pk"))
    return dict(rows.order_by("-count"))


def is_outdated(answer: MassAnswer) -> bool:
    """Whether the bulletin says something else by now; the answer takes it over when it is started or gone on with."""
    newest = newest_bulletin(answer.crisis) if answer.kind == Kind.ANSWER else None
    return newest is not None and newest.pk != answer.bulletin_id


def told_in(case: Case) -> list[Said]:
    """What this case's customer was promised and told by answers to all: one record each, shared with everybody who got it."""
    if not _was_hit(case.pk):
        return []  # nearly every case, on every page
    cores = MassLetter.objects.filter(affected__case=case, state=State.HANDED).exclude(core="").values("core")
    return list(Said.objects.filter(core__in=cores).select_related("answer__crisis").order_by("-at", "pk"))


@asks_only_if("case", lambda case: _reached().filter(case=case))
@prepared
def _was_hit(case: int) -> QuerySet[Affected]:
    return _reached().filter(case=case).only("pk")[:1]


def _reached() -> QuerySet[Affected]:
    return Affected.objects.filter(Q(answered__isnull=False) | Q(followed_up__isnull=False))


def who_was_told(said: Said, *, for_: Agent) -> QuerySet[Affected]:
    """Everybody who got it, as far as this person may see them."""
    got = MassLetter.objects.filter(core=said.core, state=State.HANDED).values("affected")
    return visible(for_).filter(pk__in=got).select_related("customer", "case").order_by("customer__name", "pk")


def said(answer: MassAnswer) -> list[Said]:
    """All that it promises and states."""
    return list(Said.objects.filter(answer=answer).order_by("-at", "core", "pk"))

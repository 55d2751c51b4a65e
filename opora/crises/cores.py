"""What everybody gets: taken from the bulletin or from what a person wrote, judged once in each language, and kept once for all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.models import Bulletin, Crisis, MassAnswer, Said
from opora.crises.queries.crises import family
from opora.kernel.errors import DeskError
from opora.pure.crises.letters import Addressed, follow_up, greeting
from opora.pure.languages import to_latin_serbian
from opora.pure.languages.bulletins import BulletinWords, at, since
from opora.pure.languages.registry import LANGUAGES, words_for
from opora.pure.reading.promises import find_promises
from opora.pure.reading.statements import find_statements
from opora.replies.actions.batches import Core, judge_core
from opora.replies.coaching import Decisions, Held, Remark
from opora.team import queries as team
from opora.team.models import Agent

LENGTHS = ("mail", "chat", "sms")
LONGEST_SAID = 1000


def newest_bulletin(crisis: Crisis) -> Bulletin | None:
    """What is publicly said now in a crisis or its kin."""
    kin = [one.pk for one in family(crisis)]
    rows = Bulletin.objects.filter(crisis__in=kin, published_at__isnull=False)
    return rows.select_related("crisis").order_by("-published_at", "-pk").first()


def take_bulletin(answer: MassAnswer) -> None:
    """The answer says what the newest bulletin says."""
    bulletin = newest_bulletin(answer.crisis)
    if bulletin is None:
        raise DeskError(_("Publish the bulletin first: everybody is told the same."), f"mass answer {answer.pk} without a bulletin")
    answer.bulletin = bulletin
    answer.cores = {
        language: {"mail": texts.get("mail", ""), "chat": texts.get("chat", ""), "sms": _short(bulletin, language) or texts.get("chat", "")}
        for language, texts in bulletin.texts.items()
    }
    answer.save(update_fields=["bulletin", "cores"])


def first_parts(crisis: Crisis) -> dict[str, dict[str, str]]:
    """A beginning for the follow-up, from the last bulletin: what happened; a person goes on from there."""
    bulletin = newest_bulletin(crisis)
    zone = team.working_time().zone
    found = {}
    for language in LANGUAGES:
        parts = bulletin.parts.get(language, {}) if bulletin else {}
        when = since(words_for("bulletins")[language].moments, crisis.since.astimezone(zone), now=team.local_now())
        found[language] = {"happened": str(parts.get("what", "")).replace("{since}", when), "meant": "", "changed": "", "get": ""}
    return found


def follow_up_cores(answer: MassAnswer, by: Agent) -> dict[str, dict[str, str]]:
    """The follow-up in every language in which it is whole; times are the desk's."""
    zone = team.working_time().zone
    fixed = answer.crisis.resolved_at or timezone.now()
    cores = {}
    for language in LANGUAGES:
        words: BulletinWords = words_for("bulletins")[language]
        told = follow_up(
            words, answer.parts.get(language, {}), fixed=fixed.astimezone(zone), now=team.local_now(),
            name=by.name, contact=_contact(answer.crisis, by),
        )  # fmt: skip
        if told:
            cores[language] = told
    return cores


def core_for(answer: MassAnswer, language: str, length: str) -> Core | None:
    """What somebody of this language (`sr-Latn` too) gets in this length; None: it is not written in their language."""
    text = answer.cores.get(language[:2], {}).get(length, "")
    if not text:
        return None
    version = answer.bulletin.version if answer.bulletin and answer.kind == MassAnswer.Kind.ANSWER else 0
    said = to_latin_serbian(text) if language == "sr-Latn" else text
    return Core(f"{answer.pk}:{version}:{language}:{length}", said, language[:2])


def judge(answer: MassAnswer, *, by: Agent, decisions: Decisions) -> None:
    """The coach looks at each language once; `Held` gathers what waits in all of them."""
    if not answer.cores:
        raise DeskError(_("Write what happened and what was changed, at least in one language."), f"mass answer {answer.pk} says nothing")
    waiting: list[Remark] = []
    for language in answer.cores:
        core = core_for(answer, language, "mail")
        if core:
            try:
                judge_core(
                    core, greeting(Addressed("", "", "", "", language)), by=by, decisions=decisions, bulletin=public_words(answer, language)
                )
            except Held as held:
                waiting += held.waiting
    if waiting:
        raise Held(tuple(waiting))


def public_words(answer: MassAnswer, language: str) -> str:
    """What the coach takes as publicly said: the bulletin while it goes on, nothing once the follow-up is written."""
    return "" if answer.kind == MassAnswer.Kind.FOLLOW_UP else str(answer.cores.get(language[:2], {}).get("mail", ""))


def keep_what_is_said(answer: MassAnswer) -> None:
    """Promises and statements of each core, one record for all who get it; the same core again adds nothing."""
    zone = team.working_time().zone
    rows: list[Said] = []
    for language in answer.cores:
        for script in ("sr", "sr-Latn") if language == "sr" else (language,):
            for length in LENGTHS:
                core = core_for(answer, script, length)
                rows += _said(answer, core, zone) if core else []
    Said.objects.bulk_create(rows, ignore_conflicts=True)


def _said(answer: MassAnswer, core: Core, zone: tzinfo) -> list[Said]:
    now, country = team.local_now(), team.desk().country
    news = _next_news(answer, core, zone)
    promised = [
        Said(answer=answer, core=core.name, kind=Said.Kind.PROMISE, text=one.what[:LONGEST_SAID], due=_moment(one.due, zone))
        for one in find_promises(core.text, at=now, language=core.language, country=country)
    ]
    stated = [
        Said(
            answer=answer, core=core.name, kind=Said.Kind.STATEMENT, text=one.text[:LONGEST_SAID], topic=list(one.topic[:12]),
            value=one.value[:120],
        )
        for one in find_statements(core.text, at=now, language=core.language, country=country)
    ]  # fmt: skip
    return [*news, *(one for one in promised if one.due not in {known.due for known in news}), *stated]


def _next_news(answer: MassAnswer, core: Core, zone: tzinfo) -> list[Said]:
    """The bulletin's own promise: the next news, kept by its next version."""
    due = answer.bulletin.next_news_at if answer.bulletin and answer.kind == MassAnswer.Kind.ANSWER else None
    if due is None:
        return []
    words: BulletinWords = words_for("bulletins")[core.language]
    when = at(words.moments, due.astimezone(zone), now=team.local_now())
    text = words.next_news.replace("{next}", when)
    latin = core.name.split(":")[2] == "sr-Latn"
    return [
        Said(answer=answer, core=core.name, kind=Said.Kind.PROMISE, text=to_latin_serbian(text) if latin else text, due=due)
    ]  # fmt: skip


def _moment(due: object, zone: tzinfo) -> datetime | None:
    if isinstance(due, datetime):
        return due if due.tzinfo else due.replace(tzinfo=zone)
    return None if due is None else datetime.fromisoformat(f"{due}T23:59:00").replace(tzinfo=zone)


def _short(bulletin: Bulletin, language: str) -> str:
    """For a text message: what does not work, the next news, who writes."""
    words: Mapping[str, BulletinWords] = words_for("bulletins")
    what = str(bulletin.parts.get(language, {}).get("what", ""))
    if language not in words or not what or bulletin.next_news_at is None or bulletin.crisis.resolved_at:
        return ""
    zone = team.working_time().zone
    now = team.local_now()
    moments = words[language].moments
    told = {
        "what": what.replace("{since}", since(moments, bulletin.since.astimezone(zone), now=now)),
        "next": at(moments, bulletin.next_news_at.astimezone(zone), now=now),
        "firm": team.desk().name,
    }
    text = words[language].sms_news
    for name, value in told.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _contact(crisis: Crisis, by: Agent) -> str:
    """A direct way to whoever writes: their own address, as customers see it."""
    return by.email

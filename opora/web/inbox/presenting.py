"""Rows of the list as the templates want them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.cases.queries import Hit, Looked
from opora.messages.channels import channel
from opora.pure.languages import FoundWords
from opora.replies import queries as replies
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.case.wording import aside_name
from opora.web.inbox.finding import passage, pieces
from opora.web.shell.addresses import reverse
from opora.web.shell.words import once_a_language

SHOWN_BEFORE = timedelta(days=1)


def turn_name(turn: str) -> str:
    """Whose turn, in one word."""
    return _turns().get(turn, "")


@once_a_language
def _turns() -> Mapping[str, str]:
    return {"us": _("ours"), "customer": _("theirs"), "third": _("third party's")}


def rows(cases: Sequence[Case], *, reader: Agent, current: int = 0) -> list[dict[str, Any]]:
    """One dict per case (see row.html); drafts of the team are looked up once for all."""
    drafts = replies.drafting_authors(case.pk for case in cases)
    return [row(case, drafts.get(case.pk), reader=reader, current=current) for case in cases]


def row(case: Case, draft: Any, *, reader: Agent, current: int = 0) -> dict[str, Any]:
    """One line of the list."""
    preview, kind = case.preview, ("ours" if case.last_direction == "out" else "")
    if draft is not None and draft.author_id == reader.pk:
        preview, kind = " ".join(draft.text.split())[:200], "draft"
    elif draft is not None:
        preview, kind = _("%(name)s is writing…") % {"name": draft.author.name.split()[0]}, "writing"
    return {
        "id": case.pk,
        "url": reverse("case", args=[case.pk]),
        "name": case.customer_name or _("Somebody"),
        "subject": case.title,
        "preview": preview,
        "preview_kind": kind,
        **_channel(case.channel),
        "at": case.last_message_at,
        "unread": case.unread,
        "current": case.pk == current,
        "clock": clock(case),
        "turn": ("ours" if case.turn == "us" else case.turn) if case.active else "",
        "turn_label": _turn_or_reason(case),
    }


def _channel(name: str) -> dict[str, str]:
    """The sign of a channel; mail, the usual one, has none in a list."""
    found = channel(name) if name != "email" else None
    return {"channel": found.icon if found else "", "channel_label": str(found.title) if found else ""}


def _turn_or_reason(case: Case) -> str:
    """Whose turn; for what was set aside, why."""
    if case.state == Case.State.SET_ASIDE:
        return aside_name(case.set_aside_reason)
    return turn_name(case.turn) if case.active else ""


def clock(case: Case) -> dict[str, str] | None:
    """The one clock that matters: not delivered, late, a date that has come, or what comes due next."""
    if case.needs_eyes:
        return {"label": _("not delivered"), "title": _("A message of ours did not arrive."), "tone": "red"}
    if not case.active:
        return None
    now = timezone.now()
    late = case.next_breach_at is not None and case.next_breach_at <= now
    if case.next_date and not late and case.next_date <= team.today():
        return {"label": _("today"), "title": _("The next date of this case has come."), "tone": "amber"}
    if case.take_by and not late and (case.next_breach_at is None or case.take_by < case.next_breach_at):
        return _running(clock_names()["owner"], case.take_by, None, case, now)
    if case.next_breach_at is None:
        return None
    return _running(clock_names()[case.next_clock], case.next_breach_at, case.warn_at, case, now)


@once_a_language
def clock_names() -> Mapping[str, str]:
    """What each clock measures."""
    return {
        "first_answer": _("First answer"),
        "next_word": _("Next word"),
        "solution": _("Solution"),
        "owner": _("Somebody takes it"),
    }


def _running(name: str, due: datetime, warn: datetime | None, case: Case, now: datetime) -> dict[str, str] | None:
    """A clock that comes due within a day, or is late; what is further away would only be noise in a list."""
    values = {"clock": name, "time": span(abs(due - now))}
    said = _sentences()
    if due <= now:
        title = said["late"] % values
        return {"label": said["late in short"] % values, "title": f"{title} {_waited(case, now)}".strip(), "tone": "red"}
    if due - now > SHOWN_BEFORE:
        return None
    title, tone = said["left"] % values, "amber" if warn and warn <= now else ""
    return {"label": values["time"], "title": f"{title} {_waited(case, now)}".strip(), "tone": tone}


def _waited(case: Case, now: datetime) -> str:
    if case.waiting_since is None:
        return ""
    return _sentences()["waited"] % {"time": span(now - case.waiting_since)}


def span(time: timedelta) -> str:
    """A length of time in its largest unit."""
    minutes = int(time.total_seconds() // 60)
    if minutes < 60:
        return _sentences()["minutes"] % {"count": minutes}
    if minutes < 48 * 60:
        return _sentences()["hours"] % {"count": minutes // 60}
    return _sentences()["days"] % {"count": minutes // 1440}


@once_a_language
def _sentences() -> Mapping[str, str]:
    """What is said of a clock, in each of fifty rows."""
    return {
        "late": _("%(clock)s: %(time)s late."),
        "late in short": _("%(time)s late"),
        "left": _("%(clock)s: %(time)s left."),
        "waited": _("Somebody has waited for our answer for %(time)s."),
        "minutes": _("%(count)d min"),
        "hours": _("%(count)d h"),
        "days": _("%(count)d d"),
    }


def hit_rows(hits: Iterable[Hit], sought: str, *, reader: Agent) -> list[dict[str, Any]]:
    """Search results: the row of the case with the passage of the message that matched, the words that were sought marked."""
    found, words = [], FoundWords(sought)
    for hit in hits:
        line = row(hit.case, None, reader=reader)
        language = hit.message.language if hit.message else ""
        line["subject_pieces"] = list(pieces(hit.case.title, words.places(hit.case.title, language)))
        if hit.message:
            text = " ".join((hit.message.reply or hit.message.text).split())
            line["preview_pieces"] = passage(text, words.places(text, language))
            line["preview_kind"] = "ours" if hit.message.direction == "out" else ""
            line["at"] = hit.message.at
        found.append(line)
    return found


def looked_lines(looked: Looked) -> dict[str, Any]:
    """Where a search looked, place by place, in words; `since` and `mailboxes` say what it went through (see searched.html)."""
    names = {
        "open": _("open cases"),
        "closed": _("closed cases"),
        "spam": _("spam"),
        "machines": _("bounces and mail from machines"),
        "joined": _("joined cases"),
        "unreadable": _("mails that could not be read"),
    }
    places = [{"name": names[place], "count": count} for place, count in looked.found.items()]
    return {"places": places, "mailboxes": ", ".join(looked.mailboxes), "since": looked.since, "at": timezone.now()}


def morning(days: int) -> datetime:
    """Eight o'clock local time, so many days from now."""
    return (team.start_of_today() + timedelta(days=days)).replace(hour=8)

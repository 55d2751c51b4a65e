"""The ledgers beside a case: what was asked, what we promised, what we said, what was ordered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opora.cases.models import Case
from opora.followups.queries import progress_letter
from opora.ledgers import queries
from opora.ledgers.models import Brief, Promise, Question, Statement
from opora.team.models import Agent
from opora.web.ledgers.wording import amount, desk_zone, hours_and_minutes, money, told
from opora.web.shell.addresses import reverse

Context = dict[str, Any]
QUESTION_ICONS = {
    "asked": "circle-dot",
    "answered": "circle-check",
    "partly": "circle-alert",
    "unclear": "circle-alert",
    "withdrawn": "x",
    "assumed": "circle-check",
}
QUESTION_TONES = {"asked": "amber", "partly": "amber", "unclear": "amber", "answered": "green", "assumed": "green"}


def ledger_sections(case: Case, reader: Agent) -> list[Context]:
    """Sections of the side pane, the ones with something open unfolded; a case with no brief offers to write one down."""
    pane = queries.pane(case, for_=reader)
    theirs, ours, promised, said = pane.theirs, pane.ours, pane.promises, pane.statements
    may_write = reader.may("cases:reply")
    open_questions = [one for one in (*theirs, *ours) if one.is_open]
    zone = desk_zone()
    open_promises = [one for one in promised if one.is_open or one.state == Promise.State.BROKEN]
    return [
        {
            **_section("questions", _("Questions"), open_questions, bool(open_questions)),
            "groups": [
                _questions(_("The customer asks"), theirs),
                _questions(_("We ask"), ours),
            ],
            "waited": _waited(pane.waited.days),
            "again": queries.re_ask_text(case, for_=reader) if any(one.is_open and one.message_id for one in ours) else "",
            "ask_url": reverse("ask_question", args=[case.pk]) if may_write else "",
        },
        {
            **_section("promises", _("Promises"), open_promises, bool(open_promises)),
            "promises": [{**promise_row(one, zone), "word": _word(one) if may_write else ""} for one in promised[:12]],
            "book_url": reverse("book_promise", args=[case.pk]) if may_write else "",
        },
        {**_section("statements", _("What we said"), said, False), "statements": [statement_row(one) for one in said[:12]]},
        {**_section("brief", _("What was ordered"), [], False), "brief": _brief(case, pane.brief, pane.versions, zone), "case": case.pk},
    ]


def _section(key: str, title: str, items: Sequence[Any], is_open: bool) -> Context:
    return {"key": key, "title": title, "count": len(items) or None, "open": is_open, "template": f"ledgers/section_{key}.html"}


def _questions(title: str, found: Sequence[Question]) -> Context:
    """Of one direction: what is open in sight, what is settled folded."""
    rows = [question_row(one) for one in found]
    return {"title": title, "rows": [row for row in rows if row["is_open"]], "settled": [row for row in rows if not row["is_open"]]}


def question_row(one: Question) -> Context:
    """One question with what can be said of it."""
    return {
        "number": one.number,
        "text": one.text,
        "icon": QUESTION_ICONS[one.state],
        "tone": QUESTION_TONES.get(one.state, ""),
        "state": one.get_state_display(),
        "is_open": one.is_open,
        "is_request": one.kind == Question.Kind.REQUEST,
        "times": one.times_asked,
        "default": one.default_answer if one.is_open else "",
        "url": reverse("settle_question", args=[one.pk]),
        "jump": f"#message-{one.message_id}" if one.message_id else "",
        "choices": _question_choices(one),
    }


def _question_choices(one: Question) -> list[Context]:
    states = Question.State
    wanted = [states.ANSWERED, states.PARTLY, states.UNCLEAR] if one.is_open else [states.ASKED]
    choices = [{"value": state.value, "label": str(state.label)} for state in wanted if state != one.state]
    return [*choices, {"value": states.WITHDRAWN.value, "label": str(states.WITHDRAWN.label)}] if one.is_open else choices


def promise_row(one: Promise, zone: tzinfo) -> Context:
    """One promise, its time in the reader's words, and how urgent it is."""
    return {
        "id": one.pk,
        "text": one.text,
        "kind": one.get_kind_display(),
        "state": one.get_state_display(),
        "is_open": one.is_open,
        "is_broken": one.state == Promise.State.BROKEN,
        "due": told(one.due, zone, date_only=one.date_only),
        "tone": tone(one),
        "owner": one.owner.name if one.owner else "",
        "moved": len(one.moves),
        "seems_kept": one.is_open and one.shown_by_id is not None,
        "url": reverse("settle_promise", args=[one.pk]),
        "move_url": reverse("move_promise", args=[one.pk]),
        "case": one.case_id,
        "case_url": reverse("case", args=[one.case_id]),
        "case_title": one.case.title,
        "customer": one.case.customer_name,
    }


def _word(one: Promise) -> str:
    """What can be told when a promise comes due and is not done; "" while there is time."""
    return progress_letter(one) if one.is_open and tone(one) else ""


def tone(one: Promise) -> str:
    """Red when broken or past due, amber when three quarters of its time are over, green when it was kept."""
    now = timezone.now()
    if one.state == Promise.State.BROKEN or (one.is_open and one.due and one.due <= now):
        return "red"
    if one.is_open and one.reminder_at and one.reminder_at <= now:
        return "amber"
    return "green" if one.state in (Promise.State.KEPT, Promise.State.REPAIRED) else ""


def statement_row(one: Statement) -> Context:
    """One thing we said, with where it comes from."""
    return {
        "sentence": one.sentence,
        "at": one.said_at,
        "kind": one.get_kind_display(),
        "source": one.get_source_display() if one.source != Statement.Source.UNCHECKED else "",
        "is_wrong": one.wrong_at is not None,
        "right": one.right_sentence,
        "url": reverse("statement", args=[one.pk]),
        "jump": f"#message-{one.message_id}" if one.message_id else "",
    }


def brief_context(case: Case, reader: Agent) -> Context | None:
    """What holds now and what was proposed; None: nothing was written down."""
    brief = queries.brief(case, for_=reader)
    return _brief(case, brief, queries.versions(brief) if brief else [], desk_zone())


def _brief(case: Case, brief: Brief | None, versions: Sequence[queries.ShownVersion], zone: tzinfo) -> Context | None:
    if brief is None:
        return None
    return {"url": reverse("brief", args=[case.pk]), "versions": [_version(one, brief.currency, zone) for one in versions]}


def _version(one: queries.ShownVersion, currency: str, zone: tzinfo) -> Context:
    row = one.version
    return {
        "pk": row.pk,
        "number": row.number,
        "text": row.text,
        "state": row.get_state_display(),
        "key": row.state,
        "deadline": told(row.deadline, zone, date_only=row.date_only),
        "price": money(row.price, currency),
        "hours": amount(row.hours),
        "spent": hours_and_minutes(one.minutes),
        "worth": money(one.worth, currency),
    }


def _waited(days: int) -> str:
    """How long the customer kept us waiting; it is not our time."""
    return (
        ngettext("The customer took %(days)d working day so far.", "The customer took %(days)d working days so far.", days) % {"days": days}
        if days
        else ""
    )

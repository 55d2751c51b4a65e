"""What one message holds: questions, requests, dates, sums, numbers and feelings, marked in its words, and how much of it matters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from opora.cases import queries
from opora.messages.models import Message
from opora.pure.reading.customer import CustomerReading, read_customer
from opora.team.models import Agent

Context = dict[str, Any]


class Mark(NamedTuple):
    """A stretch of the text; `aim` kinds say what a sentence is for, the others name something in it."""

    start: int
    end: int
    kind: str


AIMS = ("question", "request")


@login_required
@require_GET
def holds(request: HttpRequest, pk: int) -> HttpResponse:
    """The fragment under a message (see case/holds.html); fetched when somebody opens it."""
    reader: Agent = request.user  # type: ignore[assignment]
    message = queries.message(pk, for_=reader)
    return render(request, "case/holds.html", {"held": held(message)})


def held(message: Message) -> Context:
    """The text in pieces, each with what it is, and the counts in words."""
    known = message.language.partition("-")[0]
    reading = read_customer(message.reply, received_at=message.at, language=known if known not in ("", "und") else None)
    marks = _marks(reading)
    return {
        "id": message.pk,
        "language": message.language if message.language != "und" else "",
        "counts": _counts(reading),
        "percent": round(reading.substance * 100),
        "apology_due": reading.apology_due,
        "pieces": pieces(message.reply, marks) if marks else [],
    }


def _marks(reading: CustomerReading) -> list[Mark]:
    found: dict[str, Iterable[Any]] = {
        "question": reading.questions,
        "request": reading.requests,
        "date": reading.dates,
        "sum": reading.sums,
        "reference": reading.references,
        "upset": reading.upset,
        "embarrassed": reading.embarrassed,
    }
    return [Mark(one.start, one.end, kind) for kind, ones in found.items() for one in ones if one.start < one.end]


def pieces(text: str, marks: Sequence[Mark]) -> list[Context]:
    """The text cut wherever a mark begins or ends: `aim` and `fact` are kinds or "", `title` says them in words."""
    names = kind_names()
    cuts = sorted({0, len(text), *(place for mark in marks for place in (mark.start, mark.end) if 0 < place < len(text))})
    found = []
    for start, end in pairwise(cuts):
        here = [mark.kind for mark in marks if mark.start <= start and end <= mark.end]
        aim = next((kind for kind in here if kind in AIMS), "")
        fact = next((kind for kind in here if kind not in AIMS), "")
        title = ", ".join(names[kind] for kind in dict.fromkeys(here))
        found.append({"text": text[start:end], "aim": aim, "fact": fact, "title": title})
    return found


def kind_names() -> dict[str, str]:
    """What each mark means, in a word."""
    return {
        "question": _("question"),
        "request": _("wish"),
        "date": _("date"),
        "sum": _("sum"),
        "reference": _("number"),
        "upset": _("upset"),
        "embarrassed": _("embarrassed"),
    }


def _counts(reading: CustomerReading) -> list[Context]:
    """Only what there is, in the order in which one answers it."""
    numbers = {
        "question": (reading.questions, ngettext("%(count)d question", "%(count)d questions", len(reading.questions))),
        "request": (reading.requests, ngettext("%(count)d wish", "%(count)d wishes", len(reading.requests))),
        "date": (reading.dates, ngettext("%(count)d date", "%(count)d dates", len(reading.dates))),
        "sum": (reading.sums, ngettext("%(count)d sum", "%(count)d sums", len(reading.sums))),
        "reference": (reading.references, ngettext("%(count)d number", "%(count)d numbers", len(reading.references))),
        "upset": (reading.upset, _("upset")),
        "embarrassed": (reading.embarrassed, _("embarrassed")),
    }
    return [
        {"kind": kind, "label": words % {"count": len(ones)} if "%" in words else words} for kind, (ones, words) in numbers.items() if ones
    ]

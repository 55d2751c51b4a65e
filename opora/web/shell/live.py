"""`/live/`: one event stream per browser."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponseBase, HttpResponseForbidden, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from opora.kernel.db import quick
from opora.kernel.live.asking import asked, give_back
from opora.kernel.live.stream import stream
from opora.messages.queries import mailbox_ids
from opora.team.models import Agent

STILL_SIGNED_IN = """
    SELECT EXISTS (SELECT FROM team_agent WHERE id = %s AND is_active)
       AND EXISTS (SELECT FROM django_session WHERE session_key = %s AND expire_date > %s)
"""


@require_GET
async def live(request: HttpRequest) -> HttpResponseBase:
    """What changed, for a signed-in person; ends when the session does."""
    person = await request.auser()
    if not isinstance(person, Agent) or not person.is_active:
        return HttpResponseForbidden()
    boxes = await asked(_boxes, person)

    def may_hear(change: dict[str, Any]) -> bool:
        if change.get("agent"):
            return bool(change["agent"] == person.pk)
        return change.get("mailbox") is None or change["mailbox"] in boxes

    session = request.session.session_key

    async def still_allowed() -> bool:
        return await asked(_still_signed_in, person.pk, session)

    await give_back()
    events = stream(_seen(request), since=_asked_for(request), may_hear=may_hear, still_allowed=still_allowed)
    answer = StreamingHttpResponse(events, content_type="text/event-stream")
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["X-Accel-Buffering"] = "no"
    return answer


def _seen(request: HttpRequest) -> int | None:
    value = request.headers.get("Last-Event-ID") or request.GET.get("after", "")
    return int(value) if value.isdigit() and len(value) < 18 else None


def _asked_for(request: HttpRequest) -> datetime | None:
    """When the browser asked for the page, from the milliseconds since then: its clock need not be ours."""
    age = request.GET.get("age", "")
    return timezone.now() - timedelta(milliseconds=int(age)) if age.isdigit() and len(age) < 12 else None


def _boxes(person: Agent) -> set[int]:
    return set(mailbox_ids(for_=person))


def _still_signed_in(person: int, session: str | None) -> bool:
    return bool(quick.ask(STILL_SIGNED_IN, [person, session, timezone.now()])[0][0])

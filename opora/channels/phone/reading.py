"""From what a provider told to events of calls: numbers in one form, lines to people, calls within the house left out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from opora.channels.phone.providers import PROVIDERS
from opora.channels.phone.providers.provider import OUT, Heard, Told
from opora.messages import actions as messages
from opora.messages.accounts import Answers, account_of, answers_of
from opora.messages.hooking import body_of
from opora.messages.models import HookCall
from opora.pure.calls import as_e164, is_withheld
from opora.team import queries as team

LONGEST_EXTENSION = 5  # digits; who calls with fewer sits in the house
LINE = re.compile(r"^\s*(\S+)\s*[=:;,\s]\s*(\S+@\S+)\s*$")
FAULTY = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


def takes(call: HookCall) -> bool:
    """Understand one webhook call; what its provider's file does not know is kept and shown."""
    account = account_of(call.mailbox_id)
    answers = answers_of(account) if account else Answers()
    provider = PROVIDERS.get(answers["provider"])
    if provider is None:
        return False
    try:
        told = provider.tells(Heard(body_of(call), call.received_at, zone()))
    except FAULTY:
        return False
    if told is None:
        return False
    messages.note_calls(call.mailbox_id, heard_of(told, answers))
    return True


def heard_of(told: Sequence[Told], answers: Answers) -> list[messages.Heard]:
    """The events as the room of messages takes them; calls from one telephone of the house to another are none of ours."""
    people = people_of_lines(answers["lines"])
    region = answers["country"] or team.desk().country
    return [_event(one, people, region) for one in told if not _is_within(one)]


def _event(told: Told, people: Mapping[str, int], region: str) -> messages.Heard:
    theirs, ours = (told.called, told.caller) if told.direction == OUT else (told.caller, told.called)
    number = "" if is_withheld(theirs) else as_e164(theirs, region)
    return messages.Heard(
        call=told.call, key=f"{told.what} {told.event}".strip(), what=told.what, at=told.at, direction=told.direction, number=number,
        told_number=theirs[:80], caller_name=told.name, called=as_e164(ours, region) or ours, queue=told.queue,
        agent=told.agent or told.email, person=people.get(told.agent.lower()) or people.get(told.email.lower()),
    )  # fmt: skip


def _is_within(told: Told) -> bool:
    theirs = told.called if told.direction == OUT else told.caller
    return theirs.strip().isdigit() and len(theirs.strip()) <= LONGEST_EXTENSION


def people_of_lines(lines: str) -> dict[str, int]:
    """Whose telephone is which: by the address everybody signs in with, and by the lines told in the settings ("101 jana@…")."""
    known = {one.email.lower(): one.pk for one in team.colleagues()}
    for line in lines.splitlines():
        found = LINE.match(line)
        if found and found.group(2).lower() in known:
            known[found.group(1).lower()] = known[found.group(2).lower()]
    return known


def zone() -> ZoneInfo:
    """The desk's own zone: providers that write bare times write them so."""
    return ZoneInfo(team.desk().time_zone)

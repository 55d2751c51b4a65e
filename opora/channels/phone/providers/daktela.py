"""Daktela (CZ): a record of a call as its REST interface has it (id_call, direction, clid, did, answered, waiting_time,
duration, missed_call), bare or inside `data`, with the name of the event beside it.

The form of the webhook is our own construction from Daktela's documentation of call records. It must be checked against a
real account before anybody relies on it.

One record says the whole course as far as it is known, so each becomes several events; repeats are known by the call.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from opora.channels.phone.providers.provider import IN, OUT, Heard, Provider, Told, bearer_or_basic, moment_of, text_of
from opora.pure.calls import What

INSIDE = ("data", "item", "call", "object")
OVER = ("close", "hang", "end", "finish", "miss", "abandon")


def _tells(heard: Heard) -> Sequence[Told] | None:
    told = json.loads(heard.raw)
    if not isinstance(told, dict):
        return None
    record = _record(told)
    call = text_of(record, "id_call", "uniqueid", "id")
    if not call or not any(name in record for name in ("clid", "direction", "call_time")):
        return None
    if text_of(record, "direction").lower() == "internal":
        return ()
    return _course(call, record, text_of(told, "event", "action", "trigger").lower(), heard)


def _record(told: Mapping[str, Any]) -> Mapping[str, Any]:
    for name in INSIDE:
        if isinstance(told.get(name), dict):
            return _record(told[name])
    return told


def _course(call: str, record: Mapping[str, Any], event: str, heard: Heard) -> list[Told]:
    outgoing = text_of(record, "direction").lower() in ("out", "outgoing")
    began = moment_of(record.get("call_time"), heard)
    queue, agent = _named(record, "id_queue", "queue"), _named(record, "id_agent", "agent", "user")
    them, us = text_of(record, "clid", "number"), text_of(record, "did", "prefix_clid")

    def told(what: What, seconds: float) -> Told:
        return Told(
            call, what, began + timedelta(seconds=seconds), us if outgoing else them, them if outgoing else us,
            direction=OUT if outgoing else IN, queue=queue, agent=agent, email=agent if "@" in agent else "",
            name=text_of(record, "clid_name", "prefix_clid_name"),
        )  # fmt: skip

    waited = _seconds(record, "waiting_time") + _seconds(record, "ringing_time")
    answered, over = _yes(record.get("answered")), _is_over(record, event)
    course = [told(What.RINGING, 0)]
    if answered or "answer" in event:
        course.append(told(What.ANSWERED, waited))
    if over:
        lost = What.ABANDONED if queue else What.MISSED
        course.append(told(What.HUNG_UP if answered else lost, waited + (_seconds(record, "duration") if answered else 0)))
    return course


def _is_over(record: Mapping[str, Any], event: str) -> bool:
    told = any(text_of(record, name) for name in ("disconnection_cause", "disconnection_reason", "time_close"))
    return told or _yes(record.get("missed_call")) or any(word in event for word in OVER)


def _named(record: Mapping[str, Any], *names: str) -> str:
    """A queue or a person: its bare name, or an object that holds it."""
    for name in names:
        value = record.get(name)
        if isinstance(value, dict):
            return text_of(value, "email", "name", "title")
        if text_of(record, name):
            return text_of(record, name)
    return ""


def _seconds(record: Mapping[str, Any], name: str) -> float:
    try:
        return min(max(0.0, float(record.get(name) or 0)), 86_400.0)
    except (TypeError, ValueError):
        return 0.0


def _yes(value: object) -> bool:
    return value is True or str(value).lower() in ("1", "true", "yes")


DAKTELA = Provider("daktela", "Daktela", bearer_or_basic, _tells)

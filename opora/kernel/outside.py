"""Asking servers of other people: public addresses only, checked where the line is opened, cut after ten seconds or one
megabyte (reliability.md B65, B67). An operator opens networks of the house by OPORA_INSIDE_NETWORKS, such as a gateway's."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from ipaddress import ip_network
from typing import Any

import httpx
from django.conf import settings
from ssrfguard import Policy, SSRFGuardError
from ssrfguard.httpx import Client

LARGEST = 1024**2
SECONDS = 10.0
MOST_REDIRECTS = 3
LONGEST_PAUSE = timedelta(days=7)
WEB_PORTS = frozenset({80, 443, 8080, 8443})


class OutsideProblem(ValueError):
    """The other side answered too much, too slowly, or is no web server; the words are for the log."""


NOT_REACHED = (httpx.HTTPError, httpx.InvalidURL, SSRFGuardError, OutsideProblem)
"""Everything that asking may raise; in the last two the request may have arrived only if the answer broke off."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the other side said."""

    status: int
    content: bytes
    headers: Mapping[str, str]

    def pause(self, *, at: datetime) -> timedelta:
        """How long the other side wants to be left alone by its `Retry-After` (seconds, or a date); nothing where it says nothing."""
        told = self.headers.get("retry-after", "").strip()
        if told.isascii() and told.isdigit():
            return pause_of(int(told[:12]))
        try:
            until = parsedate_to_datetime(told)
        except ValueError:
            return timedelta()
        return pause_of((until.replace(tzinfo=until.tzinfo or UTC) - at).total_seconds())

    def told(self) -> dict[str, Any]:
        """The JSON object of the answer; an empty one where it is anything else."""
        try:
            found = json.loads(self.content)
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


def pause_of(seconds: object) -> timedelta:
    """A pause that somebody outside named: never below nothing, never above a week, nothing for what is no number."""
    return timedelta(seconds=min(max(0, seconds), LONGEST_PAUSE.total_seconds())) if isinstance(seconds, int | float) else timedelta()


def fetch(address: str, *, largest: int = LARGEST, seconds: float = SECONDS, headers: Mapping[str, str] | None = None) -> Answer:
    """GET an address, following redirects; a status of 400 and above raises OutsideProblem."""
    answer = ask("GET", address, largest=largest, seconds=seconds, headers=headers, redirects=True)
    if answer.status >= 400:
        raise OutsideProblem(f"{address[:200]} answered {answer.status}")
    return answer


def ask(
    method: str,
    address: str,
    *,
    content: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    largest: int = LARGEST,
    seconds: float = SECONDS,
    redirects: bool = False,
) -> Answer:
    """One request. The name is resolved once and the line opened to what was checked, on every redirect again."""
    with Line(seconds=seconds, redirects=redirects) as line:
        return line.ask(method, address, content=content, headers=headers, largest=largest)


class Line:
    """For several requests to one server: the line stays open between them, as far as the server lets it, so that only the first one
    pays for the way there and for TLS. What was checked when it was opened is what it leads to."""

    def __init__(self, *, seconds: float = SECONDS, redirects: bool = False) -> None:
        self.seconds = seconds
        limits = httpx.Timeout(seconds, connect=min(5.0, seconds))
        self._client = Client(policy=_policy(), verify=_trusted(), timeout=limits, follow_redirects=redirects)

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_problem: object) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def ask(
        self, method: str, address: str, *, content: bytes | None = None, headers: Mapping[str, str] | None = None, largest: int = LARGEST
    ) -> Answer:
        """One request, as `ask`."""
        until = time.monotonic() + self.seconds
        with self._client.stream(method, address, content=content, headers=dict(headers or {})) as answer:
            return Answer(answer.status_code, _read(answer, largest, until), dict(answer.headers))


@cache
def _trusted() -> ssl.SSLContext:
    """Whose certificates we believe. Reading them costs more than most questions, so it is done once."""
    return httpx.create_ssl_context()


def _policy() -> Policy:
    inside = tuple(ip_network(one) for one in settings.OPORA_INSIDE_NETWORKS)
    ports = WEB_PORTS | frozenset(settings.OPORA_INSIDE_PORTS)
    return Policy(allowed_networks=inside, allowed_ports=ports, max_redirects=MOST_REDIRECTS)


def _read(answer: httpx.Response, largest: int, until: float) -> bytes:
    content = bytearray()
    for piece in answer.iter_bytes():
        content += piece
        if len(content) > largest:
            raise OutsideProblem(f"more than {largest} bytes")
        if time.monotonic() > until:
            raise OutsideProblem("too slow")
    return bytes(content)

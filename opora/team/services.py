"""Calling services of people of the desk: each batch in a process of its own that is ended when it takes too long."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

import opora

log = logging.getLogger(__name__)
SECONDS = 40.0  # Apprise waits four seconds for a line and four for an answer, several times at most
PROGRAM = [sys.executable, "-m", "opora.team.calling_services"]
NEEDED = ("PATH", "LANG", "LC_ALL", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")


@dataclass(frozen=True, slots=True)
class Call:
    """One notice for one address; `id` comes back with how it went."""

    id: int
    address: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Who took it, who refused it, and of whom nobody knows because they were called and the answer did not come."""

    done: frozenset[int]
    refused: frozenset[int]
    unknown: frozenset[int]


def call_services(calls: Sequence[Call]) -> Outcome:
    """Call them all at the same time. Who is in none of the three sets was not called."""
    wanted = [{"id": one.id, "address": one.address, "title": one.title, "body": one.body} for one in calls]
    lines = _ask({"calls": wanted})
    begun = {line["id"] for line in lines if line.get("begun")}
    said = {line["id"]: line["done"] for line in lines if "done" in line}
    done = frozenset(pk for pk, well in said.items() if well)
    return Outcome(done, frozenset(said) - done, frozenset(begun - set(said)))


def service_of(address: str) -> str:
    """The name of the service an address belongs to, '' if none; nothing is called."""
    return next((str(line["service"]) for line in _ask({"check": address}) if "service" in line), "")


def _ask(wanted: dict[str, Any]) -> list[dict[str, Any]]:
    wanted |= {"networks": settings.OPORA_INSIDE_NETWORKS, "ports": settings.OPORA_INSIDE_PORTS}
    surroundings = {name: os.environ[name] for name in NEEDED if name in os.environ}
    surroundings["PYTHONPATH"] = str(Path(opora.__file__).resolve().parent.parent)
    try:
        ran = subprocess.run(
            PROGRAM, input=json.dumps(wanted), capture_output=True, text=True, timeout=SECONDS, env=surroundings, cwd="/", check=False
        )
    except subprocess.TimeoutExpired as late:
        log.warning("services did not answer within %s seconds", SECONDS)
        return _lines(late.stdout.decode() if isinstance(late.stdout, bytes) else late.stdout or "")
    if ran.returncode:
        log.warning("calling services ended with %s: %s", ran.returncode, ran.stderr[-300:])
    return _lines(ran.stdout)


def _lines(text: str) -> list[dict[str, Any]]:
    """Whole lines only: the last one may have been cut off."""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n") and line.startswith("{")]

"""The figures as a table: ours, the peers', and how many times better or worse."""

from __future__ import annotations

from typing import Any

from bench.measuring import Figures

# What is compared: words, our measure, helpdesk's, the floor's, the figure, and whether less is better.
ROWS = (
    ("mails a second, one by one", "ingest, one by one", "ingest", "ingest", "rate", False),
    ("… p50, ms", "ingest, one by one", "ingest", "ingest", "p50_ms", True),
    ("… p99, ms", "ingest, one by one", "ingest", "ingest", "p99_ms", True),
    ("processor time a mail, ms", "ingest, one by one", "ingest", "ingest", "cpu_ms", True),
    ("mails a second, streamed", "ingest, streamed", "ingest", "ingest", "rate", False),
    ("… processor time a mail, ms", "ingest, streamed", "ingest", "ingest", "cpu_ms", True),
    ("mails a second, bulk import", "bulk import", "ingest", "bulk", "rate", False),
    ("… processor time a mail, ms", "bulk import", "ingest", "bulk", "cpu_ms", True),
    ("list, p50 ms", "list, 10000 cases", "list", "", "p50_ms", True),
    ("list, p99 ms", "list, 10000 cases", "list", "", "p99_ms", True),
    ("case, p50 ms", "case, 10000 cases", "case", "", "p50_ms", True),
    ("case, p99 ms", "case, 10000 cases", "case", "", "p99_ms", True),
    ("search, p50 ms", "search, 10000 cases", "search", "search", "p50_ms", True),
    ("search, p99 ms", "search, 10000 cases", "search", "search", "p99_ms", True),
    ("reply, p50 ms", "reply", "reply", "", "p50_ms", True),
    ("reply, p99 ms", "reply", "reply", "", "p99_ms", True),
    ("… the coach has seen it typed, p50 ms", "reply, the coach has seen it typed", "", "", "p50_ms", True),
    ("… p99 ms", "reply, the coach has seen it typed", "", "", "p99_ms", True),
    ("queries that find something", "queries that find something", "search", "search", "found", False),
    ("… typed without accents", "queries that find something", "", "", "found_without_accents", False),
    ("8-bit mails in old charsets, read right", "8-bit mails in old charsets", "8-bit mails in old charsets", "", "right", False),
    ("threads on proof: F1", "threads, joined on proof alone", "threading", "", "f1", False),
    ("cases, proposals accepted: F1", "cases, best proposals accepted", "threading", "", "f1", False),
    ("bytes on disk a mail", "disk", "disk", "", "bytes_per_mail", True),
    ("web, MB under load", "memory, under load", "memory", "", "web_mb", True),
    ("worker, MB under load", "memory, under load", "", "", "worker_mb", True),
    ("database, MB under load", "memory, under load", "", "", "database_mb", True),
    ("j to painted, p50 ms", "j pressed to painted", "", "", "p50_ms", True),
    ("mail stored to seen, p50 ms", "mail stored to seen in a browser", "", "", "p50_ms", True),
)


def table(figures: Figures) -> str:
    """A line per measure; "×3.0" says that ours is three times better than that peer's."""
    head = f"{'':42}{'opora':>12}{'helpdesk':>12}{'':>8}{'floor':>12}{'':>8}"
    return "\n".join([head, *(_line(figures, *row) for row in ROWS)])


def _line(figures: Figures, words: str, ours: str, theirs: str, floor: str, key: str, less: bool) -> str:
    own = figures.of("opora", ours).get(key)
    helpdesk, least = (figures.of(peer, measure).get(key) for peer, measure in (("helpdesk", theirs), ("floor", floor)))
    return f"{words:42}{_shown(own):>12}{_shown(helpdesk):>12}{_ratio(own, helpdesk, less):>8}{_shown(least):>12}{_ratio(own, least, less):>8}"


def _shown(value: Any) -> str:
    return "–" if value is None else str(value)


def _ratio(own: Any, other: Any, less: bool) -> str:
    if not own or not other:
        return ""
    return f"×{(other / own if less else own / other):.2f}"

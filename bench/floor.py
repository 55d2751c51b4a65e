"""The floor: the least that any desk must do. Parse with the standard library, one durable row with its search words."""

from __future__ import annotations

import email
import os
import time
from email.header import decode_header, make_header
from email.message import Message
from typing import Any

import psycopg

from bench.corpus.reading import Folder
from bench.measuring import Figures, processor, spread

PEER = "floor"
TABLE = """
    DROP TABLE IF EXISTS bench_floor;
    CREATE TABLE bench_floor (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, subject text, sender text, body text, raw bytea STORAGE EXTERNAL,
        words tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(subject, '') || ' ' || coalesce(sender, '') || ' ' || body)) STORED
    );
    CREATE INDEX ON bench_floor USING gin (words);
"""
INSERT = "INSERT INTO bench_floor (subject, sender, body, raw) VALUES (%s, %s, %s, %s)"
FIND = "SELECT id, subject, sender FROM bench_floor WHERE words @@ plainto_tsquery('simple', %s) ORDER BY id DESC LIMIT 50"


def measure(mails: Folder, figures: Figures, database: int) -> None:
    """One commit a mail, a hundred a commit, and the search in SQL; leaves nothing behind."""
    from opora.kernel.db import direct_conninfo

    with psycopg.connect(direct_conninfo(), autocommit=True) as connection:
        connection.execute(TABLE)
        _ingest(mails, figures, database, connection)
        _in_bulk(mails, figures, database, connection)
        asked = [" ".join(one["terms"]) for one in mails.queries]
        took = [_asked(connection, one)[0] for one in asked * 3]
        hits = sum(_asked(connection, " ".join(one["terms"]))[1] for one in mails.queries if one["hits"])
        figures.tell(PEER, "search", n=len(took), found=hits, **spread(took))
        connection.execute("DROP TABLE bench_floor")


def _ingest(mails: Folder, figures: Figures, database: int, connection: psycopg.Connection[Any]) -> None:
    took: list[float] = []
    spent: dict[str, float] = {}
    with processor(spent, program=os.getpid(), database=database):
        for mail in mails.mails:
            begun = time.perf_counter()
            connection.execute(INSERT, _row(mail.read_bytes()), prepare=True)
            took.append(time.perf_counter() - begun)
    used = {f"{part}_cpu_ms": round(1000 * seconds / len(took), 2) for part, seconds in spent.items()}
    cpu = round(1000 * sum(spent.values()) / len(took), 2)
    figures.tell(PEER, "ingest", n=len(took), rate=round(len(took) / sum(took), 1), cpu_ms=cpu, **used, **spread(took))


def _in_bulk(mails: Folder, figures: Figures, database: int, connection: psycopg.Connection[Any]) -> None:
    """Into an empty table again, a hundred a commit."""
    connection.execute(TABLE)
    spent: dict[str, float] = {}
    begun = time.perf_counter()
    with processor(spent, program=os.getpid(), database=database), connection.cursor() as cursor:
        for start in range(0, len(mails.mails), 100):
            with connection.transaction():
                cursor.executemany(INSERT, [_row(mail.read_bytes()) for mail in mails.mails[start : start + 100]])
    count, took = len(mails.mails), time.perf_counter() - begun
    figures.tell(PEER, "bulk", n=count, rate=round(count / took, 1), cpu_ms=round(1000 * sum(spent.values()) / count, 2))


def _asked(connection: psycopg.Connection[Any], text: str) -> tuple[float, bool]:
    begun = time.perf_counter()
    rows = connection.execute(FIND, [text]).fetchall()
    return time.perf_counter() - begun, bool(rows)


def _row(raw: bytes) -> tuple[str, str, str, bytes]:
    mail = email.message_from_bytes(raw)
    subject, sender = (str(make_header(decode_header(mail[name] or ""))) for name in ("Subject", "From"))
    return subject.replace("\0", ""), sender.replace("\0", ""), _text(mail).replace("\0", ""), raw


def _text(mail: Message) -> str:
    texts = []
    for part in mail.walk():
        if part.get_content_type() == "text/plain":
            data = part.get_payload(decode=True) or b""
            try:
                texts.append(bytes(data).decode(part.get_content_charset() or "ascii", "replace"))
            except LookupError:
                texts.append(bytes(data).decode("latin-1"))
    return "\n".join(texts)

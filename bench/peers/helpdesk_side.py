"""Runs inside django-helpdesk's own environment: prepare, ingest FILE, tickets. Answers on standard output."""

import json
import logging
import os
import resource
import sys
import time

import django

QUEUE = {"title": "Support", "slug": "support", "email_address": "helpdesk@shop.example", "allow_email_submission": True, "email_box_type": "local", "email_box_local_dir": "/nowhere/"}


def prepare() -> None:
    """An empty desk with one queue and one person."""
    from django.contrib.auth.models import User
    from django.contrib.sites.models import Site
    from django.core.management import call_command
    from helpdesk.models import Queue

    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    Site.objects.update_or_create(id=1, defaults={"domain": "127.0.0.1", "name": "bench"})
    User.objects.create_superuser("root", "root@bench.example", "benchbench")
    Queue.objects.create(**QUEUE)


def ingest(listing: str) -> None:
    """Every mail as its own command reads them from a mailbox: decoded first, then parsed and stored."""
    from django.db import connection
    from django.utils import encoding
    from helpdesk.email import extract_email_metadata
    from helpdesk.models import FollowUp, Queue

    logging.disable(logging.CRITICAL)
    log, queue = logging.getLogger("bench"), Queue.objects.get(slug="support")
    took, errors = [], 0
    before = _processor()
    size = _size(connection)
    for file in open(listing).read().split("\n"):
        begun = time.perf_counter()
        try:
            extract_email_metadata(encoding.force_str(open(file, "rb").read(), errors="replace"), queue, log)
        except Exception:
            errors += 1
        took.append(time.perf_counter() - begun)
    rows = list(FollowUp.objects.values_list("message_id", "ticket_id", "comment", "ticket__title"))
    answer = {
        "took": took,
        "errors": errors,
        "cpu": _processor() - before,
        "bytes": _size(connection) - size + _files(),
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "tickets": {(one or "").strip("<> "): ticket for one, ticket, _, _ in rows},
        "broken": [(one or "").strip("<> ") for one, _, comment, title in rows if _is_broken(f"{comment}{title}")],
    }
    print(json.dumps(answer))


def _is_broken(text: str) -> bool:
    """Letters were lost: replaced by the sign for it, or by the name of that sign."""
    return "\ufffd" in text or "\\ufffd" in text


def tickets() -> None:
    """Up to a hundred with three to six messages."""
    from django.db.models import Count
    from helpdesk.models import Ticket

    rows = Ticket.objects.annotate(messages=Count("followup")).filter(messages__range=(3, 6)).order_by("pk")
    print(*rows.values_list("pk", flat=True)[:100])


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _size(connection: object) -> int:
    with connection.cursor() as cursor:  # type: ignore[attr-defined]
        cursor.execute("SELECT pg_database_size(current_database())")
        return int(cursor.fetchone()[0])


def _files() -> int:
    folder = f"{os.environ['BENCH_FOLDER']}/media"
    return sum(os.path.getsize(os.path.join(place, name)) for place, _, names in os.walk(folder) for name in names)


if __name__ == "__main__":
    django.setup()
    {"prepare": prepare, "ingest": ingest, "tickets": tickets}[sys.argv[1]](*sys.argv[2:])

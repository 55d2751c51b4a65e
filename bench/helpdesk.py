"""django-helpdesk beside us: installed into an environment of its own, on the same PostgreSQL, fed with the same mail."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import psycopg

from bench.corpus.reading import Folder
from bench.desk import free_port
from bench.measuring import Figures, agreement, processor, resident_mb, spread
from bench.web import Client

PEER = "helpdesk"
PACKAGES = ("django-helpdesk==2.6.1", "psycopg[binary]", "gunicorn", "setuptools<81")
DATABASE = "bench_helpdesk"
PORT = free_port()
HERE = Path(__file__).parent


def measure(mails: Folder, figures: Figures, database: int, build: Path) -> None:
    """Ingest and pages; left out with its reason where it cannot be installed."""
    folder = build / "helpdesk"
    try:
        python = _environment(folder)
    except (subprocess.CalledProcessError, OSError) as problem:
        figures.tell(PEER, "left out", reason=str(problem)[:300])
        return
    environment = _prepared(folder)
    _side(python, environment, "prepare")
    _ingest(mails, figures, database, python, environment, folder)
    _grow(environment, 10_000)
    _pages(mails, figures, database, python, environment)


def _environment(folder: Path) -> Path:
    python = folder / "venv" / "bin" / "python"
    if not (folder / "installed").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", *PACKAGES], check=True, stderr=subprocess.DEVNULL)
        (folder / "installed").touch()
    return python


def _prepared(folder: Path) -> dict[str, str]:
    """An empty database of its own on our server, and what its process must know."""
    from opora.kernel.db import Place, data_folder
    from opora.kernel.db.connection import embedded_conninfo

    place = Place(data_folder())
    with psycopg.connect(embedded_conninfo(place, role="postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {DATABASE}")
        connection.execute(f"CREATE DATABASE {DATABASE} OWNER opora")
    parts = {"HOST": str(place.sockets), "PORT": "5432", "USER": "opora", "PASSWORD": place.passwords()["opora"], "NAME": DATABASE}
    plain = {key: value for key, value in os.environ.items() if not key.startswith(("OPORA", "DJANGO", "PYTHON"))}
    return plain | {"BENCH_DATABASE": json.dumps(parts), "BENCH_FOLDER": str(folder), "DJANGO_SETTINGS_MODULE": "helpdesk_site", "PYTHONPATH": str(HERE / "peers")}


def _side(python: Path, environment: dict[str, str], *words: str) -> str:
    done = subprocess.run([python, "-m", "helpdesk_side", *words], env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


def _ingest(mails: Folder, figures: Figures, database: int, python: Path, environment: dict[str, str], folder: Path) -> None:
    listing = folder / "mails.txt"
    listing.write_text("\n".join(str(one.resolve()) for one in mails.mails))
    spent: dict[str, float] = {}
    with processor(spent, database=database):
        answer = json.loads(_side(python, environment, "ingest", str(listing)).splitlines()[-1])
    took = answer["took"]
    cpu = round(1000 * (answer["cpu"] + spent["database"]) / len(took), 2)
    figures.tell(PEER, "ingest", n=len(took), rate=round(len(took) / sum(took), 1), cpu_ms=cpu, errors=answer["errors"], **spread(took))
    truth = {one["mid"]: one["conv"] for one in mails.truth}
    figures.tell(PEER, "threading", **agreement(truth, answer["tickets"]))
    broken = set(answer["broken"])
    legacy = [one["mid"] for one in mails.legacy if one["mid"] in truth]
    figures.tell(PEER, "8-bit mails in old charsets", n=len(legacy), right=sum(one not in broken and one in answer["tickets"] for one in legacy))
    figures.tell(PEER, "disk", bytes_per_mail=answer["bytes"] // len(took))
    figures.tell(PEER, "memory of the ingest", load_mb=answer["memory_mb"])


def _grow(environment: dict[str, str], wanted: int) -> None:
    parts = json.loads(environment["BENCH_DATABASE"])
    with psycopg.connect(host=parts["HOST"], port=parts["PORT"], user=parts["USER"], password=parts["PASSWORD"], dbname=DATABASE, autocommit=True) as connection:
        rows = connection.execute(
            "SELECT string_agg(quote_ident(column_name), ',') FROM information_schema.columns "
            "WHERE table_name = 'helpdesk_ticket' AND column_name NOT IN ('id', 'secret_key')"
        ).fetchone()
        columns = rows[0] if rows else ""
        present = (connection.execute("SELECT count(*) FROM helpdesk_ticket").fetchone() or (0,))[0]
        while present < wanted:
            more = min(present, wanted - present)
            connection.execute(
                f"INSERT INTO helpdesk_ticket (secret_key, {columns}) SELECT secret_key, {columns} FROM helpdesk_ticket ORDER BY id LIMIT {more}"
            )
            present += more
        connection.execute("VACUUM ANALYZE")


def _pages(mails: Folder, figures: Figures, database: int, python: Path, environment: dict[str, str]) -> None:
    command = [python.with_name("gunicorn"), "-b", f"127.0.0.1:{PORT}", "-w", "1", "-k", "gthread", "--threads", "2", "--log-level", "error", "helpdesk_site:application"]
    server = subprocess.Popen(command, env=environment)
    try:
        client = _signed_in()
        idle = resident_mb(server.pid)
        tickets = [int(one) for one in _side(python, environment, "tickets").split()]
        shell, _ = client.timed(["/tickets/"] * 30)
        rows = [f"/datatables_ticket_list/{_query()}?draw=1&start={25 * (one % 4)}&length=25" for one in range(30)]
        filled, _ = client.timed(rows)
        figures.tell(PEER, "list", n=30, **spread([one + two for one, two in zip(shell, filled, strict=True)]))
        figures.tell(PEER, "case", n=len(tickets), **spread(client.timed([f"/tickets/{one}/" for one in tickets])[0]))
        _search(mails, client, figures)
        _reply(tickets[:40], client, figures)
        figures.tell(PEER, "memory", idle_mb=idle, web_mb=resident_mb(server.pid))
    finally:
        server.terminate()
        server.wait()


def _signed_in() -> Client:
    client = Client(PORT)
    for _ in range(200):
        try:
            page = client.get("/login/?next=/")
            break
        except OSError:
            time.sleep(0.1)
    client.post("/login/?next=/", [("username", "root"), ("password", "benchbench"), ("csrfmiddlewaretoken", client.token(page)), ("next", "/")])
    return client


def _query(**wishes: object) -> str:
    whole = {"filtering": {"status__in": [1, 2]}, "filtering_null": {}, "sorting": "created", "sortreverse": True, "search_string": "", **wishes}
    return base64.b64encode(json.dumps(whole).encode()).decode()


def _search(mails: Folder, client: Client, figures: Figures) -> None:
    took, found = [], 0
    for one in mails.queries:
        begun = time.perf_counter()
        page = client.get(f"/datatables_ticket_list/{_query(search_string=' '.join(one['terms']), filtering={})}?draw=1&start=0&length=25")
        took.append(time.perf_counter() - begun)
        found += bool(one["hits"]) and json.loads(page)["recordsTotal"] > 0
    figures.tell(PEER, "search", n=len(took), found=found, **spread(took))


def _reply(tickets: list[int], client: Client, figures: Figures) -> None:
    took = []
    for one in tickets:
        fields = [("comment", f"Dobrý den, omlouváme se, řešíme to. {one}"), ("public", "1"), ("new_status", "1"), ("title", "x"), ("owner", "0"), ("priority", "3"), ("queue", "1")]
        begun = time.perf_counter()
        client.post(f"/tickets/{one}/update/", [*fields, ("csrfmiddlewaretoken", client.cookies["csrftoken"])], follow=0)
        took.append(time.perf_counter() - begun)
    figures.tell(PEER, "reply", n=len(took), **spread(took))

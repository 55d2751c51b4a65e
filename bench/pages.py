"""Pages as a browser asks for them: list, case, search, answer; one kept connection to the real web process."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Sequence
from urllib.parse import quote

from bench.corpus.reading import Folder
from bench.measuring import Figures, percentile, processor, resident_mb, spread
from bench.web import Client

PEER = "opora"
NOTHING_FOUND = b'class="empty"'
ANSWER = "Dobrý den, omlouváme se, řešíme to."


def measure(mails: Folder, client: Client, figures: Figures, *, web: int, database: int, size: str) -> None:
    """Every page at the present size of the desk; `size` names it in the figures."""
    asked = [" ".join(one["terms"]) for one in mails.queries]
    _timed(f"list, {size}", ["/list/unassigned/"] * 60, client, figures, web, database)
    _timed(f"case, {size}", [f"/cases/{case}/" for case in _cases(100)], client, figures, web, database)
    _timed(f"search, {size}", [f"/search/?q={quote(one)}" for one in asked] * 2, client, figures, web, database)
    figures.tell(PEER, f"memory of the web process, {size}", load_mb=resident_mb(web))


def _timed(name: str, paths: Sequence[str], client: Client, figures: Figures, web: int, database: int) -> None:
    client.timed(paths[:3])
    spent: dict[str, float] = {}
    with processor(spent, web=web, database=database):
        took, size = client.timed(paths)
    used = {f"{part}_cpu_ms": round(1000 * seconds / len(paths), 2) for part, seconds in spent.items()}
    figures.tell(PEER, name, n=len(paths), bytes=size, **spread(took), **used)


def _cases(most: int) -> list[int]:
    from opora.cases.models import Case

    return list(Case.objects.filter(messages_count__range=(3, 6)).order_by("pk").values_list("pk", flat=True)[:most])


def found(mails: Folder, client: Client, figures: Figures) -> None:
    """How many of the queries that have hits find something, also when typed without accents."""
    asked = [" ".join(one["terms"]) for one in mails.queries if one["hits"]]
    accented = sum(_finds(client, one) for one in asked)
    plain = sum(_finds(client, _without_accents(one)) for one in asked)
    figures.tell(PEER, "queries that find something", n=len(asked), found=accented, found_without_accents=plain)


def _finds(client: Client, text: str) -> bool:
    return b"data-list-link" in client.get(f"/search/?q={quote(text)}")


def _without_accents(text: str) -> str:
    plain = text.replace("ł", "l").replace("Ł", "L").replace("đ", "dj").replace("Đ", "Dj")
    return "".join(letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter))


def answer(client: Client, figures: Figures, *, web: int, database: int) -> None:
    """Answers sent from the composer: stored, queued, the case moved on; without the page that follows.

    First with words that the coach meets only now, then as they are written: it looked at them while somebody typed.
    """
    _answered("reply", client, figures, web, database, looked=False)
    _answered("reply, the coach has seen it typed", client, figures, web, database, looked=True)


def _answered(name: str, client: Client, figures: Figures, web: int, database: int, *, looked: bool) -> None:
    from opora.messages.models import Message

    took: list[float] = []
    spent: dict[str, float] = {}
    cases, before = _cases(60), Message.objects.filter(direction="out").count()
    for case in cases:
        page = client.get(f"/cases/{case}/")
        fields = _form(client, page, case, "Ozveme se." if looked else "")
        if looked:
            client.post(f"/cases/{case}/coach/", fields, follow=0)
        with processor(spent, web=web, database=database):
            begun = time.perf_counter()
            client.post(f"/cases/{case}/send/", fields, follow=0)
            took.append(time.perf_counter() - begun)
    stored = Message.objects.filter(direction="out").count() - before
    used = {f"{part}_cpu_ms": round(1000 * seconds / len(cases), 2) for part, seconds in spent.items()}
    figures.tell(PEER, name, n=len(took), stored=stored, **spread(took), **used)


def _form(client: Client, page: bytes, case: int, more: str) -> list[tuple[str, str]]:
    from opora.messages.models import Message

    seen = Message.objects.filter(passages__case=case).order_by("-pk").values_list("pk", flat=True).first() or 0
    incoming = Message.objects.filter(passages__case=case, direction="in").order_by("-pk").values_list("from_address", flat=True).first()
    text = f"{ANSWER} {more} {case}"
    return [
        ("csrfmiddlewaretoken", client.token(page)), ("kind", "reply"), ("to", incoming or "somebody@mail.example"),
        ("text", text), ("html", f"<p>{text}</p>"), ("seen", str(seen)), ("after", "stay"), ("anyway", "1"),
        *((f"reason-C-R{number:02}", "Measured.") for number in range(1, 37)),
    ]  # fmt: skip


def median(seconds: Sequence[float]) -> float:
    """In milliseconds."""
    return round(1000 * percentile(seconds, 0.5), 2)

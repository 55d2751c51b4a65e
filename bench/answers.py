"""Right answers: threads and cases against the truth, old charsets letter by letter, and what all this takes on the disk."""

from __future__ import annotations

import re

from bench.corpus.reading import Folder
from bench.measuring import Figures, agreement

PEER = "opora"
_WORD = re.compile(r"\w+")


def check(mails: Folder, figures: Figures) -> None:
    """Everything that can be counted in the desk after the mails came in."""
    truth = {one["mid"]: one["conv"] for one in mails.truth}
    figures.tell(PEER, "threads, joined on proof alone", n=len(truth), **agreement(truth, _threads()))
    figures.tell(PEER, "cases, best proposals accepted", n=len(truth), **agreement(truth, _cases()))
    figures.tell(PEER, "8-bit mails in old charsets", **_legacy(mails, set(truth)))
    figures.tell(PEER, "disk", **_disk(mails))


def _threads() -> dict[str, int]:
    from opora.messages.models import Message

    return dict(Message.objects.exclude(rfc_id="").values_list("rfc_id", "thread_id"))


def _cases() -> dict[str, int]:
    """Each message's case, after somebody said yes to the best join proposed for each case."""
    from opora.cases.models import Passage, Proposal

    joined: dict[int, int] = {}

    def kept(case: int) -> int:
        while case in joined:
            case = joined[case]
        return case

    asked = Proposal.objects.filter(kind="join", state="open", score__gte=0.5).order_by("pk")
    best: dict[int, tuple[float, int]] = {}
    for case, target, score in asked.values_list("case", "target", "score"):
        best[case] = max(best.get(case, (0.0, 0)), (score, target))
    for case, (_, target) in sorted(best.items()):
        if kept(case) != kept(target):
            joined[kept(case)] = kept(target)
    return {rfc_id: kept(case) for rfc_id, case in Passage.objects.values_list("message__rfc_id", "case_id") if rfc_id}


def _legacy(mails: Folder, known: set[str]) -> dict[str, int]:
    """A mail is read right when every word that a person reads in it is in the stored text."""
    from opora.messages.models import Message

    wanted = {one["mid"]: one["text"] for one in mails.legacy if one["mid"] in known}
    right = 0
    for message in Message.objects.filter(rfc_id__in=wanted):
        stored = " ".join((message.subject, message.from_name, message.from_address, message.reply, message.quoted, message.signature))
        people = " ".join(one["name"] for one in (*message.to, *message.cc))
        words = set(_WORD.findall(f"{stored} {people}".casefold()))
        right += all(word in words for word in _WORD.findall(wanted[message.rfc_id].casefold()))
    return {"n": len(wanted), "right": right}


def _disk(mails: Folder) -> dict[str, float]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
        cursor.execute("SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")
        (size,) = cursor.fetchone()
    raw = sum(one.stat().st_size for one in mails.mails)
    return {"bytes_per_mail": int(size) // len(mails.mails), "raw_per_mail": raw // len(mails.mails), "of_raw": round(int(size) / raw, 3)}

"""Forgetting the words of erased customers: states, times and hours stay for the figures."""

from __future__ import annotations

from collections.abc import Sequence

from opora.ledgers.models import BriefNotice, BriefVersion, Hours, Promise, Question, Reading, Statement


def forget_cases(cases: Sequence[int]) -> None:
    """Take every word out of the ledgers of these cases; links end. Harmless when repeated."""
    Question.objects.filter(case__in=cases).update(text="", default_answer="")
    Statement.objects.filter(case__in=cases).delete()
    for promise in Promise.objects.filter(case__in=cases):
        promise.text = promise.dismissed_why = ""
        promise.moves = [{**move, "why": ""} for move in promise.moves]
        promise.save(update_fields=["text", "dismissed_why", "moves"])
    BriefVersion.objects.filter(brief__case__in=cases).update(text="")
    BriefNotice.objects.filter(version__brief__case__in=cases, accepted_at=None, declined_at=None).delete()
    Hours.objects.filter(version__brief__case__in=cases).update(note="")
    Reading.objects.filter(message__passages__case__in=cases).delete()

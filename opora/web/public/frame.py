"""What every page for customers by link shares: no script, nothing from elsewhere, unknown to search engines."""

from __future__ import annotations

from typing import Any

from csp.constants import NONE, SELF
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from opora.team import queries as team

POLICY: dict[str, Any] = {
    "default-src": [NONE],
    "style-src": [SELF],
    "font-src": [SELF],
    "img-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}


def plain(request: HttpRequest, sentence: str, status: int) -> HttpResponse:
    """One sentence and no more."""
    return render(request, "public/sentence.html", {"sentence": sentence, "desk": team.desk()}, status=status)


def private(answered: HttpResponse) -> HttpResponse:
    """The link is a secret: nobody lists it, frames it or learns it from where one goes next."""
    answered.headers["X-Robots-Tag"] = "noindex, nofollow"
    answered.headers["Referrer-Policy"] = "no-referrer"
    answered.headers["X-Frame-Options"] = "DENY"
    return answered

"""What the public asks of the status page: the files themselves, and hearing by mail when they change."""

from __future__ import annotations

import re

from csp.decorators import csp
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.crises.actions import following
from opora.kernel.errors import Absent, DeskError
from opora.kernel.limits import address_of, counted
from opora.team import queries as team
from opora.web.crises.status import ensure_status, folder
from opora.web.public.frame import POLICY, plain, private
from opora.web.public.limits import may_look, missed

FILES = re.compile(r"(index|status|en|cs|pl|el|sr|sr-latn)\.(html|xml|json|css)")
TYPES = {"html": "text/html", "xml": "application/atom+xml", "json": "application/json", "css": "text/css"}
AN_HOUR, MOST_AN_HOUR = 3600, 20
KEPT_FOR = 10  # seconds; everybody reloads at once while something burns


@csp(POLICY)
@require_GET
def status_file(request: HttpRequest, name: str = "index.html") -> HttpResponseBase:
    """One of the files, as the worker wrote it last."""
    known = FILES.fullmatch(name)
    ensure_status()
    path = folder() / name
    if known is None or not path.exists():
        return plain(request, _("There is no such page."), 404)
    answered = FileResponse(path.open("rb"), content_type=f"{TYPES[known.group(2)]}; charset=utf-8")
    answered.headers["Cache-Control"] = f"public, max-age={KEPT_FOR}"
    return answered


@csrf_exempt  # the form lies in a plain file, perhaps on another server; all it can do is to ask an address once
@csp(POLICY)
@require_POST
def follow(request: HttpRequest) -> HttpResponse:
    """Somebody wishes to hear; whether they do already is told to nobody."""
    if counted("status-follow", address_of(request), seconds=AN_HOUR) > MOST_AN_HOUR:
        return plain(request, _("Too many tries. Please wait a few minutes."), 429)
    language = request.POST.get("language", "")
    with translation.override(language.lower() if translation.check_for_language(language.lower()) else team.desk().language):
        try:
            following.follow(request.POST.get("address", ""), language)
        except DeskError as problem:
            return plain(request, problem.sentence, problem.status)
        return plain(request, _("Please look into your mail and confirm that it was you."), 200)


@csp(POLICY)  # type: ignore[arg-type]
@require_http_methods(["GET", "POST"])
def follower(request: HttpRequest, token: str) -> HttpResponse:
    """Their own page: yes, it was me; no more of these mails. Programs that open links in mails change nothing."""
    if not may_look(request):
        return plain(request, _("Too many tries. Please wait a few minutes."), 429)
    try:
        row = following.subscriber_at(token)
    except Absent as problem:
        missed(request)
        return plain(request, problem.sentence, problem.status)
    with translation.override(row.language):
        if request.method == "POST":
            if request.POST.get("leave"):
                following.leave(row)
                return private(plain(request, _("You will not hear from us any more."), 200))
            following.confirm(row)
            return private(plain(request, _("Thank you. You will hear when something changes."), 200))
        return private(render(request, "crises/follower.html", {"row": row, "desk": team.desk()}))

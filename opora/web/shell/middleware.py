"""Around every page: the reader's language, the desk's clock, fragments that no browser keeps, refusals in plain words."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.kernel.errors import DeskError
from opora.team import queries as team

View = Callable[[HttpRequest], HttpResponse]


def language_of_the_reader(get_response: View) -> View:
    """Show pages in the language the person chose; before signing in, in the browser's or the desk's."""

    def middleware(request: HttpRequest) -> HttpResponse:
        language = getattr(request.user, "language", None) or _language_of_a_stranger(request)
        with translation.override(language):
            response = get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response

    return middleware


def clock_of_the_desk(get_response: View) -> View:
    """What forms read and pages write without a script is the time where the team works."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if _calls_a_webhook(request):
            return get_response(request)
        with timezone.override(team.zone()):
            return get_response(request)

    return middleware


def fragments_kept_by_nobody(get_response: View) -> View:
    """A fragment has the address of a whole page: kept by the browser, it would stand there for whoever comes back to that."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if "X-Opora-Panes" in request.headers:
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    return middleware


def _language_of_a_stranger(request: HttpRequest) -> str:
    if _calls_a_webhook(request):
        return settings.LANGUAGE_CODE
    chosen = translation.get_language_from_request(request)
    return chosen if request.headers.get("Accept-Language") else team.desk().language


def _calls_a_webhook(request: HttpRequest) -> bool:
    """A program does, hundreds of times a second: nobody reads the answer."""
    return request.path.startswith("/in/") and not request.headers.get("Accept-Language")


def refusals_as_pages(get_response: View) -> View:
    """Turn a DeskError into its sentence: a page for people, a line of JSON for the page's own scripts."""
    get_response_and_refusal = get_response

    class Middleware:
        def __call__(self, request: HttpRequest) -> HttpResponse:
            return get_response_and_refusal(request)

        def process_view(self, request: HttpRequest, view: object, *_its: object) -> HttpResponse | None:
            """No person types NUL, and the database takes none (reliability.md B74). Webhooks keep their bytes for their signature."""
            if getattr(view, "takes_raw_bytes", False):
                return None
            if not any("\x00" in text for form in (request.GET, request.POST) for key in form for text in (key, *form.getlist(key))):
                return None
            return self.process_exception(request, DeskError(_("This form holds characters that nobody can write. Type it again."), "NUL"))

        def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
            if not isinstance(problem, DeskError):
                return None
            if request.headers.get("X-Requested-With") == "fetch":
                return JsonResponse({"sentence": problem.sentence}, status=problem.status)
            return render(request, "shell/refusal.html", {"sentence": problem.sentence}, status=problem.status)

    return Middleware()


__all__ = ["clock_of_the_desk", "fragments_kept_by_nobody", "language_of_the_reader", "refusals_as_pages"]

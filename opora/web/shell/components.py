"""Every component of the shell in every state, with realistic words: the page to look at before and after changing a look."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.clickjacking import xframe_options_sameorigin

from opora.web.shell import samples_case, samples_desk, samples_mail


def components_desk(request: HttpRequest) -> HttpResponse:
    """The desk as a whole: rail, list, conversation, side pane."""
    now = timezone.now()
    desk = {
        "rail": samples_desk.rail(),
        "list": samples_desk.listing(now),
        "case": samples_case.case(now),
        "viewers": [{"name": "Petr Kučera", "state": "writing"}],
        "presence_text": "Petr is writing a note…",
        "proposals": samples_case.proposals(),
        "entries": samples_case.entries(now),
        "composer": samples_case.composer(),
        "side": samples_desk.side(now),
        "pane": request.GET.get("pane", "list"),
    }
    return render(request, "shell/components_desk.html", desk)


@xframe_options_sameorigin
def components_mail(request: HttpRequest) -> HttpResponse:
    """An HTML mail as its frame receives it: its own policy lets styles stand and nothing run or load."""
    answer = HttpResponse(samples_mail.NEWSLETTER)
    answer.headers["Content-Security-Policy"] = samples_mail.POLICY
    return answer

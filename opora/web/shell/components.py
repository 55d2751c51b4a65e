"""Every component of the shell in every state, with realistic words: the page to look at before and after changing a look."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.clickjacking import xframe_options_sameorigin

from opora.web.shell.outside import MAIL_POLICY
from opora.web.shell.samples import mail, sample


def components(request: HttpRequest) -> HttpResponse:
    """One section a component, one figure a state."""
    now = timezone.now()
    sections = sample("components", now)
    for section in sections:
        for figure in section["figures"]:
            figure["html"] = _drawn(figure, request)
    context = {"rail": sample("desk", now)["rail"], "sections": sections, "side_folded": True}
    return render(request, "shell/components.html", context)


def _drawn(figure: dict[str, Any], request: HttpRequest) -> str:
    return render_to_string(f"shell/{figure['template']}.html", figure.get("context", {}), request)


def components_desk(request: HttpRequest) -> HttpResponse:
    """The desk as a whole: rail, list, conversation, side pane."""
    now = timezone.now()
    context = sample("desk", now) | sample("case", now) | {"pane": request.GET.get("pane", "list")}
    return render(request, "shell/components_desk.html", context)


@xframe_options_sameorigin
def components_mail(request: HttpRequest) -> HttpResponse:
    """An HTML mail as its frame receives it: its own policy lets styles stand and nothing run or load."""
    answer = HttpResponse(mail())
    answer.headers["Content-Security-Policy"] = MAIL_POLICY
    return answer

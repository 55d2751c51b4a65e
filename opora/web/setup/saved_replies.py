"""Prepared texts: the list, and one text with a preview beside it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.kernel.errors import DeskError
from opora.knowledge import actions, queries
from opora.knowledge.rendering import places, render_text
from opora.team import queries as team
from opora.team.models import InterfaceLanguage
from opora.web.team.answers import form_page


class ReplyForm(forms.Form):
    title = forms.CharField(label=gettext_lazy("Title"), max_length=120)
    shortcut = forms.CharField(
        label=gettext_lazy("Shortcut"),
        max_length=40,
        required=False,
        help_text=gettext_lazy("Typed after a slash in a reply, such as /thanks."),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        required=False,
        choices=[("", pgettext_lazy("language of a text", "Any")), *InterfaceLanguage.choices],
    )
    tags = forms.CharField(label=gettext_lazy("Tags"), max_length=300, required=False, help_text=gettext_lazy("Separated by commas."))
    body = forms.CharField(label=gettext_lazy("Text"), max_length=20_000, widget=forms.Textarea(attrs={"rows": 10}), strip=False)


@login_required
@require_GET
def saved_replies(request: HttpRequest) -> HttpResponse:
    """All texts in use; `?search=`, `?language=`, and `?retired=1` for those out of use."""
    asked = {name: request.GET.get(name, "")[:100] for name in ("search", "language", "retired")}
    rows = queries.saved_replies(asked["language"], asked["search"], retired=bool(asked["retired"]))
    context = {"rows": rows, "asked": asked, "languages": InterfaceLanguage.choices, "may_change": _by(request).may("knowledge:change")}
    return render(request, "setup/saved_replies.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def saved_reply(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Write or change one."""
    by = _by(request)
    row = queries.saved_reply(pk, for_=by) if pk else None
    shown = {**{name: getattr(row, name) for name in ReplyForm.base_fields}, "tags": ", ".join(row.tags)} if row else {}
    form = ReplyForm(request.POST or None, initial=shown)

    def save(answers: dict[str, Any]) -> None:
        actions.save_reply(**{**answers, "tags": answers["tags"].split(",")}, by=by, reply=row)

    body = request.POST.get("body", row.body if row else "")
    context = {"reply": row, "places": list(places()), "preview": _preview(body, by)}
    return form_page(request, "setup/saved_reply.html", form, save, then=reverse("saved_replies"), context=context)


@login_required
@require_POST
def preview(request: HttpRequest) -> HttpResponse:
    """The text with example values, for the pane beside the form; a text that cannot be read says why."""
    return render(request, "setup/reply_preview.html", {"preview": _preview(request.POST.get("body", ""), _by(request))})


@login_required
@require_POST
def retire(request: HttpRequest, pk: int) -> HttpResponse:
    actions.retire_reply(queries.saved_reply(pk, for_=_by(request)), by=_by(request))
    return redirect("saved_replies")


@login_required
@require_POST
def bring_back(request: HttpRequest, pk: int) -> HttpResponse:
    actions.bring_back_reply(queries.saved_reply(pk, for_=_by(request)), by=_by(request))
    return redirect("saved_replies")


def _preview(body: str, by: Any) -> dict[str, str]:
    values = {
        "customer": {"name": _("Eva Malá"), "email": "eva@customer.example"},
        "case": {"number": "2041", "subject": _("Where is my parcel?")},
        "order": {"number": "20418", "state": _("on its way")},
        "agent": {"name": by.name, "email": by.email},
        "desk": {"name": team.desk().name},
    }
    try:
        return {"text": render_text(body, values), "problem": ""}
    except DeskError as problem:
        return {"text": "", "problem": problem.sentence}


def _by(request: HttpRequest) -> Any:
    return request.user

"""The plans on paper, to download."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from opora.kernel.access import absent, demand
from opora.playbooks.paper import folder, papers
from opora.playbooks.wording import LANGUAGE_NAMES

TYPES = {".pdf": "application/pdf", ".html": "text/html; charset=utf-8"}


def paper_row(language: str) -> dict[str, Any]:
    """What there is, the reader's language first."""
    found = sorted(papers(), key=lambda one: one.language != language)
    return {
        "folder": str(folder()),
        "at": max((one.made_at for one in found), default=None),
        "files": [
            {
                "url": reverse("paper_plans", args=[one.language]),
                "name": LANGUAGE_NAMES[one.language],
                "kind": "PDF" if one.path.suffix == ".pdf" else _("page to print"),
                "size": filesizeformat(one.size),
                "is_own": one.language == language,
            }
            for one in found
        ],
    }


@login_required
@require_GET
def download(request: HttpRequest, language: str) -> FileResponse:
    """One file of the pack; it holds telephone numbers, so it is for people of the desk."""
    demand(request.user, "cases:read")  # type: ignore[arg-type]
    found = next((one for one in papers() if one.language == language), None)
    if found is None:
        raise absent("Paper", language)
    name = f"plans-{language}{found.path.suffix}"
    return FileResponse(found.path.open("rb"), as_attachment=True, filename=name, content_type=TYPES[found.path.suffix])

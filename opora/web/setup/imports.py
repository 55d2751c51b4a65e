"""Importing archives: upload a file or choose one that lies in the import folder of the server, then watch it."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.channels.email import actions as email
from opora.channels.email import queries as email_queries
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.errors import DeskError
from opora.messages import queries as messages
from opora.web.team.answers import form_page, offer

UPLOADS = "import-uploads"
FOLDER = "import"
UNFINISHED = ("waiting", "running")


def import_folder() -> Path:
    """Only what the operator laid into this folder may be named: a page must not read the rest of the server."""
    folder: Path = settings.DATA / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class ImportForm(forms.Form):
    mailbox = forms.TypedChoiceField(label=gettext_lazy("Into the mailbox"), coerce=int)
    file = forms.FileField(
        label=gettext_lazy("File from this computer"),
        required=False,
        help_text=gettext_lazy("mbox, .eml, or a zip of either or of a Maildir."),
    )
    found = forms.ChoiceField(label=gettext_lazy("Or one that lies on the server"), required=False)

    def __init__(self, *args: Any, by: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "mailbox", [(box.pk, f"{box.name} ({box.address})") for box in messages.mailboxes(for_=by).filter(channel="email")])
        names = sorted(one.name for one in import_folder().iterdir() if not one.name.startswith("."))
        offer(self, "found", [("", "–"), *((name, name) for name in names)])
        self.fields["found"].help_text = _("Lay big archives or Maildir folders into {folder}.").format(folder=import_folder())


@login_required
@require_http_methods(["GET", "POST"])
def imports(request: HttpRequest) -> HttpResponse:
    """All imports with their progress, and the form that starts one."""
    by: Any = request.user
    demand(by, "import:run")
    form = ImportForm(request.POST or None, request.FILES or None, by=by)

    def start(answers: dict[str, Any]) -> None:
        box = fetch_or_absent(messages.mailboxes(for_=by).filter(channel="email"), pk=answers["mailbox"])
        email.start_import(box, str(_path(answers)), by=by)

    return form_page(request, "setup/imports.html", form, start, context={"runs": _runs(by)})


@login_required
@require_GET
def import_runs(request: HttpRequest) -> HttpResponse:
    """The list alone, fetched again while an import runs."""
    by: Any = request.user
    demand(by, "import:run")
    return render(request, "setup/import_runs.html", {"runs": _runs(by)})


@login_required
@require_POST
def pause(request: HttpRequest, pk: int) -> HttpResponse:
    """Stop after the batch that runs now."""
    by: Any = request.user
    email.pause_import(email_queries.import_run(pk, for_=by), by=by)
    return redirect("imports")


@login_required
@require_POST
def resume(request: HttpRequest, pk: int) -> HttpResponse:
    """Go on where it stopped."""
    by: Any = request.user
    email.resume_import(email_queries.import_run(pk, for_=by), by=by)
    return redirect("imports")


def _runs(by: Any) -> list[dict[str, Any]]:
    return [{"row": run, "name": Path(run.path).name, "open": run.state in UNFINISHED} for run in email_queries.imports(for_=by)[:20]]


def _path(answers: dict[str, Any]) -> Path:
    if answers["file"]:
        return _keep(answers["file"])
    if answers["found"]:
        return import_folder() / str(answers["found"])
    raise DeskError(_("Choose a file from this computer or one from the server."), "import without a file")


def _keep(upload: UploadedFile[bytes]) -> Path:
    """Keep an upload under a name of our own; of the given name only a known ending survives."""
    folder: Path = settings.DATA / UPLOADS
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    ending = Path(upload.name or "").suffix.lower()
    kept = folder / (secrets.token_hex(8) + (ending if ending in {".mbox", ".eml", ".zip"} else ".mbox"))
    with kept.open("wb") as file:
        for chunk in upload.chunks():
            file.write(chunk)
    return kept

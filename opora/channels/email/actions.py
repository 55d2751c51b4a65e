"""What people do with this channel: imports of old mail. Accounts are saved in `accounts`, tried out in `check`."""

from __future__ import annotations

from pathlib import Path

from django.db import transaction
from django.utils.translation import gettext as _

from opora.channels.email.accounts import save_account
from opora.channels.email.archives import NotAnArchive, open_archive
from opora.channels.email.importing import why_not
from opora.channels.email.models import ImportRun
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs import wake
from opora.messages.models import Mailbox
from opora.team.models import Agent

State = ImportRun.State


def start_import(mailbox: Mailbox, path: str | Path, *, by: Agent | None) -> ImportRun:
    """Import what lies at a path into a mailbox; the worker does it. Again is harmless: known mails are only counted."""
    if by:
        demand(by, "import:run")
    place = Path(path).resolve()
    try:
        archive = open_archive(place)
    except (OSError, NotAnArchive) as problem:
        raise DeskError(why_not(problem), f"import of {place}: {problem!r}") from problem
    with transaction.atomic():
        run = ImportRun.objects.create(mailbox=mailbox, path=str(place), format=archive.format, started_by=by)
        audit.record("import.started", f"import:{run.pk}", by=by, mailbox=mailbox.pk, path=str(place))
        _announce(run)
    return run


def pause_import(run: ImportRun, *, by: Agent | None) -> None:
    """Stop after the batch that runs now."""
    _change(run, {State.WAITING, State.RUNNING}, State.PAUSED, "import.paused", by)


def resume_import(run: ImportRun, *, by: Agent | None) -> None:
    """Go on where it stopped, also after a failure."""
    _change(run, {State.PAUSED, State.FAILED}, State.WAITING, "import.resumed", by)


def _change(run: ImportRun, allowed: set[ImportRun.State], to: ImportRun.State, act: str, by: Agent | None) -> None:
    if by:
        demand(by, "import:run")
    with transaction.atomic():
        if not ImportRun.objects.filter(pk=run.pk, state__in=allowed).update(state=to, ended_at=None):
            raise Conflict(_("This import has meanwhile ended or changed. Look at it again."), f"import {run.pk} not in {allowed}")
        audit.record(act, f"import:{run.pk}", by=by)
        _announce(run)


def _announce(run: ImportRun) -> None:
    live.tell(live.Change("import", run.pk))
    wake()


__all__ = ["pause_import", "resume_import", "save_account", "start_import"]

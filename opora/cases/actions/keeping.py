"""Searches and filters somebody keeps in the rail."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext as _

from opora.cases.models import SavedView
from opora.cases.queries.kept import KEPT
from opora.kernel import live
from opora.kernel.access import fetch_or_absent
from opora.kernel.errors import DeskError
from opora.team.models import Agent

MOST = 30


def keep_view(name: str, query: Mapping[str, str], *, by: Agent, shared: bool = False) -> SavedView:
    """Keep a search (`q`) or a filtered list (`view` and its filters) under a name; `shared`: in everybody's rail."""
    name = " ".join(name.split())[:120]
    wishes = {key: str(query[key])[:300] for key in KEPT if query.get(key)}
    if not name:
        raise DeskError(_("A view needs a name."), "view without name")
    if "q" not in wishes and "view" not in wishes:
        raise DeskError(_("There is nothing to keep here: search for something or filter a list first."), "empty view")
    if SavedView.objects.filter(owner=by).count() >= MOST:
        raise DeskError(_("You keep %(count)d views already. Take one away first.") % {"count": MOST}, "too many views")
    view = SavedView.objects.create(owner=by, name=name, query=wishes, shared=shared)
    live.tell(live.Change("counts"))
    return view


def forget_view(pk: int, *, by: Agent) -> None:
    """Take one's own view out of the rail."""
    fetch_or_absent(SavedView.objects.filter(owner=by), pk=pk).delete()
    live.tell(live.Change("counts"))

"""Mail the server lists and does not hand over: tried again every some minutes, and after an hour shown by its headers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.utils import timezone

from opora.channels.email.fetching.open_folder import OpenFolder
from opora.channels.email.fetching.session import BROKEN, ServerSaysNo

QUICK_TRIES = 3  # before a mail that breaks connections is put behind the others
TRY_AGAIN_AFTER = timedelta(minutes=5)
GIVE_UP_AFTER = timedelta(hours=1)
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


def try_those_held_back(folder: OpenFolder) -> None:
    """Ask once more for each whose time has come. Raises what breaks the connection."""
    now = timezone.now()
    for name, since in list(folder.folder.held_back.items()):
        key = (folder.folder.pk, int(name))
        given_up = now - datetime.fromisoformat(since) >= GIVE_UP_AFTER
        if given_up or now - folder.troubles.tried_at.get(key, _NEVER) >= TRY_AGAIN_AFTER:
            folder.troubles.tried_at[key] = now
            _try_again(folder, int(name), given_up=given_up)


def _try_again(folder: OpenFolder, uid: int, *, given_up: bool) -> None:
    listed = folder.session.listed([uid]).get(uid)
    if listed is None:
        folder.count_vanished(1)
        _let_go(folder, uid)
        return
    body = None if given_up and _breaks(folder, uid) else _body(folder, uid)
    if body is not None:
        folder.store([folder.whole(listed, body)], held_back=_without(folder, uid))
    elif given_up:
        folder.store([folder.stub(listed, "not_handed_over")], held_back=_without(folder, uid))


def _breaks(folder: OpenFolder, uid: int) -> bool:
    return folder.troubles.broke.get((folder.folder.pk, uid), 0) > QUICK_TRIES


def _body(folder: OpenFolder, uid: int) -> bytes | None:
    try:
        return folder.session.bodies([uid]).get(uid)
    except ServerSaysNo:
        return None
    except BROKEN:
        folder.troubles.broke[folder.folder.pk, uid] = QUICK_TRIES + 1
        raise


def _let_go(folder: OpenFolder, uid: int) -> None:
    folder.remember(held_back=_without(folder, uid))


def _without(folder: OpenFolder, uid: int) -> dict[str, str]:
    return {name: since for name, since in folder.folder.held_back.items() if name != str(uid)}

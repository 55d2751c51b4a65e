"""Folders on disk: Maildir, .eml files, mbox files, in any mixture and depth."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from opora.channels.email.archives import mbox
from opora.channels.email.fetching.folders import kind_by_name

MAIL_ENDINGS = {".eml", ".emlx", ".msg", ".mail"}
_HEADER = re.compile(rb"\A(?:\xef\xbb\xbf)?[!-9;-~]{1,80}:")
_APPLE_LENGTH = re.compile(rb"\A(\d{1,12}) *\r?\n")
_MAILDIR_FLAGS = re.compile(r"[:;!]2,([A-Za-z]*)$")


def files(root: Path) -> Iterator[Path]:
    """All plain files below a folder in a stable order. Links are not followed: they could lead out of it."""
    for folder, names, found in os.walk(root, followlinks=False):
        names.sort()
        names[:] = [name for name in names if name != "tmp" or not _is_maildir(Path(folder))]
        for name in sorted(found):
            path = Path(folder) / name
            if path.is_file() and not path.is_symlink():
                yield path


def holds(path: Path) -> str:
    """What a file is: "mbox", "mail", "zip", or "" for anything else, such as the index files of mail programs."""
    try:
        with path.open("rb") as file:
            beginning = file.read(1024)
    except OSError:
        return "mail" if path.suffix.lower() in MAIL_ENDINGS else ""
    if mbox.looks_like_mbox(beginning):
        return "mbox"
    if beginning.startswith(b"PK\x03\x04"):
        return "zip"
    if path.suffix.lower() in MAIL_ENDINGS or path.parent.name in ("cur", "new") or _HEADER.match(beginning):
        return "mail" if not beginning.startswith(b"\xd0\xcf\x11\xe0") else ""  # Outlook's own .msg is not a mail
    return ""


def read_mail(path: Path) -> bytes:
    """One file as a mail. Apple Mail writes the length before the mail and its own notes behind it."""
    raw = path.read_bytes()
    length = _APPLE_LENGTH.match(raw) if path.suffix.lower() == ".emlx" else None
    return raw[length.end() : length.end() + int(length[1])] if length else raw


def was_seen(path: Path) -> bool:
    """Whether a Maildir's file name says that somebody read the mail."""
    flags = _MAILDIR_FLAGS.search(path.name)
    return bool(flags and "S" in flags[1])


def kind_of_folder(path: Path, root: Path) -> str:
    """ "sent" or "junk" when a folder on the way to the file is called so, else "inbox"."""
    parts = path.relative_to(root).parts if path != root else (path.name,)
    for part in reversed(parts):
        name = part.removesuffix(".mbox").removesuffix(".sbd")
        kind = kind_by_name(name.rsplit(".", 1)[-1] if name.startswith(".") else name)
        if kind:
            return kind
    return "inbox"


def _is_maildir(folder: Path) -> bool:
    return (folder / "cur").is_dir()

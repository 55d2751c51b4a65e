"""One archive as a stream of mails. The same archive gives the same mails in the same order, so a number is a place in it."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from opora.channels.email.archives import mbox, tree, zipped

UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, zipped.TooBig)


class NotAnArchive(Exception):
    """Nothing that holds mail lies there."""


@dataclass(frozen=True, slots=True)
class ArchivedMail:
    """One mail, or (`raw` None) a file that could not be read and why."""

    raw: bytes | None
    name: str
    kind: str = "inbox"
    seen: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Archive:
    """What lies at a path; `format` is "mbox", "folder", "mail" or "zip"."""

    path: Path
    format: str

    def count(self) -> int:
        """How many mails `mails` will give. Reads the whole archive once."""
        if self.format == "zip":
            return sum(1 for _ in self.mails())
        return sum(mbox.count(path) if kind == "mbox" else 1 for path, kind in self._files())

    def mails(self, skip: int = 0) -> Iterator[ArchivedMail]:
        """All mails from number `skip` on."""
        if self.format == "zip":
            yield from _behind(skip, _mails_in_zip(self.path))
            return
        for path, kind in self._files():
            if kind == "mail" and skip:
                skip -= 1
                continue
            if skip and skip >= (count := mbox.count(path)):
                skip -= count
                continue
            yield from _mails_in_file(path, kind, tree.kind_of_folder(path, self.path), skip)
            skip = 0

    def _files(self) -> Iterator[tuple[Path, str]]:
        if self.path.is_file():
            yield self.path, self.format
            return
        for path in tree.files(self.path):
            kind = tree.holds(path)
            if kind in ("mbox", "mail"):
                yield path, kind


def open_archive(path: Path) -> Archive:
    """Recognise what lies at a path. Raises NotAnArchive or OSError."""
    if path.is_dir():
        archive = Archive(path, "folder")
        if next(archive._files(), None) is None:
            raise NotAnArchive(str(path))
        return archive
    with path.open("rb"):  # absent or closed to us: said as such
        kind = tree.holds(path)
    if not kind:
        raise NotAnArchive(str(path))
    return Archive(path, kind)


def _behind(skip: int, mails: Iterator[ArchivedMail]) -> Iterator[ArchivedMail]:
    for number, one in enumerate(mails):
        if number >= skip:
            yield one


def _mails_in_file(path: Path, holds: str, kind: str, skip: int = 0) -> Iterator[ArchivedMail]:
    try:
        if holds == "mbox":
            for raw in mbox.mails(path, skip):
                yield ArchivedMail(raw, path.name, kind)
        else:
            yield ArchivedMail(tree.read_mail(path), path.name, kind, tree.was_seen(path))
    except OSError as problem:
        yield ArchivedMail(None, path.name, kind, problem=str(problem))


def _mails_in_zip(path: Path) -> Iterator[ArchivedMail]:
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory(prefix="opora-import-") as folder:
        for member in zipped.members(archive):
            yield from _mails_in_member(archive, member, Path(folder))


def _mails_in_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> Iterator[ArchivedMail]:
    inner = zipped.inner_path(member)
    kind = tree.kind_of_folder(Path("/") / inner, Path("/"))
    if not zipped.room_for(folder, member):
        raise OSError(f"no room to unpack {member.file_size} bytes")
    try:
        path = zipped.unpacked(archive, member, folder)
    except UNREADABLE as problem:
        yield ArchivedMail(None, inner.name, kind, problem=str(problem))
        return
    holds = tree.holds(path) or ("mail" if inner.parent.name in ("cur", "new") else "")
    if holds in ("mbox", "mail"):
        yield from _mails_in_file(path, holds, kind)

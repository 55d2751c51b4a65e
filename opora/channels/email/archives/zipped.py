"""Zips: unpacked file by file into a throw-away folder under names of our own. The names inside are never used as paths."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path, PurePosixPath

MOST_FILES = 1_000_000
MOST_BYTES = 20 * 1024**3
MOST_TIMES_BIGGER = 200  # mail packs to a third or a tenth; what grows two hundredfold was made to fill a disk
SMALL = 10 * 1024**2
CHUNK = 1024 * 1024


class TooBig(Exception):
    """The zip would unpack to more than any mail archive does."""


def members(zipped: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The files inside in a stable order. Raises TooBig before anything is unpacked."""
    found = [one for one in zipped.infolist() if not one.is_dir()]
    if len(found) > MOST_FILES or sum(one.file_size for one in found) > MOST_BYTES:
        raise TooBig(f"{len(found)} files")
    for one in found:
        if one.file_size > SMALL and one.file_size > MOST_TIMES_BIGGER * max(1, one.compress_size):
            raise TooBig(f"{one.file_size} bytes out of {one.compress_size}")
    return sorted(found, key=lambda one: one.filename)


def unpacked(zipped: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> Path:
    """One file of the zip, in a folder of ours. What it says about its size is not believed: the copy stops there."""
    target = folder / f"member{_ending(member.filename)}"
    left = member.file_size
    with zipped.open(member) as source, target.open("wb") as copy:
        while chunk := source.read(min(CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                raise TooBig(f"more than the promised {member.file_size} bytes")
            copy.write(chunk)
    return target


def inner_path(member: zipfile.ZipInfo) -> Path:
    """The name inside as a path to look at, never to open: its parts tell the kind of folder."""
    return Path(*[part for part in PurePosixPath(member.filename.replace("\\", "/")).parts if part not in ("/", "..")] or ["member"])


def room_for(folder: Path, member: zipfile.ZipInfo) -> bool:
    """Whether the disk has twice the room that a file needs."""
    return shutil.disk_usage(folder).free > 2 * member.file_size


def _ending(name: str) -> str:
    ending = PurePosixPath(name).suffix.lower()
    return ending if ending in (".eml", ".emlx", ".msg", ".mail", ".mbox") else ""

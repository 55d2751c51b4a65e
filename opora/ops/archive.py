"""The file that `opora backup` writes: a tar of a manifest and what it lists, each with size and hash.

manifest.json          what is inside, when and by which version it was made, and the row count of each table
manifest.json.sha256   so that a damaged manifest is noticed, too
database.dump          pg_dump's custom format; mails and attachments are rows
secret                 opens sealed mailbox passwords; as precious as the rows
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from opora.ops.trouble import Trouble

FORMAT = 1
DATABASE = "database.dump"
SECRET = "secret"
BLOCK = 1024 * 1024


@dataclass(frozen=True)
class Manifest:
    """What a backup holds. `members` maps a name to its size in bytes and its sha256."""

    format: int
    version: str
    made_at: float
    rows: dict[str, int]
    members: dict[str, dict[str, int | str]]


def write(target: Path, members: dict[str, Path], *, version: str, rows: dict[str, int]) -> Manifest:
    """Write a backup, readable by its owner only; it has its name only when it is whole."""
    described: dict[str, dict[str, int | str]] = {
        name: {"size": path.stat().st_size, "sha256": _hash_of(path)} for name, path in members.items()
    }
    manifest = Manifest(FORMAT, version, time.time(), rows, described)
    text = json.dumps(asdict(manifest), indent=1).encode()
    unfinished = target.with_name(f".{target.name}.unfinished")
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        with tarfile.open(fileobj=file, mode="w") as tar:
            _add_text(tar, "manifest.json", text)
            _add_text(tar, "manifest.json.sha256", hashlib.sha256(text).hexdigest().encode())
            for name, path in members.items():
                tar.add(path, arcname=name)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(target)
    return manifest


def unpack(source: Path, into: Path) -> Manifest:
    """Check every byte of a backup and lay its members into a folder. Raises Trouble that names what is damaged."""
    try:
        with tarfile.open(source) as tar:
            manifest = _manifest_of(source, tar)
            for name in manifest.members:
                _unpack_one(source, tar, name, manifest, into)
    except FileNotFoundError:
        raise Trouble(f"There is no file {source}.") from None
    except (tarfile.TarError, EOFError, KeyError, ValueError, TypeError, OSError) as problem:
        raise _damaged(source, str(problem) or type(problem).__name__) from problem
    return manifest


def _manifest_of(source: Path, tar: tarfile.TarFile) -> Manifest:
    text = _read_text(tar, "manifest.json")
    if hashlib.sha256(text).hexdigest().encode() != _read_text(tar, "manifest.json.sha256"):
        raise _damaged(source, "its manifest was changed")
    manifest = Manifest(**json.loads(text))
    if manifest.format != FORMAT:
        raise Trouble(f"{source} was made by Opora {manifest.version}, in a form this version does not read.")
    return manifest


def _unpack_one(source: Path, tar: tarfile.TarFile, name: str, manifest: Manifest, into: Path) -> None:
    member = tar.extractfile(name)
    if member is None:
        raise _damaged(source, f"{name} is no file")
    found = hashlib.sha256()
    handle = os.open(into / Path(name).name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        while block := member.read(BLOCK):
            found.update(block)
            file.write(block)
    if found.hexdigest() != manifest.members[name]["sha256"]:
        raise _damaged(source, f"{name} is not what was backed up")


def _damaged(source: Path, why: str) -> Trouble:
    return Trouble(f"The backup {source} is damaged ({why}). Nothing was changed. Use another copy.")


def _read_text(tar: tarfile.TarFile, name: str) -> bytes:
    member = tar.extractfile(name)
    return member.read(50 * BLOCK) if member else b""


def _add_text(tar: tarfile.TarFile, name: str, text: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = len(text), 0o600, int(time.time())
    tar.addfile(entry, io.BytesIO(text))


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

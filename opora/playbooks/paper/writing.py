"""Writing the sheets into the data folder: PDF where typst is installed, else a page that any browser prints."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string

from opora.playbooks.paper.content import pack
from opora.team.models import InterfaceLanguage

log = logging.getLogger(__name__)
HERE = Path(__file__).parent
KINDS = ("pdf", "html")
SECONDS_TO_SET = 120.0


@dataclass(frozen=True, slots=True)
class Paper:
    """One file of the pack as it lies on disk."""

    language: str
    path: Path
    made_at: datetime
    size: int


def folder() -> Path:
    """Where the pack lies; it can be opened there while the desk is down."""
    return Path(settings.DATA) / "paper"


def papers() -> list[Paper]:
    """The files there are, the newest of each language."""
    found = []
    for language in InterfaceLanguage.values:
        files = [path for kind in KINDS if (path := folder() / f"{language}.{kind}").is_file()]
        if files:
            newest = max(files, key=lambda path: path.stat().st_mtime)
            state = newest.stat()
            found.append(Paper(language, newest, datetime.fromtimestamp(state.st_mtime, UTC), state.st_size))
    return found


def write_papers(languages: Iterable[str] = (), to: Path | None = None) -> list[Path]:
    """Write the pack in these languages (all of the interface) and return the files. A reader never sees half a file."""
    home = to or folder()
    home.mkdir(parents=True, exist_ok=True)
    return [_write(language, home) for language in languages or InterfaceLanguage.values]


def _write(language: str, home: Path) -> Path:
    content = pack(language)
    pdf = _as_pdf(content)
    target = home / f"{language}.{'pdf' if pdf else 'html'}"
    half = home / f".{language}.{os.getpid()}.half"
    half.write_bytes(pdf or _as_page(content))
    half.replace(target)
    return target


def _as_pdf(content: dict[str, Any]) -> bytes | None:
    """The texts go in as data, never as markup: what somebody wrote into a plan cannot become a command.

    Set by a process of its own, for typst would keep some thirty megabytes of the worker to its end. It is an optional package:
    most desks do without.
    """
    if find_spec("typst") is None:
        return None
    command = [sys.executable, str(HERE / "typesetting.py"), str(HERE / "plans.typ")]
    try:
        words = json.dumps(content, ensure_ascii=False).encode()
        return subprocess.run(command, input=words, capture_output=True, check=True, timeout=SECONDS_TO_SET).stdout
    except subprocess.SubprocessError as problem:
        said = getattr(problem, "stderr", None) or b""
        log.error("the plans could not be set as PDF, they are written as a page: %s %s", problem, said.decode("utf-8", "replace")[-500:])
        return None


def _as_page(content: dict[str, Any]) -> bytes:
    style = (HERE / "plans.css").read_text("utf-8")
    body = render_to_string("playbooks/sheets.html", content)
    head = f'<!doctype html><html lang="{content["language"]}"><head><meta charset="utf-8"><style>{style}</style></head>'
    return f"{head}<body>{body}</body></html>".encode()

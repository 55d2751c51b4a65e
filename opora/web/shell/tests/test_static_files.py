"""What a browser is sent on a real desk: under names with hashes, each script names the others as they are called there."""

from __future__ import annotations

import re
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.test import override_settings

NAMED = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.{1,2}/[^"']+)["']|url\(["']?(?!data:)([^"')]+)["']?\)""")
HASHED = {"staticfiles": {"BACKEND": "opora.web.shell.static_files.HashedStaticFiles"}}


def test_every_script_and_style_finds_those_it_names(tmp_path: Path) -> None:
    with override_settings(STATIC_ROOT=str(tmp_path), STORAGES={**settings.STORAGES, **HASHED}):
        call_command("collectstatic", interactive=False, verbosity=0)
    ours = [file for file in tmp_path.rglob("*") if re.search(r"\.[0-9a-f]{12}\.(js|css)$", file.name) and "vendor" not in file.parts]
    named = [(file, name) for file in ours for pair in NAMED.findall(file.read_text("utf-8")) for name in pair if name]
    assert len(ours) > 40
    assert len(named) > 60
    assert [(file.name, name) for file, name in named if not (file.parent / name.partition("#")[0]).is_file()] == []
    assert [(file.name, name) for file, name in named if not re.search(r"\.[0-9a-f]{12}\.\w+(#.*)?$", name)] == []

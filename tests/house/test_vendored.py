"""What comes from other people is exactly what we took: version and checksum are written down, nothing else lies beside it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHELL = ROOT / "opora" / "web" / "shell"
LOCK = SHELL / "vendored.json"
HOMES = [SHELL / "static" / "shell" / "vendor", SHELL / "static" / "shell" / "fonts", ROOT / "tests" / "vendor"]
SPRITE = SHELL / "icons.svg"

PACKAGES = json.loads(LOCK.read_text("utf-8"))
FILES = [file for package in PACKAGES for file in package["files"]]
DRAWN = re.compile(r"""\{%\s*icon\s+"([a-z0-9-]+)"|icon_name="([a-z0-9-]+)"|icon[a-z.]*\|default:"([a-z0-9-]+)\"""")


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package["name"])
def test_a_package_is_pinned_and_its_licence_known(package: dict[str, str]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", package["version"])
    assert package["licence"]
    assert package["package_integrity"].startswith("sha512-")


@pytest.mark.parametrize("file", [file for file in FILES if "sha512" in file], ids=lambda file: file["path"])
def test_a_file_is_the_one_we_took(file: dict[str, str]) -> None:
    content = (ROOT / file["path"]).read_bytes()
    assert hashlib.sha512(content).hexdigest() == file["sha512"]


def test_nothing_lies_beside_what_is_written_down() -> None:
    known = {file["path"] for file in FILES}
    found = {str(path.relative_to(ROOT)) for home in HOMES for path in home.iterdir() if path.suffix != ".txt"}
    assert found == {path for path in known if (ROOT / path).parent in HOMES}


def test_no_file_names_a_source_map_that_is_not_there() -> None:
    """Hashed static files are refused as a whole when one of them points at nothing."""
    naming = [path.name for home in HOMES[:2] for path in home.glob("*.js") if "sourceMappingURL" in path.read_text("utf-8")]
    assert not naming


def _drawn_icons() -> Iterator[str]:
    for template in (ROOT / "opora").rglob("templates/**/*.html"):
        for found in DRAWN.finditer(template.read_text("utf-8")):
            yield next(name for name in found.groups() if name)


def test_every_icon_a_template_draws_is_in_the_sprite() -> None:
    in_sprite = set(re.findall(r'<symbol id="([^"]+)"', SPRITE.read_text("utf-8")))
    assert set(_drawn_icons()) <= in_sprite

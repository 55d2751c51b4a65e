"""The plan of the house, checked: who may import whom, how long a file may be, what a room shows to others."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import opora

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "opora"
LONGEST_FILE = 400
UNSPOKEN = ("__init__", "apps", "urls")
DOORS = ("actions", "queries", "events")
ROOMS = ("team", "customers", "messages", "cases", "ledgers", "knowledge", "replies", "quality", "followups", "callbacks", "playbooks", "crises")
SPEAKS_OF_MARKS = re.compile(r"opora/pure/coach/(rules/leaves_nothing_unfinished|tests/\w+)\.py|opora/pure/languages/\w+/coach_\w+\.py")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|raise NotImplementedError")


def own_files(*suffixes: str) -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*")):
        if path.suffix in suffixes and "migrations" not in path.parts and "vendor" not in path.parts and "__pycache__" not in path.parts:
            yield path


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_rooms_import_downwards_only() -> None:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_every_file_can_be_read_in_one_sitting() -> None:
    lengths = {name(path): _lines(path) for path in own_files(".py", ".css", ".js", ".html")}
    assert not {file: length for file, length in lengths.items() if length > LONGEST_FILE}


def test_nothing_is_left_for_later() -> None:
    own = (path for path in own_files(".py", ".js", ".css", ".html") if not SPEAKS_OF_MARKS.fullmatch(name(path)))
    left = [f"{name(path)}:{number}" for path in own for number, _ in _unfinished(path)]
    assert not left


def test_the_day_is_asked_of_the_desk() -> None:
    """Django's own words for today mean the process, which keeps UTC; `team.today()` is the day where people work."""
    asked = re.compile(r"timezone\.local(?:date|time)\b|\bdate\.today\(")
    assert not [name(path) for path in own_files(".py") if asked.search(path.read_text())]


def test_templates_hold_no_scripts_and_no_styles() -> None:
    """The content policy forbids both; a handler in an attribute would silently do nothing."""
    forbidden = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=|javascript:|\sstyle=|<style", re.IGNORECASE)
    found = [
        f"{name(path)}:{number}: {hit.group(0)}"
        for path in own_files(".html")
        if "samples" not in path.parts  # mails, as customers send them
        for number, line in enumerate(_without_comments(path.read_text()).splitlines(), start=1)
        if (hit := forbidden.search(line))
    ]
    assert not found


def test_what_others_call_is_explained() -> None:
    """Public functions of the doors, the pure floor and the kernel say what their name cannot; `is_greek` may say it all."""
    bare = [
        f"{name(path)}: {function.name}"
        for path in _explained_files()
        for function in _public_functions(path)
        if not ast.get_docstring(function) and not function.name.startswith(("is_", "has_"))
    ]
    assert not bare


def test_every_file_says_why_it_is_there() -> None:
    silent = [
        name(path)
        for path in own_files(".py")
        if "tests" not in path.parts and not path.name.startswith(UNSPOKEN) and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert not silent


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_has_its_doors(room: str) -> None:
    """`actions` to write and `queries` to read, as files or folders; `events` where something is said."""
    for door in DOORS[:2]:
        assert (PACKAGE / room / f"{door}.py").exists() or (PACKAGE / room / door / "__init__.py").exists(), f"{room} has no {door}"


def test_private_parts_of_a_room_stay_private() -> None:
    """policies, listeners and jobs belong to their room; nobody else imports them."""
    private = re.compile(r"opora\.(\w+)\.(policies|listeners|jobs)\b")
    found = [
        f"{name(path)} imports {hit.group(0)}"
        for path in own_files(".py")
        if "tests" not in path.parts
        for hit in private.finditer("\n".join(_imports(path)))
        if hit.group(1) not in ("kernel", path.relative_to(PACKAGE).parts[0])
    ]
    assert not found


def test_the_version_is_the_same_everywhere() -> None:
    assert f'version = "{opora.__version__}"' in (ROOT / "pyproject.toml").read_text()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_pins_every_package_and_names_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text()
    packages = re.split(r"\n(?=\S)", text.strip())
    assert all("==" in one and "--hash=sha256:" in one for one in packages)
    assert "://" not in text
    assert "--index" not in text


def _lines(path: Path) -> int:
    return len(path.read_text().splitlines())


def _unfinished(path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(path.read_text().splitlines(), start=1):
        if UNFINISHED.search(line):
            yield number, line


def _without_comments(template: str) -> str:
    blank = lambda hit: "\n" * hit.group(0).count("\n")  # noqa: E731 - keeps the line numbers
    return re.sub(r"{#.*?#}|{% comment %}.*?{% endcomment %}", blank, template, flags=re.DOTALL)


def _explained_files() -> Iterator[Path]:
    for path in own_files(".py"):
        parts = path.relative_to(PACKAGE).parts
        is_door = len(parts) > 1 and parts[0] in ROOMS and parts[1].removesuffix(".py") in DOORS
        if "tests" not in parts and (is_door or parts[0] in ("pure", "kernel")):
            yield path


def _public_functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)

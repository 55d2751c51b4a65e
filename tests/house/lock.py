"""`make lock`: write both lock files, with hashes and without the name of any package index."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# What `make setup` itself uses, besides what the desk imports.
FOR_SETUP = "setuptools>=77\npolib\n"


def write(lock: str, *options: str) -> None:
    """Resolve for every Python and system we support; versions already locked stay unless a rule forbids them."""
    command = [
        Path(sys.executable).with_name("uv"), "pip", "compile", "pyproject.toml", "-", *options,
        "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-emit-index-url",
        "--no-emit-find-links", "--no-annotate", "--quiet", "--output-file", lock,
    ]  # fmt: skip
    subprocess.run(command, cwd=ROOT, input=FOR_SETUP, text=True, check=True)


if __name__ == "__main__":
    write("requirements.lock")
    write("requirements-dev.lock", "--extra", "dev", "--constraints", "requirements.lock")

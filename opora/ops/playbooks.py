"""`opora playbooks print`: write the plans for paper now, instead of tonight."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path

import django

from opora.ops.database_at_hand import database_for_reading

LANGUAGES = ("en", "cs", "pl", "el", "sr", "sr-latn")


def main(arguments: list[str]) -> int:
    """Into the data folder, or wherever `--to` says; one file a language."""
    parser = argparse.ArgumentParser(prog="opora playbooks print", description=__doc__)
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only this language; may be given several times")
    parser.add_argument("--to", type=Path, help="another folder, such as a memory stick")
    wanted = parser.parse_args(arguments)
    with database_for_reading():
        django.setup()
        # By name: it can only be imported once Django is set up, which needs the database's password.
        for path in import_module("opora.playbooks.paper").write_papers(wanted.language or (), wanted.to):
            print(path)
    return 0

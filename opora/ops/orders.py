"""`opora orders import FILE.csv`: bring the shop's orders into the desk, whether it runs or not. The same file again changes nothing."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path

from opora.ops.database_at_hand import database_for_reading
from opora.ops.trouble import Trouble


def main(arguments: list[str]) -> int:
    """Import one file, all of it or nothing."""
    parser = argparse.ArgumentParser(prog="opora orders import", description=__doc__)
    parser.add_argument("path", type=Path, metavar="FILE.csv", help="number,email,placed_at,state,item,quantity,price,total,currency")
    wanted = parser.parse_args(arguments)
    content = _content(wanted.path)
    with database_for_reading():
        import_module("django").setup()
        print(f"Orders imported or brought up to date: {_import(content)}.")
    return 0


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise Trouble(f"{path} cannot be read: {problem.strerror}. Check its name and its permissions.") from problem


def _import(content: bytes) -> int:
    # By name, because these modules can only be imported once Django is set up.
    customers = import_module("opora.customers.actions")
    errors = import_module("opora.kernel.errors")
    try:
        count: int = customers.import_orders(list(customers.read_orders_csv(content)), by=None)
    except errors.DeskError as problem:
        raise Trouble(f"{problem.sentence} Nothing was imported.") from problem
    return count

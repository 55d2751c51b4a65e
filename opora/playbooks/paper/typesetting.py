"""Sets the sheets with typst: a program of its own, `typesetting.py plans.typ`, the pack as JSON in, the PDF out."""

from __future__ import annotations

import sys

import typst


def main() -> None:
    """Exits with 1 and typst's own words where it cannot set them."""
    sys.stdout.buffer.write(typst.compile(sys.argv[1], sys_inputs={"pack": sys.stdin.buffer.read().decode("utf-8")}))


if __name__ == "__main__":
    main()

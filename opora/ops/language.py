"""`opora language --jsonl`: in which language and script each text is written.

Lines `{"id", "text"}` in, `{"id", "language", "script", "greeklish"}` out; "und" where there is too little text.
"""

from __future__ import annotations

import sys
from typing import Any

from opora.ops.json_lines import serve
from opora.pure.languages import detect


def main(argv: list[str]) -> int:
    """Run the command; returns the exit status (0 whenever every line got its answer)."""
    return serve("opora language", "Name the language and script of each text.", _answer, argv)


def _answer(entry: dict[str, Any]) -> dict[str, Any]:
    text = entry.get("text")
    if not isinstance(text, str):
        raise ValueError("text-missing")
    found = detect(text)
    return {"language": found.language, "script": found.script, "greeklish": found.language == "el" and found.script == "Latn"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Words of others within a text, as everybody marks them: in quotation marks, or behind a ">"."""

from __future__ import annotations

import re

QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
QUOTED_WORDS = re.compile(r"[„“”«»\"][^„“”«»\"\n]{1,400}[“”«»\"]")

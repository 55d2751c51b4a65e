"""The first look of the coach compiles thousands of expressions: it is taken before anybody types."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime

from opora.pure.coach import Draft, Facts, check
from opora.pure.languages import LANGUAGES

PAUSE = 1.0  # seconds


def warm() -> None:
    """Judge two words in each language; takes a second or two of one core, with pauses in which pages are answered."""
    for language in LANGUAGES:
        time.sleep(PAUSE)
        check(Draft("OK?", language=language, at=datetime.now(UTC)), Facts(customer="OK?", customer_language=language))


def warm_in_background() -> None:
    """So that the web process answers meanwhile."""
    threading.Thread(target=warm, name="coach", daemon=True).start()

"""What a long-lived process has loaded stays; the collector of garbage need not go through it again and again."""

from __future__ import annotations

import gc


def settle() -> None:
    """Leave everything that is there now out of later collections, and collect more seldom.

    By itself Python goes through half a million objects of modules, models and templates whenever the short-lived ones of some
    hundred pages have piled up: a tenth of a second in which nobody is answered.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)

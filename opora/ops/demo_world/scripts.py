"""Serbian is written once, in Cyrillic: from there to Latin there is exactly one way."""

import cyrtranslit


def in_latin(text: str) -> str:
    """Serbian Cyrillic as Serbian Latin; everything else stays as it is."""
    return str(cyrtranslit.to_latin(text, "sr"))

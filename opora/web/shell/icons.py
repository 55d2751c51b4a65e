"""The symbols of icons.svg, ready to stand in a page."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from django.utils.safestring import SafeString

SPRITE = Path(__file__).parent / "icons.svg"
_NOTHING = SafeString("")


def icon(name: str) -> SafeString:
    """The lines of a symbol, silent for screen readers; nothing for a name that no symbol has."""
    return _drawn_icons().get(name, _NOTHING)


@cache
def _drawn_icons() -> dict[str, SafeString]:
    symbols = ElementTree.parse(SPRITE).getroot()
    return {symbol.attrib["id"]: _drawn(symbol) for symbol in symbols}


def _drawn(symbol: Element) -> SafeString:
    lines = "".join(ElementTree.tostring(line, encoding="unicode") for line in symbol)
    return SafeString(f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{lines}</svg>')

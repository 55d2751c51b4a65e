"""HTML mail made harmless. nh3 does the cleaning; depth and size are checked first because its
time grows with the square of the depth."""

import re

import nh3

from opora.pure.mail import limits
from opora.pure.mail.phrases import markup

_ATTRIBUTES: dict[str, set[str]] = {
    "*": {"align", "dir", "lang", "style", "title", "valign", "bgcolor", "color", "width", "height"},
    "a": {"href"},
    "img": {"src", "alt", "data-remote-src"},
    "table": {"border", "cellpadding", "cellspacing"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "font": {"face", "size"},
    "ol": {"start", "type"},
    "li": {"value"},
}
_SCHEMES = {"http", "https", "mailto", "tel", "cid"}
_WITH_CONTENT = {
    "script",
    "style",
    "title",
    "noscript",
    "template",
    "textarea",
    "select",
    "xml",
    "svg",
    "math",
    "object",
    "iframe",
    "applet",
    "head",
}
_LOADS = re.compile(r"url\s*\(|expression\s*\(|@import|image-set|\\", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})[^>]{0,20}")
_VOID = frozenset(("br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "source", "p", "li"))


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name == "style" and _LOADS.search(value):
        return None
    if tag == "img" and name == "src" and not value.lower().startswith("cid:"):
        return None
    if name in ("width", "height") and len(value) > 8:
        return None
    return value


_CLEANER = nh3.Cleaner(
    tags=set(markup.SAFE_TAGS),
    clean_content_tags=_WITH_CONTENT - {"head"},
    attributes=_ATTRIBUTES,
    attribute_filter=_attribute,
    strip_comments=True,
    link_rel="noopener noreferrer nofollow",
    url_schemes=_SCHEMES,
    filter_style_properties=set(markup.SAFE_STYLES),
)
_IMAGE = re.compile(r"<img\b[^>]{0,4000}>", re.IGNORECASE)
_SRC = re.compile(r"""(\s)src(\s{0,5}=\s{0,5}["']?\s{0,5}(?:https?:|//))""", re.IGNORECASE)


def safe(html: str) -> str | None:
    """The cleaned HTML, or None where it is too big or too deep to be shown as HTML.

    Pictures from outside keep their address in `data-remote-src`; pictures of the mail stay `cid:`.
    """
    if len(html) > limits.HTML_CHARACTERS or _is_too_deep(html):
        return None
    if "\x00" in html:
        html = html.replace("\x00", "")
    return _CLEANER.clean(_IMAGE.sub(_without_loading, html))


def _is_too_deep(html: str) -> bool:
    """Most mails have too few tags to be deep, however these are nested."""
    opened = html.count("<") - html.count("</")
    return opened > limits.HTML_DEPTH and _depth(html) > limits.HTML_DEPTH


def _depth(html: str) -> int:
    """The greatest nesting, elements that are never closed included."""
    depth = deepest = 0
    for match in _TAG.finditer(html):
        if match[2].lower() in _VOID:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _without_loading(image: re.Match[str]) -> str:
    return _SRC.sub(r"\1data-remote-src\2", image[0], count=1)

"""HTML mail to lines of text, in one pass over the tags.

The words are the ones a person sees: no styles, no hidden preheaders. Quotes come out with `> `
marks. Each line knows where it began, so that the same cut can be made in the HTML.
"""

import re
from dataclasses import dataclass
from html import unescape
from itertools import islice

from opora.pure.mail import limits
from opora.pure.mail.colours import hue_of
from opora.pure.mail.lines import Line, Zone, apart
from opora.pure.mail.phrases import markup

# An address or a link in angle brackets is no tag.
_TAG = re.compile(r"""<(?:(/?)((?!https?:|mailto:)[a-zA-Z][\w:-]{0,30})(?=[\s/>"'=])([^>]*)>|!--|[!?][^>]*>)""")
# A value in quotation marks may hold `>`, but not `<`: a mark that is never closed would swallow words.
_REST_OF_ATTRIBUTES = re.compile(r"""[^<>"]*(?:"[^"<]*"[^<>"]*)*>""")
_VOID = frozenset(("br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "source", "o:p"))
_RAW = frozenset(("style", "script", "title", "xml", "template", "object", "svg", "math", "select"))
_RAW_END = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in _RAW}
_PARAGRAPH = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre"))
_BLOCK = _PARAGRAPH | frozenset(
    (
        "div",
        "tr",
        "li",
        "dt",
        "dd",
        "center",
        "section",
        "article",
        "header",
        "footer",
        "address",
        "body",
        "aside",
        "main",
        "form",
        "fieldset",
        "hr",
        "caption",
        "figure",
        "nav",
        "tbody",
        "thead",
    )
)
_HIDDEN = re.compile("|".join(markup.HIDDEN), re.IGNORECASE)
_ATTRIBUTE_VALUE = re.compile(r"""=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)""")
_HIDDEN_ATTRIBUTE = re.compile(r"(?:^|\s)hidden(?:\s|/|$)", re.IGNORECASE)
_FONT_SIZE = re.compile(r"font-size\s*:\s*(?:([01](?:px|pt)?\s*(?:;|$|['\"!]))|[\w.])", re.IGNORECASE)
_NO_MARGIN = re.compile(r"msonormal|msoplaintext|margin\s*:\s*0|margin-bottom\s*:\s*0", re.IGNORECASE)
_INDENT = re.compile(r"border\s*:\s*none|border-left\s*:\s*none|border-width\s*:\s*0", re.IGNORECASE)
_QUOTE_MARK = re.compile(r"type\s*=\s*[\"']?cite|\bcite\s*=|quote|border-left", re.IGNORECASE)
_ALT = re.compile(r"""\balt\s*=\s*["']?([^"'>\s]{1,8})""", re.IGNORECASE)

# Elements by which programs mark a quote (searched in the attributes of a tag).
_ZONES = tuple(
    (zone, re.compile("|".join(marks), re.IGNORECASE))
    for zone, marks in (
        (Zone.REST, markup.REST),
        (Zone.QUOTE, markup.QUOTE),
        (Zone.GMAIL, markup.GMAIL),
        (Zone.HEADER, markup.HEADER),
        (Zone.SIGNATURE, markup.SIGNATURE),
    )
)


@dataclass(slots=True)
class _Open:
    """An open element and the state to go back to when it closes."""

    name: str
    hidden: int
    tiny: bool
    depth: int
    zone: Zone
    pre: bool
    hue: str | None


class _Walker:
    """The state of the pass."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.words: list[str] = []
        self.start = 0
        self.hidden = 0
        self.tiny = False
        self.depth = 0
        self.zone = Zone.OWN
        self.pre = False
        self.spaced = False
        self.hue: str | None = ""  # None inside a link, whose colour is the program's
        self.hues: set[str | None] = set()
        self.stack: list[_Open] = []

    def take(self, run: str, position: int) -> None:
        """Text between two tags."""
        if self.hidden or self.tiny or not run:
            return
        if "&" in run:
            run = unescape(run)
        if self.pre:
            rows = run.split("\n")
            for row in rows[:-1]:
                self._word(row, position)
                self.break_line(force=True)
            run = rows[-1]
            self._word(run, position)
            return
        folded = " ".join(run.split())
        if not folded:
            if self.words and run:
                self.words.append(" ")
            self.spaced = self.spaced or "\u00a0" in run
            return
        if run[0].isspace() and self.words:
            folded = " " + folded
        if run[-1].isspace():
            folded += " "
        self._word(folded, position)

    def _word(self, text: str, position: int) -> None:
        if not self.words:
            self.start = position
        if not text.isspace():
            self.hues.add(self.hue)
        self.words.append(text)

    def break_line(self, force: bool = False) -> None:
        """End the line; without `force` an empty line is not written."""
        if self.words or force:
            text = "".join(self.words)
            text = text.rstrip() if self.pre else " ".join(text.split())
            if text or force:
                self._write(text)
            self.words = []
            self.hues.clear()
        elif self.spaced and self.lines and self.lines[-1].text:
            # A paragraph that holds nothing but a fixed space is Outlook's empty line.
            self._write("")
        self.spaced = False

    def blank(self) -> None:
        """Leave one empty line, as between paragraphs."""
        self.break_line()
        if self.lines and self.lines[-1].text.strip("> "):
            self._write("")

    def _write(self, text: str) -> None:
        if len(self.lines) < limits.QUOTE_LINES * 2:
            depth = min(self.depth, 20)
            marks = "> " * depth
            hue = next(iter(self.hues), "") if len(self.hues) == 1 else ""
            self.lines.append(Line((marks + text).rstrip() if depth else text, depth > 0, self.zone, self.start, hue or ""))
        else:
            last = self.lines[-1]
            last.text += " " + text

    def open(self, name: str, attributes: str, position: int) -> None:
        if name == "br":
            self.break_line(force=True)
            return
        if name == "img":
            self._image(attributes, position)
            return
        if name in _BLOCK:
            self._block(name, attributes)
            self.start = position
        elif name in ("td", "th"):
            self.take(" ", position)
        if name in _VOID:
            if attributes and name == "hr" and _ZONES[0][1].search(attributes):
                self.zone = Zone.REST
            return
        if name in ("p", "li", "td", "th", "tr"):
            self._close_implied(name)
        self._enter(name, attributes, position)

    def _enter(self, name: str, attributes: str, position: int) -> None:
        """Remember the state outside an element and take on its own."""
        if len(self.stack) < limits.HTML_DEPTH:
            self.stack.append(_Open(name, self.hidden, self.tiny, self.depth, self.zone, self.pre, self.hue))
        if attributes and ("=" in attributes or "hidden" in attributes):
            self._attributes(attributes)
        if name == "blockquote" and (not _INDENT.search(attributes) or _QUOTE_MARK.search(attributes)):
            self.depth += 1
        elif name == "pre":
            self.pre = True
        elif name == "a":
            self.hue = None
        if self.zone is Zone.REST and name == "div" and not self.words:
            self.start = position

    def _block(self, name: str, attributes: str) -> None:
        if name in _PARAGRAPH and not (name in ("p", "table") and _NO_MARGIN.search(attributes)):
            self.blank()
        else:
            self.break_line()

    def _image(self, attributes: str, position: int) -> None:
        """Pictures that stand for a letter (emoji) keep their meaning; others say nothing."""
        match = _ALT.search(attributes)
        if match and not match[1].isascii() and len(match[1]) <= 4:
            self.take(match[1], position)

    def _attributes(self, attributes: str) -> None:
        lowered = attributes.lower()
        if _is_hidden(attributes):
            self.hidden += 1
        if self.hue is not None and "color" in lowered:
            named = hue_of(attributes)
            self.hue = self.hue if named is None else named
        size = _FONT_SIZE.search(attributes) if "font-size" in lowered else None
        if size:
            # Newsletters make a cell tiny to close gaps, and the words inside large again.
            self.tiny = size[1] is not None
        # The patterns are dear: most tags hold none of the words they are made of.
        if self.zone is not Zone.REST and any(map(lowered.__contains__, markup.ROOTS)):
            for zone, pattern in _ZONES:
                if pattern.search(attributes):
                    if zone is not Zone.SIGNATURE or self.zone is Zone.OWN:
                        self.zone = zone
                    break

    def _close_implied(self, name: str) -> None:
        if self.stack and self.stack[-1].name == name:
            self._restore(self.stack.pop())

    def close(self, name: str) -> None:
        if name in _BLOCK:
            self.break_line()
        for back, opened in enumerate(islice(reversed(self.stack), 40), start=1):
            if opened.name == name:
                self._restore(opened)
                del self.stack[-back:]
                break
        if name in _PARAGRAPH and name not in ("p", "table"):
            self.blank()

    def _restore(self, opened: _Open) -> None:
        self.hidden, self.tiny, self.depth, self.pre, self.hue = opened.hidden, opened.tiny, opened.depth, opened.pre, opened.hue
        if self.zone is not Zone.REST:
            self.zone = opened.zone


def _is_hidden(attributes: str) -> bool:
    """Hidden by its style or by the attribute of that name; `overflow: hidden` only cuts what is too wide."""
    if _HIDDEN.search(attributes):
        return True
    return "hidden" in attributes.lower() and bool(_HIDDEN_ATTRIBUTE.search(_ATTRIBUTE_VALUE.sub("", attributes)))


def html_lines(html: str) -> list[Line]:
    """The lines that a reader of the HTML sees."""
    html = html[: limits.HTML_CHARACTERS]
    walker = _Walker()
    lost: set[str] = set()
    position = 0
    last_end = html.rfind(">") + 1
    while position < last_end:
        match = _TAG.search(html, position, last_end)
        if match is None:
            break
        start = match.start()
        if start > position:
            walker.take(html[position:start], position)
        position = match.end()
        name = match[2]
        if name is None:
            if match[0] == "<!--":
                position = _after_comment(html, start, lost)
            continue
        name = name.lower()
        attributes = match[3]
        if attributes.count('"') % 2:
            attributes, position = _whole_attributes(html, match, position)
        if match[1]:
            walker.close(name)
        elif name in _RAW and not attributes.endswith("/"):
            position = _after_raw(html, name, position, lost)
        else:
            walker.open(name, attributes, start)
    walker.take(html[position:], position)
    walker.break_line()
    return _settled(apart(walker.lines))


def _whole_attributes(html: str, match: re.Match[str], position: int) -> tuple[str, int]:
    """The attributes of a tag and the place behind it, where the first `>` stands inside a value."""
    begin = match.start(3)
    whole = _REST_OF_ATTRIBUTES.match(html, begin)
    return (html[begin : whole.end() - 1], whole.end()) if whole else (match[3], position)


def _after_comment(html: str, start: int, lost: set[str]) -> int:
    """The place behind a comment. One that never ends hides nothing but its own mark."""
    if "-->" in lost:
        return start + 4
    end = html.find("-->", start + 2)
    if end < 0:
        lost.add("-->")
        return start + 4
    return end + 3


def _after_raw(html: str, name: str, position: int, lost: set[str]) -> int:
    if name in lost:
        return position
    match = _RAW_END[name].search(html, position)
    if match is None:
        lost.add(name)
        return position
    return match.end()


def _settled(lines: list[Line]) -> list[Line]:
    """Decide about boxes: with marked quotes inside, the rest of Gmail's was newly written, and a mark around the
    whole mail tells nothing."""
    if all(line.zone is Zone.QUOTE for line in lines if line.text.strip()):
        for line in lines:
            line.zone = Zone.OWN
    marked = any(line.zone is Zone.GMAIL and line.quoted for line in lines)
    seen = False
    for line in lines:
        if line.zone is Zone.GMAIL and not line.quoted:
            line.zone = Zone.OWN if seen else Zone.QUOTE if not marked else Zone.HEADER
        seen = seen or (line.quoted and marked)
    return lines

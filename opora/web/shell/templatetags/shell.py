"""The few template tags of the shell: icons, menus, discs with initials, and moments in time."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from zlib import crc32

from django import template
from django.forms import BoundField, CheckboxInput
from django.template.base import FilterExpression, Parser, TextNode, Token
from django.utils.formats import date_format
from django.utils.html import escape, format_html, format_html_join, json_script, urlize
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from opora.web.shell import drawing, icons, menus, texts

register = template.Library()
register.filter(menus.as_json)
register.filter(menus.keys)
register.simple_tag(menus.menu)

HUES = 12
_MAY_LINK = re.compile(r"@|https?://|www\.|\.(?:com|edu|gov|int|mil|net|org)", re.IGNORECASE)


class IconNode(template.Node):
    """A symbol whose name is known only when the page is drawn."""

    def __init__(self, name: FilterExpression) -> None:
        self.name = name

    def render(self, context: template.Context) -> SafeString:
        """Its lines; nothing for a name that no symbol has."""
        return icons.icon(self.name.resolve(context))


@register.tag
def icon(parser: Parser, token: Token) -> template.Node:
    """Draw a symbol of icons.svg. It always accompanies words, so it is silent for screen readers.

    Its lines stand in the page itself: a hundred references into a sprite cost the browser three times the layout.
    A name in quotes becomes those lines when the template is read.
    """
    try:
        _tag, name = token.split_contents()
    except ValueError as problem:
        raise template.TemplateSyntaxError("icon takes one name") from problem
    found = parser.compile_filter(name)
    return IconNode(found) if found.is_var or found.filters else TextNode(icons.icon(found.var))


@register.simple_tag
def drawn(template: str, **values: object) -> SafeString:
    """Include a partial that reads nothing but these plain values; drawn once, then kept (see drawing.py)."""
    return drawing.drawn.part(template, values)


@register.filter
def initials(name: str) -> str:
    """Two letters that stand for a name: first and last word ("Jana Nováková" is JN), or one for a single word."""
    words = [word for word in str(name).replace(".", " ").replace("_", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] if len(words) == 1 else words[0][0] + words[-1][0]
    return letters.upper()


@register.filter
def hue(name: str) -> int:
    """One of twelve hues, always the same for the same name, on every page and server."""
    return crc32(str(name).casefold().encode()) % HUES


@register.simple_tag
def moment(at: datetime | date | None, form: str = "relative") -> SafeString | str:
    """A time the browser words in the reader's language and zone.

    `form`: "relative" (5 min ago), "short" (for lists), "exact" (date and time), "clock" (14:05).
    Without a script the ISO time is shown. A day without a time is worded here.
    """
    if at is None:
        return ""
    if not isinstance(at, datetime):
        return format_html('<time datetime="{}">{}</time>', at.isoformat(), date_format(at))
    iso = at.isoformat(timespec="seconds")
    return format_html('<time datetime="{}" data-controller="moment" data-form="{}">{}</time>', iso, form, iso[:16].replace("T", " "))


@register.simple_tag
def script_texts() -> SafeString:
    """The texts of texts.py as a block of JSON (data, so the content policy lets it stand)."""
    return _script_texts(get_language())


@cache
def _script_texts(_language: str | None) -> SafeString:
    return json_script(texts.script_texts(), "shell-texts")


@register.filter
def breakable(address: str) -> SafeString:
    """Let a long address break before its @ rather than inside a word."""
    return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in re.split(r"(?<=.)(?=@)", str(address))))


@register.filter
def linked(text: str) -> SafeString:
    """Django's `urlize` for a text of many lines, most of which hold no address: those are only escaped."""
    if isinstance(text, SafeString):
        return SafeString(urlize(text, nofollow=True, autoescape=True))
    lines = str(text).splitlines(keepends=True)
    return SafeString("".join(urlize(one, nofollow=True, autoescape=True) if _MAY_LINK.search(one) else escape(one) for one in lines))


@register.filter
def is_check(bound: BoundField) -> bool:
    """Whether a form field is a single box to tick, whose label stands behind it."""
    return isinstance(bound.field.widget, CheckboxInput)


@register.filter
def as_input(bound: BoundField) -> SafeString:
    """A form field in the dress of `field.css`, tied to its help and its error."""
    attributes: dict[str, str | bool] = {} if is_check(bound) else {"class": "input"}
    if bound.errors:
        told_by = [f"{bound.id_for_label}_error"] + ([f"{bound.id_for_label}_helptext"] if bound.help_text else [])
        attributes["aria-describedby"] = " ".join(told_by)
    return bound.as_widget(attrs=attributes)

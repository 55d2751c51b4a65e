"""Shortcuts for what stands in nearly every place of a template: a plain text of a dictionary, a sentence that never changes.

Django asks of each value whether it is a number to be worded, a moment to be moved to a zone, a promise of a text, a
thing to be called. A page of the desk has a thousand such places, and the questions took a third of its time. The
answers are the same here, only sooner; everything unusual goes Django's own way.
"""

from __future__ import annotations

from html import escape
from typing import Any

from django.conf import settings
from django.template.base import Variable, VariableDoesNotExist, VariableNode
from django.template.context import Context, RequestContext
from django.templatetags.i18n import TranslateNode
from django.utils.safestring import SafeString
from django.utils.translation import get_language

_CONTEXTS = (Context, RequestContext)
_OF_EVERY_DICTIONARY = frozenset(dir(dict))

_look_up = Variable._resolve_lookup  # type: ignore[attr-defined]  # the stubs leave it out
_show = VariableNode.render
_translate = TranslateNode.render


def install() -> None:
    """At start, once for the process."""
    Variable._resolve_lookup = _quick_look_up  # type: ignore[attr-defined]
    VariableNode.render = _quick_show  # type: ignore[method-assign]
    TranslateNode.render = _quick_translate  # type: ignore[method-assign]


def _quick_look_up(self: Any, context: Any) -> Any:
    """`row.label` where the context, then plain dictionaries hold it."""
    found = context
    for bit in self.lookups:
        kind = type(found)
        if kind is dict:
            if bit not in found:
                if bit in _OF_EVERY_DICTIONARY or bit[0].isdigit():
                    return _look_up(self, context)
                raise VariableDoesNotExist("Failed lookup for key [%s] in %r", (bit, found))
            found = found[bit]
        elif kind in _CONTEXTS:
            for layer in reversed(found.dicts):
                if bit in layer:
                    found = layer[bit]
                    break
            else:
                return _look_up(self, context)
        else:
            return _look_up(self, context)
        if callable(found):
            return _look_up(self, context)
    return found


def _quick_show(self: Any, context: Any) -> str:
    """`{{ value }}`: a text is escaped, a whole number written."""
    value = self.filter_expression.resolve(context)
    kind = type(value)
    if kind is SafeString:
        return value  # type: ignore[no-any-return]
    if kind is str and context.autoescape:
        return SafeString(escape(value))
    if kind is int and not settings.USE_THOUSAND_SEPARATOR:
        return str(value)
    return _show(self, context)


def _quick_translate(self: Any, context: Any) -> Any:
    """`{% translate "Words" %}`: found once a language and place."""
    expression = self.filter_expression
    if expression.filters or self.message_context or self.noop or getattr(expression.var, "lookups", ()) is not None:
        return _translate(self, context)
    kept = self.__dict__.setdefault("kept", {})
    language = get_language()
    words = kept.get(language)
    if words is None:
        words = _translate(self, context)
        kept[language] = context[self.asvar] if self.asvar else words
        return words
    if self.asvar:
        context[self.asvar] = words
        return ""
    return words

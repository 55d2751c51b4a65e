"""Shortcuts for what stands in nearly every place of a template: a plain text of a dictionary, a sentence that never changes.

Django asks of each value whether it is a number to be worded, a moment to be moved to a zone, a promise of a text, a
thing to be called. A page of the desk has a thousand such places, and the questions took a third of its time. The
answers are the same here, only sooner; everything unusual goes Django's own way.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from django.conf import settings
from django.template.base import FilterExpression, NodeList, TextNode, Variable, VariableDoesNotExist, VariableNode
from django.template.context import Context, RequestContext
from django.template.defaulttags import IfNode, TemplateLiteral
from django.templatetags.i18n import TranslateNode
from django.utils.safestring import SafeString
from django.utils.translation import get_language

_CONTEXTS = (Context, RequestContext)
_OF_EVERY_DICTIONARY = frozenset(dir(dict))
_OF_EVERY_CONTEXT = frozenset({*dir(RequestContext), *vars(Context()), "request", "_processors", "_processors_index"})
_MISSING, _UNUSUAL = object(), object()

_look_up = Variable._resolve_lookup  # type: ignore[attr-defined]  # the stubs leave it out
_resolve = FilterExpression.resolve
_show = VariableNode.render
_translate = TranslateNode.render


def install() -> None:
    """At start, once for the process."""
    Variable._resolve_lookup = _quick_look_up  # type: ignore[attr-defined]
    FilterExpression.resolve = _quick_resolve  # type: ignore[method-assign]
    VariableNode.render = _quick_show  # type: ignore[method-assign]
    TranslateNode.render = _quick_translate  # type: ignore[method-assign]
    IfNode.render = _quick_choose  # type: ignore[method-assign]
    if not settings.DEBUG:
        NodeList.render = _quick_draw  # type: ignore[method-assign]


def _quick_look_up(self: Any, context: Any) -> Any:
    """`row.label` where the context, then plain dictionaries hold it."""
    found = _find(self.lookups, context)
    if found is _MISSING or found is _UNUSUAL:
        return _look_up(self, context)  # which says what is missing, and how it looked
    return found


def _find(bits: Sequence[str], context: Any) -> Any:
    found = context
    for bit in bits:
        kind = type(found)
        if kind is dict:
            if bit not in found:
                return _UNUSUAL if bit in _OF_EVERY_DICTIONARY or bit[0].isdigit() else _MISSING
            found = found[bit]
        elif kind in _CONTEXTS:
            for layer in reversed(found.dicts):
                if bit in layer:
                    found = layer[bit]
                    break
            else:
                return _UNUSUAL if bit in _OF_EVERY_CONTEXT or bit[0].isdigit() else _MISSING
        else:
            return _UNUSUAL
        if callable(found):
            return _UNUSUAL
    return found


def _quick_resolve(self: Any, context: Any, ignore_failures: bool = False) -> Any:
    """The value of a plain variable without a filter; what is not there is nothing, without an error raised and caught."""
    if self.filters or not self.is_var:
        return _resolve(self, context, ignore_failures)
    variable = self.var
    if variable.lookups is None or variable.translate:
        return _resolve(self, context, ignore_failures)
    found = _find(variable.lookups, context)
    if found is _UNUSUAL:
        return _resolve(self, context, ignore_failures)
    if found is _MISSING:
        return None if ignore_failures else _resolve(self, context)
    return found


def _quick_draw(self: Any, context: Any) -> SafeString:
    """The parts one after the other, without the care that Django takes to show a developer the line of an error."""
    return SafeString("".join([node.s if type(node) is TextNode else node.render(context) for node in self]))


def _quick_choose(self: Any, context: Any) -> str:
    """`{% if row.label %}`: most conditions are one value."""
    for condition, parts in self.conditions_nodelists:
        if condition is None:
            return parts.render(context)  # type: ignore[no-any-return]
        if type(condition) is not TemplateLiteral:
            try:
                matches = condition.eval(context)
            except VariableDoesNotExist:
                matches = None
        else:
            matches = _quick_resolve(condition.value, context, True)
        if matches:
            return parts.render(context)  # type: ignore[no-any-return]
    return ""


def _quick_show(self: Any, context: Any) -> str:
    """`{{ value }}`: a text is escaped, a whole number written."""
    value = _quick_resolve(self.filter_expression, context)
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

"""Drawing the fields of any Django form with the components of the shell."""

from __future__ import annotations

from typing import Any

from django import forms, template
from django.forms import BoundField
from django.utils.safestring import SafeString

register = template.Library()
CHOICE_WIDGETS = (forms.CheckboxInput, forms.CheckboxSelectMultiple, forms.RadioSelect)


@register.inclusion_tag("team/field.html")
def draw(field: BoundField) -> dict[str, Any]:
    """One field with its label, its help and its error in words."""
    widget = field.field.widget
    return {
        "field": field,
        "is_optional": not field.field.required and not isinstance(widget, forms.Select),
        "is_check": isinstance(widget, forms.CheckboxInput),
        "is_group": isinstance(widget, (forms.CheckboxSelectMultiple, forms.RadioSelect)),
    }


@register.simple_tag
def control(field: BoundField) -> SafeString:
    """The input itself, tied to its help and error for screen readers."""
    attrs: dict[str, Any] = {}
    if not isinstance(field.field.widget, CHOICE_WIDGETS):
        attrs["class"] = "input"
    if "placeholder" in field.field.widget.attrs:  # the label says it already
        attrs["placeholder"] = ""
    # Django ties help and errors itself (aria-describedby, aria-invalid) as long as the ids below stay its own.
    return field.as_widget(attrs=attrs)


@register.filter
def is_numbers(host: str) -> bool:
    """Whether a host is an address of digits: browsers keep passkeys for names only."""
    return host.startswith("[") or host.partition(":")[0].replace(".", "").isdigit()


@register.filter
def in_words(detail: dict[str, Any]) -> str:
    """The detail of an audit row: `fields: name, theme`."""
    parts = [(key, ", ".join(map(str, value)) if isinstance(value, list) else str(value)) for key, value in detail.items()]
    return "; ".join(f"{key}: {value}" for key, value in parts)

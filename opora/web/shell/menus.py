"""The floating part of a menu; its button carries data-menu-button inside the same data-controller="menu".

Drawn here and not by a template: the page of a case holds eighty entries, each with a dozen things it may have or not,
and asking for them in a template took a third of the time in which the whole page was drawn.

An item is a dictionary: label, icon, url, method ("get", "post"), key, tone ("danger"), chosen (bool or None), command
(bool: also in the palette), divider (bool: a line above), fields: {name: value}. A "post" item sends a form by htmx; its
answer is a list of panes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from django.utils.safestring import SafeString

from opora.web.shell.icons import icon

SHOWN_KEYS = {"$mod": "Ctrl", "Control": "Ctrl", "ArrowDown": "↓", "ArrowUp": "↑", "Escape": "Esc", "Period": "."}


def menu(items: Iterable[Mapping[str, Any]], label: str) -> SafeString:
    """All of it; `label` is what it is called, and the group of its commands in the palette."""
    name = _safe(label)
    return SafeString(f'<div class="menu" role="menu" aria-label="{name}" hidden>{"".join([_entry(one, name) for one in items])}</div>')


def _entry(item: Mapping[str, Any], menu_name: str) -> str:
    address, attributes, inside = _safe(item.get("url") or ""), _attributes(item, menu_name), _inside(item)
    line = "<hr>" if item.get("divider") else ""
    if item.get("method") != "post":
        return f'{line}<a class="menu-item" href="{address}" role="menuitem" tabindex="-1"{attributes}>{inside}</a>'
    chosen = item.get("chosen")
    role = "menuitem" if chosen is None else f'menuitemradio" aria-checked="{"true" if chosen else "false"}'
    fields = f' hx-vals="{_safe(as_json(item["fields"]))}"' if item.get("fields") else ""
    return (
        f'{line}<button class="menu-item" type="button" role="{role}" tabindex="-1" hx-post="{address}"{fields}{attributes}>'
        f"{inside}</button>"
    )


def _attributes(item: Mapping[str, Any], menu_name: str) -> str:
    tone = f' data-tone="{_safe(item["tone"])}"' if item.get("tone") else ""
    key = f' data-key="{_safe(item["key"])}"' if item.get("key") else ""
    command = f' data-command data-group="{menu_name}"' if item.get("command") else ""
    return f"{tone}{key}{command}"


def _inside(item: Mapping[str, Any]) -> str:
    symbol = icon(item["icon"]) if item.get("icon") else ""
    mark = icon("check") if item.get("chosen") else ""
    key = f"<kbd>{_safe(keys(item['key']))}</kbd>" if item.get("key") else ""
    return f'{symbol}<span class="grow">{_safe(item["label"])}</span>{mark}{key}'


def keys(shortcut: str) -> str:
    """A shortcut as people read it: "$mod+Enter" is "Ctrl Enter", "g i" stays two keys in a row."""
    parts = [key for press in shortcut.split() for key in press.split("+")]
    if "Shift" in parts and not parts[-1].isalnum():
        parts.remove("Shift")
    return " ".join(SHOWN_KEYS.get(key, key) for key in parts)


def as_json(value: object) -> str:
    """For attributes that hold JSON; whoever puts it there escapes the quotes."""
    return json.dumps(value, ensure_ascii=False, default=str)


def _safe(text: object) -> str:
    return text if isinstance(text, SafeString) else escape(str(text))

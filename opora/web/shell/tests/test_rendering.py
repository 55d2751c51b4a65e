"""The shortcuts of rendering.py give what Django gives."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.template import Context, Engine
from django.template.base import Variable, VariableNode
from django.template.defaultfilters import urlize
from django.templatetags.i18n import TranslateNode
from django.test import override_settings
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy, override

from opora.web.shell import rendering
from opora.web.shell.templatetags.shell import linked

VALUES: dict[str, Any] = {
    "text": "<b>\"Jana\" & 'Petr'</b>",
    "safe": mark_safe("<b>safe</b>"),
    "promise": gettext_lazy("Reply"),
    "whole": 1234567,
    "broken": 12345.5,
    "price": Decimal("1234.50"),
    "yes": True,
    "nothing": None,
    "day": date(2026, 11, 22),
    "moment": datetime(2026, 11, 22, 12, 30, tzinfo=UTC),
    "row": {"label": "<Label>", "items": "hidden by its own name", "0": "text nought", "deep": {"er": "<found>"}},
    "rows": [{"label": "first"}],
    "called": lambda: "<called>",
}
PLACES = [
    *(f"{{{{ {name} }}}}" for name in VALUES),
    "{{ row.label }}|{{ row.missing }}|{{ row.items }}|{{ row.keys }}|{{ row.0 }}|{{ row.deep.er }}|{{ row.deep.er.missing }}",
    "{{ rows.0.label }}|{{ rows.1.label }}|{{ missing }}|{{ missing.label }}|{{ text.upper }}|{{ day.year }}|{{ whole|add:1 }}",
    "{% autoescape off %}{{ text }}{{ row.label }}{% endautoescape %}",
    "{% for one in rows %}{{ forloop.counter }}{{ one.label }}{% endfor %}{% with text=whole %}{{ text }}{% endwith %}",
    "{% if row.missing %}yes{% else %}no{% endif %}{% if row.label == '<Label>' %}same{% endif %}{{ row.missing|default:'–' }}",
    "{% load i18n %}{% translate 'Reply' %}{% translate 'Reply' as word %}[{{ word }}]{% translate text %}{% translate 'Reply' noop %}",
    "{% load i18n %}{% translate '100 %' %}{% translate 'Reply' context 'letter' %}{% translate 'Reply'|upper %}",
]


def _twice(source: str) -> str:
    template = Engine(libraries={"i18n": "django.templatetags.i18n"}).from_string(source)
    found = {template.render(Context(dict(VALUES))) for _time in range(2)}
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize("language", ["en", "cs", "el"])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("grouped", [True, False])
def test_every_value_is_shown_as_django_shows_it(place: str, language: str, grouped: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    with override(language), override_settings(USE_THOUSAND_SEPARATOR=grouped):
        quick = _twice(place)
        monkeypatch.setattr(Variable, "_resolve_lookup", rendering._look_up)
        monkeypatch.setattr(VariableNode, "render", rendering._show)
        monkeypatch.setattr(TranslateNode, "render", rendering._translate)
        assert quick == _twice(place)


def test_a_sentence_changes_with_the_language() -> None:
    template = Engine(libraries={"i18n": "django.templatetags.i18n"}).from_string("{% load i18n %}{% translate 'Reply' %}")
    words = []
    for language in ("cs", "el", "cs"):
        with override(language):
            words.append(template.render(Context()))
    assert words[0] == words[2] != words[1]


@pytest.mark.parametrize(
    "text",
    [
        "Dobrý den,\n\nnic <b>nejde</b> & 'prosím' \"hned\".\r\nJana\n",
        "See www.Example.ORG, http://[::1]/a?b=1&c=<d> and (HTTPS://shop.example/x).\nNothing here: no link.\x0bjana@shop.example\u2028end",
        "example.com\nEXAMPLE.COM/path.\nnot.a.link\nx.community ftp://files.example",
        mark_safe("<p>safe www.example.com</p>\nsafe & sound"),
        "",
    ],
)
def test_addresses_in_a_text_are_links_as_django_makes_them(text: str) -> None:
    assert linked(text) == urlize(text)

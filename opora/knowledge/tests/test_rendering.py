"""Prepared texts: places are filled, nothing else can happen."""

from __future__ import annotations

import pytest

from opora.kernel.errors import DeskError
from opora.knowledge.rendering import places, render_text

VALUES = {"customer": {"name": "Eva Malá", "email": ""}, "order": {"number": "20418"}}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Dobrý den, {{ customer.name }},", "Dobrý den, Eva Malá,"),
        ("{{ customer.name | upcase }}", "EVA MALÁ"),
        ("{{ customer.email | default: 'you' }}", "you"),
        ("{% if order.number %}Order {{ order.number }}.{% endif %}", "Order 20418."),
        ("{% if case.subject %}never{% endif %}shown", "shown"),
        ("No places at all, 100 % & <b>", "No places at all, 100 % & <b>"),
    ],
)
def test_places_are_filled(body: str, text: str) -> None:
    assert render_text(body, VALUES) == text


def test_a_place_without_a_value_stays_visible_instead_of_leaving_a_hole() -> None:
    assert render_text("Dear {{ agent.name }} {{ customer.email }}", VALUES) == "Dear [agent.name] [customer.email]"


def test_what_a_customer_calls_himself_is_never_read_as_a_template() -> None:
    assert render_text("Dear {{ customer.name }}", {"customer": {"name": "{{ 7*7 }} {% if x %}"}}) == "Dear {{ 7*7 }} {% if x %}"


@pytest.mark.parametrize(
    "body",
    [
        "{{ settings.SECRET_KEY }}",
        "{% include 'x' %}",
        "{% render 'x' %}",
        "{{ customer.__class__ }}",
        "{{ customer['__class__'] }}",
        "{{ customer[agent.name] }}",
        "{{ customer }}",
        "{{ customer.name.size }}",
        "{% for i in (1..1000000000) %}a{% endfor %}",
        "{% tablerow i in (1..1000000000) %}a{% endtablerow %}",
        "{% assign x = customer %}{{ x.name }}",
        "{% capture x %}{{ customer.name }}{% endcapture %}",
        "{{ customer.name | append: customer.name }}",
        "{{ 7 | times: 7 }}",
        "{{7*7}}",
        "{{ customer.name",
        "{% if customer.name %}",
        "{% if customer.name %}" * 500 + "{% endif %}" * 500,
        "{{ " + "(" * 5000 + " }}",
        "{{ " + "customer." * 2000 + "name }}",
        "x" * 20_001,
    ],
)
def test_texts_that_want_more_are_refused_with_a_sentence(body: str) -> None:
    with pytest.raises(DeskError) as refused:
        render_text(body, VALUES)
    assert refused.value.sentence


def test_every_place_on_offer_can_be_filled() -> None:
    for place in places():
        assert render_text(f"{{{{ {place} }}}}", {}) == f"[{place}]"

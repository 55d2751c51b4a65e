"""What a person reads when something is refused: a sentence and a way on, never a trace."""

from __future__ import annotations

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/nothing/", "/cases/999999999999999999999/", "/%00", "/a%ff"])
def test_an_address_that_leads_nowhere_says_so_and_shows_no_trace(path: str) -> None:
    answer = Client(HTTP_HOST="127.0.0.1").get(path)
    text = answer.content.decode()
    assert answer.status_code in (302, 404)
    assert "Traceback" not in text
    if answer.status_code == 404:
        assert "This is not here" in text


def test_a_form_from_elsewhere_changes_nothing_and_says_what_to_do() -> None:
    answer = Client(HTTP_HOST="127.0.0.1", enforce_csrf_checks=True).post("/sign-in/login/", {"login": "a@b.example", "password": "x"})
    assert answer.status_code == 403
    assert "send it again" in answer.content.decode()

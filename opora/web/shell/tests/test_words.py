"""Words that are kept belong to one language, and nobody can change them for the others."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from opora.web.case.wording import status_names
from opora.web.shell.rail import view_names


def test_two_readers_of_different_languages_never_read_each_others_words() -> None:
    for _twice in range(2):
        with override("en"):
            assert status_names()["closed"] == "Closed" and view_names()["mine"] == "Mine"
        with override("cs"):
            assert status_names()["closed"] not in ("", "Closed") and view_names()["mine"] not in ("", "Mine")


def test_a_page_cannot_change_a_word_for_the_next_page() -> None:
    with override("en"), pytest.raises(TypeError):
        status_names()["closed"] = "open"  # type: ignore[index]

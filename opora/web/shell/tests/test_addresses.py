"""Addresses that are kept are the ones Django gives."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.urls import NoReverseMatch
from django.urls import reverse as look_up

from opora.web.shell.addresses import reverse

KEY = UUID("7d1c3f5e-9f4e-4a9c-8d0b-1f2e3d4c5b6a")


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("inbox", []),
        ("list", ["open"]),
        ("case", [1]),
        ("case", [2**62]),
        ("case", [734_000_000_000]),
        ("do", [12, "not-spam"]),
        ("assign", [12, 0]),
        ("assign", [12, 12]),
        ("answer_proposal", [12, 7, "yes"]),
        ("answer_proposal", [12, 7, "no"]),
        ("outside_picture", [5, "signed:text_with-signs"]),
        ("attachment", [KEY]),
        ("attachment", [str(KEY)]),
    ],
)
def test_an_address_is_the_one_django_gives_whichever_number_was_asked_before(name: str, args: list[object]) -> None:
    for wanted in (args, [one + 1 if isinstance(one, int) else one for one in args], args):
        assert reverse(name, args=wanted) == look_up(name, args=wanted)


@pytest.mark.parametrize(("name", "args"), [("case", [-1]), ("case", ["one"]), ("no_such_page", []), ("case", [])])
def test_what_has_no_address_has_none_here_either(name: str, args: list[object]) -> None:
    for _twice in range(2):
        with pytest.raises(NoReverseMatch):
            reverse(name, args=args)

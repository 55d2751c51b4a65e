"""Passwords in tests; apart from people.py, because pytest reads it before Django is there."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def quick_passwords(settings: object) -> None:
    """A hash that takes no time: the real one is meant to be slow."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # type: ignore[attr-defined]

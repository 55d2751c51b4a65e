"""`opora manage …`: Django's own commands (makemigrations, makemessages, shell), for developers."""

from __future__ import annotations

from django.core.management import execute_from_command_line


def main(arguments: list[str]) -> None:
    """Pass the words on to Django."""
    execute_from_command_line(["opora manage", *arguments])

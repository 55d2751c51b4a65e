"""A password and a name good enough to keep."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from opora.kernel.errors import DeskError
from opora.team.models import Agent


def checked_password(password: str, agent: Agent) -> str:
    """The password itself, or DeskError with the reasons why it is too weak for this person."""
    try:
        validate_password(password, agent)
    except ValidationError as problem:
        raise DeskError(" ".join(problem.messages), "weak password") from problem
    return password


def demand_sound(agent: Agent) -> None:
    """Refuse a new person without a name, or with an address or language that is none."""
    try:
        agent.clean_fields(exclude={field.name for field in agent._meta.fields} - {"name", "email", "language"})
    except ValidationError as problem:
        raise DeskError(" ".join(problem.messages), f"invalid {problem.message_dict}") from problem

"""The people of these tests."""

from __future__ import annotations

from opora.team.models import Agent, Role

PASSWORD = "a green lamp on the pier"


def make(name: str, role: str = Role.AGENT, **more: object) -> Agent:
    """Somebody of the desk who can sign in with PASSWORD."""
    agent = Agent(name=name, email=f"{name.lower()}@majak.example", role=role, **more)
    agent.set_password(PASSWORD)
    agent.save()
    return agent


def jana() -> Agent:
    """The owner."""
    return make("Jana", Role.OWNER)


def ola() -> Agent:
    """A lead."""
    return make("Ola", Role.LEAD)


def petr() -> Agent:
    """An agent."""
    return make("Petr")

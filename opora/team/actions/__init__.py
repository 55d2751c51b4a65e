"""Writing about the desk and its people."""

from opora.team.actions.letters import write_letter

__all__ = ["write_letter"]

"""What stops a command, said so that the operator knows what to do."""

from __future__ import annotations


class Trouble(Exception):
    """The command cannot go on; the message is a plain sentence with the next step, printed without a traceback."""

    for_the_operator = True

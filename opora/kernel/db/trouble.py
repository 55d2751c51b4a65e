"""What goes wrong with the database, said so that the operator knows what to do."""

from __future__ import annotations


class DatabaseTrouble(Exception):
    """The embedded server cannot be prepared or reached; the message is one plain sentence with the next step."""

    for_the_operator = True  # `opora COMMAND` prints it as it is, without a traceback

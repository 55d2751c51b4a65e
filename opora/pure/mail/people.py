"""Signs that a person wrote a text, where nothing else tells."""

import re

from opora.pure.mail.phrases import machines

# Behind the mark of a link (`/order?id=5`) there is no space; Greeks ask with a semicolon.
_QUESTION = re.compile(r"""[?？؟]+(?=[\s"'”“«»)\]!]|$)|(?<=[\u0370-\u03ff\u1f00-\u1fff]);(?=\s|$)|\u037e""")

_WANTS = re.compile("|".join(machines.WANTS), re.IGNORECASE)
_MINE = re.compile("|".join(machines.MINE), re.IGNORECASE)


def asks(text: str) -> bool:
    """Whether a question stands in the text."""
    return bool(_QUESTION.search(text))


def speaks_of_own_mail(text: str) -> bool:
    """Whether somebody tells what became of her own mail, as no server does."""
    return bool(_MINE.search(text))


def wants(text: str) -> bool:
    """Whether somebody says what she wants or bought."""
    return bool(_WANTS.search(text))

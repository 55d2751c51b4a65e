"""C-R26: no joke, no grin and no irony to somebody who is upset, complains, or sits in a crisis with us."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.customer_side import complains, is_upset
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import apologises, listed
from opora.pure.reading.thanks import is_only_thanks

_PICTURE = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B50\u2B55]\ufe0f?")
_SOBER = frozenset(
    "🙂😊☺🤗🙏❤💙💚🧡💛💜🤍💔😔😞😢😥😓🙇👍👌✅✔☑✉📧📩📞☎📱📦🚚📄📎📷📸🔗➡⬇⬆⏰🕐📅🗓ℹ⚠❗❓🔧🛠⭐🌟💳🏠📍🔋✍👉👇💡🔒🔑💬📝🔴🟢🤝🌷🌹💐🌸☹🙁"
)
_GRIN = re.compile(r"(?<![\w:])[:;=]['-]?[DPp)*]{1,4}(?!\w)|(?<!\w)[xX]D+(?!\w)|\^\^|(?<!\w):-?[Oo3](?!\w)")
_SMILE = re.compile(r"(?<![\w:])[:=]-?\){1,4}(?!\w)")


def _check(prepared: Prepared) -> Iterator[Hit]:
    if not _is_serious(prepared):
        return
    found = _grin(prepared) or _laugh(prepared)
    if found:
        yield Hit(*found)


def _is_serious(prepared: Prepared) -> bool:
    """Upset, a complaint or a crisis; an apology in the draft says that something went wrong."""
    facts = prepared.facts
    if facts.crisis_open or is_upset(prepared) or complains(prepared):
        return True
    if facts.customer and (_has_grin(facts.customer) or is_only_thanks(facts.customer)):
        return False
    return facts.is_complaint is None and facts.marked_upset is None and apologises(prepared)


def _grin(prepared: Prepared) -> tuple[int, int] | None:
    text = prepared.cut
    for match in (*_PICTURE.finditer(text), *_GRIN.finditer(text)):
        if match.group()[0] not in _SOBER and not _SMILE.fullmatch(match.group()):
            return match.span()
    return None


def _has_grin(text: str) -> bool:
    return bool(_PICTURE.search(text) or _GRIN.search(text))


def _laugh(prepared: Prepared) -> tuple[int, int] | None:
    for piece in prepared.pieces:
        match = listed(prepared, "joke").search(piece.folded)
        if match:
            return prepared.aligned.span(piece.first + match.start(), piece.first + match.end())
    return None


RULE = Rule("C-R26", "humour", Severity.WARN, "S1-07, S0-08", _check)

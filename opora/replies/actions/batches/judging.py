"""The coach on many letters: the core is judged once, as a letter to nobody in particular; a line is judged with its greeting."""

from __future__ import annotations

from opora.messages.queries import own_addresses
from opora.pure.coach import Facts, KnownPromise, Severity
from opora.pure.reading.promises import find_promises
from opora.replies.actions.batches.values import Core
from opora.replies.coaching import Decisions, Held, Remark
from opora.replies.coaching.gate import is_decided
from opora.replies.coaching.remarks import Words, judge
from opora.team import queries as team
from opora.team.models import Agent

BOOKED = frozenset({"C-R27"})
"""When the next news comes the Voice has decided already, on a Sunday too: the bulletin itself is the booking."""


def judge_core(
    core: Core, greeting: str, *, by: Agent, decisions: Decisions, bulletin: str = "", channel: str = "email"
) -> tuple[Remark, ...]:
    """What the coach says of a core behind a greeting without a name; `Held` while it waits for a decision that was not taken.

    `bulletin` is what is publicly said just now ("" outside a crisis); its words are spared as the coach spares them anywhere.
    What the core promises counts as booked: whoever sends it keeps that once for all.
    """
    facts = _facts(core.language, core.text, bulletin, by)
    script = "Latn" if core.language == "sr" and core.text.isascii() else ""
    words = Words(f"{greeting}\n\n{core.text}", channel=channel)
    found = judge(words, facts, by=by, language=core.language, script=script)
    waiting = tuple(one for one in found if not is_decided(one, by, decisions))
    if waiting:
        raise Held(waiting)
    return found


def judge_line(greeting: str, line: str, language: str, *, by: Agent, bulletin: str = "") -> tuple[Remark, ...]:
    """What would keep these own words of one letter from being sent: stops and holds only."""
    found = judge(Words(f"{greeting}\n\n{line}", channel="chat"), _facts(language, line, bulletin, by), by=by, language=language, script="")
    return tuple(one for one in found if one.severity <= Severity.HOLD)


def _facts(language: str, promising: str, bulletin: str, by: Agent) -> Facts:
    return Facts(
        customer_language=language,
        agent_gender=by.gender,
        own_contacts=frozenset(own_addresses()),
        crisis_open=bool(bulletin),
        bulletin=bulletin,
        promises=_promised(promising, language),
        silent_rules=BOOKED if promising.strip() and promising.strip() in bulletin else frozenset(),
    )


def _promised(text: str, language: str) -> tuple[KnownPromise, ...]:
    found = find_promises(text, at=team.local_now(), language=language, country=team.desk().country)
    return tuple(KnownPromise(one.what, one.due) for one in found)

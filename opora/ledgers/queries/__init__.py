"""Reading the ledgers: what a case's side pane shows, what the coach must know, figures of the team."""

from opora.ledgers.queries.briefs import (
    FreeWork,
    ShownVersion,
    brief,
    free_work,
    holding_version,
    notice,
    notice_by_token,
    pending_change,
    version,
    versions,
)
from opora.ledgers.queries.facts import LedgerFacts, facts
from opora.ledgers.queries.figures import Kept, promises_behind, promises_kept
from opora.ledgers.queries.last_minute import LastMinute, last_minute
from opora.ledgers.queries.pane import Pane, pane
from opora.ledgers.queries.promises import (
    broken_promises,
    marks,
    my_promises,
    open_promises,
    promise,
    promises,
    promises_to_confirm,
    repair_text,
)
from opora.ledgers.queries.questions import Tally, ask_text, due_defaults, open_questions, question, questions, re_ask_text, tally
from opora.ledgers.queries.realistic import Realistic, realistic_due
from opora.ledgers.queries.statements import Told, statement, statements, statements_to_customer, told_the_same, unchecked
from opora.ledgers.queries.waiting import Waited, waited_for_customer

__all__ = [
    "FreeWork",
    "Kept",
    "LastMinute",
    "LedgerFacts",
    "Pane",
    "Realistic",
    "ShownVersion",
    "Tally",
    "Told",
    "Waited",
    "ask_text",
    "brief",
    "broken_promises",
    "due_defaults",
    "facts",
    "free_work",
    "holding_version",
    "last_minute",
    "marks",
    "my_promises",
    "notice",
    "notice_by_token",
    "open_promises",
    "open_questions",
    "pane",
    "pending_change",
    "promise",
    "promises",
    "promises_behind",
    "promises_kept",
    "promises_to_confirm",
    "question",
    "questions",
    "re_ask_text",
    "realistic_due",
    "repair_text",
    "statement",
    "statements",
    "statements_to_customer",
    "tally",
    "told_the_same",
    "unchecked",
    "version",
    "versions",
    "waited_for_customer",
]

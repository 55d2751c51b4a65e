"""Writing in the ledgers: everything that can happen to questions, promises, statements and briefs."""

from opora.ledgers.actions.briefs import (
    Terms,
    accept_notice,
    answer_for_customer,
    decline_notice,
    give_notice,
    give_notice_again,
    log_hours,
    open_brief,
    propose_change,
    take_back,
)
from opora.ledgers.actions.promises import book_promise, book_promises, dismiss, give, keep, not_kept_by, repair, unsay, update
from opora.ledgers.actions.questions import answer_question, ask, assume, note_question, withdraw
from opora.ledgers.actions.statements import corrected, give_source, state, was_right_after_all, was_wrong

__all__ = [
    "Terms",
    "accept_notice",
    "answer_for_customer",
    "answer_question",
    "ask",
    "assume",
    "book_promise",
    "book_promises",
    "corrected",
    "decline_notice",
    "dismiss",
    "give",
    "give_notice",
    "give_notice_again",
    "give_source",
    "keep",
    "log_hours",
    "not_kept_by",
    "note_question",
    "open_brief",
    "propose_change",
    "repair",
    "state",
    "take_back",
    "unsay",
    "update",
    "was_right_after_all",
    "was_wrong",
    "withdraw",
]

"""Reading cases: lists, one case with everything on its page, search, export."""

from opora.cases.queries.auditing import unowned_too_long, unplaced_messages
from opora.cases.queries.conversation import Entry, conversation, neighbours_by_thread
from opora.cases.queries.exporting import everything_about
from opora.cases.queries.kept import KEPT, saved_views
from opora.cases.queries.lists import VIEWS, Page, View, cases_of, counts, listing, tags
from opora.cases.queries.looking import Looked, looked
from opora.cases.queries.one import (
    case,
    followers,
    hand_overs_for,
    message,
    messages_of,
    offer_for,
    other_cases,
    present,
    proposals,
    repairs,
    visible_cases,
)
from opora.cases.queries.searching import Hit, search

__all__ = [
    "VIEWS",
    "KEPT",
    "Entry",
    "Hit",
    "Looked",
    "Page",
    "View",
    "case",
    "cases_of",
    "conversation",
    "counts",
    "everything_about",
    "followers",
    "hand_overs_for",
    "listing",
    "looked",
    "message",
    "messages_of",
    "neighbours_by_thread",
    "offer_for",
    "other_cases",
    "present",
    "proposals",
    "repairs",
    "search",
    "saved_views",
    "tags",
    "unowned_too_long",
    "unplaced_messages",
    "visible_cases",
]

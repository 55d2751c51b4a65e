"""Reading cases: lists, one case with everything on its page, search, export."""

from opora.cases.queries.conversation import Entry, conversation, neighbours_by_thread
from opora.cases.queries.exporting import everything_about
from opora.cases.queries.lists import VIEWS, Page, View, cases_of, counts, listing, tags
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
    "Entry",
    "Hit",
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
    "message",
    "messages_of",
    "neighbours_by_thread",
    "offer_for",
    "other_cases",
    "present",
    "proposals",
    "repairs",
    "search",
    "tags",
    "visible_cases",
]

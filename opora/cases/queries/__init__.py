"""Reading cases: lists, one case with everything on its page, search, export."""

from opora.cases.queries.auditing import unowned_too_long, unplaced_messages
from opora.cases.queries.conversation import Entry, conversation
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
    open_boxes,
    other_cases,
    present,
    proposals,
    repairs,
    said_in,
    visible_cases,
    within,
)
from opora.cases.queries.people import customer, sees_all_of, visible_customers
from opora.cases.queries.searching import Hit, search

__all__ = [
    "KEPT",
    "VIEWS",
    "Entry",
    "Hit",
    "Looked",
    "Page",
    "View",
    "case",
    "cases_of",
    "conversation",
    "counts",
    "customer",
    "everything_about",
    "followers",
    "hand_overs_for",
    "listing",
    "looked",
    "message",
    "messages_of",
    "offer_for",
    "open_boxes",
    "other_cases",
    "present",
    "proposals",
    "repairs",
    "said_in",
    "saved_views",
    "search",
    "sees_all_of",
    "tags",
    "unowned_too_long",
    "unplaced_messages",
    "visible_cases",
    "visible_customers",
    "within",
]

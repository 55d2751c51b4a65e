"""Reading cases: lists, one case with everything on its page, search, export."""

from opora.cases.queries.auditing import unowned_too_long, unplaced_messages
from opora.cases.queries.clocks import ClockNow, clocks_of, recommended_targets, targets_by_channel
from opora.cases.queries.conversation import Entry, conversation
from opora.cases.queries.exporting import everything_about, exported
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
    was_opened,
    within,
)
from opora.cases.queries.people import customer, sees_all_of, simulated, visible_customers
from opora.cases.queries.searching import Hit, search
from opora.cases.queries.sparing import Sparing, by_rest, hard_contacts

__all__ = [
    "KEPT",
    "VIEWS",
    "ClockNow",
    "Entry",
    "Hit",
    "Looked",
    "Page",
    "Sparing",
    "View",
    "by_rest",
    "case",
    "cases_of",
    "clocks_of",
    "conversation",
    "counts",
    "customer",
    "everything_about",
    "exported",
    "followers",
    "hand_overs_for",
    "hard_contacts",
    "listing",
    "looked",
    "message",
    "messages_of",
    "offer_for",
    "open_boxes",
    "other_cases",
    "present",
    "proposals",
    "recommended_targets",
    "repairs",
    "said_in",
    "saved_views",
    "search",
    "sees_all_of",
    "simulated",
    "tags",
    "targets_by_channel",
    "unowned_too_long",
    "unplaced_messages",
    "visible_cases",
    "visible_customers",
    "was_opened",
    "within",
]

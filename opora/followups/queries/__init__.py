"""Reading follow-ups: what the customer's page shows, the checks of a case and how they ended, reminders, other ways to somebody."""

from opora.followups.letters import progress_letter
from opora.followups.queries.checks import Checked, check, checks_of, closing_checks, waiting_checks
from opora.followups.queries.ladders import Contact, asked_of_customer, ladder, ladders_of, other_contacts, running_ladders
from opora.followups.queries.other_ways import OtherWays, other_ways
from opora.followups.queries.page import ShownToCustomer, case_of_link, shown_to_customer, understanding_of

__all__ = [
    "Checked",
    "Contact",
    "OtherWays",
    "ShownToCustomer",
    "asked_of_customer",
    "case_of_link",
    "check",
    "checks_of",
    "closing_checks",
    "ladder",
    "ladders_of",
    "other_contacts",
    "other_ways",
    "progress_letter",
    "running_ladders",
    "shown_to_customer",
    "understanding_of",
    "waiting_checks",
]

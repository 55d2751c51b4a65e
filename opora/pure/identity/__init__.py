"""Are two senders one person, and how does this customer like to write?"""

from opora.pure.identity.addresses import is_shared_box, one_mailbox, own_domain
from opora.pure.identity.habits import FACTS, Fact, Habit, HabitKind, habits_shown, may_ask_for_a_new_thread
from opora.pure.identity.likeness import SUGGESTED, Likeness, Person, likeness, may_be_worth_suggesting
from opora.pure.identity.names import PersonName, compare, read_name

__all__ = [
    "FACTS",
    "SUGGESTED",
    "Fact",
    "Habit",
    "HabitKind",
    "Likeness",
    "Person",
    "PersonName",
    "compare",
    "habits_shown",
    "is_shared_box",
    "likeness",
    "may_ask_for_a_new_thread",
    "may_be_worth_suggesting",
    "one_mailbox",
    "own_domain",
    "read_name",
]

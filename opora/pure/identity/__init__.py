"""Are two senders one person, and how does this customer like to write?"""

from opora.pure.identity.addresses import is_shared_box, one_mailbox, own_domain
from opora.pure.identity.likeness import SUGGESTED, Likeness, Person, likeness
from opora.pure.identity.names import PersonName, compare, read_name

__all__ = [
    "SUGGESTED",
    "Likeness",
    "Person",
    "PersonName",
    "compare",
    "is_shared_box",
    "likeness",
    "one_mailbox",
    "own_domain",
    "read_name",
]

"""Where does a message belong? Proof joins, evidence proposes, and every reason is kept."""

from opora.pure.placement.archive import Archive, Placed
from opora.pure.placement.arriving import arriving
from opora.pure.placement.facts import habit_facts
from opora.pure.placement.marks import marks
from opora.pure.placement.memory import Memory
from opora.pure.placement.placing import ACCEPTABLE, place, place_traits
from opora.pure.placement.split import Passage, split
from opora.pure.placement.traits import Traits, traits
from opora.pure.placement.values import ArrivingMessage, Candidate, Key, Placement, Proposal, Writing
from opora.pure.reason import Reason

__all__ = [
    "ACCEPTABLE",
    "Archive",
    "ArrivingMessage",
    "Candidate",
    "Key",
    "Memory",
    "Passage",
    "Placed",
    "Placement",
    "Proposal",
    "Reason",
    "Traits",
    "Writing",
    "arriving",
    "habit_facts",
    "marks",
    "place",
    "place_traits",
    "split",
    "traits",
]

"""Plans: what is done when something breaks, or every day; read from what is stored, judged, compared.

The doors of this room are the names below.
"""

from opora.pure.plans.comparing import Difference, differences
from opora.pure.plans.completeness import REVIEW_HOLDS, Holder, missing
from opora.pure.plans.finding import Weighed, found
from opora.pure.plans.measuring import ENOUGH, Finished, Side, middle, of_one_kind, side
from opora.pure.plans.merging import HEAD, QUESTIONS, SCRIPTS, WATCH, merged, part_of, theirs_alone
from opora.pure.plans.reading import read
from opora.pure.plans.shipped import Shipped, assembled
from opora.pure.plans.values import ASKS, LANGUAGES, PARTS, OpenQuestion, Plan, Script, Step, Words, said
from opora.pure.plans.writing import PlanProblem, written

__all__ = [
    "ASKS",
    "ENOUGH",
    "HEAD",
    "LANGUAGES",
    "PARTS",
    "QUESTIONS",
    "REVIEW_HOLDS",
    "SCRIPTS",
    "WATCH",
    "Difference",
    "Finished",
    "Holder",
    "OpenQuestion",
    "Plan",
    "PlanProblem",
    "Script",
    "Shipped",
    "Side",
    "Step",
    "Weighed",
    "Words",
    "assembled",
    "differences",
    "found",
    "merged",
    "middle",
    "missing",
    "of_one_kind",
    "part_of",
    "read",
    "said",
    "side",
    "theirs_alone",
    "written",
]

"""The coach at the desk: what it is told of a case, what it says, and the gate it keeps."""

from opora.replies.coaching.facts import gather, provide
from opora.replies.coaching.gate import Decisions, Held, pass_gate
from opora.replies.coaching.remarks import Remark, remarks

__all__ = ["Decisions", "Held", "Remark", "gather", "pass_gate", "provide", "remarks"]

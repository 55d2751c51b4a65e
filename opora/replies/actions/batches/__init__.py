"""Many alike answers at once: the common core is judged once, each letter only for what is its own; a batch is one transaction."""

from opora.replies.actions.batches.judging import judge_core, judge_line
from opora.replies.actions.batches.sending import send_alike
from opora.replies.actions.batches.taking_back import take_back_alike
from opora.replies.actions.batches.values import Batch, Core, Letter

__all__ = ["Batch", "Core", "Letter", "judge_core", "judge_line", "send_alike", "take_back_alike"]

"""Writing in this room: links to a customer's page, what customers say there, closing checks, reminders, progress words."""

from opora.followups.actions.checks import answer_check, drop_check, plan_check, set_outcome
from opora.followups.actions.ladders import decide_default, log_try, stop_ladder, watch_expiry
from opora.followups.actions.links import make_link
from opora.followups.actions.progress import draft_apology, draft_progress_word
from opora.followups.actions.saying import answer_by_link, confirm_understanding, correct_understanding, say_by_link
from opora.followups.actions.switching import change_switches
from opora.followups.drafting import lay_below

__all__ = [
    "answer_by_link",
    "answer_check",
    "change_switches",
    "confirm_understanding",
    "correct_understanding",
    "decide_default",
    "draft_apology",
    "draft_progress_word",
    "drop_check",
    "lay_below",
    "log_try",
    "make_link",
    "plan_check",
    "say_by_link",
    "set_outcome",
    "stop_ladder",
    "watch_expiry",
]

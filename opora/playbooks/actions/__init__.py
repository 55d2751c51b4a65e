"""Writing in this room: plans in versions, who holds their roles, and their runs."""

from opora.playbooks.actions.holding import clear_holder, set_holder
from opora.playbooks.actions.running import do_step, end_run, leave_out, resume_run, start_run, undo_step
from opora.playbooks.actions.shipping import decline_proposal, install_shipped, take_proposal
from opora.playbooks.actions.writing import answer_question, bring_back, create, retire, review, write_version

__all__ = [
    "answer_question",
    "bring_back",
    "clear_holder",
    "create",
    "decline_proposal",
    "do_step",
    "end_run",
    "install_shipped",
    "leave_out",
    "resume_run",
    "retire",
    "review",
    "set_holder",
    "start_run",
    "take_proposal",
    "undo_step",
    "write_version",
]

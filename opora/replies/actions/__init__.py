"""Writing in this room: drafts and sending. Every way to say something to a customer goes through `send`."""

from opora.replies.actions import batches
from opora.replies.actions.asking import ask_for_new_thread
from opora.replies.actions.coaching import change_rule, dismiss, note_shown
from opora.replies.actions.correcting import Correction, send_corrections
from opora.replies.actions.drafting import add_file, discard, keep_file_name, remove_file, save_draft
from opora.replies.actions.forwarding import forward
from opora.replies.actions.noting import write_note
from opora.replies.actions.opening import start_conversation
from opora.replies.actions.sending import UNDO_SECONDS, ColleagueWasFaster, send, undo_send
from opora.replies.coaching import Decisions, Held

__all__ = [
    "UNDO_SECONDS",
    "ColleagueWasFaster",
    "Correction",
    "Decisions",
    "Held",
    "add_file",
    "ask_for_new_thread",
    "batches",
    "change_rule",
    "discard",
    "dismiss",
    "forward",
    "keep_file_name",
    "note_shown",
    "remove_file",
    "save_draft",
    "send",
    "send_corrections",
    "start_conversation",
    "undo_send",
    "write_note",
]

"""Writing in this room: drafts and sending. Every way to say something to a customer goes through `send`."""

from opora.replies.actions.asking import ask_for_new_thread
from opora.replies.actions.drafting import add_file, discard, keep_file_name, remove_file, save_draft
from opora.replies.actions.forwarding import forward
from opora.replies.actions.noting import write_note
from opora.replies.actions.opening import start_conversation
from opora.replies.actions.sending import UNDO_SECONDS, ColleagueWasFaster, send, undo_send

__all__ = [
    "UNDO_SECONDS",
    "ColleagueWasFaster",
    "add_file",
    "ask_for_new_thread",
    "discard",
    "forward",
    "keep_file_name",
    "remove_file",
    "save_draft",
    "send",
    "start_conversation",
    "undo_send",
    "write_note",
]

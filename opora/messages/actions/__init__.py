"""Writing in this room: taking deliveries in, storing messages, mailboxes, the blocklist."""

from opora.messages.actions.accounts import attach_channel, change_account, note_heard, note_trouble
from opora.messages.actions.boxes import block, change_mailbox, make_mailbox, rename_mailbox, retire_mailbox, unblock
from opora.messages.actions.calls import Heard, note_calls, took_call
from opora.messages.actions.covers import cover, say_when_nobody, uncover
from opora.messages.actions.deliveries import Accepted, Delivery, accept, hear, retry_parcels
from opora.messages.actions.forgetting import forget_contents, forget_unreadable, note_repeat, unblock_erased
from opora.messages.actions.hiding import ask_to_hide, decide_hiding, show_again
from opora.messages.actions.hooks import take_hook, try_hooks_again
from opora.messages.actions.returning import arrive_after_all, come_back
from opora.messages.actions.revising import Happened, bring_together, revise, revise_by
from opora.messages.actions.sending import cancel, send_again
from opora.messages.actions.storing import NewMessage, store

__all__ = [
    "Accepted",
    "Delivery",
    "Happened",
    "Heard",
    "NewMessage",
    "accept",
    "arrive_after_all",
    "ask_to_hide",
    "attach_channel",
    "block",
    "bring_together",
    "cancel",
    "change_account",
    "change_mailbox",
    "come_back",
    "cover",
    "decide_hiding",
    "forget_contents",
    "forget_unreadable",
    "hear",
    "make_mailbox",
    "note_calls",
    "note_heard",
    "note_repeat",
    "note_trouble",
    "rename_mailbox",
    "retire_mailbox",
    "retry_parcels",
    "revise",
    "revise_by",
    "say_when_nobody",
    "send_again",
    "show_again",
    "store",
    "take_hook",
    "took_call",
    "try_hooks_again",
    "unblock",
    "unblock_erased",
    "uncover",
]

"""Writing in this room: taking deliveries in, storing messages, mailboxes, the blocklist."""

from opora.messages.actions.boxes import block, change_mailbox, make_mailbox, retire_mailbox, unblock
from opora.messages.actions.deliveries import Accepted, Delivery, accept, retry_parcels
from opora.messages.actions.forgetting import forget_contents, forget_unreadable, note_repeat, unblock_erased
from opora.messages.actions.sending import cancel, send_again
from opora.messages.actions.storing import NewMessage, store

__all__ = [
    "Accepted",
    "Delivery",
    "NewMessage",
    "accept",
    "block",
    "cancel",
    "change_mailbox",
    "forget_contents",
    "forget_unreadable",
    "make_mailbox",
    "note_repeat",
    "retire_mailbox",
    "retry_parcels",
    "send_again",
    "store",
    "unblock",
    "unblock_erased",
]

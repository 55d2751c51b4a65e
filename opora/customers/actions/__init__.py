"""Writing in this room: meeting people, linking and unlinking them, notes, orders, habits, erasure."""

from opora.customers.actions.cards import change_customer, write_note
from opora.customers.actions.erasing import erase
from opora.customers.actions.habits import forget_facts, note_asked_for_new_thread, note_fact
from opora.customers.actions.linking import Alike, decide_proposal, link, propose_links, undo_link, unlink_identity
from opora.customers.actions.meeting import know, meet, prove, used
from opora.customers.actions.orders import OrderLine, import_orders, read_orders_csv

__all__ = [
    "Alike",
    "OrderLine",
    "change_customer",
    "decide_proposal",
    "erase",
    "forget_facts",
    "import_orders",
    "know",
    "link",
    "meet",
    "note_asked_for_new_thread",
    "note_fact",
    "propose_links",
    "prove",
    "read_orders_csv",
    "undo_link",
    "unlink_identity",
    "used",
    "write_note",
]

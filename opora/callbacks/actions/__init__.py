"""Writing in this room: entries that calls ask for, calling back, promising a call, notes of calls."""

from opora.callbacks.actions.calling import (
    change_callback,
    drop,
    let_go,
    note_result,
    release_calls_of,
    release_forgotten,
    take,
    take_result_back,
)
from opora.callbacks.actions.counting import ask_for_callback, customer_got_through
from opora.callbacks.actions.promising import promise_call, show_callers, take_contact, write_call_note

__all__ = [
    "ask_for_callback",
    "change_callback",
    "customer_got_through",
    "drop",
    "let_go",
    "note_result",
    "promise_call",
    "release_calls_of",
    "release_forgotten",
    "show_callers",
    "take",
    "take_contact",
    "take_result_back",
    "write_call_note",
]

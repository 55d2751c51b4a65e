"""Which kind of promise an act is: the verb decides, and where it may mean several things, what it is done to."""

from __future__ import annotations

from opora.pure.languages.promising import PromiseWords
from opora.pure.reading.promises.stretches import compiled
from opora.pure.reading.promises.values import Kind

_BY_SENSE: dict[str, Kind] = {
    "call": "callback",
    "write": "reply",
    "refund": "refund",
    "return": "refund",
    "send": "delivery",
    "come": "delivery",
    "get": "delivery",
    "visit": "action",
    "prepare": "action",
    "do": "action",
}

# Which objects may change the kind of a sense, first come, first served.
_OBJECTS: dict[str, tuple[tuple[str, Kind], ...]] = {
    "write": (("call", "callback"),),
    "return": (("money", "refund"), ("message", "reply"), ("goods", "delivery")),
    "send": (("goods", "delivery"), ("money", "refund"), ("visit", "action"), ("message", "reply")),
    "come": (("goods", "delivery"), ("money", "refund"), ("call", "callback"), ("visit", "action"), ("message", "reply")),
    "get": (("money", "refund"), ("call", "callback"), ("message", "reply")),
    "do": (("calling", "callback"), ("refunding", "refund"), ("sending", "delivery"), ("answering", "reply")),
    "visit": (("goods", "delivery"),),
    "prepare": (("calling", "callback"),),
}


def kind_of(sense: str, clause: str, stretch: str, words: PromiseWords) -> Kind:
    """The kind of an act of this sense, from its folded clause and, for what is sent or got, the whole stretch that is its own."""
    if (
        sense in ("write", "call")
        and compiled(words.objects.get("outside", "")).search(clause)
        and not compiled(words.customer).search(clause)
    ):
        return "action"  # we ask somebody else, and the customer has nothing of it yet
    seen = clause if sense == "write" else stretch
    for objects, kind in _OBJECTS.get(sense, ()):
        if compiled(words.objects.get(objects, "")).search(seen):
            return kind
    return _BY_SENSE[sense]

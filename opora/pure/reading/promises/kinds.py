"""Which kind of promise an act is: the verb decides, and where it may mean several things, what it is done to."""

from __future__ import annotations

from opora.pure.languages.promising import Need, PromiseWords
from opora.pure.reading.promises.acts import FoundAct
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
    "ask": "action",
    "prepare": "action",
    "do": "action",
    "same": "action",
}

# Which objects may change the kind of a sense, first come, first served.
_OBJECTS: dict[str, tuple[tuple[str, Kind], ...]] = {
    "write": (("call", "callback"),),
    "return": (("money", "refund"), ("message", "reply"), ("goods", "delivery")),
    "send": (("file", "reply"), ("goods", "delivery"), ("money", "refund"), ("visit", "action"), ("message", "reply")),
    "come": (
        ("file", "reply"),
        ("goods", "delivery"),
        ("money", "refund"),
        ("call", "callback"),
        ("visit", "action"),
        ("message", "reply"),
    ),
    "get": (("appointment", "action"), ("file", "reply"), ("money", "refund"), ("call", "callback"), ("message", "reply")),
    "ask": (
        ("calling", "callback"),
        ("answering", "reply"),
        ("refunding", "refund"),
        ("money", "refund"),
        ("sending", "delivery"),
        ("arriving", "delivery"),
    ),
    "do": (("calling", "callback"), ("refunding", "refund"), ("sending", "delivery"), ("answering", "reply")),
    "visit": (("goods", "delivery"),),
    "prepare": (("calling", "callback"),),
}


_OF_WHAT = ("get", "come", "send")
_NAMED_BEFORE = ("money", "message")
"""What "it" may be besides goods."""

_NAMED_ELSEWHERE = ("message", "visit")
"""What an act is done to, when another clause of its stretch names it; money there may be of another matter."""


def kind_of(act: FoundAct, clause: str, stretch: str, words: PromiseWords) -> Kind:
    """The kind of an act from its folded clause; what is sent or visited may also be named elsewhere in its own stretch."""
    by_us = act.need is not Need.SOMEBODY_OF_OURS
    if by_us and act.sense in ("write", "call") and _asks_somebody_else(clause, words):
        return "action"
    for seen, every in ((clause, True), (stretch, False)):
        for objects, kind in _OBJECTS.get(act.sense, ()):
            if (every or act.sense == "ask" or objects in _NAMED_ELSEWHERE) and compiled(words.objects.get(objects, "")).search(seen):
                return kind
    return _BY_SENSE[act.sense]


def kind_by_what_it_is(act: FoundAct, clause: str, before: str, words: PromiseWords) -> Kind | None:
    """ "I owe you an answer: you'll have it by Friday": what comes stands nearest before; None where it is named in the clause itself."""
    if act.sense not in _OF_WHAT or not words.it or not compiled(words.it).search(clause):
        return None
    if any(compiled(words.objects.get(name, "")).search(clause) for name, _ in _OBJECTS[act.sense]):
        return None
    last = {kind: _last(before, words.objects.get(name, "")) for name, kind in _OBJECTS[act.sense] if name in _NAMED_BEFORE}
    nearest = max(last, key=lambda kind: last[kind], default=None)
    return nearest if nearest and last[nearest] >= 0 else None


def _last(before: str, expression: str) -> int:
    return max((match.end() for match in compiled(expression).finditer(before)), default=-1)


def _asks_somebody_else(clause: str, words: PromiseWords) -> bool:
    """We write to the workshop, say: the customer has nothing of it yet."""
    return bool(compiled(words.objects.get("outside", "")).search(clause)) and not compiled(words.customer).search(clause)

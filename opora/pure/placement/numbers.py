"""Order numbers of a message compared with those of a case."""

import re

from opora.pure.placement.traits import Traits
from opora.pure.placement.values import Candidate

LONG = 5
_DIGITS = re.compile(r"\d")


def other_numbers(message: Traits, candidate: Candidate) -> list[str]:
    """Numbers the sender wrote that name another order than those of the case.

    Only numbers of the same make compare, and only long ones: a model code beside an order
    number is no other order.
    """
    if not message.fresh_orders or message.fresh_orders & candidate.order_numbers:
        return []
    known = {_make(number) for number in candidate.order_numbers}
    return sorted(number for number in message.fresh_orders if _make(number) in known and _digits_in(number) >= LONG)


def _digits_in(number: str) -> int:
    return sum(letter.isdigit() for letter in number)


def _make(number: str) -> str:
    return _DIGITS.sub("0", number)

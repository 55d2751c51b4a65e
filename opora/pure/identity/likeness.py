"""Are these two senders one person? Evidence, a score, and almost never certainty."""

import re
from dataclasses import dataclass
from math import exp

from opora.pure.identity.addresses import is_shared_box, one_mailbox, own_domain
from opora.pure.identity.letters import plain
from opora.pure.identity.names import Agreement, PersonName, compare, read_name
from opora.pure.reason import Reason

START = -3.5
SUGGESTED = 0.5
_PHONE, _ORDER, _SIGNATURE = 3.0, 3.0, 3.5
_DOMAIN, _ORGANISATION, _ELSEWHERE, _NAMED = 1.0, 0.8, 2.0, 1.0
_ALL_HINTS = _DOMAIN + _ORGANISATION + max(_ELSEWHERE, _NAMED)

_NAME_WEIGHTS: dict[Agreement, float] = {
    "same": 4.0,
    "nickname": 3.6,
    "initial": 3.6,
    "spelling": 2.6,
    "part": 0.8,
    "unknown": 0.0,
    "family": -4.0,
    "different": -4.5,
}
_LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a sender. Telephones as E.164; `domain` of the firm if it differs from the address."""

    name: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()
    signature: str = ""
    order_numbers: tuple[str, ...] = ()
    organisation: str = ""
    domain: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score` from 0 to 1, worth suggesting from 0.5. `certain` may be linked without asking:
    the same mailbox, or the same full name with a second exact key (at one firm the firm is the key)."""

    score: float
    certain: bool
    reasons: tuple[Reason, ...]


def likeness(a: Person, b: Person) -> Likeness:
    """Compare two senders. A shared box is never linked to anybody."""
    mailbox = one_mailbox(a.address)
    if mailbox and mailbox == one_mailbox(b.address):
        return Likeness(1.0, True, (Reason("same_mailbox", 9.0, {"address": mailbox}),))
    shared = [p.address for p in (a, b) if is_shared_box(p.address)]
    if shared:
        return Likeness(0.0, False, (Reason("shared_box", -9.0, {"address": shared[0]}),))
    agreement = compare(read_name(a.name, a.address), read_name(b.name, b.address))
    exact = _exact_keys(a, b)
    reasons = [_name_reason(agreement, a, b), *exact, *_hints(a, b)]
    total = START + sum(reason.weight for reason in reasons)
    return Likeness(
        score=round(1 / (1 + exp(-max(-30.0, min(30.0, total)))), 4),
        certain=_certain(agreement, exact, a, b),
        reasons=tuple(reason for reason in reasons if reason.weight),
    )


def may_be_worth_suggesting(a: Person, b: Person) -> bool:
    """False where even the strongest evidence of every other kind could not lift `likeness` to what is suggested.

    A tenth of the price: of forty namesakes of a sender, most have another given name and no key in common.
    """
    if one_mailbox(a.address) == one_mailbox(b.address):
        return True
    most = START + _NAME_WEIGHTS[compare(read_name(a.name, a.address), read_name(b.name, b.address))] + _ALL_HINTS
    most += _PHONE * (not set(a.phones).isdisjoint(b.phones)) + _ORDER * (not set(a.order_numbers).isdisjoint(b.order_numbers))
    return most + _SIGNATURE * bool(a.signature and b.signature) >= 0.0


def _certain(agreement: Agreement, exact: list[Reason], a: Person, b: Person) -> bool:
    """Both wrote their full name, it is the same, and something else that is theirs alone is too."""
    told = read_name(a.name), read_name(b.name)
    if agreement not in ("same", "nickname") or not all(name.full for name in told):
        return False
    return bool(exact) or (agreement == "same" and own_domain(a.address) == own_domain(b.address) != "")


def _name_reason(agreement: Agreement, a: Person, b: Person) -> Reason:
    codes = {
        "same": "same_name",
        "nickname": "short_form_of_the_name",
        "initial": "initial_and_surname",
        "spelling": "name_spelled_otherwise",
        "part": "same_surname",
        "family": "same_family",
        "different": "different_name",
        "unknown": "name_not_known",
    }
    return Reason(codes[agreement], _NAME_WEIGHTS[agreement], {"name": a.name or a.address, "other": b.name or b.address})


def _exact_keys(a: Person, b: Person) -> list[Reason]:
    reasons = []
    phones = set(a.phones) & set(b.phones)
    if phones:
        reasons.append(Reason("same_phone", _PHONE, {"phone": min(phones)}))
    orders = set(a.order_numbers) & set(b.order_numbers)
    if orders:
        reasons.append(Reason("same_order_number", _ORDER, {"number": min(orders)}))
    signature = _signature(a.signature)
    if len(signature) >= 20 and signature == _signature(b.signature):
        reasons.append(Reason("same_signature", _SIGNATURE))
    return reasons


def _hints(a: Person, b: Person) -> list[Reason]:
    reasons = []
    domains = {own_domain(a.address), a.domain.casefold()} & {own_domain(b.address), b.domain.casefold()} - {""}
    if domains:
        reasons.append(Reason("same_domain", _DOMAIN, {"domain": min(domains)}))
    organisation = plain(a.organisation).strip()
    if organisation and organisation == plain(b.organisation).strip():
        reasons.append(Reason("same_organisation", _ORGANISATION, {"organisation": a.organisation}))
    local = one_mailbox(a.address).partition("@")[0]
    if len(local) >= 5 and local == one_mailbox(b.address).partition("@")[0]:
        reasons.append(Reason("same_address_elsewhere", _ELSEWHERE, {"name": local}))
    elif _named_in_address(a, b) or _named_in_address(b, a):
        reasons.append(Reason("name_in_address", _NAMED))
    return reasons


def _named_in_address(person: Person, other: Person) -> bool:
    """The address of one spells the name of the other, who wrote it himself."""
    name = read_name(person.name)
    written: PersonName = read_name("", other.address)
    return name.full and written.full and compare(name, written) in ("same", "nickname", "initial")


def _signature(text: str) -> str:
    return " ".join(_LETTERS.findall(plain(text)))

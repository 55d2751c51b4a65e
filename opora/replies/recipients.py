"""To whom an answer goes: the address used last, the others of the conversation in Cc, ourselves never."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from opora.cases.models import Case, Passage
from opora.cases.queries import messages_of
from opora.customers.models import Identity
from opora.kernel.db.prepared import prepared
from opora.messages.models import Message
from opora.messages.queries import own_addresses, without_plus

People = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Recipients:
    """`to` and `cc` of a plain reply; `all_cc` adds everybody who was written to. `stranger` is a Reply-To that is not the
    sender: shown, never used by itself (reliability.md B8)."""

    to: People
    cc: People
    all_cc: People
    stranger: str = ""


def recipients(case: Case, answered: Message | None) -> Recipients:
    """Who a reply to `answered` (the newest incoming message when None) reaches by default."""
    answered = answered or newest_incoming(case)
    if answered is None or answered.thread.channel != "email":
        return Recipients(_last_outgoing_to(case), [], [])
    ours = own_addresses()
    if answered.direction == Message.Direction.OUT:
        return Recipients(_without(answered.to, ours), [], _without(answered.cc, ours))
    sender = {"name": answered.from_name, "address": answered.from_address}
    to, stranger = _reply_to(answered, sender)
    known = {without_plus(one["address"]) for one in to}
    others = [one for one in (*answered.to, *answered.cc) if without_plus(one["address"]) not in known]
    return Recipients(to, [], _distinct(_without(others, ours)), stranger)


def _reply_to(answered: Message, sender: dict[str, str]) -> tuple[People, str]:
    """Reply-To is followed when it is one address of the same domain or a known address of the same customer."""
    wished = answered.reply_to
    if not wished:
        return [sender], ""
    address = wished[0]["address"].lower()
    same_domain = address.rpartition("@")[2] == answered.from_address.lower().rpartition("@")[2]
    owner = answered.identity.customer_id if answered.identity else None
    theirs = Identity.objects.filter(value=address, customer=owner).exists() if owner else False
    if len(wished) == 1 and (same_domain or theirs):
        return [{"name": wished[0]["name"] or sender["name"], "address": wished[0]["address"]}], ""
    return [sender], address


@prepared
def _incoming(case: int) -> QuerySet[Message]:
    said = Passage.objects.filter(case=case).values("message")
    rows = Message.objects.filter(pk__in=said, direction="in", automatic__in=["", "calendar"], thread__channel="email")
    return rows.select_related("identity", "thread").defer("search").order_by("-at", "-pk")[:1]


def newest_incoming(case: Case) -> Message | None:
    """The customer's newest mail that a person wrote."""
    return next(iter(_incoming(case.pk)), None)


def newest_incoming_of(said: Sequence[Message]) -> Message | None:
    """The same, of the messages of a case that are at hand, oldest first."""
    mails = (one for one in reversed(said) if one.direction == "in" and one.thread.channel == "email")
    return next((one for one in mails if one.automatic in ("", "calendar")), None)


@prepared
def _newest(case: int) -> QuerySet[Message]:
    rows = Message.objects.filter(pk__in=Passage.objects.filter(case=case).values("message")).exclude(direction="note")
    rows = rows.exclude(direction="out", automatic="receipt").exclude(rfc_id="")
    return rows.select_related("thread").defer("search").order_by("-at", "-pk")[:1]


def newest(case: Case) -> Message | None:
    """The newest message in either direction, which the headers of an answer name."""
    return next(iter(_newest(case.pk)), None)


def _last_outgoing_to(case: Case) -> People:
    last = messages_of(case).filter(direction="out", thread__channel="email").order_by("-at", "-pk").first()
    return list(last.to) if last else _first_identity(case)


def _first_identity(case: Case) -> People:
    one = Identity.objects.filter(customer=case.customer_id, kind="email").order_by("-last_used_at").first()
    return [{"name": case.customer_name, "address": one.value}] if one else []


def _without(people: Sequence[dict[str, str]], ours: Iterable[str]) -> People:
    return [one for one in people if one.get("address") and without_plus(one["address"]) not in ours]


def _distinct(people: People) -> People:
    return list({one["address"].lower(): one for one in reversed(people)}.values())[::-1]

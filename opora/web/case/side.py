"""The side pane: who this is, how they write, what they ordered (see side.html)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _

from opora.cases import queries
from opora.cases.models import Case
from opora.customers import queries as customers
from opora.customers.models import Customer, Identity, LinkProposal, Order
from opora.pure.identity.habits import Habit
from opora.team.models import Agent
from opora.web.case.wording import reasons, status_names
from opora.web.crises.complaint_sections import complaint_sections
from opora.web.crises.sections import cause_sections, told_sections
from opora.web.customers.habits import habit_cards
from opora.web.followups.sections import followup_sections
from opora.web.ledgers.sections import ledger_sections
from opora.web.playbooks.checklist import plan_sections
from opora.web.shell.addresses import reverse

Context = dict[str, Any]
PLAIN = {"addresses", "orders", "cases"}
ICONS = {"email": "mail", "phone": "phone", "fediverse": "globe", "google": "star", "facebook": "globe", "other": "globe"}

def side(case: Case, reader: Agent) -> Context:
    """Person, addresses, habits, orders, further cases, notes; each room asked once."""
    customer = case.customer
    return {
        "case_id": case.pk,
        "customer_id": customer.pk,
        "fetch_url": reverse("case", args=[case.pk]),
        "person": {
            "name": customer.name or _("Somebody"),
            "detail": customer.organisation.name if customer.organisation else "",
            "url": reverse("customer", args=[customer.pk]),
        },
        "sections": sections(customer, reader, case=case),
    }


def sections(customer: Customer, reader: Agent, *, case: Case | None = None) -> list[Context]:
    """The foldable sections, also used on the customer's own page."""
    known = customers.identities(customer)
    seen = customers.habits(customer)
    addresses, habits = address_rows(customer, known, reader), habit_cards(seen)
    orders = [order_row(one, case) for one in customers.newest_orders(customer, known)]
    orders += [_others_order(one, case) for one in _named_of_others(case, orders)] if case else []
    notes = [{"text": one.text, "author": one.author.name if one.author else "", "at": one.at} for one in customers.notes(customer)[:10]]
    others = queries.other_cases(case, for_=reader) if case else []
    parts = [
        *(complaint_sections(case, reader) if case else []),
        *(plan_sections(case, reader) if case else []),
        *(ledger_sections(case, reader) if case else []),
        *(followup_sections(case, reader) if case else []),
        *(told_sections(case) if case else []),
        *(cause_sections(case, reader) if case else []),
        _section("addresses", _("Addresses"), addresses, addresses=addresses),
        _section("habits", _("How they write"), habits, habits=habits, ask_url=_ask_url(case, seen, reader)),
        _section("orders", _("Orders"), orders, orders=orders),
        _section("cases", _("Other cases"), others, cases=[case_row(one) for one in others]),
        _section("remarks", _("Notes"), notes, remarks=notes, add_url=reverse("customer_note", args=[customer.pk])),
    ]
    return [part for part in parts if part["key"] != "habits" or habits]


def _ask_url(case: Case | None, habits: Sequence[Habit], reader: Agent) -> str:
    """Where the request for a new thread is made, while it may still be made and would help."""
    if case is None or not reader.may("cases:draft") or case.mailbox_id is None:
        return ""
    kinds = {habit.kind for habit in habits}
    if not kinds & {"recycled_thread", "my_own_way"} or not customers.may_ask_for_new_thread(case.customer):
        return ""
    return reverse("ask_for_new_thread", args=[case.pk])


def _section(key: str, title: str, items: list[Any], **content: Any) -> Context:
    """`plain`: the partial reads nothing but the section, so that it is drawn once (see shell/drawing.py)."""
    shown = {"key": key, "title": title, "count": len(items) or None, "open": True, "template": f"shell/section_{key}.html"}
    return {**shown, "plain": key in PLAIN, **content}


def address_rows(customer: Customer, known: Sequence[Identity], reader: Agent) -> list[Context]:
    """Addresses of the customer, and the ones that may be theirs too."""
    linked = {
        identity for change in customers.link_changes(customer) if not change.undone_at for identity in change.moved.get("Identity", [])
    }
    rows = [
        {
            "address": one.value,
            "icon": ICONS.get(one.kind, "message-circle"),
            "state": "shared" if one.shared else "linked",
            "state_label": _("shared box") if one.shared else "",
            "last_used": one.last_used_at,
            "unlink_url": reverse("unlink_identity", args=[one.pk]) if one.pk in linked else "",
        }
        for one in known
    ]
    return rows + [_proposed(one, customer) for one in _seen(customers.link_proposals(customer), reader)]


def _seen(proposals: Sequence[LinkProposal], reader: Agent) -> list[LinkProposal]:
    """Those about two people whom the reader may know of."""
    people = {pk for one in proposals for pk in (one.first_id, one.second_id)}
    if not people or reader.may("mailboxes:change"):
        return list(proposals)
    visible = set(queries.visible_customers(for_=reader).filter(pk__in=people).values_list("pk", flat=True))
    return [one for one in proposals if {one.first_id, one.second_id} <= visible]


def _proposed(proposal: Any, customer: Customer) -> Context:
    other = proposal.second if proposal.first_id == customer.pk else proposal.first
    address = next(iter(customers.identities(other)), None)
    return {
        "address": address.value if address else other.name,
        "icon": "link",
        "state": "proposed",
        "state_label": _("the same person?"),
        "reasons": " · ".join(reasons(proposal.reasons)),
        "accept_url": reverse("answer_link", args=[proposal.pk, "yes"]),
        "refuse_url": reverse("answer_link", args=[proposal.pk, "no"]),
    }


def order_row(order: Order, case: Case | None) -> Context:
    """One order; the one the case names is marked."""
    items = ", ".join(str(item.get("name", "")) for item in order.items[:3])
    total = "" if order.total is None else f"{order.total:,.2f} {order.currency}".replace(",", "\u00a0")
    named = case is not None and order.number in case.orders
    return {
        "number": order.number,
        "url": f"{reverse('search')}?q={order.number}",
        "title": items,
        "total": total,
        "at": order.placed_at,
        "status_label": order.state,
        "tone": "accent" if named else "",
    }


def _named_of_others(case: Case, shown: list[Context]) -> list[Order]:
    """Orders that the case names and that are not among the customer's newest: the agent sees whose they are."""
    missing = set(case.orders) - {one["number"] for one in shown}
    return list(customers.orders_by_number(missing)[:5]) if missing else []


def _others_order(order: Order, case: Case) -> Context:
    whose = _("ordered by %(address)s") % {"address": order.email} if order.email else ""
    return {**order_row(order, case), "title": whose}


def case_row(case: Case) -> Context:
    """One further case of the same customer."""
    return {
        "number": case.pk,
        "subject": case.title,
        "url": reverse("case", args=[case.pk]),
        "status_label": status_names()[case.state],
        "tone": "accent" if case.active else "",
        "at": case.last_message_at,
    }

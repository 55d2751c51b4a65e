"""Orders come from the shop as CSV; the same file again changes nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from django.db import transaction
from django.utils.translation import gettext as _

from opora.customers.events import OrdersImported
from opora.customers.models import Identity, Order
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.kernel.events import say
from opora.team.models import Agent

COLUMNS = ("number", "email", "placed_at", "state", "item", "quantity", "price", "total", "currency")
BATCH = 500


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line of the file: an order may have several, one an item."""

    line: int
    number: str
    email: str
    placed_at: datetime | None
    state: str
    item: str
    quantity: str
    price: str
    total: Decimal | None
    currency: str


def read_orders_csv(content: bytes) -> Iterator[OrderLine]:
    """Read lines of `number,email,placed_at,state,item,quantity,price,total,currency`; `;` and UTF-8 or cp1250 will do.

    Raises DeskError with the line number where something is wrong; nothing is stored then.
    """
    text = _decoded(content)
    delimiter = ";" if text.partition("\n")[0].count(";") >= 2 else ","
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    if "number" not in (rows.fieldnames or ()):
        raise DeskError(
            _("The first line must name the columns: %(columns)s.") % {"columns": ", ".join(COLUMNS)}, "orders header"
        )
    for line, row in enumerate(rows, start=2):
        yield _line(line, {key: (value or "").strip() for key, value in row.items() if isinstance(value, str) and key})


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1250", "replace")


def _line(line: int, row: dict[str, str]) -> OrderLine:
    number = row.get("number", "")
    if not number:
        raise DeskError(_("Line %(line)d has no order number.") % {"line": line}, f"orders line {line}")
    try:
        placed_at = datetime.fromisoformat(row["placed_at"]) if row.get("placed_at") else None
        total = Decimal(row["total"].replace(" ", "").replace(",", ".")) if row.get("total") else None
    except (ValueError, InvalidOperation) as problem:
        raise DeskError(
            _("Line %(line)d has a date or a sum that cannot be read. Dates look like 2026-11-21, sums like 1290.00.")
            % {"line": line},
            f"orders line {line}: {problem}",
        ) from problem
    return OrderLine(
        line, number[:60], row.get("email", "").lower()[:320],
        placed_at if placed_at is None or placed_at.tzinfo else placed_at.replace(tzinfo=UTC),
        row.get("state", "")[:60], row.get("item", ""), row.get("quantity", ""), row.get("price", ""),
        total, row.get("currency", "").upper()[:3],
    )  # fmt: skip


def import_orders(lines: Iterable[OrderLine], *, by: Agent | None) -> int:
    """Store or refresh the orders in one transaction, each tied to the customer of its address. Returns how many."""
    if by:
        demand(by, "customers:import")
    orders = _by_number(lines)
    known = dict(Identity.objects.filter(value__in={order.email for order in orders}).values_list("value", "customer_id"))
    for order in orders:
        order.customer_id = known.get(order.email)
    with transaction.atomic():
        Order.objects.bulk_create(
            orders,
            batch_size=BATCH,
            update_conflicts=True,
            unique_fields=["number"],
            update_fields=["email", "placed_at", "state", "items", "total", "currency", "customer", "changed_at"],
        )
        for start in range(0, len(orders), BATCH):
            say(OrdersImported([order.number for order in orders[start : start + BATCH]]))
        audit.record("orders.imported", "orders", by=by, count=len(orders))
    return len(orders)


def _by_number(lines: Iterable[OrderLine]) -> Sequence[Order]:
    orders: dict[str, Order] = {}
    for line in lines:
        order = orders.setdefault(
            line.number,
            Order(
                number=line.number, email=line.email, placed_at=line.placed_at, state=line.state,
                items=[], total=line.total, currency=line.currency,
            ),
        )  # fmt: skip
        if line.item:
            order.items.append({"name": line.item, "quantity": line.quantity or "1", "price": line.price})
    return list(orders.values())

"""Loads the demo world from the TOML files beside this one and checks that it hangs together."""

from dataclasses import replace
from decimal import Decimal
from functools import cache

from opora.ops.demo_world.mails import read_cases, read_odd_mails
from opora.ops.demo_world.moments import Moment
from opora.ops.demo_world.scripts import in_latin
from opora.ops.demo_world.shapes import (
    Charset,
    Colleague,
    Currency,
    Customer,
    Item,
    Language,
    Mailbox,
    Mailer,
    Order,
    OrderState,
    SavedReply,
    World,
    Writing,
)
from opora.ops.demo_world.tables import HERE, Table, read

CURRENCY_OF_COUNTRY: dict[str, Currency] = {"CZ": "CZK", "PL": "PLN", "RS": "RSD"}


@cache
def load() -> World:
    """The whole world, checked. Raises ValueError naming the place of the first fault."""
    people = read(HERE / "people.toml")
    colleagues = tuple(_colleague(table) for table in people.tables("colleague"))
    mailboxes = tuple(_mailbox(table) for table in people.tables("mailbox"))
    people.done()
    stories = [read(path) for path in sorted((HERE / "stories").glob("*.toml"))]
    customers = tuple(_customer(table) for story in stories for table in story.tables("customer"))
    countries = {customer.key: customer.country for customer in customers}
    orders = tuple(_order(table, countries) for story in stories for table in story.tables("order"))
    world = World(
        colleagues=colleagues,
        mailboxes=mailboxes,
        customers=customers,
        orders=orders,
        cases=read_cases(stories, colleagues, mailboxes, customers),
        odd_mails=read_odd_mails(read(HERE / "odd_mails.toml"), mailboxes),
        saved_replies=_saved_replies(),
    )
    for story in stories:
        story.done()
    _check(world)
    return world


def _colleague(table: Table) -> Colleague:
    colleague = Colleague(
        key=table.text("key"),
        name=table.text("name"),
        address=table.text("address"),
        role=table.text("role"),
        languages=table.texts("languages"),  # type: ignore[arg-type]
        feminine=table.take("feminine", bool),
        signatures=table.take("signatures", dict),
    )
    table.done()
    return colleague


def _mailbox(table: Table) -> Mailbox:
    mailbox = Mailbox(
        key=table.text("key"),
        name=table.text("name"),
        address=table.text("address"),
        language=table.one_of("language", Language),
        team=table.text("team"),  # type: ignore[arg-type]
    )
    table.done()
    return mailbox


def _customer(table: Table) -> Customer:
    customer = Customer(
        key=table.text("key"),
        name=table.text("name"),
        addresses=table.texts("addresses"),
        language=table.one_of("language", Language),
        writing=table.one_of("writing", Writing, "usual"),
        mailer=table.one_of("mailer", Mailer, "gmail"),
        charset=table.one_of("charset", Charset, "utf-8"),
        phone=table.text("phone", ""),
        organisation=table.text("organisation", ""),
        shared_addresses=table.texts("shared_addresses"),
        signature=table.text("signature", ""),
        street=table.text("street", ""),
        city=table.text("city", ""),
        country=table.text("country", ""),
        habit=table.take("habit", int, 0) or None,
    )
    table.done()
    return customer


def _order(table: Table, countries: dict[str, str]) -> Order:
    where = f"{table.where} ({table.text('number')})"
    customer = table.text("customer")
    if customer not in countries:
        raise ValueError(f"{where}: no customer {customer}")
    currency = CURRENCY_OF_COUNTRY.get(countries[customer], "EUR")
    order = Order(
        number=table.text("number"),
        customer=customer,
        currency=table.one_of("currency", Currency, currency),
        items=tuple(_item(values, where) for values in table.take("items", list)),
        state=table.one_of("state", OrderState),
        placed=Moment(table.text("placed")),
        shipped=_moment_or_none(table, "shipped"),
        delivered=_moment_or_none(table, "delivered"),
        delivery=table.text("delivery", ""),
    )
    table.done()
    return order


def _item(values: list[object], where: str) -> Item:
    name, count, price = values
    if not (isinstance(name, str) and isinstance(count, int) and isinstance(price, str)):
        raise ValueError(f"{where}: an item is [name, count, price as text], not {values!r}")
    return Item(name=name, count=count, price=Decimal(price))


def _moment_or_none(table: Table, key: str) -> Moment | None:
    return Moment(table.text(key)) if table.has(key) else None


def _saved_replies() -> tuple[SavedReply, ...]:
    file = read(HERE / "saved_replies.toml")
    replies = []
    for table in file.tables("reply"):
        reply = SavedReply(
            key=table.text("key"),
            language=table.one_of("language", Language),
            title=table.text("title"),
            text=table.text("text"),
            tags=table.texts("tags"),
        )
        table.done()
        replies.extend(_in_both_scripts(reply) if reply.language == "sr" else [reply])
    file.done()
    return tuple(replies)


def _in_both_scripts(reply: SavedReply) -> list[SavedReply]:
    latin = replace(
        reply,
        key=f"{reply.key}-latin",
        writing="latin",
        title=in_latin(reply.title),
        text=in_latin(reply.text),
        tags=tuple(in_latin(tag) for tag in reply.tags),
    )
    return [replace(reply, writing="cyrillic"), latin]


def _check(world: World) -> None:
    """References between the files that no single file can check."""
    _no_doubles("customer", [customer.key for customer in world.customers])
    _no_doubles("address", [a for c in world.customers for a in c.addresses])
    _no_doubles("order", [order.number for order in world.orders])
    _no_doubles("case", [case.key for case in world.cases])
    orders = {order.number for order in world.orders}
    cases = {case.key for case in world.cases}
    messages = {f"{case.key}/{message.id}" for case in world.cases for message in case.messages}
    for case in world.cases:
        if missing := set(case.orders) - orders:
            raise ValueError(f"{case.key}: no order {missing}")
        if case.related and case.related not in cases:
            raise ValueError(f"{case.key}: no related case {case.related}")
        for message in case.messages:
            if message.answers and message.answers not in messages:
                raise ValueError(f"{case.key}/{message.id}: no message {message.answers}")
    for mail in world.odd_mails:
        if mail.answers and mail.answers not in messages:
            raise ValueError(f"{mail.key}: no message {mail.answers}")


def _no_doubles(what: str, keys: list[str]) -> None:
    doubles = {key for key in keys if keys.count(key) > 1}
    if doubles:
        raise ValueError(f"{what} given twice: {', '.join(sorted(doubles))}")

"""The values of the demo world. All frozen; times are `Moment`s, so the demo is always fresh."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from opora.ops.demo_world.moments import Moment

Language = Literal["cs", "pl", "el", "sr", "en"]
Writing = Literal["usual", "cyrillic", "latin", "greeklish", "no-diacritics"]
Currency = Literal["CZK", "PLN", "EUR", "RSD"]
Mailer = Literal["gmail", "outlook", "seznam", "plain", "phone"]
Charset = Literal["utf-8", "windows-1250", "iso-8859-2", "windows-1253", "windows-1251"]
Quoting = Literal["gmail", "outlook", "seznam", "none"]
Direction = Literal["in", "out", "note"]
AttachmentKind = Literal["photo", "pdf", "csv", "txt"]
OrderState = Literal["paid", "packed", "shipped", "ready", "delivered", "returned", "cancelled"]
CaseState = Literal["new", "owned", "waiting-customer", "waiting-third", "answered", "snoozed", "closed"]
OddKind = Literal["spam", "lost", "bounce", "out-of-office", "list", "calendar", "receipt"]

QUOTING_OF_MAILER: dict[str, Quoting] = {
    "gmail": "gmail",
    "outlook": "outlook",
    "seznam": "seznam",
    "plain": "gmail",
    "phone": "none",
}


@dataclass(frozen=True)
class Colleague:
    """One of the four people of the desk."""

    key: str
    name: str
    address: str
    role: str
    languages: tuple[Language, ...]
    feminine: bool
    signatures: dict[str, str]

    def signature(self, language: Language, writing: Writing) -> str:
        """What stands under this person's mails in `language` and script."""
        cyrillic = language == "sr" and writing == "cyrillic"
        return self.signatures["sr-cyrillic" if cyrillic else language]


@dataclass(frozen=True)
class Mailbox:
    """An address of ours that customers write to."""

    key: str
    name: str
    address: str
    language: Language
    team: Literal["shop", "agency"]


@dataclass(frozen=True)
class Customer:
    """A person who writes. `habit` is the kind 1–10 of domain.md C8, if the person has one."""

    key: str
    name: str
    addresses: tuple[str, ...]
    language: Language
    writing: Writing
    mailer: Mailer
    charset: Charset
    phone: str = ""
    organisation: str = ""
    shared_addresses: tuple[str, ...] = ()
    signature: str = ""
    street: str = ""
    city: str = ""
    country: str = ""
    habit: int | None = None


@dataclass(frozen=True)
class Item:
    """A line of an order; `price` is for one piece."""

    name: str
    count: int
    price: Decimal


@dataclass(frozen=True)
class Order:
    """An order as the shop exports it."""

    number: str
    customer: str
    currency: Currency
    items: tuple[Item, ...]
    state: OrderState
    placed: Moment
    shipped: Moment | None = None
    delivered: Moment | None = None
    delivery: str = ""

    @property
    def total(self) -> Decimal:
        return sum((item.price * item.count for item in self.items), Decimal(0))


@dataclass(frozen=True)
class Attachment:
    """A small file to be made by the loader; `name` is as the sender called it."""

    kind: AttachmentKind
    name: str


@dataclass(frozen=True)
class DemoMessage:
    """One mail or internal note.

    `answers` names the message it replies to as "case/message" (empty for a fresh mail);
    `headers` says whether the mail carries In-Reply-To and References. `quoting` is the style
    in which it repeats the message it answers. `text` is without signature and history, and
    may hold dates such as ``{+2wd}`` that `moments.fill_dates` writes out.
    """

    id: str
    direction: Direction
    author: str
    sender_name: str
    sender: str
    recipient: str
    at: Moment
    subject: str
    text: str
    language: Language
    writing: Writing
    mailer: Mailer
    charset: Charset
    quoting: Quoting
    signature: str = ""
    answers: str = ""
    headers: bool = True
    cc: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    set_aside: bool = False


@dataclass(frozen=True)
class DemoCase:
    """A case as it should stand when the demo opens.

    `next_wd`: working days from now to the next date (waiting, snoozed).
    `closed_after_wd`: working days between the last message and the end of the case.
    """

    key: str
    title: str
    language: Language
    mailbox: str
    customer: str
    state: CaseState
    messages: tuple[DemoMessage, ...]
    owner: str = ""
    tags: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    habits: tuple[int, ...] = ()
    related: str = ""
    next_wd: int | None = None
    closed_after_wd: int | None = None
    quiet: bool = False


@dataclass(frozen=True)
class OddMail:
    """A mail that is not work: spam, bounce, machine answer, list, calendar, receipt.

    `lost` is a genuine mail that wrongly sits among the spam. `answers` names the message of
    ours ("case/message") that a bounce, receipt or out-of-office reply is about.
    """

    key: str
    kind: OddKind
    sender_name: str
    sender: str
    recipient: str
    at: Moment
    subject: str
    text: str
    language: Language
    writing: Writing = "usual"
    answers: str = ""
    headers: bool = True
    failed_address: str = ""
    status: str = ""
    permanent: bool = True
    list_id: str = ""


@dataclass(frozen=True)
class SavedReply:
    """A prepared text in python-liquid syntax."""

    key: str
    language: Language
    title: str
    text: str
    writing: Writing = "usual"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class World:
    colleagues: tuple[Colleague, ...]
    mailboxes: tuple[Mailbox, ...]
    customers: tuple[Customer, ...]
    orders: tuple[Order, ...]
    cases: tuple[DemoCase, ...]
    odd_mails: tuple[OddMail, ...]
    saved_replies: tuple[SavedReply, ...]

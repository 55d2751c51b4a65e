"""The people of the tests: the ten customers of article 001, four people of the team and a newcomer, and their mails.

Mails are written with the standard library, not with our own composer, and enter by the door that every channel uses.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from typing import Any

from django.test import Client
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.email.models import EmailAccount
from opora.customers.models import Customer, Identity
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import Mailbox, Message, Parcel
from opora.playbooks.actions import install_shipped
from opora.replies import actions as replies
from opora.replies.models import Draft
from opora.replies.queries import recipients
from opora.team.models import Agent, Role
from tests.smtp_server import SmtpServer

SUPPORT = "podpora@majak.example"
AGENCY = "agentura@majak.example"
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Writer:
    """Somebody who writes to us. `also` are further addresses of the same person."""

    name: str
    address: str
    language: str = "cs"
    also: tuple[str, ...] = ()
    signature: str = ""

    def at(self, address: str, name: str | None = None) -> Writer:
        """The same person at another of their addresses."""
        return Writer(self.name if name is None else name, address, self.language, (), self.signature)


SVOBODA = Writer("Karel Svoboda", "karel.svoboda@zahrada.example", signature="Karel Svoboda\ntel. 602 555 118")
NOVAK = Writer(
    "Jan Novák",
    "novak@firma.example",
    also=("j.novak@seznam.cz", "info@firma.example"),
    signature="Jan Novák\nFirma s.r.o., Brno\n+420 603 555 271",
)
PROCHAZKOVA = Writer("Lenka Procházková", "lenka@prochazkova.example")
PAPADOPOULOS = Writer("Γιώργος Παπαδόπουλος", "g.papadopoulos@thalassa.example", "el")
KOWALSKA = Writer("Anna Kowalska", "a.kowalska@agencja.example", "pl")
ILIC = Writer("Милан Илић", "milan.ilic@domen.example", "sr")
DUSEK = Writer("Tomáš Dušek", "dusek@stavby.example")
WISNIEWSKI = Writer("Piotr Wiśniewski", "p.wisniewski@sklep.example", "pl")
GREEN = Writer("Margaret Green", "margaret.green@longletters.example", "en")
PETROVIC = Writer("Jelena Petrović", "jelena@atelje.example", "sr")
STRANGER = Writer("Mallory", "mallory@elsewhere.example", "en")

TEN = {
    "every_mail_alone": SVOBODA,
    "several_addresses": NOVAK,
    "recycled_thread": PROCHAZKOVA,
    "my_own_way": PAPADOPOULOS,
    "last_minute": KOWALSKA,
    "ostrich": ILIC,
    "ask_again": DUSEK,
    "together_yet_apart": WISNIEWSKI,
    "a_lot_yet_nothing": GREEN,
    "moving_goalposts": PETROVIC,
}


@dataclass
class Team:
    """The desk of these tests: one lead, two agents, the owner, a newcomer, and a mailbox open to all."""

    jana: Agent
    petr: Agent
    ola: Agent
    marek: Agent
    eleni: Agent
    box: Mailbox
    others: dict[str, Mailbox] = field(default_factory=dict)


def team(server: SmtpServer | None = None) -> Team:
    """Everybody, and the mailbox podpora@; with a server its answers really leave."""
    return Team(
        jana=person("Jana Dvořáková", Role.LEAD, works_in=["cs", "en", "pl"]),
        petr=person("Petr Malý", works_in=["cs", "el", "en"]),
        ola=person("Ola Nowicka", works_in=["pl", "en", "cs"]),
        marek=person("Marek Ilić", Role.OWNER, works_in=["sr", "cs", "en"]),
        eleni=person("Eleni Pappa", Role.NEWCOMER, works_in=["el"]),
        box=mailbox("Maják", SUPPORT, server),
    )


def team_with_plans() -> Team:
    """Everybody, and the plans that come with the desk."""
    everybody = team()
    install_shipped()
    return everybody


def person(name: str, role: str = Role.AGENT, **more: Any) -> Agent:
    """Somebody of the desk, without a password: hashing one takes longer than most tests. See `browser`."""
    agent = Agent(name=name, email=f"{name.split()[0].lower()}@majak.example", role=role, **more)
    agent.set_unusable_password()
    agent.save()
    return agent


def mailbox(name: str, address: str, server: SmtpServer | None = None, **more: Any) -> Mailbox:
    """A mailbox; with a server it can send."""
    box = messages.make_mailbox(name, address, by=None, **{"language": "cs", **more})
    if server:
        EmailAccount.objects.create(mailbox=box, smtp_host=server.host, smtp_port=server.port, smtp_security="none", fetching=False)
    return box


def browser(agent: Agent) -> Client:
    """A signed-in browser without scripts."""
    client = Client()
    client.force_login(agent, backend="opora.team.signed_in.Backend")
    return client


def mail(
    sender: Writer,
    subject: str,
    text: str,
    *,
    to: str | Sequence[str] = SUPPORT,
    cc: Sequence[str] = (),
    answers: Message | bytes | None = None,
    message_id: str | None = None,
    html: str = "",
    date: datetime | None = None,
    headers: Iterable[tuple[str, str]] = (),
    files: Iterable[tuple[str, str, bytes]] = (),
) -> bytes:
    """The bytes of one mail. `answers` sets In-Reply-To and References as every mail program does."""
    letter = EmailMessage(policy=SMTP)
    letter["From"] = formataddr((sender.name, sender.address))
    letter["To"] = to if isinstance(to, str) else ", ".join(to)
    if cc:
        letter["Cc"] = ", ".join(cc)
    letter["Subject"] = subject
    letter["Date"] = format_datetime(date or timezone.now())
    letter["Message-ID"] = f"<{message_id or f'{next(_numbers)}.{sender.address}'}>"
    if answers is not None:
        parent, earlier = _ids(answers)
        letter["In-Reply-To"] = f"<{parent}>"
        letter["References"] = " ".join(f"<{one}>" for one in (*earlier, parent))
    for name, value in headers:
        letter[name] = value
    letter.set_content(f"{text}\n\n-- \n{sender.signature}\n" if sender.signature else f"{text}\n")
    if html:
        letter.add_alternative(html, subtype="html")
    for name, kind, content in files:
        main, _, sub = kind.partition("/")
        letter.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return letter.as_bytes()


def _ids(answered: Message | bytes) -> tuple[str, list[str]]:
    if isinstance(answered, Message):
        return answered.rfc_id, list(answered.references.order_by("pk").values_list("rfc_id", flat=True))
    return rfc_id(answered), []


def rfc_id(raw: bytes) -> str:
    """The Message-ID of a mail's bytes, without brackets."""
    line = next(line for line in raw.splitlines() if line.lower().startswith(b"message-id:"))
    return line.partition(b":")[2].strip().strip(b"<>").decode()


def deliver(raw: bytes, *, at: datetime | None = None, source: str = "lmtp", key: str = "", **more: Any) -> Parcel:
    """Hand a mail over as a mail server does; it waits for the worker."""
    source_key = key or f"test-{next(_numbers)}"
    box = more.pop("mailbox", None)
    messages.accept([messages.Delivery(box and box.pk, source, source_key, raw, received_at=at, **more)])
    return Parcel.objects.get(source=source, source_key=source_key)


def arrive(raw: bytes, **how: Any) -> Message:
    """Hand a mail over and let the worker work; the message that became of it."""
    parcel = deliver(raw, **how)
    drain_everything()
    parcel.refresh_from_db()
    assert parcel.state in (Parcel.State.PLACED, Parcel.State.SET_ASIDE), (parcel.state, parcel.problem)
    return Message.objects.get(parcel=parcel)


def writes(sender: Writer, subject: str, text: str, *, at: datetime | None = None, **how: Any) -> Message:
    """Somebody writes, and it arrives. Knows what `mail` and `deliver` know."""
    delivering = {key: how.pop(key) for key in ("source", "key", "mailbox", "envelope") if key in how}
    return arrive(mail(sender, subject, text, date=at, **how), at=at, **delivering)


# The same as fields of the composer's form: what the held answer's band asks for, rule by rule.
SEND_ANYWAY = {f"reason-C-R{number:02}": "This test is about something else." for number in range(1, 37)}


class Whatever(dict[str, str]):
    """An answer to anything the coach may ask but a stop, for tests that are about something else."""

    def __bool__(self) -> bool:
        return True

    def get(self, key: str, default: Any = None) -> str:  # type: ignore[override]
        """The same reason for every rule."""
        return "This test is about something else."


def answer(case: Case, by: Agent, text: str, **how: Any) -> Message:
    """A person of the desk answers, and it leaves at once; what the coach asks is answered, too."""
    draft = draft_of(case, by, text)
    (message,) = replies.send([draft], by=by, **{"undo_seconds": 0, "decisions": Whatever(), **how})
    drain_everything()
    message.refresh_from_db()
    return message


def draft_of(case: Case, by: Agent, text: str, **content: Any) -> Draft:
    """What somebody is writing, addressed as the page addresses it."""
    seen = case.passages.order_by("-message").values_list("message", flat=True).first() or 0
    to_whom = recipients(case, None)
    return replies.save_draft(case, by=by, seen_up_to=seen, text=text, **{"to": to_whom.to, **content})


def case_of(message: Message) -> Case:
    """The case a message belongs to now."""
    return Case.objects.get(passages__message=message)


def customer_of(address: str) -> Customer:
    """Whose address it is now."""
    return Identity.objects.get(value=address).customer


def ago(**time: float) -> datetime:
    """So long ago."""
    return timezone.now() - timedelta(**time)

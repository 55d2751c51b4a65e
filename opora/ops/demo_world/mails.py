"""Turns the short tables of the story files into whole cases, messages and odd mails.

A story says only what is particular; what follows from it (who writes to whom, the subject
of a reply, what it answers) is filled in here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from email.utils import parseaddr
from string import ascii_lowercase
from typing import TypeVar, get_args

from opora.ops.demo_world.moments import Moment
from opora.ops.demo_world.shapes import (
    QUOTING_OF_MAILER,
    Attachment,
    AttachmentKind,
    CaseState,
    Charset,
    Colleague,
    Customer,
    DemoCase,
    DemoMessage,
    Language,
    Mailbox,
    Mailer,
    OddKind,
    OddMail,
    Quoting,
    Writing,
)
from opora.ops.demo_world.tables import Table

T = TypeVar("T")

# The prefix an office program writes depends on the language it was bought in.
_OFFICE_REPLY_PREFIX = {"cs": "RE:", "pl": "ODP:", "el": "ΑΠ:", "sr": "ODG:", "en": "RE:"}
_REPLY_PREFIXES = ("re:", "odp:", "απ:", "odg:", "одг:", "fwd:", "fw:")


@dataclass(frozen=True)
class _Cast:
    colleagues: dict[str, Colleague]
    mailboxes: dict[str, Mailbox]
    customers: dict[str, Customer]


@dataclass(frozen=True)
class _Scene:
    """What the messages of one case have in common."""

    key: str
    language: Language
    mailbox: Mailbox
    customer: Customer
    earlier: dict[str, DemoMessage]


def read_cases(
    stories: Iterable[Table],
    colleagues: Iterable[Colleague],
    mailboxes: Iterable[Mailbox],
    customers: Iterable[Customer],
) -> tuple[DemoCase, ...]:
    """All cases of the story files; a story may answer messages of a case told before it."""
    cast = _Cast(
        {colleague.key: colleague for colleague in colleagues},
        {mailbox.key: mailbox for mailbox in mailboxes},
        {customer.key: customer for customer in customers},
    )
    told: dict[str, DemoMessage] = {}
    return tuple(_case(table, cast, told) for story in stories for table in story.tables("case"))


def _case(table: Table, cast: _Cast, told: dict[str, DemoMessage]) -> DemoCase:
    key = table.text("key")
    customer = _known(cast.customers, table.text("customer"), key)
    scene = _Scene(
        key=key,
        language=table.one_of("language", Language, customer.language),
        mailbox=_known(cast.mailboxes, table.text("mailbox"), key),
        customer=customer,
        earlier=told,
    )
    case = DemoCase(
        key=key,
        title=table.text("title"),
        language=scene.language,
        mailbox=scene.mailbox.key,
        customer=customer.key,
        state=table.one_of("state", CaseState),
        messages=_messages(table, scene, cast),
        owner=table.text("owner", ""),
        tags=table.texts("tags"),
        orders=table.texts("orders"),
        habits=tuple(table.take("habits", list, [])),
        related=table.text("related", ""),
        next_wd=table.take("next_wd", int) if table.has("next_wd") else None,
        closed_after_wd=table.take("closed_after_wd", int, 2),
    )
    table.done()
    if (case.state == "new") == bool(case.owner):
        raise ValueError(f"{key}: a new case has no owner, every other case has one")
    if case.owner:
        _known(cast.colleagues, case.owner, key)
    return case


def _messages(table: Table, scene: _Scene, cast: _Cast) -> tuple[DemoMessage, ...]:
    messages: list[DemoMessage] = []
    for number, part in enumerate(table.tables("message")):
        previous = next((m for m in reversed(messages) if m.direction != "note"), None)
        message = _message(part, ascii_lowercase[number], previous, scene, cast)
        part.done()
        messages.append(message)
        scene.earlier[f"{scene.key}/{message.id}"] = message
    if not messages:
        raise ValueError(f"{scene.key}: a case without messages")
    return tuple(messages)


def _message(table: Table, letter: str, previous: DemoMessage | None, scene: _Scene, cast: _Cast) -> DemoMessage:
    author = table.text("by", scene.customer.key)
    if author in cast.colleagues:
        return _ours(table, letter, cast.colleagues[author], previous, scene)
    return _theirs(table, letter, author, previous, scene, cast)


def _ours(table: Table, letter: str, writer: Colleague, previous: DemoMessage | None, scene: _Scene) -> DemoMessage:
    is_note = table.take("note", bool, False)
    language = table.one_of("language", Language, writer.languages[0] if is_note else scene.language)
    writing = table.one_of("writing", Writing, _our_writing(language, scene, is_note))
    answered_id, answered = ("", None) if is_note else _answered(table, letter, previous, scene)
    # A colleague who answers from an ordinary mail program has an own sender.
    sender = table.text("from", scene.mailbox.address)
    return DemoMessage(
        id=table.text("id", letter),
        direction="note" if is_note else "out",
        author=writer.key,
        sender_name=writer.name,
        sender=sender,
        recipient="" if is_note else table.text("to", _address_last_used(previous, answered, scene)),
        at=Moment(table.text("at")),
        subject="" if is_note else _subject(table, answered, "Re:"),
        text=table.text("text"),
        language=language,
        writing=writing,
        mailer="plain",
        charset="utf-8",
        quoting=table.one_of("quoting", Quoting, "gmail" if answered else "none"),
        signature="" if is_note else writer.signature(language, writing),
        answers=answered_id,
        headers=table.take("headers", bool, True),
        cc=table.texts("cc"),
        mentions=table.texts("mentions"),
        attachments=_attachments(table),
    )


def _theirs(
    table: Table,
    letter: str,
    author: str,
    previous: DemoMessage | None,
    scene: _Scene,
    cast: _Cast,
) -> DemoMessage:
    if author == "other":
        name, address = parseaddr(table.text("from"))
        writer = None
    else:
        writer = _known(cast.customers, author, scene.key)
        name, address = writer.name, table.text("from", writer.addresses[0])
        if address not in writer.addresses + writer.shared_addresses:
            raise ValueError(f"{table.where}: {address} is not an address of {author}")
    language = table.one_of("language", Language, writer.language if writer else scene.language)
    mailer: Mailer = table.one_of("mailer", Mailer, writer.mailer if writer else "plain")
    answered_id, answered = _answered(table, letter, previous, scene)
    prefix = _OFFICE_REPLY_PREFIX[language] if mailer == "outlook" else "Re:"
    return DemoMessage(
        id=table.text("id", letter),
        direction="in",
        author=author,
        sender_name=table.text("sender_name", name),
        sender=address,
        recipient=table.text("to", scene.mailbox.address),
        at=Moment(table.text("at")),
        subject=_subject(table, answered, prefix),
        text=table.text("text"),
        language=language,
        writing=table.one_of("writing", Writing, writer.writing if writer else "usual"),
        mailer=mailer,
        charset=table.one_of("charset", Charset, writer.charset if writer else "utf-8"),
        quoting=table.one_of("quoting", Quoting, QUOTING_OF_MAILER[mailer] if answered else "none"),
        signature=table.text("signature", writer.signature if writer else ""),
        answers=answered_id,
        headers=table.take("headers", bool, True),
        cc=table.texts("cc"),
        attachments=_attachments(table),
        set_aside=table.take("set_aside", bool, False),
    )


def _our_writing(language: Language, scene: _Scene, is_note: bool) -> Writing:
    """We answer Serbian in the customer's script; among ourselves we write it in Latin."""
    if language != "sr":
        return "usual"
    return "cyrillic" if scene.customer.writing == "cyrillic" and not is_note else "latin"


def _answered(table: Table, letter: str, previous: DemoMessage | None, scene: _Scene) -> tuple[str, DemoMessage | None]:
    """Which message this one replies to: the one named, else the one before, unless `alone`."""
    if table.take("alone", bool, False) or (previous is None and not table.has("answers")):
        return "", None
    name = table.text("answers", "") or (previous.id if previous else "")
    full = name if "/" in name else f"{scene.key}/{name}"
    if full not in scene.earlier:
        raise ValueError(f"{scene.key}/{letter}: answers {full}, which is not told before it")
    return full, scene.earlier[full]


def _subject(table: Table, answered: DemoMessage | None, prefix: str) -> str:
    if table.has("subject") or answered is None:
        return table.text("subject")
    if answered.subject.casefold().startswith(_REPLY_PREFIXES):
        return answered.subject
    return f"{prefix} {answered.subject}"


def _address_last_used(previous: DemoMessage | None, answered: DemoMessage | None, scene: _Scene) -> str:
    for message in (answered, previous):
        if message and message.direction == "in":
            return message.sender
        if message and message.direction == "out":
            return message.recipient
    return scene.customer.addresses[0]


def _attachments(table: Table) -> tuple[Attachment, ...]:
    attachments = []
    for name in table.texts("files"):
        kind, _, file_name = name.partition(":")
        if kind not in get_args(AttachmentKind) or not file_name:
            raise ValueError(f"{table.where}: a file is written kind:name, not {name!r}")
        attachments.append(Attachment(kind=kind, name=file_name))  # type: ignore[arg-type]
    return tuple(attachments)


def read_odd_mails(file: Table, mailboxes: Iterable[Mailbox]) -> tuple[OddMail, ...]:
    addresses = {mailbox.key: mailbox.address for mailbox in mailboxes}
    mails = []
    for table in file.tables("mail"):
        key = table.text("key")
        name, sender = parseaddr(table.text("from"))
        mails.append(
            OddMail(
                key=key,
                kind=table.one_of("kind", OddKind),
                sender_name=name,
                sender=sender,
                recipient=_known(addresses, table.text("mailbox"), key),
                at=Moment(table.text("at")),
                subject=table.text("subject"),
                text=table.text("text"),
                language=table.one_of("language", Language),
                writing=table.one_of("writing", Writing, "usual"),
                answers=table.text("answers", ""),
                headers=table.take("headers", bool, True),
                failed_address=table.text("failed_address", ""),
                status=table.text("status", ""),
                permanent=table.take("permanent", bool, True),
                list_id=table.text("list_id", ""),
            )
        )
        table.done()
    file.done()
    return tuple(mails)


def _known(things: dict[str, T], key: str, where: str) -> T:
    if key not in things:
        raise ValueError(f"{where}: there is no {key}")
    return things[key]

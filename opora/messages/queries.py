"""Reading messages, mailboxes and the state of deliveries."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet

from opora.kernel.access import Permitted, fetch_or_absent
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.messages.calls import Call, key_of_call
from opora.messages.channels import rehearsals
from opora.messages.models import Attachment, Blocked, HookCall, Mailbox, Message, Parcel
from opora.pure.mail import attachment_bytes
from opora.team import queries as team
from opora.team.models import Agent

MOST_UNREADABLE = 200
LONGEST_SHOWN = 5_000


def mailboxes(*, for_: Permitted | None = None) -> QuerySet[Mailbox]:
    """Mailboxes in use, by name; with `for_`, those this person may see."""
    rows = Mailbox.objects.filter(retired_at=None).order_by("name")
    if for_ is None or for_.may("mailboxes:change"):
        return rows
    return rows.filter(Q(open_to_all=True) | Q(people=for_.pk)).distinct()


def mailbox_ids(*, for_: Permitted) -> list[int]:
    """The ids of all mailboxes, retired ones too, whose cases this person may see."""
    if for_.may("mailboxes:change"):
        return [row[0] for row in quick.ask("SELECT id FROM messages_mailbox")]
    named = "SELECT 1 FROM messages_mailbox_people AS named WHERE named.mailbox_id = messages_mailbox.id AND named.agent_id = %s"
    return [row[0] for row in quick.ask(f"SELECT id FROM messages_mailbox WHERE open_to_all OR EXISTS ({named})", [for_.pk])]


def rehearsals_over() -> list[int]:
    """The ids of the mailboxes of rehearsals that are over."""
    rows = quick.ask("SELECT id FROM messages_mailbox WHERE channel = ANY(%s) AND retired_at IS NOT NULL", [quick.array(rehearsals())])
    return [row[0] for row in rows]


@prepared
def _attachments(messages: list[int]) -> QuerySet[Attachment]:
    return Attachment.objects.filter(message__among=messages).order_by("pk")


def attachments_of(messages: list[int]) -> dict[int, list[Attachment]]:
    """The files of some messages, by message."""
    found: dict[int, list[Attachment]] = {}
    for file in _attachments(messages):
        found.setdefault(file.message_id, []).append(file)
    return found


@prepared
def _mailboxes(*reader: int) -> QuerySet[Mailbox]:
    rows = Mailbox.objects.filter(retired_at=None).order_by("name")
    return rows.filter(Q(open_to_all=True) | Q(people=reader[0])).distinct() if reader else rows


def open_mailboxes(*, for_: Permitted) -> list[Mailbox]:
    """What `mailboxes` gives for a person, as every page asks it."""
    return _mailboxes() if for_.may("mailboxes:change") else _mailboxes(for_.pk)


def people_of(mailbox: Mailbox | None) -> list[Agent]:
    """Everybody who may see a mailbox; mail without a mailbox is open to all."""
    everybody = list(team.people())
    if mailbox is None or mailbox.open_to_all:
        return everybody
    named = set(mailbox.people.values_list("pk", flat=True))
    return [one for one in everybody if one.pk in named or one.may("mailboxes:change")]


def own_addresses() -> dict[str, int]:
    """Every address of ours, lower case, with its mailbox."""
    found: dict[str, int] = {}
    for pk, address, aliases in quick.ask("SELECT id, address, aliases FROM messages_mailbox ORDER BY retired_at DESC"):
        for one in (*aliases, address):
            found[one.lower()] = pk
    return found


def mailbox_for(addresses: Iterable[str]) -> Mailbox | None:
    """The mailbox that one of these addresses reaches (`name+anything@` reaches `name@`), or None."""
    ours = own_addresses()
    for address in addresses:
        found = ours.get(without_plus(address))
        if found:
            return Mailbox.objects.get(pk=found)
    return None


def without_plus(address: str) -> str:
    """`podpora+x7@majak.example` -> `podpora@majak.example`, lower case."""
    local, _, domain = address.strip().lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def raw_mail(parcel: Parcel) -> bytes:
    """The bytes as they came."""
    return zlib.decompress(parcel.raw)


def hook_text(call: HookCall) -> str:
    """The beginning of a stored call as text, for people; bytes that are no text show as replacement marks."""
    return zlib.decompress(call.raw).decode("utf-8", "replace")[:LONGEST_SHOWN]


def parcel(pk: int, *, for_: Permitted) -> Parcel:
    """One parcel of a mailbox this person may see."""
    return fetch_or_absent(parcels(for_=for_), pk=pk)


def parcels(*, for_: Permitted, state: str | None = None) -> QuerySet[Parcel]:
    """Parcels this person may see, newest first, without their bytes."""
    rows = Parcel.objects.filter(Q(mailbox__in=mailbox_ids(for_=for_)) | Q(mailbox=None)).defer("raw").order_by("-pk")
    return rows.filter(state=state) if state else rows


def names_of(boxes: Iterable[int]) -> list[str]:
    """The names of mailboxes, retired ones too."""
    return list(Mailbox.objects.filter(pk__in=list(boxes)).order_by("name").values_list("name", flat=True))


def unreadable_holding(text: str, *, for_: Permitted) -> int:
    """How many of the newest 200 mails that could not be read hold these words in their bytes."""
    words = [word.encode() for word in text.lower().split()]
    rows = parcels(for_=for_, state=Parcel.State.FAILED).values_list("raw", flat=True)[:MOST_UNREADABLE]
    return sum(all(word in raw for word in words) for raw in (zlib.decompress(row).lower() for row in rows))


def attachment_content(file: Attachment) -> bytes:
    """The decoded bytes of one file, from our own store or out of the mail it came in."""
    if file.blob:
        return bytes(file.blob.content)
    parcel = file.message.parcel
    return attachment_bytes(raw_mail(parcel), file.position or 0) if parcel else b""


def waiting_parcels(most: int) -> int:
    """How many parcels wait to be placed, counted up to `most`."""
    return int(quick.ask("SELECT count(*) FROM (SELECT FROM messages_parcel WHERE state = 'waiting' LIMIT %s) waiting", [most])[0][0])


@prepared
def words_of(messages: list[int]) -> QuerySet[Message]:
    """What was written in these messages, and when and in which language; nothing else of them is read."""
    return Message.objects.only("pk", "reply", "text", "at", "language").filter(pk__among=messages)


def on_their_way(messages: Sequence[int]) -> QuerySet[Message]:
    """Of these messages, those not yet handed over."""
    return Message.objects.filter(pk__in=messages, delivery__in=["due", "claimed", "wire"])


def is_blocked(address: str) -> bool:
    """Whether a sender's address or any domain above it is on the blocklist."""
    domain = address.rpartition("@")[2]
    parts = domain.split(".")
    domains = [".".join(parts[i:]) for i in range(len(parts) - 1)]
    return Blocked.objects.filter(pattern__in=[address.lower(), *domains]).exists()


def blocklist() -> QuerySet[Blocked]:
    """Everything that is set aside at arrival."""
    return Blocked.objects.select_related("by").order_by("pattern")


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of the parcels of one mailbox; the five states add up to `stored`."""

    mailbox: Mailbox | None
    stored: int
    waiting: int
    placed: int
    set_aside: int
    repeated: int
    failed: int


def reconciliation() -> list[Counts]:
    """Per mailbox, how many deliveries were stored and what became of each."""
    by_state = {state: Count("pk", filter=Q(state=state)) for state in Parcel.State.values}
    rows = Parcel.objects.values("mailbox").annotate(stored=Count("pk"), **by_state).order_by("mailbox")
    known = Mailbox.objects.in_bulk()
    numbers: list[dict[str, Any]] = [dict(row) for row in rows]
    return [Counts(**{**row, "mailbox": known.get(row["mailbox"] or 0)}) for row in numbers]


def calls(*, for_: Permitted) -> QuerySet[Call]:
    """Telephone calls of the mailboxes this person may see, the newest first."""
    return Call.objects.filter(mailbox__in=mailbox_ids(for_=for_)).select_related("mailbox", "person").order_by("-started_at", "-pk")


def call(pk: int, *, for_: Permitted) -> Call:
    """One call of a mailbox this person may see."""
    return fetch_or_absent(calls(for_=for_), pk=pk)


def message_of_call(call: Call) -> Message | None:
    """The message without words that the call became, once it was placed."""
    return Message.objects.filter(external_id=key_of_call(call.pk), thread__mailbox=call.mailbox_id).first()

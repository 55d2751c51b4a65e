"""What is the same for a whole batch of arriving mails: our addresses, our people, what was seen before, whom we trust."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from authres import AuthenticationResultsHeader
from django.utils import timezone

from opora.cases.looked_up import LookedUp
from opora.kernel import live
from opora.kernel.db import quick
from opora.kernel.events import say
from opora.messages.events import MessageNotDelivered
from opora.messages.models import Message, Parcel
from opora.messages.outgoing import is_ours, loop_mark, thread_of_token
from opora.messages.queries import own_addresses, without_plus
from opora.messages.reading import ReadMail
from opora.pure.mail import Address, IncomingMessage
from opora.team import queries as team
from opora.team.models import Agent

SEEN = "SELECT fingerprint FROM messages_parcel WHERE fingerprint = ANY(%s::text[]) AND state IN ('placed', 'set_aside')"
HISTORY = timedelta(days=30)
MACHINES = {"list", "receipt", "report", "bounce", "auto-reply"}


class Surroundings:
    """Looked up once a batch; what depends on the mails for those that were read together. `remember` tells it what was placed."""

    def __init__(self, parcels: Iterable[Parcel]) -> None:
        parcels = list(parcels)
        desk = team.desk()
        self.border_host = desk.trusted_border_host.lower()
        self.loop_mark = loop_mark()
        self.boxes = own_addresses()
        self.own = frozenset(self.boxes)
        self.people = {one.email.lower(): one for one in quick.found(Agent, "WHERE is_active ORDER BY name")}
        self.blocked = {row[0] for row in quick.ask("SELECT pattern FROM messages_blocked")}
        self.seen = {row[0] for row in quick.ask(SEEN, [quick.array([one.fingerprint for one in parcels])])}
        self.looked_up = LookedUp()
        self._keys: list[int] = quick.many_keys(Message, len(parcels))

    def look_up(self, mails: Sequence[tuple[Parcel, ReadMail]]) -> None:
        """What these, which are placed next, ask of the database."""
        people = [self.person(mail.message, by_us=self.is_by_us(parcel, mail.message)) for parcel, mail in mails if not mail.utterance]
        self.looked_up.look_up([mail.traits for _parcel, mail in mails], [one.address for one in people if one and one.address])

    def person(self, message: IncomingMessage, *, by_us: bool) -> Address | None:
        """Who a mail is with: its sender, or for our own mails the first recipient that is not one of us."""
        people = message.sender
        if by_us:
            people = tuple(one for one in (*message.to, *message.cc) if one.address.lower() not in self.own)
        return people[0] if people else None

    def next_message(self) -> int:
        """A key for the message that one of the parcels becomes."""
        return self._keys.pop()

    def remember(self, parcel: Parcel, message: IncomingMessage) -> None:
        """Another delivery of the same mail in this batch is a repeat, too; the next mail may answer this one."""
        self.seen.add(parcel.fingerprint)
        self.looked_up.remember(message)

    def repeats(self, parcel: Parcel, message: IncomingMessage) -> str:
        """Why this delivery makes no second message, or ''."""
        if parcel.fingerprint in self.seen:
            return "same mail"
        if self.own_original(message):
            return "our own copy"
        return ""

    def own_original(self, message: IncomingMessage) -> int | None:
        """Mail programs file what we sent in Sent, or it comes back by Cc: it is already here under the same Message-ID."""
        if not message.message_id or not self._from(message) & self.own or not is_ours(message.message_id):
            return None
        return Message.objects.filter(rfc_id=message.message_id, direction="out").values_list("pk", flat=True).first()

    def _from(self, message: IncomingMessage) -> frozenset[str]:
        return frozenset(without_plus(one.address) for one in message.sender if one.address)

    def is_by_us(self, parcel: Parcel, message: IncomingMessage) -> bool:
        """Whether a colleague wrote it: it lies in our Sent folder, or our border host vouches for our own address."""
        ours = self._from(message) & (self.own | self.people.keys())
        if not ours or message.automatic:
            return False
        if parcel.source == "import":
            return True
        return parcel.envelope.get("kind") == "sent" or self.authenticated(message) is True

    def is_history(self, parcel: Parcel) -> bool:
        """Whether it comes out of an archive and nobody waits for an answer any more."""
        return parcel.source == "import" and timezone.now() - parcel.received_at > HISTORY

    def authenticated(self, message: IncomingMessage) -> bool | None:
        """What our own border host says about From (DMARC); None when it says nothing.

        Only a header with the configured host's name counts: anybody can write the others (reliability.md B10).
        """
        if not self.border_host:
            return None
        for value in message.authentication:
            verdict = self._verdict(value)
            if verdict is not None:
                return verdict
        return None

    def _verdict(self, value: str) -> bool | None:
        try:
            header = AuthenticationResultsHeader.parse(f"Authentication-Results: {value}")
        except Exception:  # the header is a stranger's text; authres raises many kinds
            return None
        if (header.authserv_id or "").lower() != self.border_host:
            return None
        for result in header.results:
            if result.method == "dmarc":
                return bool(result.result == "pass")
        return None

    def tokens(self, message: IncomingMessage) -> tuple[int, ...]:
        """Threads proven by one of our signed reply addresses among the recipients."""
        addresses = (*message.delivered_to, *(one.address for one in (*message.to, *message.cc)))
        found = (thread_of_token(address) for address in addresses if "+" in address)
        return tuple(thread for thread in found if thread is not None)

    def mailbox(self, parcel: Parcel, message: IncomingMessage) -> int | None:
        """Where it arrived: what the channel said, else the first of our addresses among the recipients."""
        if parcel.mailbox_id:
            return parcel.mailbox_id
        recipients = (*message.delivered_to, *(one.address for one in (*message.to, *message.cc, *message.sender)))
        return next((self.boxes[without_plus(one)] for one in recipients if without_plus(one) in self.boxes), None)

    def agent(self, message: IncomingMessage) -> Agent | None:
        """The colleague whose own address it was written from, if any."""
        return next((self.people[one] for one in self._from(message) if one in self.people), None)

    def reason_to_set_aside(self, parcel: Parcel, message: IncomingMessage, *, known: bool) -> str:
        """Why nobody needs to look, or ''. What belongs to a case we know is never set aside, unless it is a loop."""
        if self.loop_mark in message.loop_marks:
            return "loop"
        if known:
            return ""
        if parcel.envelope.get("kind") == "junk" or "spam_flag" in message.defects:
            return "spam"
        if any(self._blocked(address) for address in self._from(message)):
            return "blocked"
        return message.automatic if message.automatic in MACHINES else ""

    def _blocked(self, address: str) -> bool:
        parts = address.rpartition("@")[2].split(".")
        domains = {".".join(parts[i:]) for i in range(len(parts) - 1)}
        return address in self.blocked or bool(domains & self.blocked)

    def bounced_message(self, message: IncomingMessage) -> Message | None:
        """Our message that came back: named by its unguessable Message-ID, so a forged bounce names none."""
        if message.automatic != "bounce":
            return None
        named = [one.original_message_id for one in message.bounces if one.original_message_id]
        ids = [one for one in (*named, *message.in_reply_to, *message.references) if is_ours(one)]
        return Message.objects.filter(rfc_id__in=ids, direction="out").select_related("thread").first() if ids else None

    def mark_bounced(self, original: Message, message: IncomingMessage) -> None:
        """Show a permanent refusal at the sent message; "delayed" is not a failure."""
        if not failed_for_good(message):
            return
        words = "; ".join(f"{one.address} {one.status}".strip() for one in message.bounces if one.permanent)
        Message.objects.filter(pk=original.pk).update(delivery=Message.Delivery.BOUNCED, delivery_problem=words)
        say(MessageNotDelivered(original.pk, Message.Delivery.BOUNCED))
        live.tell(live.Change("message", original.pk))


def failed_for_good(bounce: IncomingMessage) -> bool:
    """Whether a bounce says that somebody will not get the mail; "delayed" is no failure."""
    return any(one.permanent for one in bounce.bounces)

"""What was said, in both directions, exactly as it came. Nothing here knows what we work on: that is the room `cases`."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Value
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.customers.models import Identity
from opora.kernel.models import Blob
from opora.kernel.sealed import SealedField


class Mailbox(models.Model):
    """A place where customers reach us, such as podpora@. `aliases` are further addresses of the same place."""

    name = models.CharField(max_length=120)
    address = models.CharField(max_length=320, unique=True)
    aliases = ArrayField(models.CharField(max_length=320), default=list)
    channel = models.CharField(max_length=20, default="email")
    language = models.CharField(max_length=12, default="")
    signature = models.TextField(default="", blank=True)
    reply_tokens = models.BooleanField(default=False)
    open_to_all = models.BooleanField(default=True)
    people = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="mailboxes")
    retired_at = models.DateTimeField(null=True)
    unstaffed_words = models.JSONField(default=dict, db_default=Value({}, models.JSONField()))
    """What it says when nobody is there, by language; without words of its own it says when somebody will be."""


SAID = "said"  # the source of parcels that hold an utterance (pure.utterances) instead of a mail


class Cover(models.Model):
    """Somebody looks after a channel on one weekday (Monday is 0) between two times of the desk's zone, every week."""

    mailbox = models.ForeignKey(Mailbox, related_name="covers", on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="covers", on_delete=models.CASCADE)
    weekday = models.PositiveSmallIntegerField()
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "agent", "weekday", "opens"], name="one_cover_at_a_time")]


class Parcel(models.Model):
    """One delivery as bytes, committed before its sender heard "accepted". Kept for ever; `raw` is deflated."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        PLACED = "placed", _("In a case")
        SET_ASIDE = "set_aside", _("Set aside")
        REPEATED = "repeated", _("Already here")
        FAILED = "failed", _("Could not be read")

    mailbox = models.ForeignKey(Mailbox, null=True, on_delete=models.PROTECT)
    source = models.CharField(max_length=12)
    source_key = models.CharField(max_length=300)
    envelope = models.JSONField(default=dict)
    fingerprint = models.CharField(max_length=64)
    raw = models.BinaryField()
    size = models.PositiveBigIntegerField()
    received_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    reason = models.CharField(max_length=60, default="")
    tries = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "source_key"], name="one_parcel_per_delivery")]
        indexes = [
            models.Index(fields=["id"], name="parcel_waiting", condition=models.Q(state="waiting")),
            models.Index(fields=["id"], name="parcel_failed", condition=models.Q(state="failed")),
            models.Index(fields=["fingerprint"], name="parcel_fingerprint"),
        ]


class Thread(models.Model):
    """How messages arrived: a mail thread, a chat, a call. No owner, no deadline."""

    mailbox = models.ForeignKey(Mailbox, null=True, on_delete=models.PROTECT)
    channel = models.CharField(max_length=20, default="email")
    key = models.CharField(max_length=300, default="", db_default="")
    """What the channel calls this conversation; empty for mail, whose headers say it."""
    subject = models.CharField(max_length=500, default="")
    started_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["mailbox", "channel", "key"], name="one_thread_per_conversation", condition=~models.Q(key=""))
        ]


class Message(models.Model):
    """One message, never altered after it was stored or sent; only its delivery state moves."""

    class Direction(models.TextChoices):
        IN = "in", _("From the customer")
        OUT = "out", _("From us")
        NOTE = "note", _("Internal note")

    class Delivery(models.TextChoices):
        NONE = "", ""
        DUE = "due", _("Waiting to be sent")
        CLAIMED = "claimed", _("Being sent")
        ON_THE_WIRE = "wire", _("Being handed over")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Not delivered")
        UNCERTAIN = "uncertain", _("Uncertain")
        BOUNCED = "bounced", _("Came back")
        CANCELLED = "cancelled", _("Undone")

    # Neither has an index of its own: those below begin with them, and each index more costs every mail.
    thread = models.ForeignKey(Thread, related_name="messages", db_index=False, on_delete=models.PROTECT)
    parcel = models.OneToOneField(Parcel, null=True, related_name="message", on_delete=models.PROTECT)
    direction = models.CharField(max_length=4, choices=Direction.choices)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.PROTECT)
    identity = models.ForeignKey(Identity, null=True, related_name="messages", db_index=False, on_delete=models.PROTECT)
    rfc_id = models.CharField(max_length=500, default="")
    external_id = models.CharField(max_length=300, default="", db_default="")
    """What a channel other than mail calls this message; one message for each within a mailbox."""
    facts = models.JSONField(default=dict, db_default=Value({}, models.JSONField()))
    """What the channel told besides words (see `pure.utterances.Utterance.facts`)."""
    from_name = models.CharField(max_length=300, default="")
    from_address = models.CharField(max_length=320, default="")
    to = models.JSONField(default=list)
    cc = models.JSONField(default=list)
    bcc = models.JSONField(default=list)
    reply_to = models.JSONField(default=list)
    subject = models.CharField(max_length=1000, default="")
    text = models.TextField(default="")
    reply = models.TextField(default="")
    quoted = models.TextField(default="")
    signature = models.TextField(default="")
    html = models.TextField(default="")
    reply_html = models.TextField(default="")
    language = models.CharField(max_length=12, default="")
    script = models.CharField(max_length=4, default="")
    automatic = models.CharField(max_length=12, default="")
    defects = models.JSONField(default=list)
    doubtful_sender = models.BooleanField(default=False)
    at = models.DateTimeField(default=timezone.now)
    written_at = models.DateTimeField(null=True)
    search = SearchVectorField(null=True)

    delivery = models.CharField(max_length=9, choices=Delivery.choices, default=Delivery.NONE)
    due_at = models.DateTimeField(null=True)
    claimed_at = models.DateTimeField(null=True)
    claimed_by = models.BigIntegerField(null=True)
    delivery_tries = models.PositiveSmallIntegerField(default=0)
    delivery_problem = models.TextField(default="")
    delivered_at = models.DateTimeField(null=True)
    envelope = models.JSONField(default=dict)
    send_key = models.UUIDField(null=True, unique=True)

    class Meta:
        indexes = [
            models.Index(fields=["thread", "id"]),
            models.Index(fields=["identity", "-id"]),
            models.Index(fields=["rfc_id"], condition=~models.Q(rfc_id=""), name="message_rfc_id"),
            models.Index(fields=["external_id"], condition=~models.Q(external_id=""), name="message_external_id"),
            models.Index(
                fields=["due_at"], name="message_on_its_way", condition=models.Q(delivery__in=["due", "claimed", "wire"])
            ),
            models.Index(fields=["id"], name="message_needs_eyes", condition=models.Q(delivery__in=["failed", "uncertain"])),
            GinIndex(fields=["search"], name="message_search", gin_pending_list_limit=256),
        ]


class MessageReference(models.Model):
    """A Message-ID that a message names as its parent or ancestor, so that late parents find their children."""

    message = models.ForeignKey(Message, related_name="references", on_delete=models.CASCADE)
    rfc_id = models.CharField(max_length=500)

    class Meta:
        indexes = [models.Index(fields=["rfc_id"])]


class Attachment(models.Model):
    """One file of a message. Files that came in stay inside their parcel (`position`); ours are blobs."""

    message = models.ForeignKey(Message, related_name="attachments", on_delete=models.CASCADE)
    position = models.PositiveIntegerField(null=True)
    blob = models.ForeignKey(Blob, null=True, on_delete=models.PROTECT)
    name = models.CharField(max_length=300)
    content_type = models.CharField(max_length=120)
    size = models.PositiveBigIntegerField()
    inline = models.BooleanField(default=False)
    content_id = models.CharField(max_length=300, default="")
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    fetch_from = models.CharField(max_length=2000, default="", db_default="")
    """Where the channel keeps its bytes until we have fetched them; empty when they are here or lost (`fetch_problem`)."""
    fetch_tries = models.PositiveSmallIntegerField(default=0, db_default=0)
    fetch_at = models.DateTimeField(null=True)
    fetch_problem = models.CharField(max_length=300, default="", db_default="")

    class Meta:
        indexes = [models.Index(fields=["fetch_at"], name="attachment_to_fetch", condition=models.Q(fetch_at__isnull=False))]


class Revision(models.Model):
    """What happened to a message after it was said: its author edited or deleted it, somebody reacted, it was read.

    Beside the message, never in it. It may come before its message (`message` None) and waits for it by `external_id`.
    """

    class Kind(models.TextChoices):
        EDITED = "edited", _("Edited")
        DELETED = "deleted", _("Deleted")
        REACTION = "reaction", _("Reaction")
        DELIVERED = "delivered", _("Delivered")
        READ = "read", _("Read")

    mailbox = models.ForeignKey(Mailbox, on_delete=models.PROTECT)
    external_id = models.CharField(max_length=300)
    message = models.ForeignKey(Message, null=True, related_name="revisions", on_delete=models.CASCADE)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    key = models.CharField(max_length=300)
    text = models.TextField(default="")
    ours = models.BooleanField(default=False)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "key"], name="one_revision_per_event")]
        indexes = [
            models.Index(fields=["message", "at"], name="revision_of_message"),
            models.Index(fields=["mailbox", "external_id"], name="revision_without_message", condition=models.Q(message=None)),
        ]


class Hiding(models.Model):
    """Public words that are to be hidden: only for one of these reasons, with words why, and a second person who agrees.

    Criticism is never hidden and nothing is ever deleted (domain.md, invariant 10): the message stays here as it was written.
    """

    class Why(models.TextChoices):
        SPAM = "spam", _("Spam or a swindle")
        THREAT = "threat", _("A threat")
        HATE = "hate", _("Hate against people")
        PRIVATE = "private", _("Private data of somebody")

    class State(models.TextChoices):
        ASKED = "asked", _("Waits for a second person")
        AGREED = "agreed", _("Being hidden")
        HIDDEN = "hidden", _("Hidden")
        FAILED = "failed", _("Could not be hidden")
        REFUSED = "refused", _("Stays visible")
        SHOWN = "shown", _("Shown again")

    message = models.ForeignKey(Message, related_name="hidings", on_delete=models.CASCADE)
    why = models.CharField(max_length=10, choices=Why.choices)
    words = models.TextField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.PROTECT)
    asked_at = models.DateTimeField(default=timezone.now)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.PROTECT)
    decided_at = models.DateTimeField(null=True)
    problem = models.TextField(default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["message"], name="one_hiding_at_a_time", condition=models.Q(state__in=["asked", "agreed", "hidden"])
            )
        ]
        indexes = [models.Index(fields=["asked_at"], name="hiding_to_decide", condition=models.Q(state="asked"))]


class ChannelAccount(models.Model):
    """What one mailbox of a channel needs to know to receive and to send; secrets are sealed, `token` is part of its webhook's address."""

    mailbox = models.OneToOneField(Mailbox, related_name="account", on_delete=models.CASCADE)
    token = models.CharField(max_length=64, unique=True)
    settings = models.JSONField(default=dict)
    secrets = SealedField(default="")
    paused = models.BooleanField(default=False)
    stand = models.JSONField(default=dict, db_default=Value({}, models.JSONField()))
    """How far a place that must be looked at was read; its channel knows what it means."""
    look_at = models.DateTimeField(null=True)
    """When it is looked at next; None: the provider calls us."""
    heard_at = models.DateTimeField(null=True)
    problem = models.TextField(default="")
    problem_at = models.DateTimeField(null=True)


class HookCall(models.Model):
    """One call of a provider's webhook as it came, committed before it was answered; understood afterwards by its channel."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        TAKEN = "taken", _("Understood")
        UNKNOWN = "unknown", _("Not understood")
        FAILED = "failed", _("Failed")

    mailbox = models.ForeignKey(Mailbox, on_delete=models.PROTECT)
    key = models.CharField(max_length=300)
    headers = models.JSONField(default=dict)
    raw = models.BinaryField()
    received_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "key"], name="one_row_per_hook_call")]
        indexes = [
            models.Index(fields=["id"], name="hook_call_waiting", condition=models.Q(state="waiting")),
            models.Index(fields=["-id"], name="hook_call_needs_eyes", condition=models.Q(state__in=["unknown", "failed"])),
        ]


class Blocked(models.Model):
    """A sender (address or domain) whose mail is set aside at arrival."""

    pattern = models.CharField(max_length=320, unique=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)
    at = models.DateTimeField(auto_now_add=True)

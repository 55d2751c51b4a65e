"""What we work on: one case is one matter of one customer, made of passages of messages."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.customers.models import Customer
from opora.messages.models import Mailbox, Message


class Case(models.Model):
    """One matter. The fields below the line repeat what the list shows, so that a list is one query of one table."""

    class State(models.TextChoices):
        NEW = "new", _("New")
        OPEN = "open", _("Open")
        WAITING = "waiting", _("Waiting")
        ANSWERED = "answered", _("Answered")
        CLOSED = "closed", _("Closed")
        SET_ASIDE = "set_aside", _("Set aside")
        JOINED = "joined", _("Joined")

    class Turn(models.TextChoices):
        US = "us", _("Our turn")
        CUSTOMER = "customer", _("Customer's turn")
        THIRD = "third", _("Somebody else's turn")

    mailbox = models.ForeignKey(Mailbox, null=True, on_delete=models.PROTECT)
    customer = models.ForeignKey(Customer, related_name="cases", db_index=False, on_delete=models.PROTECT)  # one below begins with it
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="cases", on_delete=models.SET_NULL)
    title = models.CharField(max_length=500)
    state = models.CharField(max_length=10, choices=State.choices, default=State.NEW)
    set_aside_reason = models.CharField(max_length=40, default="")
    turn = models.CharField(max_length=10, choices=Turn.choices, default=Turn.US)
    next_date = models.DateField(null=True)
    asleep_until = models.DateTimeField(null=True)
    tags = ArrayField(models.CharField(max_length=60), default=list)
    orders = ArrayField(models.CharField(max_length=60), default=list)
    follows = models.ForeignKey("self", null=True, related_name="followed_by", on_delete=models.SET_NULL)
    joined_into = models.ForeignKey("self", null=True, related_name="joined", on_delete=models.SET_NULL)
    public_case = models.ForeignKey("self", null=True, related_name="private_cases", on_delete=models.SET_NULL)
    """The public conversation that this one goes on with in private."""
    opened_at = models.DateTimeField(default=timezone.now)
    owned_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    problem = models.TextField(default="")
    expected = models.TextField(default="")
    understood_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    understood_at = models.DateTimeField(null=True)
    """Who says that problem and expected solution are right (None: the customer), and since when; None: they were read by the desk."""
    research_reason = models.CharField(max_length=300, default="")
    research_until = models.DateTimeField(null=True)
    """Why it takes time, and the last instant for our next word (requirement S3-18); None: nobody is looking into it."""
    clocks_set_at = models.DateTimeField(null=True)
    # ---- what the list shows
    active = models.BooleanField(default=True)
    customer_name = models.CharField(max_length=300, default="")
    preview = models.CharField(max_length=200, default="")
    last_direction = models.CharField(max_length=4, default="in")
    channel = models.CharField(max_length=20, default="email", db_default="email")
    """By which channel the customer wrote last."""
    last_message_at = models.DateTimeField(default=timezone.now)
    waiting_since = models.DateTimeField(null=True)
    unread = models.BooleanField(default=True)
    messages_count = models.PositiveIntegerField(default=0)
    needs_eyes = models.CharField(max_length=12, default="")
    next_clock = models.CharField(max_length=12, default="")
    next_breach_at = models.DateTimeField(null=True)
    warn_at = models.DateTimeField(null=True)
    """The clock among the three that comes due first (pure.workload.clocks.Kind), when it does, and from when that is soon."""
    take_by = models.DateTimeField(null=True)
    """Until when somebody should have taken it; None: somebody has, or nothing waits."""

    class Meta:
        indexes = [
            models.Index(fields=["-last_message_at", "-id"], name="case_active_list", condition=models.Q(active=True)),
            models.Index(fields=["owner", "-last_message_at", "-id"], name="case_owner_list", condition=models.Q(active=True)),
            models.Index(fields=["state", "-last_message_at", "-id"], name="case_state_list"),
            models.Index(fields=["customer", "-last_message_at"], name="case_of_customer"),
            models.Index(fields=["next_breach_at"], name="case_late", condition=models.Q(active=True, next_breach_at__isnull=False)),
            models.Index(fields=["id"], name="case_without_clocks", condition=models.Q(active=True, clocks_set_at=None)),
            models.Index(fields=["asleep_until"], name="case_asleep", condition=models.Q(asleep_until__isnull=False)),
            GinIndex(fields=["tags"], name="case_tags"),
            GinIndex(fields=["orders"], name="case_orders"),
        ]


class Clock(models.Model):
    """One clock of a case, as `pure.workload.clocks` reads it from what happened.

    `due_at` and `warn_at` are there only while it runs; `worked` and `passed` are what had gone by at `running_since`, or when it
    stopped or paused. `warned_at` and `breached_at` say that people were told, once for each due time.
    """

    case = models.ForeignKey(Case, related_name="clocks", on_delete=models.CASCADE)
    kind = models.CharField(max_length=12)
    started_at = models.DateTimeField()
    running_since = models.DateTimeField(null=True)
    due_at = models.DateTimeField(null=True)
    warn_at = models.DateTimeField(null=True)
    stopped_at = models.DateTimeField(null=True)
    worked = models.DurationField()
    passed = models.DurationField()
    promised = models.BooleanField(default=False)
    warned_at = models.DateTimeField(null=True)
    breached_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "kind"], name="one_clock_of_a_kind")]
        indexes = [
            models.Index(fields=["warn_at"], name="clock_to_warn", condition=models.Q(warn_at__isnull=False, warned_at=None)),
            models.Index(fields=["due_at"], name="clock_to_breach", condition=models.Q(due_at__isnull=False, breached_at=None)),
            models.Index(fields=["kind", "due_at"], name="clock_late", condition=models.Q(due_at__isnull=False)),
        ]


class ClocksToSet(models.Model):
    """Something happened in a case; the worker reads its clocks again. The same case may wait several times."""

    case = models.ForeignKey(Case, related_name="+", on_delete=models.CASCADE)


class WishToRead(models.Model):
    """A message that may say what the problem is and what is expected; read when the post is done."""

    message = models.ForeignKey(Message, related_name="+", on_delete=models.CASCADE)
    waiting_since = models.DateTimeField(default=timezone.now)


class ClockTarget(models.Model):
    """What this desk wants of one clock on one channel, where it differs from what we recommend."""

    channel = models.CharField(max_length=20)
    kind = models.CharField(max_length=12)
    amount = models.PositiveIntegerField()
    unit = models.CharField(max_length=4)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["channel", "kind"], name="one_target_per_clock")]


class Passage(models.Model):
    """A stretch of a message (`start`–`end` in its `reply`; both None: all of it) that belongs to a case."""

    case = models.ForeignKey(Case, related_name="passages", db_index=False, on_delete=models.CASCADE)  # the one below begins with it
    message = models.ForeignKey(Message, related_name="passages", on_delete=models.CASCADE)
    start = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    laid_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    why = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["case", "message"])]


class MessageTraits(models.Model):
    """What placement looks at in a message (pure.placement.Traits), so that later messages find it by any of it.

    Nothing is looked up by `stems`: they are one text, parted by spaces, which costs half of what an array costs.
    """

    message = models.OneToOneField(Message, primary_key=True, related_name="traits", on_delete=models.CASCADE)
    sender = models.CharField(max_length=320, default="")
    name = models.CharField(max_length=300, default="")
    name_words = ArrayField(models.TextField(), default=list)
    people = ArrayField(models.TextField(), default=list)
    base_subject = models.CharField(max_length=300, default="")
    series = models.CharField(max_length=300, default="")
    orders = ArrayField(models.TextField(), default=list)
    stems = models.TextField(default="")
    marks = ArrayField(models.BigIntegerField(), default=list)
    quoted_marks = ArrayField(models.BigIntegerField(), default=list)
    parents = ArrayField(models.TextField(), default=list)
    at = models.DateTimeField()
    outgoing = models.BooleanField(default=False)
    automatic = models.BooleanField(default=False)

    class Meta:
        indexes = [
            models.Index(fields=["sender", "-message"], name="traits_sender"),
            models.Index(fields=["base_subject", "-message"], name="traits_subject"),
            # Every arriving mail asks these three; entries that wait to be sorted in (kB) cost each question a walk through them.
            GinIndex(fields=["orders"], name="traits_orders", gin_pending_list_limit=64),
            GinIndex(fields=["marks"], name="traits_marks", gin_pending_list_limit=64),
            GinIndex(fields=["name_words"], name="traits_names", gin_pending_list_limit=64),
        ]


class Proposal(models.Model):
    """The desk thinks so, with reasons; a person says yes with one key or no for good."""

    class Kind(models.TextChoices):
        JOIN = "join", _("Belongs to another case")
        SPLIT = "split", _("Holds several matters")
        NEW_MATTER = "new_matter", _("A new matter in an old thread")
        BUNDLE = "bundle", _("Several messages, one matter")

    class State(models.TextChoices):
        OPEN = "open"
        ACCEPTED = "accepted"
        REFUSED = "refused"
        OUTDATED = "outdated"

    kind = models.CharField(max_length=12, choices=Kind.choices)
    case = models.ForeignKey(Case, related_name="proposals", on_delete=models.CASCADE)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.CASCADE)
    target = models.ForeignKey(Case, null=True, related_name="+", on_delete=models.CASCADE)
    score = models.FloatField(default=0)
    reasons = models.JSONField(default=list)
    detail = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    proposed_at = models.DateTimeField(auto_now_add=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)

    class Meta:
        indexes = [models.Index(fields=["case"], name="proposal_open", condition=models.Q(state="open"))]


class Repair(models.Model):
    """One join, split, move or reopening, with everything needed to take it back."""

    class Kind(models.TextChoices):
        JOIN = "join", _("Joined")
        SPLIT = "split", _("Split")
        MOVE = "move", _("Moved")

    kind = models.CharField(max_length=10, choices=Kind.choices)
    case = models.ForeignKey(Case, related_name="repairs", on_delete=models.CASCADE)
    other = models.ForeignKey(Case, null=True, related_name="+", on_delete=models.CASCADE)
    before = models.JSONField(default=dict)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)


class CaseEvent(models.Model):
    """A thin line in the conversation: assigned, closed, joined … with who and when."""

    case = models.ForeignKey(Case, related_name="events", on_delete=models.CASCADE)
    kind = models.CharField(max_length=40)
    values = models.JSONField(default=dict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["case", "at"])]


class HandOver(models.Model):
    """A case offered to a colleague. The old owner stays responsible until the new one accepts."""

    class State(models.TextChoices):
        OFFERED = "offered"
        ACCEPTED = "accepted"
        DECLINED = "declined"
        TAKEN_BACK = "taken_back"

    case = models.ForeignKey(Case, related_name="hand_overs", on_delete=models.CASCADE)
    giver = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    taker = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.CASCADE)
    absence = models.BigIntegerField(null=True)
    summary = models.JSONField(default=dict)
    word = models.TextField(default="")
    state = models.CharField(max_length=10, choices=State.choices, default=State.OFFERED)
    offered_at = models.DateTimeField(auto_now_add=True)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["taker"], name="hand_over_offered", condition=models.Q(state="offered"))]


class HardContact(models.Model):
    """A message in which a customer is upset, and who answered it. Counted to protect people of the desk, never to rank them."""

    class How(models.TextChoices):
        CALM = "calm", _("Calm")
        TENSE = "tense", _("Tense")
        SHAKEN = "shaken", _("Shaken")

    message = models.OneToOneField(Message, primary_key=True, related_name="+", on_delete=models.CASCADE)
    case = models.ForeignKey(Case, related_name="hard_contacts", on_delete=models.CASCADE)
    at = models.DateTimeField()
    handled_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    handled_at = models.DateTimeField(null=True)
    before = models.CharField(max_length=6, choices=How.choices, default="", db_default="", blank=True)
    after = models.CharField(max_length=6, choices=How.choices, default="", db_default="", blank=True)
    """How whoever answered it was before and after, if they said so; shown to nobody else and never counted over people."""

    class Meta:
        indexes = [models.Index(fields=["handled_by", "handled_at"], name="hard_contacts_of")]


class Presence(models.Model):
    """Who has a case open, and whether they are writing. A row older than 30 seconds means nobody."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    writing = models.BooleanField(default=False)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "agent"], name="one_presence_per_agent")]


class Follower(models.Model):
    """Somebody mentioned in a case, or following it: hears of news there."""

    case = models.ForeignKey(Case, related_name="followers", on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    mentioned_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "agent"], name="one_follower_row")]


class SavedView(models.Model):
    """A search or filter somebody keeps in the rail."""

    name = models.CharField(max_length=120)
    query = models.JSONField()
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    shared = models.BooleanField(default=False)

"""Whom a crisis hit: found by what they wrote, by their calls and callbacks, each customer once; people move them in and out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.callbacks.models import Callback
from opora.cases.models import Case, Passage
from opora.crises.actions.entries import note
from opora.crises.models import NOT_OVER, Affected, Crisis, Drill, Level, Search
from opora.crises.queries.affected import BEFORE
from opora.crises.queries.crises import family
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.errors import DeskError
from opora.messages.models import Message
from opora.pure.crises.affected import Contact, Trouble, Verdict, is_hit, trouble
from opora.team.models import Agent

BATCH = 500
LOCK = 726_210  # with the number of the first crisis of a family: one at a time looks for people of it
PHONE = "phone"
WITHHELD = "withheld-"  # how the telephone names callers who hide their number: nobody can write to them
CONTACTS = """
    SELECT m.id, p.case_id, c.customer_id, t.channel, m.at, m.subject, m.reply, m.language, coalesce(r.stems, ''),
           m.from_address, t.mailbox_id
      FROM cases_case c JOIN cases_passage p ON p.case_id = c.id JOIN messages_message m ON m.id = p.message_id
      JOIN messages_thread t ON t.id = m.thread_id LEFT JOIN cases_messagetraits r ON r.message_id = m.id
     WHERE c.state NOT IN ('set_aside', 'joined') AND m.direction = 'in' AND m.automatic IN ('', 'calendar') AND {which}
     ORDER BY m.id LIMIT %(most)s
"""
ANY_SEARCHED = "SELECT 1 FROM crises_crisis WHERE state = ANY(%s::text[]) AND level < %s LIMIT 1"
SINCE = "c.last_message_at >= %(since)s AND m.at >= %(since)s AND m.id > %(up_to)s"
NAMED = "m.id = ANY(%(messages)s::bigint[])"


@dataclass(frozen=True, slots=True)
class Seen:
    """One message or call of a customer, with the case it lies in."""

    message: int
    case: int
    customer: int
    channel: str
    at: datetime
    subject: str
    reply: str
    language: str
    stems: str
    sender: str
    mailbox: int | None

    @property
    def contact(self) -> Contact:
        words = f"{self.subject}\n{self.reply}"
        return Contact(self.message, words, frozenset(self.stems.split()), self.language[:2], called=self.channel == PHONE)


@dataclass(frozen=True, slots=True)
class Cause:
    """A crisis as it is looked for."""

    crisis: Crisis
    trouble: Trouble
    since: datetime
    until: datetime | None


def searched() -> list[Crisis]:
    """Crises whose people are looked for: all that are not over, but not those of one customer or one colleague (C4)."""
    return list(Crisis.objects.filter(state__in=NOT_OVER, level__lt=Level.SMALL).select_related("drill", "search"))


def look_for_people(crisis: Crisis) -> int:
    """Look through the next batch of messages since it began; returns how many. Words that changed since begin anew."""
    with transaction.atomic():
        kin = _held_family(crisis)
        cause = _cause(crisis)
        search = _search(crisis, cause)
        if search.done_at:
            return 0
        values = {"since": cause.since, "up_to": search.up_to, "most": BATCH}
        seen = [Seen(*row) for row in quick.ask(CONTACTS.format(which=SINCE), values)]
        _take_in(_concerning(seen, crisis), kin, [cause])
        search.up_to = seen[-1].message if seen else search.up_to
        search.done_at = None if len(seen) == BATCH else timezone.now()
        search.save()
        if search.done_at:
            _take_in_callers(crisis, kin, cause)
    return len(seen)


def look_at(messages: Sequence[int]) -> None:
    """What came just now, against every crisis that is not over. Harmless when repeated."""
    if not quick.ask(ANY_SEARCHED, [quick.array(NOT_OVER), Level.SMALL]):
        return
    open_ones = searched()
    seen = [
        Seen(*row)
        for row in quick.ask(CONTACTS.format(which=NAMED), {"messages": quick.array(messages), "most": 10 * len(messages)})
    ]  # fmt: skip
    for kin in _families(open_ones):
        with transaction.atomic():
            held = _held_family(kin[0])
            causes = [_cause(one) for one in kin if one in open_ones]
            _take_in(_concerning(seen, kin[0]), held, causes)


def crisis_of(messages: Sequence[int]) -> Crisis | None:
    """The crisis to which more than half of these messages belong already; an alarm raised by hand knows them by its own words."""
    look_at(messages)
    rows = Affected.objects.filter(crisis__state__in=NOT_OVER, crisis__drill=None, is_out=False, messages__overlap=list(messages))
    counts = Counter[int]()
    for crisis, theirs in rows.values_list("crisis", "messages"):
        counts[crisis] += len(set(theirs).intersection(messages))
    [(best, count)] = counts.most_common(1) or [(0, 0)]
    return Crisis.objects.get(pk=best) if 2 * count > len(messages) else None


def look_at_callers(crisis: Crisis) -> None:
    """Callbacks and numbers taken down while it lasts; asked again and again, because they come without a message."""
    with transaction.atomic():
        kin = _held_family(crisis)
        _take_in_callers(crisis, kin, _cause(crisis))


@transaction.atomic
def move(affected: Affected, *, out: bool, by: Agent) -> Affected:
    """A person says that it hit them, or that they are about something else; the desk does not change it again."""
    demand(by, "crises:work")
    row = Affected.objects.select_for_update(of=("self",)).select_related("crisis").get(pk=affected.pk)
    if out and (row.answered_id or row.followed_up_id):
        raise DeskError(_("This customer was written to already, so they stay on the list."), f"affected {row.pk} out")
    row.is_out, row.decided_by = out, by
    row.save(update_fields=["is_out", "decided_by"])
    audit.record("crisis.affected_out" if out else "crisis.affected_in", f"crisis:{row.crisis_id}", by=by, customer=row.customer_id)
    _tell(row.crisis_id)
    return row


@transaction.atomic
def take_in(crisis: Crisis, case: Case, *, by: Agent) -> Affected:
    """Somebody whom the desk did not find, by their case."""
    demand(by, "crises:work")
    kin = _held_family(crisis)
    known = Affected.objects.filter(crisis__in=kin, customer=case.customer_id).first()
    if known:
        return move(known, out=False, by=by)
    last = Message.objects.filter(passages__case=case, direction="in").order_by("-at", "-pk").first()
    row = Affected.objects.create(
        crisis=crisis, customer_id=case.customer_id, case=case, message=last, channel=case.channel, decided_by=by,
        messages=[last.pk] if last else [], why=[{"code": "moved_by_hand", "weight": 0.0, "values": {}}],
    )  # fmt: skip
    audit.record("crisis.affected_in", f"crisis:{crisis.pk}", by=by, customer=case.customer_id)
    _tell(crisis.pk)
    return row


@transaction.atomic
def needs_no_follow_up(affected: Affected, why: str, *, by: Agent) -> Affected:
    """Somebody says with a reason that this customer gets no follow-up; '' takes it back."""
    demand(by, "crises:work")
    words = " ".join(why.split())[:300]
    row = Affected.objects.select_for_update(of=("self",)).get(pk=affected.pk)
    row.no_follow_up_reason, row.decided_by = words, by
    row.save(update_fields=["no_follow_up_reason", "decided_by"])
    crisis = Crisis.objects.get(pk=row.crisis_id)
    note(crisis, "no_follow_up" if words else "follow_up_after_all", by=by, text=words, affected=row.pk)
    return row


def _held_family(crisis: Crisis) -> list[int]:
    """The crisis and its kin; whoever else looks for their people waits until this transaction ends."""
    kin = family(crisis)
    quick.ask("SELECT pg_advisory_xact_lock(%s, %s)", [LOCK, kin[0].pk])
    return [one.pk for one in kin]


def _families(crises: Sequence[Crisis]) -> list[list[Crisis]]:
    found: dict[int, list[Crisis]] = {}
    for one in crises:
        kin = family(one)
        found.setdefault(kin[0].pk, kin)
    return list(found.values())


def _cause(crisis: Crisis) -> Cause:
    spikes = list(crisis.spikes.all())
    stems = {*crisis.words, *(stem for one in spikes for stem in one.stems)}
    noticed = {message for one in spikes for message in one.messages}
    return Cause(crisis, trouble([crisis.title, crisis.sentence], stems, noticed), crisis.since - BEFORE, crisis.resolved_at)


def _search(crisis: Crisis, cause: Cause) -> Search:
    stems, noticed = sorted(cause.trouble.stems), len(cause.trouble.noticed)
    new = {"stems": stems, "noticed": noticed, "since": cause.since}
    row, _made = Search.objects.get_or_create(crisis=crisis, defaults=new)
    if (row.stems, row.noticed, row.since) != (stems, noticed, cause.since):
        row.stems, row.noticed, row.since, row.up_to, row.done_at = stems, noticed, cause.since, 0, None
    return row


def _concerning(seen: Iterable[Seen], crisis: Crisis) -> list[Seen]:
    """A rehearsal is about its own mailbox and about nothing else, and nothing else is about a rehearsal."""
    if crisis.drill is not None:
        return [one for one in seen if one.mailbox == crisis.drill.mailbox_id]
    rehearsed = _rehearsed()
    return [one for one in seen if one.mailbox not in rehearsed]


def _rehearsed() -> set[int | None]:
    return set(Drill.objects.exclude(mailbox=None).values_list("mailbox", flat=True))


def _take_in(seen: Iterable[Seen], kin: Sequence[int], causes: Sequence[Cause]) -> None:
    """Add what was seen to the rows of the customers, or make them."""
    by_customer: dict[int, list[tuple[Seen, Cause, Verdict]]] = defaultdict(list)
    for one in seen:
        judged = [(cause, is_hit(one.contact, cause.trouble)) for cause in causes if _in_time(one, cause)]
        if judged and not one.sender.startswith(WITHHELD):
            cause, verdict = max(judged, key=lambda pair: (pair[1].is_hit, pair[1].weight))
            by_customer[one.customer].append((one, cause, verdict))
    if not by_customer:
        return
    rows = {row.customer_id: row for row in _known(kin, by_customer)}
    fresh = [_fresh(customer, found) for customer, found in by_customer.items() if customer not in rows]
    changed = [rows[customer] for customer, found in by_customer.items() if customer in rows and _add(rows[customer], found)]
    Affected.objects.bulk_create(fresh)
    Affected.objects.bulk_update(changed, ["case", "message", "channel", "why", "messages", "repeats", "is_out"])
    if fresh or changed:
        _tell(*{row.crisis_id for row in (*fresh, *changed)})


def _in_time(one: Seen, cause: Cause) -> bool:
    """Words may come later than the repair; a call without words says nothing once it is repaired."""
    return one.at >= cause.since and not (one.channel == PHONE and cause.until and one.at > cause.until)


def _known(kin: Sequence[int], customers: Mapping[int, object]) -> list[Affected]:
    return list(Affected.objects.select_for_update(of=("self",)).filter(crisis__in=kin, customer__in=list(customers)))


def _fresh(customer: int, found: Sequence[tuple[Seen, Cause, Verdict]]) -> Affected:
    row = Affected(crisis=found[0][1].crisis, customer_id=customer, is_out=True)
    _add(row, found)
    return row


def _add(row: Affected, found: Sequence[tuple[Seen, Cause, Verdict]]) -> bool:
    """Fold further contacts in; whether anything is new. Once hit, something else they write changes nothing.

    What did not look like it before is judged again: the words by which people are found grow with the crisis.
    """
    was_out = row.is_out and row.decided_by_id is None
    new = [one for one in found if was_out or one[0].message not in row.messages]
    hits = [one for one in new if one[2].is_hit]
    if not hits and (row.pk or not new):
        return False
    best = max(hits or new, key=lambda one: one[2].weight)
    last = max(hits or new, key=lambda one: (one[0].at, one[0].message))[0]
    if was_out:
        row.why, row.messages, row.is_out = _as_rows(best[2]), [], not hits
    row.messages = [*row.messages, *(one[0].message for one in hits or new)]
    row.repeats = len(row.messages) - 1
    row.case_id, row.message_id, row.channel = last.case, last.message, last.channel
    return True


def _as_rows(verdict: Verdict) -> list[dict[str, Any]]:
    return [asdict(one) for one in verdict.reasons]


def _take_in_callers(crisis: Crisis, kin: Sequence[int], cause: Cause) -> None:
    """Who is to be called back, whether their call left a message or somebody took the number down."""
    rows = Callback.objects.filter(last_at__gte=cause.since, customer__isnull=False).exclude(number="")
    if cause.until:
        rows = rows.filter(first_at__lte=cause.until)
    drills = _rehearsed()
    own = crisis.drill.mailbox_id if crisis.drill else None
    found = {
        one.customer_id or 0: one
        for one in rows.order_by("pk")
        if (one.mailbox_id == own if crisis.drill else one.mailbox_id not in drills)
    }
    known = {row.customer_id: row for row in _known(kin, found)}
    why = [{"code": "called_meanwhile", "weight": 3.0, "values": {}}]
    fresh = [
        Affected(crisis=crisis, customer_id=customer, case_id=one.case_id, callback=one, channel=PHONE, why=why)
        for customer, one in found.items()
        if customer not in known
    ]
    changed = [known[customer] for customer, one in found.items() if customer in known and _called(known[customer], one)]
    Affected.objects.bulk_create(fresh)
    Affected.objects.bulk_update(changed, ["callback", "case", "is_out"])
    if fresh or changed:
        _tell(crisis.pk)


def _called(row: Affected, callback: Callback) -> bool:
    """Their callback is written on their row; whether that changed anything."""
    before = (row.callback_id, row.case_id, row.is_out)
    row.callback, row.case_id = callback, row.case_id or callback.case_id
    if row.decided_by_id is None:
        row.is_out = False
    return before != (row.callback_id, row.case_id, row.is_out)


def cases_of_customers(customers: Sequence[int]) -> dict[int, int]:
    """The newest case of each customer, for those who are on the list without one."""
    rows = Case.objects.filter(customer__in=customers).exclude(state__in=["joined", "set_aside"]).order_by("last_message_at")
    return dict(rows.values_list("customer", "pk"))


def newest_word(cases: Sequence[int]) -> dict[int, int]:
    """The newest message of each case, in any direction."""
    found: dict[int, int] = {}
    for case, message in Passage.objects.filter(case__in=cases).values_list("case", "message"):
        found[case] = max(message, found.get(case, 0))
    return found


def _tell(*crises: int) -> None:
    live.tell(*(live.Change("affected", pk) for pk in crises))

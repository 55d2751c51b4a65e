"""From people a crisis hit to their letters: language, greeting, own line, and the way on which it may go now; or why it cannot.

Why is kept with the letter for everybody who looks, so it is said in the desk's language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.db.models import Q, QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.callbacks.models import OPEN, Callback
from opora.cases.models import Case
from opora.crises.actions.affected import cases_of_customers, newest_word
from opora.crises.models import Affected, MassAnswer, MassLetter
from opora.crises.queries.crises import family
from opora.customers.models import Identity, Order
from opora.kernel.db import quick
from opora.messages.channels import channel, known_channels
from opora.messages.models import Mailbox, Message
from opora.pure.crises.letters import Addressed, Told, cart_in, greeting, line, orders_in
from opora.pure.languages.registry import LANGUAGES
from opora.replies.coaching.facts import person
from opora.replies.robots import is_nobody
from opora.team import queries as team

BATCH = 300
MAIL, PHONE, SMS = "email", "phone", "sms"
State, Kind = MassLetter.State, MassAnswer.Kind
# A person of ours answered after the customer's word about it: they have been told, in better words than everybody's.
ANSWERED_SINCE = """
    SELECT DISTINCT p.case_id FROM unnest(%s::bigint[], %s::bigint[]) AS told (case_id, message)
      JOIN cases_passage p ON p.case_id = told.case_id JOIN messages_message m ON m.id = p.message_id
     WHERE m.id > told.message AND m.direction = 'out' AND m.automatic = '' AND m.delivery NOT IN ('cancelled', 'failed', 'bounced')
"""
REACHED = (Callback.State.REACHED, Callback.State.WRITTEN)
"""Who was called back, or written to instead, has had their follow-up."""


def without_letter(answer: MassAnswer) -> QuerySet[Affected]:
    """Who should get this answer and has no letter yet: hit, not answered, found by now. Of linked crises all together."""
    kin = [one.pk for one in family(answer.crisis)]
    rows = Affected.objects.filter(crisis__in=kin, is_out=False, customer__erased_at=None)
    if answer.kind == Kind.ANSWER:
        rows = rows.filter(answered=None)
    else:
        rows = rows.filter(followed_up=None, no_follow_up_reason="").exclude(callback__state__in=REACHED)
    return rows.exclude(pk__in=MassLetter.objects.filter(answer=answer).values("affected"))


def compose_some(answer: MassAnswer) -> int:
    """Letters for the next batch of people; returns how many."""
    people = list(_with_all(without_letter(answer)).order_by("pk")[:BATCH])
    if not people:
        return 0
    around = _Around.of(people)
    with translation.override(team.desk().language):
        letters = [_letter(one, answer, around) for one in people]
    MassLetter.objects.bulk_create(letters, ignore_conflicts=True)
    return len(people)


def compose_again(letter: MassLetter) -> None:
    """The way is looked for anew, for example after somebody added an address; own words stay."""
    rows = list(_with_all(Affected.objects.filter(pk=letter.affected_id)))
    with translation.override(team.desk().language):
        fresh = _letter(rows[0], letter.answer, _Around.of(rows))
    letter.state, letter.way, letter.reason, letter.seen_up_to = fresh.state, fresh.way, fresh.reason, fresh.seen_up_to
    letter.language, letter.greeting = fresh.language, fresh.greeting
    if not letter.by_hand:
        letter.personal = fresh.personal


def way_of_letter(letter: MassLetter) -> tuple[str, str]:
    """The way to a customer whatever speaks against writing to them; '' with the sentence why where there is none."""
    rows = list(_with_all(Affected.objects.filter(pk=letter.affected_id)))
    around = _Around.of(rows)
    case = around.case(rows[0])
    with translation.override(team.desk().language):
        return _way(rows[0], case, letter.answer, around) if case else ("", letter.reason)


def _with_all(rows: QuerySet[Affected]) -> QuerySet[Affected]:
    return rows.select_related("customer", "callback", "message__thread__mailbox")


@dataclass(slots=True)
class _Around:
    """What composing needs to know, asked for a batch: by customer, but cases by their number."""

    case_of: dict[int, int]
    cases: dict[int, Case]
    identities: dict[int, list[Identity]]
    newest: dict[int, int]
    answered: set[int]
    orders: dict[int, set[str]]
    said: dict[int, str]
    """By affected row: all they wrote about it, newest first."""
    begin: dict[str, Mailbox] = field(default_factory=dict)
    """By kind of identity: the mailbox of a channel on which one may write first."""

    @classmethod
    def of(cls, people: Sequence[Affected]) -> _Around:
        customers = [one.customer_id for one in people]
        known = cases_of_customers(customers)
        case_of = {one.pk: one.case_id or known.get(one.customer_id, 0) for one in people}
        cases = Case.objects.select_related("customer", "mailbox", "joined_into__customer", "joined_into__mailbox").in_bulk(
            list(case_of.values())
        )
        cases = {pk: one.joined_into if one.state == Case.State.JOINED and one.joined_into else one for pk, one in cases.items()}
        return cls(
            case_of=case_of,
            cases=cases,
            identities=_identities({*customers, *(one.customer_id for one in cases.values())}),
            newest=newest_word([one.pk for one in cases.values()]),
            answered=_answered_since(people, case_of),
            orders=_orders(customers),
            said=_said(people),
            begin=_beginning(),
        )

    def case(self, one: Affected) -> Case | None:
        return self.cases.get(self.case_of[one.pk])


def _letter(one: Affected, answer: MassAnswer, around: _Around) -> MassLetter:
    case = around.case(one)
    letter = MassLetter(answer=answer, affected=one, state=State.READY)
    if case is None:
        letter.state, letter.reason = State.HELD, _("There is no case to answer in. Open one, or leave this customer out.")
        return letter
    who = _addressed(one, case)
    letter.language = "sr-Latn" if who.latin else who.language
    letter.greeting = greeting(who)
    letter.seen_up_to = around.newest.get(case.pk, 0)
    letter.state, letter.way, letter.reason = _where(one, case, answer, around)
    if not (letter.way.startswith("new:") and answer.kind == Kind.ANSWER):
        letter.personal = line(who, _told(one, answer, around))
    return letter


def _addressed(one: Affected, case: Case) -> Addressed:
    """In the language and script of their newest words about it, else of their card, else of the mailbox."""
    customer, message = case.customer, one.message
    name = person(case)
    language, script = (message.language[:2], message.script) if message else ("", "")
    if language not in LANGUAGES:
        language, script = customer.language[:2], customer.script
    if language not in LANGUAGES:
        language = (case.mailbox.language[:2] if case.mailbox else "") or "en"
    if language not in LANGUAGES:
        language = "en"
    return Addressed(name.first_name, name.surname, name.gender, name.form, language, script if language == "sr" else "")


def _told(one: Affected, answer: MassAnswer, around: _Around) -> Told:
    """What they told us of, in whichever of their messages. An order counts only when it is theirs."""
    text = around.said.get(one.pk, "")
    theirs = around.orders.get(one.customer_id, set())
    order = next((number for number in orders_in(text) if number in theirs), "")
    called = one.channel == PHONE and answer.kind == Kind.ANSWER
    return Told(order=order, cart=cart_in(text), times=1 if called else one.repeats + 1, called=called)


def _said(people: Sequence[Affected]) -> dict[int, str]:
    """Who writes twice often names the order only in the first message."""
    wanted = {one.pk: sorted({*one.messages, *([one.message_id] if one.message_id else [])}, reverse=True) for one in people}
    rows = Message.objects.filter(pk__in=[pk for pks in wanted.values() for pk in pks]).values_list("pk", "subject", "reply")
    words = {pk: f"{subject}\n{reply}" for pk, subject, reply in rows}
    return {affected: "\n".join(words[pk] for pk in pks if pk in words) for affected, pks in wanted.items()}


def _where(one: Affected, case: Case, answer: MassAnswer, around: _Around) -> tuple[str, str, str]:
    """State, way and, where it does not go, the sentence why."""
    if answer.kind == Kind.ANSWER:
        if case.pk in around.answered:
            return State.LEFT_OUT, "", _("A colleague has answered them already.")
        if one.channel == PHONE:
            waits = one.callback is not None and one.callback.state in OPEN
            return State.LEFT_OUT, "", _("They are called back.") if waits else _("They spoke to us on the telephone.")
    elif one.callback is not None and one.callback.state in OPEN:
        return State.HELD, "", _("They still wait to be called back. Call them first; then they need no letter.")
    way, why = _way(one, case, answer, around)
    return (State.READY, way, "") if way else (State.HELD, "", why)


def _way(one: Affected, case: Case, answer: MassAnswer, around: _Around) -> tuple[str, str]:
    """The way they used last while its window is open, else another identity of theirs, else a sentence (invariant 12)."""
    drill = answer.crisis.drill
    if drill is not None and (case.mailbox_id != drill.mailbox_id or _other_box(one, drill.mailbox_id)):
        return "", _("A rehearsal is answered in its own mailbox only.")
    way, why = _as_they_wrote(one)
    theirs = around.identities.get(case.customer_id, [])
    if way or drill is not None:
        return way, why
    if _mails(theirs):
        return MAIL, ""
    for identity in theirs:
        box = around.begin.get(identity.kind)
        if box:
            return f"new:{box.pk}:{identity.value}", ""
    cannot = _("We cannot reach this customer: no way to them is open. Add an address or a number to their card.")
    return "", f"{why} {cannot}".strip()


def _as_they_wrote(one: Affected) -> tuple[str, str]:
    """Into the conversation of their newest words, if one may write there now."""
    thread = one.message.thread if one.message else None
    if thread is None or one.message is None:
        return "", ""
    if thread.channel == MAIL:
        return ("" if is_nobody(one.message.from_address) else MAIL), ""
    kind = channel(thread.channel)
    if kind is None or kind.sends is None:
        return "", ""
    window = kind.window(thread, timezone.now())
    return (f"thread:{thread.pk}", "") if window.open and not kind.public else ("", str(window.sentence))


def _other_box(one: Affected, box: int | None) -> bool:
    return one.message is not None and one.message.thread.mailbox_id != box


def _mails(theirs: Sequence[Identity]) -> bool:
    return any(one.kind == Identity.Kind.EMAIL and not is_nobody(one.value) for one in theirs)


def _identities(customers: set[int]) -> dict[int, list[Identity]]:
    found: dict[int, list[Identity]] = defaultdict(list)
    for one in Identity.objects.filter(customer__in=customers, shared=False).order_by("-last_used_at"):
        found[one.customer_id].append(one)
    return found


def _answered_since(people: Sequence[Affected], case_of: Mapping[int, int]) -> set[int]:
    told = [(case_of[one.pk], one.message_id) for one in people if one.message_id and case_of[one.pk]]
    cases, messages = [case for case, _message in told], [message for _case, message in told]
    return {row[0] for row in quick.ask(ANSWERED_SINCE, [quick.array(cases), quick.array(messages)])} if told else set()


def _orders(customers: Sequence[int]) -> dict[int, set[str]]:
    """Numbers of orders by customer, by card or by any of their addresses."""
    addresses = dict(Identity.objects.filter(customer__in=customers, kind=Identity.Kind.EMAIL).values_list("value", "customer"))
    found: dict[int, set[str]] = defaultdict(set)
    theirs = Q(customer__in=customers) | Q(email__in=list(addresses))
    for number, customer, email in Order.objects.filter(theirs).values_list("number", "customer", "email"):
        found[customer or addresses.get(email, 0)].add(number)
    return found


def _beginning() -> dict[str, Mailbox]:
    kinds = {one.name: one.identity_kind for one in known_channels() if one.writes_first and one.sends and one.name != MAIL}
    boxes = Mailbox.objects.filter(channel__in=kinds, retired_at=None).order_by("-pk")
    return {kinds[box.channel]: box for box in boxes}

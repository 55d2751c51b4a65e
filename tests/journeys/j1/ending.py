"""Step 9: whoever waited is called back, everybody else gets a written follow-up, and every customer is reached exactly once."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

from django.utils import timezone

from opora.callbacks import actions as callbacks
from opora.callbacks.models import OPEN, Callback
from opora.crises.actions.answering import prepare, start, write_parts
from opora.crises.actions.closing import stand_down_when_all_are_reached
from opora.crises.models import Affected, MassAnswer, MassLetter
from opora.crises.queries.closing import against_closing, impossible
from opora.customers.models import Identity
from opora.pure.languages import to_latin_serbian
from opora.pure.languages.registry import LANGUAGES
from opora.replies import actions as replies
from opora.replies.coaching import Decisions, Held
from opora.replies.models import Draft
from opora.team.models import Agent
from tests.cast import Whatever
from tests.journeys.j1.clock import moment
from tests.journeys.j1.people import WITHHELD, Customer
from tests.journeys.j1.story import Story

NOT_REACHED = 3
MONDAY = date(2026, 11, 23)
FOLLOW_UP = {
    "cs": ("Od 17.40 do 18.51 nešlo dokončit objednávku.", "Vypršel certifikát platební brány; hlídáme ho teď 30 dní předem."),
    "pl": (
        "Od 17:40 do 18:51 nie można było złożyć zamówienia.",
        "Wygasł certyfikat bramki płatności; teraz sprawdzamy go 30 dni wcześniej.",
    ),
    "el": ("Από τις 17:40 έως τις 18:51 δεν γίνονταν παραγγελίες.", "Έληξε το πιστοποιητικό πληρωμών· το ελέγχουμε πια 30 ημέρες πριν."),
    "sr": ("Од 17.40 до 18.51 није било могуће наручивање.", "Истекао је сертификат за плаћање; сада га пратимо 30 дана раније."),
    "en": ("From 17:40 to 18:51 orders could not be placed.", "The payment certificate had expired; we now watch it 30 days ahead."),
}
NEVER = {"cs": "Slibujeme, že se to už nikdy nestane."}


def ending(story: Story) -> None:
    """Friday evening, Saturday morning, Monday."""
    _call_everybody_back(story)
    story.clock.to(moment("09:00", MONDAY))
    story.desk.works()
    _write_to_everybody_else(story)
    _everybody_once(story)
    left = {one.code: one.count for one in against_closing(story.again())}
    story.report.same(9, "what still stands against closing", {"lesson": 1}, left)
    stand_down_when_all_are_reached(story.again(), by=story.desk.jana, our_people="Unavení, v pořádku", the_customers="Klidní")
    story.desk.works()


def _call_everybody_back(story: Story) -> None:
    """Most are reached at the first try, some at the second or third; three never are, and get a text message."""
    people, tried = (story.desk.petr, story.desk.ola), Counter[int]()
    rows = list(Callback.objects.filter(state__in=OPEN).order_by("first_at", "pk"))
    lost = {one.pk for one in rows[:: max(1, len(rows) // min(_lost(story), len(rows)))][: _lost(story)]}
    while waiting := list(Callback.objects.filter(state__in=["waiting"]).order_by("due_at", "pk")):
        due: datetime = waiting[0].due_at or timezone.now()
        story.clock.to(due)
        for place, row in enumerate(one for one in waiting if one.due_at and one.due_at <= timezone.now()):
            tried[row.pk] += 1
            reached = (
                row.pk not in lost and tried[row.pk] > row.pk % 7 // 3
            )  # of seven: three at once, three at the second, one at the third
            callbacks.take(row, by=people[place % 2])
            callbacks.note_result(row, "reached" if reached else "no_answer", by=people[place % 2], reaction="pleased" if reached else "")
            _sends_the_substitute(row, people[place % 2])
        story.desk.works()
    story.clock.wait(minutes=1)
    story.desk.works()
    states = Counter(Callback.objects.filter(pk__in=[one.pk for one in rows]).values_list("state", flat=True))
    wanted = {"reached": len(rows) - _lost(story), "written": _lost(story)}
    story.report.same(9, "called back", wanted, dict(states))
    story.report.line(9, "within 3 tries", f"at most {max(tried.values())}", max(tried.values()) <= 3)
    story.report.same(9, "text messages instead of a call", _lost(story), len(story.desk.sms.taken))
    story.report.same(9, "withheld numbers, shown as impossible", story.friday.sized(WITHHELD), impossible(story.again()))


def _lost(story: Story) -> int:
    return story.friday.sized(NOT_REACHED)


def _sends_the_substitute(row: Callback, agent: Agent) -> None:
    key = Callback.objects.values_list("draft_key", flat=True).get(pk=row.pk)
    draft = Draft.objects.filter(key=key).first() if key else None
    if draft:
        replies.send([draft], by=agent, decisions=Whatever())


def _write_to_everybody_else(story: Story) -> None:
    jana = story.desk.jana
    mass = prepare(story.again(), "follow_up", by=jana)
    parts = {one: {"happened": FOLLOW_UP[one][0], "changed": FOLLOW_UP[one][1]} for one in LANGUAGES}
    write_parts(mass, {**parts, "cs": {**parts["cs"], "get": NEVER["cs"]}}, by=jana)
    story.desk.works()
    held = _held(mass, jana, {})
    story.report.line(9, "“never again” is held by the coach", ", ".join(sorted(held)) or "sent", bool(held))
    write_parts(mass, parts, by=jana)
    held = _held(mass, jana, {})
    story.report.line(9, "the honest follow-up leaves", f"held by {', '.join(sorted(held))}" if held else "started", not held)
    if held:
        _held(mass, jana, Whatever())
    story.desk.works()
    story.clock.wait(seconds=15)
    story.desk.works()


def _held(mass: MassAnswer, by: Agent, decisions: Decisions) -> set[str]:
    try:
        start(mass, by=by, decisions=decisions)
    except Held as problem:
        return {one.rule for one in problem.waiting}
    return set()


def _everybody_once(story: Story) -> None:
    """505 written, 42 spoken to, 3 by text message: 550, each once."""
    rows = Affected.objects.filter(crisis=story.crisis, is_out=False).select_related("callback", "followed_up__thread")
    written = [one for one in rows if one.followed_up]
    ways = Counter(one.followed_up.thread.channel for one in written if one.followed_up)
    friday = story.friday
    answered = sum(one.answered for one in friday.of("call"))
    wanted = {"email": len(friday.of("mail")), "sms": answered, "chat": len(friday.of("chat")), "messenger": len(friday.of("messenger"))}
    story.report.same(9, "written follow-ups by channel", wanted, dict(ways))
    _in_their_language(story, written)
    states = Counter(one.followed_up.delivery for one in written if one.followed_up)
    story.report.same(9, "of these delivered", {"sent": sum(wanted.values())}, dict(states))
    called = [one for one in rows if one.callback and one.callback.state in ("reached", "written")]
    both = {one.pk for one in written} & {one.pk for one in called}
    story.report.same(9, "customers with a follow-up and a call", 0, len(both))
    customers = {one.customer_id for one in [*written, *called]}
    total = len(friday.customers)
    story.report.same(9, "every customer exactly once", (total, total), (len(customers), len(written) + len(called)))
    held = list(
        MassLetter.objects.filter(answer__kind="follow_up", answer__crisis=story.crisis, state="held").values_list("reason", flat=True)[:3]
    )
    story.report.same(9, "follow-ups that wait for a person", [], held)
    late = [one for one in story.desk.graph.said if one.told.get("tag") == "HUMAN_AGENT"]
    story.report.same(9, "Messenger followed up within 7 days as an answer of a person", len(friday.of("messenger")), len(late))
    ours = {one.followed_up.rfc_id for one in written if one.followed_up and one.followed_up.thread.channel == "email"}
    took = Counter(one.recipients[0] for one in story.desk.smtp.taken() if one.message_id.strip("<>") in ours)
    story.report.same(9, "their mail servers took, and at most each", (wanted["email"], 1), (len(took), max(took.values(), default=0)))


def _in_their_language(story: Story, written: list[Affected]) -> None:
    """What happened and what was changed since when, as each of them reads."""
    reached = {one.address: one for one in story.friday.of("mail")} | {one.number: one for one in story.friday.of("call")}
    owners = Identity.objects.filter(customer__in=[one.customer_id for one in written], value__in=list(reached))
    who = {customer: reached[value] for customer, value in owners.values_list("customer", "value")}
    told = [(who[one.customer_id], one.followed_up.reply) for one in written if one.customer_id in who and one.followed_up]
    wrong = [one.name for one, words in told if not all(part.rstrip(".") in words for part in _said_to(one))]
    found = f"{len(told) - len(wrong)} of {len(told)}" + (f"; not {', '.join(wrong[:4])}" if wrong else "")
    story.report.line(
        9, "mails and text messages say what happened and what changed, in their language and script", found, bool(told) and not wrong
    )


def _said_to(one: Customer) -> list[str]:
    parts = FOLLOW_UP[one.language[:2]]
    return [to_latin_serbian(part) if one.language == "sr-Latn" else part for part in parts]

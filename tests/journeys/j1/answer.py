"""Step 6: one answer to everybody, with the worker killed in the middle of it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from opora.crises.actions.answering import prepare, start
from opora.crises.models import Affected, MassAnswer, MassLetter
from opora.crises.queries.crises import family
from opora.messages.delivery import take_back_claims
from opora.messages.models import Message
from tests.journeys.j1.people import ELSE, Customer
from tests.journeys.j1.report import Stopwatch
from tests.journeys.j1.story import Story
from tests.kill.desk import nothing_waits, what_waits

HANG = 3600.0  # seconds; catches a hang, measures nothing
FIVE_MINUTES = 300


def answer_everybody(story: Story) -> None:
    """Preselected, composed, begun, killed, gone on with, counted."""
    story.desk.until("18:02")
    watch = Stopwatch()
    mass = prepare(story.crisis, "answer", by=story.desk.jana)
    story.desk.works()
    composed = watch.seconds
    _who_was_chosen(story)
    begun = timezone.now()
    letters = MassLetter.objects.filter(answer=mass, state="ready").count()
    mass = start(mass, by=story.desk.jana)
    died = _killed_and_gone_on(story, mass, at=max(2, letters // 3))
    story.report.same(6, "the worker was killed in the middle", "SIGKILL", died)
    mass.refresh_from_db()
    assert mass.ended_at
    seconds = (_last_sent(mass) - begun).total_seconds()
    story.report.line(
        6, "all have left within 5 minutes, the kill included", f"{seconds:.0f} s for {letters} letters", seconds <= FIVE_MINUTES
    )
    story.report.figure("answers composed", f"{composed:.1f} s for {letters}")
    story.report.figure("answers queued, the kill included", f"{(mass.ended_at - begun).total_seconds():.1f} s")
    story.report.figure("answers sent, the kill included", f"{seconds:.1f} s")
    _each_once(story, mass)
    _in_their_own_words(story, mass)


def _who_was_chosen(story: Story) -> None:
    """The mail writers are on the list, their repeats folded in; the others are not."""
    rows = Affected.objects.filter(crisis__in=family(story.crisis))
    writers = {one.address for one in story.friday.of("mail")}
    chosen = _addresses(rows.filter(is_out=False, channel="email"))
    story.report.same(6, "mail writers preselected", len(writers), len(writers & chosen))
    story.report.same(6, "of those about something else preselected", 0, len(chosen - writers))
    others = _addresses(rows.filter(is_out=True)) - writers
    story.report.same(6, "letters about something else looked at and left out", story.friday.sized(ELSE), len(others))
    twice = sum(rows.filter(is_out=False, channel="email").values_list("repeats", flat=True))
    story.report.same(6, "second mails folded in", story.friday.sized(12), twice)
    people = rows.filter(is_out=False).count()
    story.report.same(6, "customers on the list, each once", len(story.friday.customers), people)


def _addresses(rows: Iterable[Affected]) -> set[str]:
    found = Affected.objects.filter(pk__in=[one.pk for one in rows], customer__identities__kind="email")
    return set(found.values_list("customer__identities__value", flat=True))


def _killed_and_gone_on(story: Story, mass: MassAnswer, at: int) -> str:
    """The first worker dies before its so-manieth mail is on the wire; the next one finishes what it began."""
    log = story.folder / "workers.log"
    with story.desk.worker(log, f"delivery before the wire#{at}") as worker:
        status = worker.wait(HANG)
    left = Message.objects.filter(delivery__in=["due", "claimed", "wire"]).count()
    assert left, "it was killed too late: nothing was left to do"
    with story.desk.worker(log) as worker:
        deadline = time.monotonic() + HANG
        while not _gone(mass):
            assert worker.poll() is None, log.read_text()[-4000:]
            assert time.monotonic() < deadline, what_waits()
            time.sleep(0.5)
    return "SIGKILL" if status == -9 else f"it ended with {status}"


def _gone(mass: MassAnswer) -> bool:
    take_back_claims()
    return MassAnswer.objects.filter(pk=mass.pk).exclude(ended_at=None).exists() and nothing_waits()


def _last_sent(mass: MassAnswer) -> datetime:
    sent = Message.objects.filter(pk__in=MassLetter.objects.filter(answer=mass).values("message"))
    return max(sent.exclude(delivered_at=None).values_list("delivered_at", flat=True), default=timezone.now())


def _each_once(story: Story, mass: MassAnswer) -> None:
    """The desk's rows against what the servers of others took."""
    letters = MassLetter.objects.filter(answer=mass, state="handed").select_related("message__thread")
    sent = [one.message for one in letters if one.message]
    states = Counter(one.delivery for one in sent)
    people = story.friday.of("mail", "chat", "messenger")
    story.report.same(6, "letters sent, all of them delivered", {"sent": len(people)}, dict(states))
    ours = {one.rfc_id for one in sent}
    took = Counter(one.recipients[0] for one in story.desk.smtp.taken() if one.message_id.strip("<>") in ours)
    writers = {one.address for one in story.friday.of("mail")}
    story.report.same(6, "mail: nobody missed", len(writers), len(writers & set(took)))
    story.report.same(6, "mail: nobody twice", 0, sum(number > 1 for number in took.values()))
    threads = Counter(one.thread_id for one in sent if one.thread.channel == "chat")
    story.report.same(6, "chat: each visitor once", (len(story.friday.of("chat")), 1), (len(threads), max(threads.values(), default=0)))
    page = Counter(one.told["recipient"]["id"] for one in story.desk.graph.said if "message" in one.told)
    story.report.same(6, "Messenger: each person once", {one.person: 1 for one in story.friday.of("messenger")}, dict(page))


def _in_their_own_words(story: Story, mass: MassAnswer) -> None:
    """By name in the right case, in their language and script, with the order or cart they named."""
    rows = MassLetter.objects.filter(answer=mass, affected__channel="email").select_related("message", "affected")
    by_address = {one.address: one for one in story.friday.of("mail")}
    letters = {one.message.to[0]["address"]: one for one in rows if one.message and one.message.to}
    text = {address: letter.message.reply for address, letter in letters.items() if letter.message}
    pairs = [(by_address[address], letter, text[address]) for address, letter in letters.items() if address in by_address]
    _found(story, "called by name in the right case", [(who, who.called in words.split("\n")[0]) for who, _letter, words in pairs])
    _found(story, "in their own language and script", [(who, letter.language == who.language) for who, letter, _words in pairs])
    named = [(who, (who.order or who.cart) in words) for who, _letter, words in pairs if who.order or who.cart]
    _found(story, "the order or cart they mentioned", named)
    latin = [(who, not any("\u0400" <= one <= "\u04ff" for one in words)) for who, _letter, words in pairs if who.language == "sr-Latn"]
    _found(story, "Serbian in Latin letters without a Cyrillic one", latin)


def _found(story: Story, what: str, told: list[tuple[Customer, bool]]) -> None:
    wrong = [f"{who.name} ({who.language})" for who, right in told if not right]
    shown = f"{len(told) - len(wrong)} of {len(told)}" + (f"; not {', '.join(wrong[:4])}" if wrong else "")
    story.report.line(6, what, shown, bool(told) and not wrong)

"""Step 10: the review on Monday, and what is better when the same happens next month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from django.utils import timezone

from opora.crises.actions import causes, lessons
from opora.crises.actions.bulletins import begin_bulletin, publish
from opora.crises.actions.closing import close
from opora.crises.actions.lessons import Review
from opora.crises.actions.tasks import add_cost
from opora.crises.models import Cause, Cost, Crisis, Lesson, SpikeCard
from opora.crises.queries.alarm import proposal
from opora.crises.queries.board import answers_now
from opora.playbooks.actions import write_version
from opora.playbooks.models import Playbook
from opora.pure.plans import read
from tests.cast import browser
from tests.journeys.j1.clock import moment
from tests.journeys.j1.flood import SENTENCE
from tests.journeys.j1.people import Contact
from tests.journeys.j1.report import Stopwatch
from tests.journeys.j1.story import PLAN, Story
from tests.journeys.j1.words import MAILS, SUBJECTS

NEXT_MONTH = date(2026, 12, 18)
CERTIFICATE = Review(
    title="Certificate watch, T-30",
    planned="Certificates are renewed before they run out.",
    happened="The payment certificate ran out on Friday at 17:40; nobody could order for 71 minutes.",
    why="Nobody watched its date.",
    next="Every certificate is watched from thirty days before.",
    whys=("Payments failed", "The certificate was not valid any more", "Nobody renewed it", "Nobody knew the date"),
    nearby="Domains run out the same way.",
    cause="Payment certificate without a watch",
)


def learning(story: Story) -> None:
    """Reviewed, changed, closed; then a month goes by."""
    _the_review(story)
    _next_month(story)


def _the_review(story: Story) -> None:
    desk, crisis = story.desk, story.again()
    due = crisis.review_due_at
    story.report.line(
        10, "review due within 3 working days", f"{due:%A %d %B}" if due else "never", due is not None and due.date() <= date(2026, 11, 26)
    )
    lesson = lessons.begin_review(crisis, by=desk.jana)
    lessons.write_review(lesson, CERTIFICATE, by=desk.jana)
    action = lessons.add_action(lesson, "Watch every certificate", owner=desk.petr, due_on=date(2026, 11, 27), by=desk.jana)
    lessons.agree(lesson, by=desk.jana)
    lessons.finish_action(action, "The monitor warns at T-30.", by=desk.petr)
    for kind, amount, words in (("orders", 41_200, "Carts that nobody finished"), ("hours", 9, "Three people, three hours")):
        add_cost(crisis, kind, Decimal(amount), by=desk.jana, words=words)
    kinds = set(Cost.objects.filter(crisis=crisis).values_list("kind", flat=True))
    story.report.line(
        10,
        "cost: orders lost and hours (remedies come with the room that makes good)",
        ", ".join(sorted(kinds)),
        kinds == {"orders", "hours"},
    )
    plan = Playbook.objects.get(key=PLAN)
    newest = plan.versions.latest("number")
    known = read(newest.content)
    first, *others = known.steps
    better = replace(first, texts={**first.texts, "cs": f"{first.texts['cs']} Nejdřív platnost certifikátů."})
    written = write_version(plan, replace(known, steps=(better, *others)), based_on=newest.number, by=desk.jana, holds=True)
    story.report.same(10, "the plan has a next version", 2, written.number)
    close(story.again(), by=desk.jana)
    desk.works()
    story.report.same(10, "closed, with a lesson", ("closed", "applied"), (story.again().state, Lesson.objects.get(pk=lesson.pk).state))


def _next_month(story: Story) -> None:
    """The same again, at ten in the morning."""
    desk = story.desk
    story.clock.to(moment("09:59", NEXT_MONTH))
    desk.works()
    before = answers_now("cs")[2].yes
    for place, one in enumerate(story.friday.of("mail")[:12]):
        story.clock.wait(seconds=4)
        text = MAILS[one.language][place % len(MAILS[one.language])].replace("{number}", "")
        desk.hears(Contact(0, "mail", one, text, f"{SUBJECTS[one.language][0]} {place}", language=one.language))
    desk.works()
    cards = SpikeCard.objects.filter(at__gt=moment("09:59", NEXT_MONTH))
    story.report.same(10, "next month: one card again", 1, cards.count())
    card = cards.first()
    seen = proposal(SENTENCE, language="cs", card=card)
    story.report.same(10, "REPEATED, for which time", 3, len(seen.before) + 1)
    client = browser(desk.petr)
    shown = client.get("/crises/raise/seen/", {"sentence": SENTENCE, "card": card.pk if card else ""}).content.decode()
    story.report.line(10, "the lesson is on top", seen.lesson.title if seen.lesson else "none", CERTIFICATE.title in shown)
    client.post("/crises/raise/", {"sentence": SENTENCE, "threatens": ["business"], **({"card": card.pk} if card else {})})
    crisis = Crisis.objects.latest("pk")
    story.report.same(10, "it starts from plan version", 2, crisis.run.version.number if crisis.run else 0)
    watch = Stopwatch()
    client.post(f"/crises/{crisis.pk}/do/lead/")
    bulletin = publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    desk.works()
    took = (bulletin.published_at or timezone.now()) - crisis.reported_at
    whole = sorted(one for one, texts in bulletin.texts.items() if texts)
    found = f"{watch.seconds:.1f} s from the plan's own words, in {', '.join(whole)}"
    story.report.line(10, "bulletin within 5 minutes without a word typed", found, took <= timedelta(minutes=5) and len(whole) == 5)
    _the_same_cause(story, crisis, before)


def _the_same_cause(story: Story, crisis: Crisis, before: bool) -> None:
    causes.note_hit(Cause.objects.get(name=CERTIFICATE.cause), crisis=crisis, by=story.desk.jana)
    story.desk.works()
    story.report.same(10, "question 3 of the board, before and after the same cause", (True, False), (before, answers_now("cs")[2].yes))
    lesson = Lesson.objects.get(title=CERTIFICATE.title)
    story.report.same(10, "the lesson is open again", "recurred", lesson.state)

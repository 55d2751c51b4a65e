"""Steps 1 to 5, 7 and half of 8: the flood from 17:40 to 18:01, while the alarm is raised, roles are taken and the bulletin goes out."""

from __future__ import annotations

import re
from contextlib import nullcontext
from datetime import datetime, timedelta
from html import unescape
from http.cookiejar import CookieJar
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, build_opener

from django.utils import timezone

from opora.callbacks.models import Callback
from opora.callbacks.queries import card as card_of_caller
from opora.channels.chat.tests.shop import SHOP
from opora.crises.actions import roles, technicians
from opora.crises.actions.bulletins import Written, begin_bulletin, publish, save_bulletin
from opora.crises.models import Bulletin, Crisis, RoleHeld, SpikeCard
from opora.crises.queries import line
from opora.crises.queries.alarm import proposal
from opora.crises.queries.bulletins import text_of
from opora.messages.calls import Call
from opora.messages.models import Message
from opora.replies import actions as replies
from opora.replies.coaching import Held
from opora.web.callbacks.rows import card_row
from tests.cast import browser, case_of, draft_of
from tests.journeys.j1.clock import PRAGUE, moment
from tests.journeys.j1.people import TAGS
from tests.journeys.j1.report import Stopwatch
from tests.journeys.j1.story import PLAN, Story

SENTENCE = "Nejdou objednávky, zákazníci nemohou zaplatit"
LANGUAGES = ("cs", "pl", "el", "sr", "sr-Latn", "en")
LARGE = 2  # times the size; from here on the flood is played in real time
CAUSE = "payment certificate expired"


def flood(story: Story) -> None:
    """All of it, in the order of the clock."""
    desk = story.desk
    desk.knows_its_customers()
    story.clock.to(moment("17:39"))
    desk.until("17:40")
    with desk.with_a_worker_beside(story.folder / "workers.log") if story.friday.times > LARGE else nullcontext():
        _twenty_minutes(story)


def _twenty_minutes(story: Story) -> None:
    desk = story.desk
    desk.plays(180)
    _the_card(story)
    _the_alarm(story)
    desk.plays(300)
    _roles_are_taken(story)
    desk.plays(360)
    story.marek = technicians.invite_technician(story.crisis, "Marek", by=desk.jana).link
    desk.plays(482)
    desk.plays(494)
    desk.plays(600)
    _the_deputy(story)
    _the_bulletin(story)
    desk.plays(780)
    _the_wrong_promise(story)
    desk.plays(900)
    says(story, CAUSE)
    desk.plays(1260)
    _still_one_card(story)
    _receipts(story)
    _the_line(story)


def _the_card(story: Story) -> None:
    cards = list(SpikeCard.objects.order_by("pk"))
    shown = ", ".join(f"{one.why} {one.trouble} at {_clock(one.at)}" for one in cards)
    story.report.line(1, "one spike card by 17:43", shown, len(cards) == 1)
    card = cards[0]
    alike = list(Message.objects.filter(pk__in=card.messages).order_by("at", "pk").values_list("at", flat=True))
    after = (card.at - alike[7]).total_seconds() if len(alike) > 7 else (card.at - alike[-1]).total_seconds()
    story.report.line(
        1, "card ≤ 60 s after the 8th like contact (below 0: before it)", f"{after:+.1f} s, at {_clock(card.at)}", after <= 60
    )
    story.report.line(
        1, "it names the shared words", f"{card.trouble}: {', '.join(card.words)}", bool(card.words) and card.trouble == "ordering"
    )
    story.report.figure("triggering contact to card", f"{(card.at - alike[min(4, len(alike) - 1)]).total_seconds():.1f} s (story's clock)")


def _still_one_card(story: Story) -> None:
    """Whoever cannot pay and whoever cannot order are hit by one thing, and see it on one card."""
    cards = [one for one in SpikeCard.objects.order_by("pk") if one.at > moment("17:40")]
    shown = "; ".join(f"{one.trouble} {' '.join(one.also)}, {one.contacts} people" for one in cards)
    story.report.line(5, "still one card at 18:01, with the words of all", shown, len(cards) == 1)


def _the_alarm(story: Story) -> None:
    """Two clicks and a sentence."""
    desk, card = story.desk, SpikeCard.objects.earliest("pk")
    seen = proposal(SENTENCE, language=desk.petr.language, card=card)
    client = browser(desk.petr)
    shown = client.get("/crises/raise/seen/", {"sentence": SENTENCE, "card": card.pk}).content.decode()
    answered = client.post("/crises/raise/", {"sentence": SENTENCE, "threatens": ["business"], "card": card.pk})
    assert answered.status_code == 302, answered.content.decode()
    story.crisis = Crisis.objects.exclude(reported_at__lt=moment("17:40")).get()
    key = seen.scenario.key if seen.scenario else ""
    story.report.same(2, "the desk says which scenario it is", PLAN, key)
    story.report.same(2, "how often it happened before", 1, len(seen.before))
    lesson = seen.lesson.title if seen.lesson else ""
    story.report.line(2, "the last lesson is shown", lesson, bool(lesson) and lesson in shown)
    story.report.same(2, "level proposed and taken", (1, 1), (seen.level, story.crisis.level))
    story.report.line(2, "raised at 17:43", _clock(story.crisis.reported_at), story.crisis.reported_at < moment("17:44"))


def _roles_are_taken(story: Story) -> None:
    for agent in (story.desk.jana, story.desk.petr):
        for held in RoleHeld.objects.filter(crisis=story.crisis, agent=agent, ended_at=None, accepted_at=None):
            roles.accept(held, by=agent)


def _the_deputy(story: Story) -> None:
    desk = story.desk
    held = RoleHeld.objects.filter(crisis=story.crisis, accepted_at__isnull=False, ended_at=None)
    who = dict(held.values_list("role", "agent__name"))
    wanted = {"lead": desk.jana.name, "voice": desk.jana.name, "inbox": desk.petr.name}
    story.report.same(3, "who leads, speaks, has the inbox", wanted, {role: who.get(role) for role in wanted})
    first = RoleHeld.objects.get(crisis=story.crisis, role="phones", agent=desk.ola)
    deputy = RoleHeld.objects.get(crisis=story.crisis, role="phones", ended_at=None)
    waited = (deputy.asked_at - first.asked_at).total_seconds()
    found = f"{deputy.agent.name} asked after {waited:.0f} s"
    story.report.line(
        3, "Ola does not accept in 5 minutes: her deputy is called", found, deputy.agent == desk.petr and 300 <= waited <= 330
    )
    roles.give_role(story.crisis, "phones", desk.ola, by=desk.ola)
    roles.give_role(story.crisis, "callbacks", desk.ola, by=desk.ola)


def _the_bulletin(story: Story) -> None:
    """Everywhere within a minute."""
    desk = story.desk
    hearer = desk.listens(next(one for one in story.friday.of("chat") if one.key in desk.visitors))
    watch = Stopwatch()
    bulletin = speaks(story, next_news="18:10")
    desk.works()
    missing = {language: _silent(story, bulletin, language) for language in LANGUAGES}
    heard = hearer.heard("news", within=60)
    seconds = watch.seconds
    hearer.close()
    story.report.same(4, "written in", {"cs", "pl", "el", "sr", "en"}, {one for one, texts in bulletin.texts.items() if texts})
    story.report.same(4, "channels that do not say it, by language", {}, {one: silent for one, silent in missing.items() if silent})
    story.report.line(
        4, "an open chat hears it", "heard" if heard else "silent", text_of(bulletin, hearer.customer.language, "chat") in heard
    )
    news = {one: "18" in text_of(bulletin, one, "chat") and "10" in text_of(bulletin, one, "chat") for one in LANGUAGES}
    story.report.line(4, "“next news 18:10” in every language", f"{sum(news.values())} of {len(news)}", all(news.values()))
    story.report.line(4, "from publishing to every channel ≤ 60 s", f"{seconds:.1f} s", seconds <= 60)
    story.report.line(
        4, "published at 17:50, ≤ 10 minutes after the alarm", _clock(_published(bulletin)), _published(bulletin) < moment("17:51")
    )
    story.report.figure("publishing to status page, chat, phone script, open chat", f"{seconds:.1f} s")


def speaks(story: Story, *, next_news: str) -> Bulletin:
    """Jana publishes the next version."""
    jana, work = story.desk.jana, begin_bulletin(story.crisis, by=story.desk.jana)
    written = Written(work.parts, next_news_at=moment(next_news))
    return publish(save_bulletin(work, written, by=jana), by=jana)


def _silent(story: Story, bulletin: Bulletin, language: str) -> list[str]:
    """The channels that do not say it in this language."""
    desk, customer = story.desk, next(one for one in story.friday.customers if one.language == language)
    file = {"sr-Latn": "sr-latn"}.get(language, language)
    page = _plain(desk.gets(f"/status/{file}.html"))
    hello = desk.knocks("hello", {"language": TAGS[language], "page": f"{SHOP}/"}, customer)["news"]
    said = {
        "status page": all(_plain(part) in page for part in text_of(bulletin, language, "public").split("\n\n")),
        "chat greeting": text_of(bulletin, language, "chat") in hello,
    }
    call = Call.objects.filter(number__in=_callers(story, language)).first()
    if call:
        script = "\n".join(card_row(card_of_caller(call, for_=desk.ola), desk.ola)["script"])
        said["phone script"] = text_of(bulletin, language, "phone") in script
    return [channel for channel, says_it in said.items() if not says_it]


def _callers(story: Story, language: str) -> list[str]:
    return [one.number for one in story.friday.of("call") if one.language == language]


def _plain(text: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split())


def _receipts(story: Story) -> None:
    """Every receipt since 17:50 says what the bulletin says, in the writer's language."""
    bulletin = Bulletin.objects.get(crisis=story.crisis, version=1)
    receipts = Message.objects.filter(automatic="receipt", at__gt=_published(bulletin) + timedelta(seconds=5)).select_related("thread")
    by_language = {one: text_of(bulletin, one, "mail") for one in LANGUAGES}
    spoken = {language: sum(text in one.text for one in receipts) for language, text in by_language.items()}
    silent = sum(not any(text in one.text for text in by_language.values()) for one in receipts)
    wanted = {one for one in LANGUAGES if _wrote_since(story, one, _published(bulletin))}
    story.report.same(4, "receipts since then that do not say it", 0, silent)
    told = ", ".join(f"{language} {number}" for language, number in spoken.items())
    story.report.line(4, "receipts say it in the language of whoever wrote", told, all(spoken[one] for one in wanted))


def _wrote_since(story: Story, language: str, since: datetime) -> bool:
    people = {one.address for one in story.friday.of("mail") if one.language == language}
    return Message.objects.filter(from_address__in=people, at__gt=since).exists()


def _the_wrong_promise(story: Story) -> None:
    """Ola means well."""
    desk = story.desk
    letter = Message.objects.filter(direction="in", thread__channel="email", language="cs").order_by("pk")[3]
    draft = draft_of(case_of(letter), desk.ola, "Dobrý den, do hodiny to pojede.")
    held: set[str] = set()
    try:
        replies.send([draft], by=desk.ola)
    except Held as problem:
        held = {one.rule for one in problem.waiting}
    story.report.line(7, "“do hodiny to pojede” is held by C-R28", ", ".join(sorted(held)) or "sent", "C-R28" in held)
    replies.discard(draft, by=desk.ola)


def says(story: Story, words: str) -> None:
    """Marek, by his link and without an account; his line is in the log within ten seconds."""
    watch = Stopwatch()
    path = urlsplit(story.marek).path
    opener = build_opener(HTTPCookieProcessor(CookieJar()))
    page = opener.open(f"{story.desk.web.address}{path}", timeout=30).read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    told = {"words": words, **({"csrfmiddlewaretoken": token[1]} if token else {})}
    opener.open(f"{story.desk.web.address}{path}", urlencode(told).encode(), timeout=30).read()
    line_in_log = story.crisis.entries.filter(kind="technician", text=words).exists()
    story.report.line(
        8,
        f"Marek writes “{words}” by link at {_clock(timezone.now())}; in the log ≤ 10 s",
        f"{watch.seconds:.1f} s",
        line_in_log and watch.seconds <= 10,
    )
    customers = [one for one in story.friday.customers if one.name in page]
    story.report.same(8, "customers named on his page", 0, len(customers))


def _the_line(story: Story) -> None:
    """The gauge, and one entry for each number that nobody answered."""
    now = line.gauge(for_=story.desk.jana)
    friday = line.what_if(now, phones=3, arrivals=180)
    inputs = friday.inputs
    cards = ", ".join(f"{one.why} {one.trouble} ({one.contacts})" for one in SpikeCard.objects.order_by("pk"))
    story.report.figure("spike cards by the end of the flood", cards)
    story.report.figure("the contact that reached the desk latest", f"{story.desk.latest:.1f} s after its time")
    story.report.figure("receipts (20 a minute at most)", str(Message.objects.filter(automatic="receipt").count()))
    story.report.same(5, "measured: seconds of a talk, seconds of patience", (240, 120), (round(inputs.talk), round(inputs.patience)))
    story.report.same(5, "at 180 calls/h on 3 phones give up, per cent", 75, round(100 * friday.line.giving_up))
    story.report.line(5, "about 15 of 60 answered (± 2)", friday.line.answered_of(60), abs(friday.line.answered_of(60) - 15) <= 2)
    short = line.what_if(friday, talk=90)
    story.report.same(5, "after the 90-second script, per cent", 38, round(100 * short.line.giving_up))
    story.report.line(5, "advice is shown", f"{len(friday.advice)} sentences", any("38" in one for one in friday.advice))
    rows = Callback.objects.filter(first_at__gte=moment("17:40")).exclude(number="")
    missed = [one.number for one in story.friday.of("call") if not one.answered]
    story.report.same(5, "callback entries", len(missed), rows.count())
    story.report.same(5, "exactly one for each number that was missed", sorted(missed), sorted(rows.values_list("number", flat=True)))


def _published(bulletin: Bulletin) -> datetime:
    assert bulletin.published_at
    return bulletin.published_at


def _clock(at: datetime) -> str:
    return f"{at.astimezone(PRAGUE):%H:%M:%S}"

"""One truth: five languages, four lengths, one voice, and the next news is promised instead of the repair."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from opora.crises.actions import moving, roles
from opora.crises.actions.bulletins import Written, begin_bulletin, drop_bulletin, publish, save_bulletin
from opora.crises.actions.raising import Alarm
from opora.crises.actions.upkeep import remind_of_news
from opora.crises.models import Bulletin, Crisis, Entry, RoleHeld, Scenario
from opora.crises.queries.bulletins import news
from opora.crises.tests.led import led
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.playbooks.actions import install_shipped
from opora.playbooks.models import Playbook, StepDone
from opora.pure.crises.composing import LANGUAGES, MOST_SPOKEN_WORDS
from opora.team.models import Notification
from opora.team.queries import local_now
from tests.cast import Team, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def crisis(desk: Team) -> Crisis:
    install_shipped()
    plan = Playbook.objects.get(key="orders-not-working")
    orders = Scenario.objects.create(names={"cs": "Nejdou objednávky"}, usual_level=1, playbook=plan)
    return led(desk, Alarm("Nejdou objednávky", scenario=orders))


def test_the_plan_says_it_in_five_languages_and_every_length_at_once(desk: Team, crisis: Crisis) -> None:
    first = publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    assert set(first.texts) == set(LANGUAGES)
    for language in LANGUAGES:
        texts = first.texts[language]
        assert set(texts) == {"chat", "mail", "phone", "public"}
        assert len(texts["phone"].split()) <= MOST_SPOKEN_WORDS
        assert "{" not in "".join(texts.values())
    crisis.refresh_from_db()
    assert crisis.state == "informing"
    assert news("sr-Latn", "chat")[0].text.isascii() is False
    assert not any("а" <= letter <= "я" for letter in news("sr-Latn", "chat")[0].text)
    assert news("de", "chat")[0].text == first.texts["en"]["chat"]


def test_publishing_ticks_the_step_off_and_a_draft_that_lay_promises_no_time_that_is_over(desk: Team, crisis: Crisis) -> None:
    draft = begin_bulletin(crisis, by=desk.jana)
    Bulletin.objects.filter(pk=draft.pk).update(next_news_at=timezone.now() - timedelta(hours=1))
    published = publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    assert published.next_news_at
    assert published.next_news_at > timezone.now()
    assert StepDone.objects.filter(run=crisis.run, step="bulletin", by=desk.jana).exists()


def test_a_published_version_is_never_changed_and_the_next_one_begins_from_it(desk: Team, crisis: Crisis) -> None:
    first = publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    with pytest.raises(Conflict):
        save_bulletin(first, Written({"cs": {"what": "Jiné"}}), by=desk.jana)
    assert publish(first, by=desk.jana).published_at == first.published_at
    second = begin_bulletin(crisis, by=desk.jana)
    assert begin_bulletin(crisis, by=desk.jana) == second
    assert (second.version, second.parts) == (2, first.parts)
    drop_bulletin(second, by=desk.jana)
    assert [one.bulletin for one in news("cs", "chat")] == [first.pk]


def test_where_nobody_wrote_a_general_sentence_stands_and_a_missing_time_is_named(desk: Team) -> None:
    row = led(desk, Alarm("Zvláštní porucha", level=1))
    draft = begin_bulletin(row, by=desk.jana)
    soon = timezone.now() + timedelta(minutes=20)
    save_bulletin(draft, Written({}, next_news_at=soon), by=desk.jana)
    with pytest.raises(DeskError):
        publish(draft, by=desk.jana)
    kept = save_bulletin(draft, Written({"cs": {"what": "Od {since} nejde tisk."}}, next_news_at=soon), by=desk.jana)
    assert "nejde tisk" in kept.texts["cs"]["chat"]
    assert "something here" in kept.texts["en"]["chat"]
    everywhere = {language: {"what": "Od {since} nejde tisk."} for language in LANGUAGES}
    save_bulletin(draft, Written(everywhere, next_news_at=timezone.now() - timedelta(minutes=1)), by=desk.jana)
    with pytest.raises(DeskError):
        publish(draft, by=desk.jana)
    save_bulletin(draft, Written({**everywhere, "el": {"what": "λέξη " * 80}}, next_news_at=soon), by=desk.jana)
    with pytest.raises(DeskError) as too_long:
        publish(draft, by=desk.jana)
    assert "el" in too_long.value.sentence


def test_a_time_of_repair_is_said_only_as_a_range(desk: Team, crisis: Crisis) -> None:
    draft, now = begin_bulletin(crisis, by=desk.jana), timezone.now()
    written = Written(draft.parts, next_news_at=draft.next_news_at, fixed=(now + timedelta(hours=2), now + timedelta(hours=1)))
    with pytest.raises(DeskError):
        save_bulletin(draft, written, by=desk.jana)
    right = Written(draft.parts, next_news_at=draft.next_news_at, fixed=(now + timedelta(hours=1), now + timedelta(hours=2)))
    said = save_bulletin(draft, right, by=desk.jana).texts["en"]["chat"]
    assert "do not know" not in said


def test_one_voice_speaks(desk: Team, crisis: Crisis) -> None:
    with pytest.raises(Refused):
        begin_bulletin(crisis, by=desk.petr)
    roles.give_role(crisis, "voice", desk.petr, by=desk.petr)
    assert begin_bulletin(crisis, by=desk.petr)


def test_two_who_write_at_once_do_not_overwrite_each_other(desk: Team, crisis: Crisis) -> None:
    roles.give_role(crisis, "voice", desk.petr, by=desk.petr)
    draft = begin_bulletin(crisis, by=desk.jana)
    seen = draft.written_at
    save_bulletin(draft, Written({"cs": {"what": "Petrova slova"}}), by=desk.petr, seen_at=seen)
    with pytest.raises(Conflict):
        save_bulletin(draft, Written({"cs": {"what": "Janina slova"}}), by=desk.jana, seen_at=seen)
    assert Bulletin.objects.get(pk=draft.pk).parts["cs"]["what"] == "Petrova slova"


def test_the_voice_is_reminded_once_before_the_promised_news(desk: Team, crisis: Crisis) -> None:
    first = publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    assert remind_of_news() == 0
    Bulletin.objects.filter(pk=first.pk).update(next_news_at=timezone.now() + timedelta(minutes=4))
    assert remind_of_news() == 1
    assert remind_of_news() == 0
    voice = RoleHeld.objects.get(crisis=crisis, role="voice", ended_at=None).agent
    assert Notification.objects.filter(kind="crisis_news_due", agent=voice).count() == 1
    assert Entry.objects.filter(crisis=crisis, kind="news_due").count() == 1


def test_when_it_works_again_every_language_says_since_when_and_nothing_of_the_trouble(desk: Team, crisis: Crisis) -> None:
    publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    moving.resolve(crisis, by=desk.jana)
    last = publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    assert last.next_news_at is None
    assert "zase v pořádku" in last.texts["cs"]["chat"]
    assert "nejde" not in last.texts["cs"]["chat"]


def test_a_rehearsals_bulletin_is_said_nowhere(desk: Team, crisis: Crisis) -> None:
    publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    drill = crisis.scenario.playbook.drills.create(planned_for=timezone.now())  # type: ignore[union-attr]
    Crisis.objects.filter(pk=crisis.pk).update(drill=drill)
    assert news("cs", "chat") == []
    assert news("cs", "chat", drill=drill.pk)


def test_the_page_shows_every_channel_and_keeps_what_was_typed_when_it_refuses(desk: Team, crisis: Crisis, client: Client) -> None:
    client.force_login(desk.jana)
    address = f"/crises/{crisis.pk}/bulletin/"
    page = client.get(address).content.decode()
    assert "nejde dokončit objednávku" in page
    refused = client.post(address, {"act": "publish", "cs-what": "Moje slova", "next_news_at": ""})
    assert refused.status_code == 400
    assert "Moje slova" in refused.content.decode()
    draft = Bulletin.objects.get(crisis=crisis)
    told = {f"{language}-what": "Od {since} nejde tisk." for language in LANGUAGES}
    at = (local_now() + timedelta(hours=3)).strftime("%Y-%m-%dT%H:%M")
    assert client.post(address, {"act": "publish", **told, "next_news_at": at}).headers["Location"] == f"/crises/{crisis.pk}/"
    draft.refresh_from_db()
    assert draft.published_at
    assert "nejde tisk" in client.get(f"/crises/{crisis.pk}/said/").content.decode()

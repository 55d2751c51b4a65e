"""A rehearsal feels like the real thing and reaches nobody: its customers are simulated, its answers stay in the desk."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail as post
from django.test import Client
from django.utils import timezone

from opora.callbacks.models import Callback
from opora.cases import queries as cases
from opora.cases.models import Case
from opora.crises.actions import roles
from opora.crises.actions.bulletins import begin_bulletin, publish
from opora.crises.actions.drills import Wish, begin_drill, end_drill, plan_drill
from opora.crises.feeding import feed_rehearsals
from opora.crises.models import Crisis, Drill, DrillContact, RoleHeld
from opora.crises.queries.board import answers_now
from opora.crises.queries.bulletins import news
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.playbooks.actions import install_shipped
from opora.playbooks.models import Playbook
from opora.pure.drills.scene import NOBODYS_NUMBER, Feed
from opora.replies import actions as replies
from opora.replies.ways import ways
from tests.cast import Team, answer, draft_of, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def plan(desk: Team) -> Playbook:
    install_shipped()
    return Playbook.objects.get(key="orders-not-working")


def planned(desk: Team, plan: Playbook, **feed: int) -> Drill:
    people = {"lead": desk.jana, "voice": desk.jana, "inbox": desk.petr, "phones": desk.petr, "callbacks": desk.petr}
    return plan_drill(plan, Wish(timezone.now(), people, Feed(contacts=12, minutes=1, **feed)), by=desk.jana)


def everybody_wrote(drill: Drill) -> None:
    DrillContact.objects.filter(drill=drill).update(at=timezone.now() - timedelta(seconds=1))
    feed_rehearsals()
    drain_everything()


def test_its_customers_write_in_their_languages_and_nothing_of_ours_can_leave_the_desk(desk: Team, plan: Playbook) -> None:
    drill = planned(desk, plan, seed=3)
    begin_drill(drill, by=desk.jana)
    everybody_wrote(drill)
    drill.refresh_from_db()
    cases = Case.objects.filter(mailbox=drill.mailbox)
    assert cases.exists()
    assert not drill.contacts.filter(arrived_at=None).exists()
    assert all(number.startswith(NOBODYS_NUMBER) for number in Callback.objects.values_list("number", flat=True))
    for case in cases:
        assert {one.channel.name for one in ways(case)} == {"drill"}
    first = cases.filter(passages__message__facts__rehearsed__isnull=False).first()
    assert first is not None
    sent = answer(first, desk.petr, "Dobrý den, víme o tom a opravujeme to.")
    drain_everything()
    sent.refresh_from_db()
    assert sent.delivery == Message.Delivery.SENT
    assert {address for one in post.outbox for address in one.to} <= {desk.jana.email, desk.petr.email}  # colleagues who are asked
    forwarded = draft_of(first, desk.petr, "Podívej se", kind="forward", to=[{"name": "", "address": "eva@pes.example"}])
    with pytest.raises(DeskError):
        replies.send([forwarded], by=desk.petr)


def test_those_who_do_not_take_part_see_nothing_of_it(desk: Team, plan: Playbook) -> None:
    drill = planned(desk, plan)
    begin_drill(drill, by=desk.jana)
    everybody_wrote(drill)
    assert not cases.visible_cases(for_=desk.ola).filter(mailbox=drill.mailbox).exists()
    assert cases.visible_cases(for_=desk.petr).filter(mailbox__channel="drill").exists()


def test_it_is_scored_from_the_records_and_who_failed_plays_again(desk: Team, plan: Playbook) -> None:
    drill = planned(desk, plan)
    crisis = begin_drill(drill, by=desk.jana)
    with pytest.raises(Conflict):
        begin_drill(drill, by=desk.jana)
    everybody_wrote(drill)
    ended = end_drill(drill, by=desk.jana)
    assert (ended.state, ended.valid_until) == ("again", None)
    assert not ended.people.filter(has_passed=True).exists()
    crisis.refresh_from_db()
    assert crisis.state == "closed"
    assert not Case.objects.filter(mailbox=ended.mailbox, active=True).exists()


def test_whoever_plays_it_well_is_ready_for_six_months(desk: Team, plan: Playbook) -> None:
    drill = planned(desk, plan)
    crisis = begin_drill(drill, by=desk.jana)
    for held in RoleHeld.objects.filter(crisis=crisis, ended_at=None):
        roles.accept(held, by=held.agent)
    crisis.refresh_from_db()
    publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    assert news("cs", "chat") == []
    everybody_wrote(drill)
    drill.refresh_from_db()
    for case in Case.objects.filter(mailbox=drill.mailbox, turn="us"):
        answer(case, desk.petr, "Dobrý den, víme o tom a opravujeme to. Omlouváme se, že teď nemůžete nákup dokončit. Petr Malý")
    Callback.objects.filter(mailbox=drill.mailbox).update(state="reached")
    ended = end_drill(drill, by=desk.jana)
    assert all(one["kept"] for one in ended.score["lines"]), ended.score
    assert ended.valid_until is not None
    assert timedelta(days=180) < ended.valid_until - timezone.now().date() < timedelta(days=184)
    assert Crisis.objects.filter(drill=None).count() == 0
    assert answers_now("cs")


def test_a_plan_without_words_and_a_rehearsal_without_people_are_refused(desk: Team, plan: Playbook) -> None:
    with pytest.raises(DeskError):
        plan_drill(plan, Wish(timezone.now(), {}), by=desk.jana)
    with pytest.raises(Refused):
        plan_drill(plan, Wish(timezone.now(), {"lead": desk.petr}), by=desk.petr)
    everyday = Playbook.objects.filter(kind="everyday").first()
    assert everyday is not None
    silent = plan_drill(everyday, Wish(timezone.now(), {"lead": desk.jana}), by=desk.jana)
    with pytest.raises(DeskError):
        begin_drill(silent, by=desk.jana)


def test_the_pages_plan_begin_and_end_it(desk: Team, plan: Playbook, client: Client) -> None:
    client.force_login(desk.jana)
    told = {"playbook": plan.pk, "planned_for": "2026-12-01T10:00", "contacts": 5, "minutes": 1, "role-lead": desk.jana.pk}
    assert client.post("/crises/drills/new/", {**told, "role-lead": ""}).status_code == 400
    made = client.post("/crises/drills/new/", told).headers["Location"]
    room = client.post(f"{made}do/begin/").headers["Location"]
    assert "Rehearsal" in client.get(room).content.decode()
    assert client.get(made).status_code == 200
    client.post(f"{made}do/end/")
    assert "How it went" in client.get(made).content.decode()
    assert client.get("/crises/drills/").status_code == 200

"""A rehearsal feels like the real thing and reaches nobody: its customers are simulated, its answers stay in the desk."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail as post
from django.db.models import F
from django.test import Client
from django.utils import timezone
from django.utils.html import escape

from opora.callbacks.models import Callback
from opora.cases import queries as cases
from opora.cases.models import Case
from opora.crises.actions import roles
from opora.crises.actions.bulletins import begin_bulletin, publish
from opora.crises.actions.drills import Wish, begin_drill, end_drill, plan_drill
from opora.crises.models import Crisis, Drill, DrillContact, RoleHeld
from opora.crises.queries import line
from opora.crises.queries.board import answers_now
from opora.crises.queries.bulletins import news
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import PeriodicRun
from opora.messages.calls import Call
from opora.messages.models import Message
from opora.playbooks.actions import install_shipped
from opora.playbooks.models import Playbook
from opora.pure.drills.scene import NOBODYS_NUMBER, Feed
from opora.replies import actions as replies
from opora.replies.ways import ways
from tests.cast import NOVAK, Team, answer, browser, case_of, draft_of, team, writes

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


def the_worker_comes_round() -> None:
    """With its timers due again, as two seconds later."""
    PeriodicRun.objects.all().delete()
    drain_everything()


def everybody_wrote(drill: Drill) -> None:
    DrillContact.objects.filter(drill=drill).update(at=timezone.now() - timedelta(seconds=1))
    the_worker_comes_round()


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


def callers(desk: Team, plan: Playbook) -> Drill:
    """A rehearsal in which everybody calls and nobody writes."""
    people = {"lead": desk.jana, "voice": desk.jana, "phones": desk.petr}
    return plan_drill(plan, Wish(timezone.now(), people, Feed(contacts=3, minutes=1, kinds={"call": 1}, languages={"cs": 1})), by=desk.jana)


def later(seconds: float) -> None:
    """So much goes by on every telephone."""
    for name in ("started_at", "answered_at"):
        Call.objects.exclude(**{name: None}).update(**{name: F(name) - timedelta(seconds=seconds)})
    the_worker_comes_round()


def test_its_callers_ring_and_a_person_answers_with_the_script_of_the_rehearsal(desk: Team, plan: Playbook) -> None:
    drill = callers(desk, plan)
    crisis = begin_drill(drill, by=desk.jana)
    publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    everybody_wrote(drill)
    petr = browser(desk.petr)
    ringing = petr.get("/calls/now/").content.decode()
    assert ringing.count("data-ringing") == 3 and "Rehearsal" in ringing and "Take the call" in ringing
    assert "data-ringing" not in browser(desk.ola).get("/calls/now/").content.decode()
    first = Call.objects.order_by("pk")[0]
    card = petr.post(f"/calls/{first.pk}/took/", follow=True).content.decode()
    said = news(desk.petr.language, "phone", drill=drill.pk)[0].text
    assert said and escape(said) in card
    assert news("cs", "phone") == []
    the_worker_comes_round()
    later(30)
    outcomes = [one.outcome for one in Call.objects.order_by("pk")]
    assert outcomes == ["", "missed", "missed"]
    assert Callback.objects.filter(mailbox=Drill.objects.get().mailbox).count() == len({one.number for one in Call.objects.filter(outcome="missed")})
    later(60)
    first.refresh_from_db()
    assert (first.outcome, first.person) == ("answered", desk.petr)
    assert petr.post(f"/calls/{first.pk}/", {"text": "Chtěla vědět, kdy to pojede. Zavoláme."}).status_code == 302


def test_who_still_rings_when_it_ends_is_called_back_by_nobody(desk: Team, plan: Playbook) -> None:
    drill = callers(desk, plan)
    begin_drill(drill, by=desk.jana)
    everybody_wrote(drill)
    end_drill(drill, by=desk.jana)
    later(60)
    assert set(Call.objects.values_list("outcome", flat=True)) == {"abandoned"}
    assert not Callback.objects.filter(state__in=("waiting", "calling")).exists()
    assert "data-ringing" not in browser(desk.petr).get("/calls/now/").content.decode()


def test_its_people_are_marked_while_it_runs_and_on_no_list_once_it_is_over(desk: Team, plan: Playbook) -> None:
    drill = planned(desk, plan, seed=3)
    begin_drill(drill, by=desk.jana)
    everybody_wrote(drill)
    real = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?"))
    first = Case.objects.filter(mailbox__channel="drill", passages__message__reply__gt="").order_by("pk")[0]
    word = max(first.passages.get().message.reply.split()[:12], key=len)
    for reader in (desk.petr, desk.marek):
        shown = browser(reader).get("/customers/").content.decode()
        assert first.customer_name in shown and ">Rehearsal</span>" in shown
        assert first in [hit.case for hit in cases.search(word, for_=reader)[0]]
    assert ">Rehearsal</span>" in browser(desk.petr).get(f"/customers/{first.customer_id}/").content.decode()
    assert cases.simulated([first.customer_id, real.customer_id]) == {first.customer_id}
    drill.refresh_from_db()
    end_drill(drill, by=desk.jana)
    for reader in (desk.petr, desk.marek):
        listed = browser(reader).get("/customers/").content.decode()
        assert NOVAK.name in listed and "Rehearsal" not in listed
        assert f"/customers/{first.customer_id}/" not in listed
        assert first not in [hit.case for hit in cases.search(word, for_=reader)[0]]
        assert browser(reader).get(f"/customers/{first.customer_id}/").status_code == 404
        assert first not in cases.listing("closed", for_=reader).rows


def test_a_rehearsal_says_nothing_of_how_busy_the_real_line_is(desk: Team, plan: Playbook) -> None:
    drill = callers(desk, plan)
    begin_drill(drill, by=desk.jana)
    before = line.gauge(for_=desk.jana).inputs
    everybody_wrote(drill)
    assert line.gauge(for_=desk.jana).inputs == before


def test_the_pages_plan_begin_and_end_it(desk: Team, plan: Playbook, client: Client) -> None:
    client.force_login(desk.jana)
    told = {"playbook": plan.pk, "planned_for": "2026-12-01T10:00", "contacts": 5, "minutes": 1, "role-lead": desk.jana.pk}
    assert client.post("/crises/drills/new/", {**told, "role-lead": ""}).status_code == 400
    made = client.post("/crises/drills/new/", told).headers["Location"]
    room = client.post(f"{made}do/begin/").headers["Location"]
    assert "Rehearsal" in client.get(room).content.decode()
    running = client.get(made).content.decode()
    assert "Roles accepted" in running
    assert "not kept" not in running  # nothing is lost yet
    client.post(f"{made}do/end/")
    ended = client.get(made).content.decode()
    assert "How it went" in ended and "not kept" in ended
    assert client.get("/crises/drills/").status_code == 200

"""Moving to private from the page: prepared words, both sides linked, and nothing of the customer in public."""

from __future__ import annotations

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.customers.models import Identity
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages import channels
from opora.messages.channels import Channel, Sent
from opora.messages.models import Message
from opora.pure.utterances import Speaker, Utterance
from opora.replies import actions as replies
from opora.replies.models import Draft
from opora.team.models import Role
from tests.cast import Team, Whatever, browser, person, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Team:
    square = Channel(
        name="square", title="Square", icon="globe", identity_kind="other", public=True, sends=lambda message, wire: Sent("ok")
    )
    monkeypatch.setattr(channels, "_channels", {**channels._channels, "square": square})
    return team()


@pytest.fixture
def shouted(desk: Team) -> Case:
    """Somebody in public, whose e-mail address we know."""
    account = messages.attach_channel("square", "Square", {}, by=None)
    said = Utterance("square", "t1", "k1", Speaker("other", "eva", "Eva Malá"), timezone.now(), "Kde je můj balík? Čekám třetí týden!")
    messages.hear(account.mailbox_id, [said])
    drain_everything()
    case = Case.objects.get()
    Identity.objects.create(customer=case.customer, first_customer=case.customer, kind="email", value="eva@mala.example", name="Eva Malá")
    return case


def form(case: Case, **changed: str) -> dict[str, str]:
    return {
        "public": "Děkujeme za zprávu, napsali jsme vám soukromě.", "private": "Dobrý den, pošlete nám prosím číslo objednávky.",
        "way": "email", "seen": str(Message.objects.latest("pk").pk), **changed,
    }  # fmt: skip


def test_the_page_has_both_answers_ready_and_leads_to_the_private_case(desk: Team, shouted: Case) -> None:
    client = browser(desk.petr)
    assert f"/cases/{shouted.pk}/private/" in client.get(f"/cases/{shouted.pk}/").content.decode()
    assert f"/cases/{shouted.pk}/private/" in client.get("/wall/").content.decode()
    page = client.get(f"/cases/{shouted.pk}/private/").content.decode()
    assert "soukrom" in page and 'value="email"' in page
    answer = client.post(f"/cases/{shouted.pk}/private/", form(shouted))
    private = Case.objects.get(public_case=shouted)
    assert (answer.status_code, answer["Location"]) == (302, f"/cases/{private.pk}/")
    sent = {one.thread.channel: one for one in Message.objects.filter(direction="out").select_related("thread")}
    assert sent["square"].reply == "Děkujeme za zprávu, napsali jsme vám soukromě."
    assert sent["email"].to == [{"name": "Eva Malá", "address": "eva@mala.example"}]
    assert f"In private: #{private.pk}" in client.get(f"/cases/{shouted.pk}/").content.decode()
    assert f"In public: #{shouted.pk}" in client.get(f"/cases/{private.pk}/").content.decode()
    assert (private.owner, private.mailbox, private.turn) == (desk.petr, desk.box, "customer")


def test_private_data_does_not_leave_in_public_by_this_door_either(desk: Team, shouted: Case) -> None:
    told = form(shouted, public="Děkujeme, vaše číslo 602 555 118 a objednávka 2024-118 na eva@mala.example jsou u nás.")
    page = browser(desk.petr).post(f"/cases/{shouted.pk}/private/", told)
    assert page.status_code == 409
    assert "eva@mala.example" in page.content.decode()
    assert (Case.objects.count(), Message.objects.filter(direction="out").count(), Draft.objects.count()) == (1, 0, 0)


def test_the_same_data_may_stand_in_the_private_words(desk: Team, shouted: Case) -> None:
    told = form(shouted, private="Dobrý den, pošleme to na eva@mala.example. Je číslo objednávky 2024-118 správné?")
    assert browser(desk.petr).post(f"/cases/{shouted.pk}/private/", told).status_code == 302


def test_pressed_twice_or_by_two_people_it_happens_once(desk: Team, shouted: Case) -> None:
    told = form(shouted)
    assert browser(desk.petr).post(f"/cases/{shouted.pk}/private/", told).status_code == 302
    for who in (desk.petr, desk.ola):
        page = browser(who).post(f"/cases/{shouted.pk}/private/", told)
        assert page.status_code == 409 and "already talk about this in private" in page.content.decode()
    assert Message.objects.filter(direction="out").count() == 2


def test_a_colleague_who_answered_meanwhile_stops_both(desk: Team, shouted: Case) -> None:
    told = form(shouted)
    draft = replies.save_draft(shouted, by=desk.ola, text="Už to řešíme.", html="")
    replies.send([draft], by=desk.ola, anyway=True, decisions=Whatever())
    page = browser(desk.petr).post(f"/cases/{shouted.pk}/private/", told)
    assert page.status_code == 409 and "has just answered" in page.content.decode()
    assert Case.objects.count() == 1


@pytest.mark.parametrize("changed", [{"public": ""}, {"private": " "}, {"way": "thread:1"}, {"way": ""}])
def test_what_is_missing_is_said_and_nothing_leaves(desk: Team, shouted: Case, changed: dict[str, str]) -> None:
    page = browser(desk.petr).post(f"/cases/{shouted.pk}/private/", form(shouted, **changed))
    assert page.status_code == 400
    assert (Case.objects.count(), Message.objects.filter(direction="out").count()) == (1, 0)


def test_where_nobody_can_be_written_to_in_private_the_page_says_so(desk: Team, shouted: Case) -> None:
    Identity.objects.filter(kind="email").delete()
    page = browser(desk.petr).get(f"/cases/{shouted.pk}/private/").content.decode()
    assert "Nobody can be written to in private here" in page and "Send both" not in page


def test_who_only_reads_cannot_do_it_and_a_private_case_has_no_such_button(desk: Team, shouted: Case) -> None:
    assert browser(person("Iva Nová", Role.NEWCOMER)).get(f"/cases/{shouted.pk}/private/").status_code in (403, 404)
    browser(desk.petr).post(f"/cases/{shouted.pk}/private/", form(shouted))
    private = Case.objects.get(public_case=shouted)
    assert "/private/" not in browser(desk.petr).get(f"/cases/{private.pk}/").content.decode()
    assert browser(desk.petr).get(f"/cases/{private.pk}/private/").status_code == 400

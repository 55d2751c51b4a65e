"""The demo as it opens: told once through the desk's own gate, then looked at from several sides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone

from opora.cases import queries
from opora.cases.models import Case, CaseEvent, Proposal
from opora.customers.models import Customer, Identity, LinkProposal, Order
from opora.knowledge.models import SavedReply
from opora.ledgers.models import OPEN_PROMISE, Promise
from opora.messages.models import Mailbox, Message, Parcel
from opora.messages.outgoing import is_ours
from opora.ops.demo_loading.loading import Loaded, load_demo
from opora.ops.demo_world.world import load
from opora.team.models import Agent, Letter, Notification

STORIES = load()


@pytest.fixture(scope="module")
def demo(django_db_setup: None, django_db_blocker: Any) -> Iterator[Loaded]:
    """Loaded once for all tests of this file and taken back afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_demo(password="lucerna-na-skale", short=True, progress=lambda done, total: None)
        transaction.set_rollback(True)


def case_at(place: str) -> Case:
    return Case.objects.get(passages__message=message_at(place))


def message_at(place: str) -> Message:
    return Message.objects.get(parcel__source_key__endswith=f":{place}")


def owner() -> Agent:
    return Agent.objects.get(email="marek.ilic@majak.example")


pytestmark = pytest.mark.django_db


def test_all_is_placed_and_nothing_leaves(demo: Loaded) -> None:
    assert Counter(Parcel.objects.values_list("state", flat=True)).keys() == {"placed", "set_aside"}
    assert not Message.objects.filter(delivery__in=["due", "claimed", "wire", "failed"]).exists()
    assert not Letter.objects.exists()
    assert not Notification.objects.exists()
    assert demo.cases >= 80
    assert Mailbox.objects.count() == 5


def test_four_people_may_sign_in_with_the_password_that_is_told(demo: Loaded) -> None:
    people = Agent.objects.all()
    assert {one.role for one in people} == {"owner", "lead", "agent"}
    assert len(demo.people) == people.count() == 4
    assert all(one.check_password("lucerna-na-skale") for one in people)
    assert all(not any(ways["mail"] for ways in one.notify.values()) for one in people)


def test_every_case_stands_as_the_story_says(demo: Loaded) -> None:
    wanted = {
        "new": ("new", "us"), "owned": ("open", "us"), "waiting-customer": ("waiting", "customer"), "waiting-third": ("waiting", "third"),
        "answered": ("answered", "customer"), "snoozed": ("answered", "customer"), "closed": ("closed", "customer"),
    }  # fmt: skip
    for told in STORIES.cases:
        row = case_at(f"{told.key}/{told.messages[0].id}")
        assert (row.state, row.turn) == wanted[told.state], told.key
        assert bool(row.owner) == bool(told.owner), told.key
        assert row.unread == (told.state == "new"), told.key
        assert (row.asleep_until is not None) == (told.state == "snoozed"), told.key
        assert (row.ended_at is not None) == (told.state == "closed") != row.active, told.key


def test_nothing_happened_in_the_future_and_old_things_not_just_now(demo: Loaded) -> None:
    now = timezone.now()
    assert not Message.objects.filter(at__gt=now).exists()
    assert not CaseEvent.objects.filter(at__gt=now).exists()
    old = Case.objects.filter(state="closed", last_message_at__lt=now - timedelta(days=20))
    assert not CaseEvent.objects.filter(case__in=old, at__gt=now - timedelta(days=5)).exists()
    for line in CaseEvent.objects.filter(kind="closed").select_related("case"):
        assert line.at == line.case.ended_at >= line.case.last_message_at


def test_nothing_that_we_promised_is_overdue(demo: Loaded) -> None:
    """Else the desk's clock would change a case while it is shown."""
    open_ones = Promise.objects.filter(state__in=OPEN_PROMISE).exclude(due=None)
    assert open_ones.exists()
    assert [(one.case.title, one.text) for one in open_ones.filter(due__lte=timezone.now())] == []


def test_what_waits_for_us_is_new_on_top_and_the_oldest_began_this_week(demo: Loaded) -> None:
    rows = queries.listing("unassigned", for_=owner()).rows
    assert 9 <= len(rows) <= 20
    assert all(row.unread and row.state == "new" for row in rows)
    assert rows[0].last_message_at > timezone.now() - timedelta(hours=3)
    assert {"cs", "pl", "el", "sr", "en"} <= {row.customer.language for row in rows}


def test_our_answers_have_their_authors_and_carry_our_identifiers(demo: Loaded) -> None:
    ours = Message.objects.filter(direction="out")
    assert not ours.filter(author=None).exists()
    assert all(is_ours(one.rfc_id) for one in ours.exclude(from_address="marek.ilic@majak.example"))
    assert all(one.delivered_at == one.at for one in ours)


def test_the_customer_with_three_addresses_arises_from_his_mails(demo: Loaded) -> None:
    link = LinkProposal.objects.get(state="open", first__name="Jiří Novák")
    assert {link.first, link.second} == {Identity.objects.get(value=one).customer for one in ("novak@firma-novak.example", "j.novak@posta.example")}
    assert {"same_name", "same_phone"} <= {reason["code"] for reason in link.reasons}
    shared = Identity.objects.get(value="info@firma-novak.example")
    assert shared.shared and shared.customer not in (link.first, link.second)
    fault = [case_at(f"novak-zavada/{one}") for one in "abcd"]
    assert len(set(fault)) == 4, "nobody has said yes yet"
    question = Proposal.objects.get(message=message_at("novak-zavada/d"), state="open")
    assert question.target == fault[1] and question.reasons


def test_an_old_thread_used_for_something_new_is_a_linked_case(demo: Loaded) -> None:
    old, new = case_at("novak-galerie/a"), case_at("novak-poptavka-vrata/a")
    assert new != old and new.follows == old
    assert message_at("novak-poptavka-vrata/a").thread == message_at("novak-galerie/a").thread
    speaks_of_the_fault = Proposal.objects.get(message=message_at("novak-zavada/znovu-formular"), state="open")
    assert (speaks_of_the_fault.kind, speaks_of_the_fault.target) == ("new_matter", case_at("novak-zavada/a"))


def test_mails_that_were_answered_as_one_matter_are_one_case(demo: Loaded) -> None:
    parts = {case_at(f"wrona-zaslony/{one}") for one in "abcd"}
    assert len(parts) == 1
    assert case_at("wrona-zaslony/e") not in parts, "it came after our last answer"
    joined = CaseEvent.objects.get(case=parts.pop(), kind="joined")
    assert joined.at < message_at("wrona-zaslony/d").at
    assert case_at("ristic-rasprodaja/a") == case_at(f"ristic-rasprodaja/{story('ristic-rasprodaja')[-1]}")


def story(key: str) -> list[str]:
    told = next(case for case in STORIES.cases if case.key == key)
    return [one.id for one in told.messages if one.direction != "note"]


def test_the_bounce_shows_at_the_message_and_a_delay_does_not(demo: Loaded) -> None:
    assert {one.delivery for one in (message_at("zacek-domena/c"), message_at("zawadzki-newsletter/d"))} == {"bounced"}
    assert message_at("horak-zaruka/b").delivery == "sent"
    assert case_at("zawadzki-newsletter/d").needs_eyes == "bounced"
    assert [row.pk for row in queries.listing("trouble", for_=owner()).rows] == [case_at("zawadzki-newsletter/d").pk]


def test_the_lost_mail_is_found_by_its_order_number(demo: Loaded) -> None:
    hits, _more = queries.search("20418", for_=owner())
    assert {hit.case.state for hit in hits} == {"new", "set_aside"}
    assert Counter(Case.objects.filter(state="set_aside").values_list("set_aside_reason", flat=True))["spam"] == 11


def test_machines_are_known_as_machines(demo: Loaded) -> None:
    told = Counter(mail.kind for mail in STORIES.odd_mails)
    seen = Counter(Message.objects.exclude(automatic="").values_list("automatic", flat=True))
    assert seen == {
        "bounce": told["bounce"], "auto-reply": told["out-of-office"], "list": told["list"], "calendar": told["calendar"], "receipt": told["receipt"],
    }  # fmt: skip


def test_notes_stand_where_they_were_written(demo: Loaded) -> None:
    for told in STORIES.cases:
        notes = [one for one in told.messages if one.direction == "note"]
        row = case_at(f"{told.key}/{story(told.key)[0]}")
        written = Message.objects.filter(passages__case=row, direction="note").order_by("at")
        assert [one.author.name.split()[0].lower() for one in written if one.author] == [one.author for one in notes], told.key
        assert all(one.at < timezone.now() - timedelta(minutes=5) for one in written)


def test_customers_have_names_orders_and_prepared_texts_await_them(demo: Loaded) -> None:
    assert Order.objects.count() == len(STORIES.orders)
    assert not Order.objects.filter(customer=None, number__in=[number for case in STORIES.cases for number in case.orders]).exists()
    assert {"cs", "pl", "el", "sr", "en"} <= set(SavedReply.objects.values_list("language", flat=True))
    assert Customer.objects.get(name="Мирјана Петровић").script == "Cyrl"

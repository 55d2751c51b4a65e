"""Many rows in one statement are the same rows as one by one, also when nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction

from opora.customers.models import Customer, CustomerNote
from opora.kernel.db import quick, together
from opora.messages import actions as messages
from opora.messages.actions import Delivery
from opora.messages.models import Parcel
from tests.cast import ago, team

pytestmark = pytest.mark.django_db
AWKWARD = ["", "NULL", "it's \"quoted\"", "a \\ b", "{1,2}", "Ελένη, Јелена, %s"]
WHEN = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def _people() -> list[Customer]:
    return [quick.add(Customer(name="?", language="cs", script="", first_seen_at=ago(days=1))) for _ in AWKWARD]


def test_whatever_is_written_into_many_rows_at_once_stands_there_as_it_was_given() -> None:
    people = _people()
    for one, name in zip(people, AWKWARD, strict=True):
        one.name, one.first_seen_at, one.own_fields = name, WHEN, {"note": name}
        one.organisation_id = people[0].pk if name else None
    quick.change_many(people, ("name", "first_seen_at", "own_fields", "organisation_id"))
    found = {one.pk: one for one in Customer.objects.all()}
    for one, name in zip(people, AWKWARD, strict=True):
        stored = found[one.pk]
        assert (stored.name, stored.first_seen_at, stored.own_fields) == (name, WHEN, {"note": name})
        assert stored.organisation_id == (people[0].pk if name else None)
        assert stored.language == "cs"


def _new(name: str) -> Customer:
    return Customer(pk=quick.keys(Customer)[0], name=name, language="cs", script="", first_seen_at=WHEN)


def test_what_is_written_together_is_there_for_whoever_asks() -> None:
    with together.together():
        jana = _new("Jana")
        together.add(jana)
        together.add(CustomerNote(customer=jana, text=AWKWARD[2]))
        assert quick.ask("SELECT name FROM customers_customer WHERE id = %s", [jana.pk]) == [("Jana",)]
        jana.name = "Jana Nová"
        together.change(jana, ("name",))
        together.send()
        assert Customer.objects.get(pk=jana.pk).name == "Jana Nová"
        together.add(CustomerNote(customer=jana, text=""))
        assert [one.text for one in CustomerNote.objects.filter(customer=jana).order_by("pk")] == [AWKWARD[2], ""]
        together.add(CustomerNote(customer=jana, text="the last"))
    assert CustomerNote.objects.filter(customer=jana, text="the last").exists()


def test_one_row_may_be_written_several_times() -> None:
    with together.together():
        people = [_new(str(number)) for number in range(3)]
        for one in people:
            together.add(one)
        for name in ("Jana", "Petr"):
            for one in people:
                one.name = f"{name} {one.pk}"
                together.change(one, ("name",))
    assert [one.name for one in Customer.objects.filter(pk__in=[one.pk for one in people]).order_by("pk")] == [
        f"Petr {one.pk}" for one in people
    ]


def test_very_many_rows_go_in_several_statements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together, "MOST_VALUES", 100)
    jana = quick.add(Customer(name="Jana", language="cs", script="", first_seen_at=WHEN))
    with together.together():
        for number in range(120):
            together.add(CustomerNote(customer=jana, text=str(number)))
    assert CustomerNote.objects.filter(customer=jana).count() == 120


def test_a_large_row_that_nobody_waits_for_arrives_whole() -> None:
    jana = quick.add(Customer(name="Jana", language="cs", script="", first_seen_at=WHEN))
    with together.together():
        for letter in "abc":
            together.add(CustomerNote(customer=jana, text=letter * 20_000_000))
            together.send()
    assert {one.text[0]: len(one.text) for one in CustomerNote.objects.filter(customer=jana)} == dict.fromkeys("abc", 20_000_000)


@pytest.mark.parametrize("ask", [lambda: quick.ask("SELECT 1"), Customer.objects.count, together.settle, lambda: None])
def test_what_goes_wrong_is_told_by_the_next_question_or_at_the_end(ask: Callable[[], object]) -> None:
    jana = quick.add(Customer(name="Jana", language="cs", script="", first_seen_at=WHEN))

    def write() -> None:
        with transaction.atomic(), together.together():
            together.add(Customer(pk=jana.pk, name="Petr", language="cs", script="", first_seen_at=WHEN))
            together.send()
            ask()

    with pytest.raises(IntegrityError, match="customers_customer_pkey"):
        write()
    assert Customer.objects.get(pk=jana.pk).name == "Jana"


@pytest.mark.parametrize("sent", [True, False])
def test_of_what_was_given_up_nothing_stays_and_the_connection_goes_on(*, sent: bool) -> None:
    jana = quick.add(Customer(name="Jana", language="cs", script="", first_seen_at=WHEN))

    def write() -> None:
        with transaction.atomic(), together.together():
            together.add(CustomerNote(customer=jana, text="sent"))
            together.send()
            together.add(Customer(pk=jana.pk, name="there already", language="cs", script="", first_seen_at=WHEN))
            if sent:
                together.send()
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        write()
    assert not CustomerNote.objects.filter(customer=jana).exists()
    together.add(CustomerNote(customer=jana, text="alone"))
    assert CustomerNote.objects.get(customer=jana).text == "alone"


def test_a_large_delivery_with_repeats_is_stored_once_each_and_in_order() -> None:
    box = team().box
    raw = [b"Subject: %d\n\n%s" % (number, bytes(range(256)) * (20_000 if number % 50 == 7 else 1)) for number in range(230)]
    deliveries = [Delivery(box.pk, "imap", f"many:{number}", one) for number, one in enumerate(raw)]
    accepted = messages.accept([*deliveries, *deliveries[100:140]])
    assert (accepted.stored, accepted.repeated) == (230, 40)
    again = messages.accept(deliveries[:3])
    assert (again.stored, again.repeated) == (0, 3)
    stored = Parcel.objects.filter(source_key__startswith="many:").order_by("pk")
    assert [one.source_key for one in stored] == [one.source_key for one in deliveries]
    assert [one.size for one in stored] == [len(one) for one in raw]

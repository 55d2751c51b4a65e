"""Many rows in one statement are the same rows as one by one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from opora.customers.models import Customer, CustomerNote
from opora.kernel.db import quick
from opora.kernel.db.together import add_together
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


def test_rows_of_several_kinds_are_added_in_one_statement() -> None:
    person = _people()[0]
    people, notes = Customer.objects.count(), CustomerNote.objects.count()
    new = Customer(name="Jana", language="cs", script="", first_seen_at=WHEN)
    add_together([CustomerNote(customer=person, text=AWKWARD[2]), new, CustomerNote(customer=person, text="")])
    assert Customer.objects.count() == people + 1
    assert CustomerNote.objects.count() == notes + 2
    assert CustomerNote.objects.filter(text=AWKWARD[2], customer=person).exists()


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

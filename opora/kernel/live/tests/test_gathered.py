"""One batch is one note, however many parts of it changed something."""

from __future__ import annotations

import pytest
from django.db import transaction

from opora.kernel import live
from opora.kernel.models import LiveNote

pytestmark = pytest.mark.django_db


def test_what_changed_in_a_batch_is_told_in_one_note_without_repeats() -> None:
    with transaction.atomic(), live.gathered():
        live.tell(live.Change("case", 1), live.Change("counts"))
        live.tell(live.Change("case", 2), live.Change("counts"))
    assert [[(one["what"], one["id"]) for one in note.changes] for note in LiveNote.objects.all()] == [
        [("case", 1), ("counts", 0), ("case", 2)]
    ]


def fail_in_the_middle() -> None:
    with live.gathered():
        live.tell(live.Change("case", 1))
        raise LookupError


def test_a_batch_that_fails_tells_nothing_and_the_next_one_tells_again() -> None:
    with pytest.raises(LookupError):
        fail_in_the_middle()
    assert not LiveNote.objects.exists()
    live.tell(live.Change("case", 3))
    assert LiveNote.objects.count() == 1

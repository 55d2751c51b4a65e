from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.utils import timezone

from opora.channels.email import actions, importing
from opora.channels.email.importing import arrival, work_off_imports
from opora.channels.email.models import ImportRun
from opora.channels.email.tests.mailbox_on_dovecot import raws
from opora.channels.email.tests.test_archives import lf, mbox_of
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.messages.models import Mailbox, Parcel
from opora.team.models import Agent

pytestmark = pytest.mark.django_db
State = ImportRun.State


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox.objects.create(name="Help", address="help@shop.example")


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "MAILS_AT_ONCE", 3)


def box(tmp_path: Path, numbers: range) -> Path:
    path = tmp_path / "box.mbox"
    path.write_bytes(mbox_of(*(lf(number) for number in numbers)))
    return path


def work(rounds: int = 100) -> None:
    for _ in range(rounds):
        if work_off_imports() == 0:
            return


def test_every_mail_of_an_archive_becomes_a_parcel_of_its_mailbox(mailbox: Mailbox, tmp_path: Path) -> None:
    run = actions.start_import(mailbox, box(tmp_path, range(8)), by=None)
    work()
    run.refresh_from_db()
    assert (run.state, run.total, run.position, run.stored, run.repeated, run.failed) == (State.DONE, 8, 8, 8, 0, 0)
    assert raws() == [lf(number) for number in range(8)]
    assert set(Parcel.objects.values_list("mailbox", "source")) == {(mailbox.pk, "import")} and run.ended_at


def test_the_same_archive_again_adds_nothing(mailbox: Mailbox, tmp_path: Path) -> None:
    for _ in range(2):
        run = actions.start_import(mailbox, box(tmp_path, range(5)), by=None)
        work()
    run.refresh_from_db()
    assert (run.stored, run.repeated) == (0, 5) and Parcel.objects.count() == 5


def test_an_import_goes_on_where_a_killed_worker_left_it(mailbox: Mailbox, tmp_path: Path) -> None:
    run = actions.start_import(mailbox, box(tmp_path, range(8)), by=None)
    work(rounds=3)
    importing._open.clear()  # what a new process does not have
    run.refresh_from_db()
    assert 0 < run.position < 8 and Parcel.objects.count() == run.position
    work()
    assert raws() == [lf(number) for number in range(8)]


def test_a_batch_that_fails_in_the_middle_is_done_again_whole(mailbox: Mailbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    actions.start_import(mailbox, box(tmp_path, range(4)), by=None)
    work(rounds=1)

    def dead(*_: object) -> None:
        raise RuntimeError("killed before the commit")

    with monkeypatch.context() as broken:
        broken.setattr(importing.live, "tell", dead)
        with pytest.raises(RuntimeError):
            work_off_imports()
    assert Parcel.objects.count() == 0
    work()
    assert raws() == [lf(number) for number in range(4)]


def test_an_import_can_be_paused_and_resumed(mailbox: Mailbox, tmp_path: Path) -> None:
    run = actions.start_import(mailbox, box(tmp_path, range(8)), by=None)
    work(rounds=2)
    actions.pause_import(run, by=None)
    assert work_off_imports() == 0
    with pytest.raises(Conflict):
        actions.pause_import(run, by=None)
    actions.resume_import(run, by=None)
    work()
    assert Parcel.objects.count() == 8


def test_mail_of_today_does_not_wait_behind_an_import(mailbox: Mailbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "ENOUGH_WAITING", 4)
    actions.start_import(mailbox, box(tmp_path, range(20)), by=None)
    work()
    assert Parcel.objects.count() <= 6
    Parcel.objects.update(state=Parcel.State.PLACED)
    work()
    assert Parcel.objects.count() > 6


def test_an_archive_that_is_gone_or_empty_is_told_in_a_sentence(mailbox: Mailbox, tmp_path: Path) -> None:
    with pytest.raises(DeskError) as problem:
        actions.start_import(mailbox, tmp_path / "absent", by=None)
    assert "archive" in problem.value.sentence
    path = box(tmp_path, range(2))
    run = actions.start_import(mailbox, path, by=None)
    path.unlink()
    work()
    run.refresh_from_db()
    assert run.state == State.FAILED and "no longer" in run.problem
    path.write_bytes(mbox_of(lf(1)))
    actions.resume_import(run, by=None)
    work()
    assert raws() == [lf(1)]


def test_only_owners_import(mailbox: Mailbox, tmp_path: Path) -> None:
    agent = Agent.objects.create(email="jana@shop.example", name="Jana", role="agent")
    with pytest.raises(Refused):
        actions.start_import(mailbox, box(tmp_path, range(2)), by=agent)
    assert ImportRun.objects.count() == 0


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (
            "Received: from a by b; Tue, 10 Nov 2026 12:00:00 +0100\nDate: Mon, 1 Jan 2001 00:00:00 +0000\n",
            datetime(2026, 11, 10, 11, tzinfo=UTC),
        ),
        ("Received: from a\n\tby b with SMTP;\n\tTue, 10 Nov 2026 12:00:00 +0100\n", datetime(2026, 11, 10, 11, tzinfo=UTC)),
        ("Date: Tue, 10 Nov 2026 12:00:00 +0100\n", datetime(2026, 11, 10, 11, tzinfo=UTC)),
        ("Date: Tue, 10 Nov 2026 12:00:00\n", datetime(2026, 11, 10, 12, tzinfo=UTC)),
        ("Received: nonsense; tomorrow perhaps\nDate: Tue, 10 Nov 2026 12:00:00 +0100\n", datetime(2026, 11, 10, 11, tzinfo=UTC)),
    ],
)
def test_a_mail_of_an_archive_keeps_the_time_of_its_arrival(head: str, wanted: datetime) -> None:
    assert arrival(f"From: ana@customer.example\n{head}\nDate: Tue, 10 Nov 1999 12:00:00 +0100\n".encode()) == wanted


@pytest.mark.parametrize(
    "date", ["", "Date: Tue, 10 Nov 2099 12:00:00 +0100\n", "Date: \xff\n", "Date: Tue, 99 Foo 20 99:00\n", "Date: " + "9" * 5000 + "\n"]
)
def test_a_mail_without_a_sensible_date_arrived_now(date: str) -> None:
    before = timezone.now()
    assert arrival(f"Subject: x\n{date}\nbody".encode("latin-1")) >= before

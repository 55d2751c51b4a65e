from __future__ import annotations

import re
from datetime import timedelta

import pytest

from opora.channels.email.fetching import fetcher, held_back
from opora.channels.email.fetching.fetchers import Fetchers
from opora.channels.email.models import EmailAccount, Folder
from opora.channels.email.tests.mailbox_on_dovecot import account_on, fill, mail, raws, running, until, visit
from opora.channels.email.tests.meddler import Meddler
from opora.messages.models import Mailbox, Parcel
from tests.dovecot import Dovecot

pytestmark = pytest.mark.django_db(transaction=True)
FOUR = [mail(number) for number in range(4)]
BODY = re.compile(rb"FETCH \(.*UID (\d+).*BODY\[\]", re.DOTALL)


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetcher, "FIRST_PAUSE", 0.05)
    monkeypatch.setattr(fetcher, "LONGEST_PAUSE", 0.3)
    monkeypatch.setattr(fetcher, "REFUSED_PAUSE", 0.2)
    monkeypatch.setattr(fetcher, "ROUND_SECONDS", 0.5)


def refuse(uid: int, patience: list[int]) -> Meddler | object:
    """An answer that refuses to hand over one mail, also among others, while patience lasts."""

    def answer(line: bytes) -> bytes | None:
        found = re.match(rb"(\S+) UID FETCH ([\d:,]+) \(UID BODY", line)
        if not found or patience[0] <= 0:
            return None
        bounds = [tuple(map(int, part.split(b":"))) for part in found[2].split(b",")]
        if any(part[0] <= uid <= part[-1] for part in bounds):
            patience[0] -= 1
            return found[1] + b" NO [SERVERBUG] Cannot read this mail\r\n"
        return None

    return answer


def test_a_connection_that_breaks_in_the_middle_of_a_mail_costs_nothing(dovecot: Dovecot) -> None:
    fill(dovecot, FOUR)
    broken: list[bytes] = []

    def spoil(line: bytes, literal: bytes) -> bytes | None:
        if BODY.search(line) and len(broken) < 2:
            broken.append(line)
            return None
        return line + literal

    with running(account_on(dovecot, port=Meddler(dovecot.imap_port, spoil).port)):
        assert until(lambda: Parcel.objects.count() >= 4)
    assert raws() == FOUR


def test_a_server_that_says_goodbye_is_visited_again(dovecot: Dovecot) -> None:
    fill(dovecot, FOUR)
    said: list[bytes] = []

    def spoil(line: bytes, literal: bytes) -> bytes | None:
        if BODY.search(line) and not said:
            said.append(line)
            return b"* BYE Server shutting down\r\n"
        return line + literal

    with running(account_on(dovecot, port=Meddler(dovecot.imap_port, spoil).port)):
        assert until(lambda: Parcel.objects.count() >= 4)
    assert raws() == FOUR


@pytest.mark.parametrize("wrong", [-20, +20, -1, +100_000])
def test_a_mail_whose_length_is_wrong_does_not_keep_the_others(dovecot: Dovecot, wrong: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.channels.email.fetching.signing_in.SECONDS", 1)
    fill(dovecot, FOUR)

    def spoil(line: bytes, literal: bytes) -> bytes | None:
        found = BODY.search(line)
        if found and found[1] == b"2":
            line = line.replace(b"{%d}" % len(literal), b"{%d}" % (len(literal) + wrong))
        return line + literal

    with running(account_on(dovecot, port=Meddler(dovecot.imap_port, spoil).port)):
        assert until(lambda: Parcel.objects.count() >= 3)
    assert raws() == [FOUR[0], FOUR[2], FOUR[3]]
    assert list(Folder.objects.get(kind="inbox").held_back) == ["2"]


def test_a_mail_the_server_cannot_read_comes_later_and_the_others_now(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_back, "TRY_AGAIN_AFTER", timedelta(0))
    fill(dovecot, FOUR)
    patience = [6]
    with running(account_on(dovecot, port=Meddler(dovecot.imap_port, answer=refuse(3, patience)).port)):
        assert until(lambda: Parcel.objects.count() >= 4)
    assert sorted(raws()) == FOUR and raws()[-1] == FOUR[2]
    assert Folder.objects.get(kind="inbox").held_back == {}


def test_a_mail_the_server_never_hands_over_is_shown_by_its_headers(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_back, "GIVE_UP_AFTER", timedelta(0))
    fill(dovecot, FOUR)

    def answer(line: bytes) -> bytes | None:
        return refuse(3, [1])(line) if b"BODY.PEEK[])" in line else None

    with running(account_on(dovecot, port=Meddler(dovecot.imap_port, answer=answer).port)):
        assert until(lambda: Parcel.objects.count() >= 4)
    stub = Parcel.objects.get(envelope__has_key="not_handed_over")
    assert stub.envelope["uid"] == 3 and b"Subject: Kettle 2" in raws()[-1] and b"boil" not in raws()[-1]


def test_new_mail_arrives_while_the_server_lets_us_wait(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetcher, "ROUND_SECONDS", 300.0)
    account = account_on(dovecot)
    with running(account):
        assert until(lambda: EmailAccount.objects.get(pk=account.pk).checked_at)
        for number in range(3):
            fill(dovecot, [mail(number)])
            assert until(lambda wanted=number + 1: Parcel.objects.count() == wanted)


def test_a_server_without_idle_is_asked_every_round(dovecot: Dovecot) -> None:
    def spoil(line: bytes, literal: bytes) -> bytes | None:
        return line.replace(b" IDLE", b"") + literal

    account = account_on(dovecot, port=Meddler(dovecot.imap_port, spoil).port)
    with running(account):
        assert until(lambda: EmailAccount.objects.get(pk=account.pk).checked_at)
        fill(dovecot, [mail(1)])
        assert until(lambda: Parcel.objects.count() == 1)


def test_a_mail_server_that_loses_power_is_found_again(dovecot: Dovecot) -> None:
    fill(dovecot, FOUR[:2])
    with running(account_on(dovecot)):
        assert until(lambda: Parcel.objects.count() == 2)
        dovecot.kill()
        assert until(lambda: EmailAccount.objects.get().problem)
        dovecot.start()
        fill(dovecot, FOUR[2:])
        assert until(lambda: Parcel.objects.count() == 4 and not EmailAccount.objects.get().problem)
    assert raws() == FOUR


def test_a_wrong_password_is_told_and_the_right_one_heals_it(dovecot: Dovecot) -> None:
    fill(dovecot, FOUR[:1])
    account = account_on(dovecot, password="wrong")
    fetchers = Fetchers()
    try:
        fetchers.look()
        assert until(lambda: "password" in EmailAccount.objects.get().problem)
        account.password = dovecot.password
        account.save(update_fields=["password"])
        fetchers.look()
        assert until(lambda: Parcel.objects.count() == 1 and not EmailAccount.objects.get().problem)
    finally:
        fetchers.close()


def test_mailboxes_are_taken_up_and_let_go_as_the_desk_changes(dovecot: Dovecot) -> None:
    fetchers = Fetchers()
    try:
        fetchers.look()
        assert fetchers.running == {}
        account = account_on(dovecot)
        fetchers.look()
        (first,) = fetchers.running.values()
        fetchers.look()
        assert list(fetchers.running.values()) == [first]
        Mailbox.objects.filter(pk=account.mailbox_id).update(retired_at="2026-01-01T00:00Z")
        fetchers.look()
        assert fetchers.running == {} and first.stopped()
    finally:
        fetchers.close()


def test_a_folder_that_is_renamed_on_the_server_stops_nothing(dovecot: Dovecot) -> None:
    account = account_on(dovecot)
    fill(dovecot, [mail(1)], folder="Odeslaná pošta")
    fill(dovecot, [mail(3)], folder="Sent")
    visit(account)
    assert raws() == [mail(3)]  # the server's own word for the folder counts
    line = dovecot.sign_in()
    line.rename("Junk", "Rubbish")
    line.logout()
    fill(dovecot, [mail(2)])
    visit(account)
    assert mail(2) in raws()

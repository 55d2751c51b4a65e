from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.channels.email.fetching.session import Session
from opora.channels.email.models import EmailAccount
from opora.channels.email.tests.mailbox_on_dovecot import account_on, fill, mail, raws, visit
from opora.messages.models import Parcel
from tests.dovecot import Dovecot

pytestmark = pytest.mark.django_db(transaction=True)


def test_each_mail_becomes_one_parcel_however_often_we_look(dovecot: Dovecot) -> None:
    account = account_on(dovecot)
    mails = [mail(number) for number in range(3)]
    fill(dovecot, mails)
    for _ in range(2):
        inbox = visit(account)["inbox"]
        assert raws() == mails
    assert (inbox.fetched, inbox.on_server, inbox.vanished, inbox.held_back) == (3, 3, 0, {})
    fill(dovecot, [mail(9)])
    visit(account)
    assert raws() == [*mails, mail(9)]


def test_the_mailbox_looks_untouched_afterwards(dovecot: Dovecot) -> None:
    fill(dovecot, [mail(1)])
    visit(account_on(dovecot))
    line = dovecot.sign_in()
    assert b"Seen" not in line.fetch("1", "(FLAGS)")[1][0]
    line.logout()


def test_mail_is_marked_as_seen_when_the_owner_wishes_so(dovecot: Dovecot) -> None:
    fill(dovecot, [mail(1)])
    visit(account_on(dovecot, mark_seen=True))
    line = dovecot.sign_in()
    assert b"\\Seen" in line.fetch("1", "(FLAGS)")[1][0]
    line.logout()


def test_junk_and_what_colleagues_sent_come_with_their_kind(dovecot: Dovecot) -> None:
    fill(dovecot, [mail(1)])
    fill(dovecot, [mail(2)], folder="Junk")
    fill(dovecot, [mail(3)], folder="Sent")
    visit(account_on(dovecot))
    found = {(parcel.source, parcel.envelope["kind"]) for parcel in Parcel.objects.all()}
    assert found == {("imap", "inbox"), ("imap", "junk"), ("sent", "sent")}


def test_two_mailboxes_on_one_server_stay_apart(dovecot: Dovecot) -> None:
    for number, user in enumerate(("help", "orders")):
        fill(dovecot, [mail(number)], user=user)
        visit(account_on(dovecot, user=user))
    assert {parcel.mailbox.name: parcel.envelope["uid"] for parcel in Parcel.objects.all() if parcel.mailbox} == {"help": 1, "orders": 1}


def test_a_renumbered_mailbox_is_read_again_and_each_mail_is_known(dovecot: Dovecot) -> None:
    account = account_on(dovecot)
    mails = [mail(number) for number in range(500)]
    fill(dovecot, mails)
    before = visit(account)["inbox"].uid_validity
    dovecot.empty()
    fill(dovecot, [*mails, mail(1000)])
    inbox = visit(account)["inbox"]
    assert inbox.uid_validity != before and inbox.fetched == 501
    fingerprints = list(Parcel.objects.values_list("fingerprint", flat=True))
    assert len(fingerprints) == 1001 and len(set(fingerprints)) == 501


def test_a_mail_that_vanishes_between_listing_and_fetching_stops_nothing(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(dovecot, [mail(number) for number in range(4)])
    fetch = Session.bodies

    def delete_and_fetch(session: Session, uids: list[int]) -> dict[int, bytes]:
        line = dovecot.sign_in()
        line.uid("STORE", "2", "+FLAGS", r"(\Deleted)")
        line.expunge()
        line.logout()
        return fetch(session, uids)

    monkeypatch.setattr(Session, "bodies", delete_and_fetch)
    inbox = visit(account_on(dovecot))["inbox"]
    assert raws() == [mail(0), mail(2), mail(3)]
    assert (inbox.vanished, inbox.held_back, inbox.last_uid) == (1, {}, 4)


def test_a_mail_beyond_the_limit_is_shown_by_its_headers(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPORA_LARGEST_MAIL", "20000")
    big = mail(2, "x" * 70 + "\r\n" * 20_000)
    fill(dovecot, [mail(1), big, mail(3)])
    visit(account_on(dovecot))
    stub = Parcel.objects.get(envelope__has_key="too_large")
    assert stub.envelope["too_large"] == len(big)
    assert b"Subject: Kettle 2" in raws()[-1] and len(raws()) == 3 and len(raws()[-1]) < 1000


def test_a_new_mailbox_brings_only_mail_of_the_last_days_and_everything_that_comes_later(dovecot: Dovecot) -> None:
    now = timezone.now()
    fill(dovecot, [mail(1), mail(2)], arrived=now - timedelta(days=40))
    fill(dovecot, [mail(3)], arrived=now - timedelta(days=3))
    account = account_on(dovecot, fetch_since=now - timedelta(days=14))
    inbox = visit(account)["inbox"]
    assert raws() == [mail(3)] and (inbox.left_there, inbox.fetched, inbox.on_server) == (2, 1, 3)
    fill(dovecot, [mail(4)], arrived=now - timedelta(days=40))  # dragged into INBOX by a colleague
    visit(account)
    assert raws() == [mail(3), mail(4)]
    assert Parcel.objects.earliest("pk").received_at < now - timedelta(days=2)


def test_gaps_between_numbers_and_small_windows_lose_nothing(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.channels.email.fetching.reading.UIDS_AT_ONCE", 3)
    monkeypatch.setattr("opora.channels.email.fetching.reading.MAILS_AT_ONCE", 2)
    fill(dovecot, [mail(number) for number in range(30)])
    line = dovecot.sign_in()
    line.uid("STORE", "2:20", "+FLAGS", r"(\Deleted)")
    line.expunge()
    line.logout()
    visit(account_on(dovecot))
    assert raws() == [mail(0), *(mail(number) for number in range(20, 30))]


def test_a_token_of_the_provider_opens_the_mailbox(dovecot: Dovecot) -> None:
    fill(dovecot, [mail(1)])
    token = dovecot.tokens.token_for("help")
    account = account_on(
        dovecot,
        password="",
        oauth_provider="google",
        oauth_access_token=token,
        oauth_expires_at=timezone.now() + timedelta(hours=1),
    )
    visit(EmailAccount.objects.get(pk=account.pk))
    assert raws() == [mail(1)]

"""Bringing comments as a file: from the channel's own page, with what cannot be read named by its line."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from django.utils.html import escape

from opora.cases.models import Case
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount
from tests.cast import Team, browser, team

pytestmark = pytest.mark.django_db
CSV = 'Datum;Autor;Recenze;Hvězdičky\n20.11.2026 8:15;Jana;Skvělé;5\n31.2.2026;Iva;"Pozdě\na rozbité";2\n18.11.2026;Petr;Ujde;3\n'


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def account(desk: Team) -> ChannelAccount:
    return messages.attach_channel("feed", "Heureka", {"address": ""}, by=None)


def sent(desk: Team, account: ChannelAccount, content: str) -> tuple[int, str]:
    file = SimpleUploadedFile("recenze.csv", content.encode())
    page = browser(desk.marek).post(f"/wall/records/{account.mailbox_id}/", {"file": file})
    drain_everything()
    return page.status_code, page.content.decode()


def test_a_file_fills_the_wall_once_and_its_bad_lines_are_named(desk: Team, account: ChannelAccount) -> None:
    status, page = sent(desk, account, CSV)
    assert status == 200
    assert "New comments: 2. Here already: 0. Lines that cannot be read: 1." in page
    assert "Line 3" in page and escape("“31.2.2026” is no date that can be read.") in page
    assert "Skvělé" in browser(desk.marek).get("/wall/").content.decode()
    assert "New comments: 0. Here already: 2." in sent(desk, account, CSV)[1]
    assert Case.objects.count() == 2


def test_the_channels_page_leads_there_and_only_who_may_import_gets_in(desk: Team, account: ChannelAccount) -> None:
    address = f"/wall/records/{account.mailbox_id}/"
    assert address in browser(desk.marek).get(f"/setup/channels/{account.mailbox_id}/").content.decode()
    assert browser(desk.petr).get(address).status_code == 403
    assert browser(desk.marek).get(f"/wall/records/{desk.box.pk}/").status_code == 404


@pytest.mark.parametrize("content", ["", "a;b\n1;2\n", "\x00\x01", "text\n" + "x" * 200_000])
def test_a_file_without_texts_is_refused_with_what_it_needs(desk: Team, account: ChannelAccount, content: str) -> None:
    status, page = sent(desk, account, content)
    assert (status, Case.objects.count()) == (400, 0)
    assert "needs a heading line" in page or "Choose a file first" in page or "no CSV" in page


def test_a_channel_without_a_feed_only_takes_files_and_shows_no_trouble(desk: Team, account: ChannelAccount) -> None:
    ChannelAccount.objects.update(look_at=timezone.now() - timedelta(minutes=1))
    drain_everything()
    account.refresh_from_db()
    assert (account.problem, account.look_at is not None and account.look_at > timezone.now()) == ("", True)

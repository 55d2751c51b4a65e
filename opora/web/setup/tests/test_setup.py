"""From the first link to a connected mailbox; desk, blocklist, imports, saved replies."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from opora.channels.email import accounts, check, detection, oauth
from opora.channels.email.models import EmailAccount, ImportRun
from opora.crises.models import Scenario
from opora.kernel.models import AuditRow
from opora.knowledge.models import SavedReply
from opora.messages.actions import make_mailbox
from opora.messages.models import Blocked, Mailbox
from opora.team import actions, queries
from opora.team.models import Agent
from opora.team.tests.people import PASSWORD, jana, petr

pytestmark = pytest.mark.django_db
ADDRESS = "podpora@majak.example"
CONNECTION = {
    "login": ADDRESS, "password": "a secret", "imap_host": "imap.majak.example", "imap_port": "993", "imap_security": "tls",
    "smtp_host": "smtp.majak.example", "smtp_port": "465", "smtp_security": "tls", "fetching": "on",
}  # fmt: skip


def inside(agent: Agent) -> Client:
    client = Client()
    client.force_login(agent)
    return client


@pytest.fixture
def quiet_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The network is tested beside the channel; here it answers at once."""
    found = detection.Detected(ADDRESS, "imap.majak.example", "smtp.majak.example")
    monkeypatch.setattr(detection, "detect", lambda _address: found)
    monkeypatch.setattr(
        check, "test_connection", lambda _account: [check.Step("IMAP", True, "Works."), check.Step("SMTP", False, "No such server.")]
    )


def test_the_first_person_walks_from_the_link_to_a_connected_mailbox(client: Client, quiet_network: None) -> None:
    link = actions.first_login_link()
    assert client.get(link).status_code == 200
    answer = {
        "team": "Maják",
        "country": "CZ",
        "time_zone": "Europe/Prague",
        "name": "Jana",
        "email": "jana@majak.example",
        "password": PASSWORD,
    }
    assert client.post(f"{link}?language=cs", {**answer, "password": "krátké"}).status_code == 400
    assert client.post(f"{link}?language=cs", answer).headers["Location"] == "/setup/next/"
    assert queries.desk().language == "cs"
    assert Scenario.objects.filter(playbook__isnull=False, rated_at=None).count() >= 15
    assert client.get("/setup/next/").status_code == 200
    where = client.post("/setup/next/", {"address": ADDRESS, "name": ""}).headers["Location"]
    account = EmailAccount.objects.get()
    assert (account.imap_host, account.fetching, account.mailbox.name) == ("imap.majak.example", False, "Maják")
    page = client.post(where, CONNECTION).content.decode()
    assert "Works." in page
    assert "No such server." in page
    client.post("/setup/done/")
    assert queries.desk().furnished_at is not None
    assert Client().get(link).status_code == 404


def test_a_first_start_with_fields_nobody_offered_makes_nobody(client: Client) -> None:
    link = actions.first_login_link()
    answer = {
        "team": "Maják",
        "country": "CZ",
        "time_zone": "Europe/Prague",
        "name": "Jana",
        "email": "jana@majak.example",
        "password": PASSWORD,
    }
    assert client.post(f"{link}?language=cs", {**answer, "country": "XX"}).status_code == 400
    assert client.post(f"{link}?language=cs", {**answer, "time_zone": "/etc/passwd"}).status_code == 400
    assert not Agent.objects.exists()


def test_passwords_are_kept_sealed_never_shown_and_never_logged(quiet_network: None) -> None:
    owner = jana()
    box = make_mailbox("Podpora", ADDRESS, by=owner)
    client = inside(owner)
    client.post(f"/setup/mailboxes/{box.pk}/connection/", CONNECTION)
    client.post(f"/setup/mailboxes/{box.pk}/connection/", {**CONNECTION, "password": ""})
    assert accounts.account_of(box).password == "a secret"
    assert "a secret" not in client.get(f"/setup/mailboxes/{box.pk}/connection/").content.decode()
    assert "a secret" not in str(list(AuditRow.objects.values()))


def test_a_mailbox_is_changed_and_an_unknown_field_refused() -> None:
    owner = jana()
    box = make_mailbox("Podpora", ADDRESS, by=owner)
    answer = {
        "name": "Maják",
        "address": ADDRESS,
        "aliases": "info@majak.example\nINFO@majak.example",
        "signature": "Maják",
        "people": [str(owner.pk)],
    }
    client = inside(owner)
    path = f"/setup/mailboxes/{box.pk}/"
    assert client.post(path, {**answer, "auto_bcc": "evil@evil.example"}).status_code == 400
    assert client.post(path, {**answer, "aliases": "not an address"}).status_code == 400
    box.refresh_from_db()
    assert box.name == "Podpora"
    assert client.post(path, answer).status_code == 302
    box.refresh_from_db()
    assert (box.name, box.aliases, box.open_to_all) == ("Maják", ["info@majak.example"], False)
    assert inside(petr()).post(path, answer).status_code == 403


def test_a_retired_mailbox_fetches_no_more() -> None:
    owner = jana()
    box = make_mailbox("Podpora", ADDRESS, by=owner)
    accounts.save_account(box, by=owner, fetching=True)
    inside(owner).post(f"/setup/mailboxes/{box.pk}/retire/")
    assert Mailbox.objects.get().retired_at is not None
    assert not accounts.account_of(box).fetching


def with_provider(owner: Agent) -> Mailbox:
    box = make_mailbox("Podpora", ADDRESS, by=owner)
    accounts.save_account(box, by=owner, oauth_provider="google", oauth_client_id="our client", login=ADDRESS)
    return box


def test_permission_at_a_provider_is_asked_with_a_state_of_this_session() -> None:
    owner = jana()
    box = with_provider(owner)
    where = urlsplit(inside(owner).get(f"/setup/mailboxes/{box.pk}/provider/").headers["Location"])
    asked = parse_qs(where.query)
    assert where.netloc == "accounts.google.com"
    assert len(asked["state"][0]) >= 40
    assert asked["redirect_uri"][0].endswith("/setup/provider/")


@pytest.mark.parametrize("state", ["", "guessed", "of another session"])
def test_an_answer_of_a_provider_that_nobody_waits_for_is_refused(monkeypatch: pytest.MonkeyPatch, state: str) -> None:
    monkeypatch.setattr(oauth, "finish", lambda *_: pytest.fail("no code may be exchanged"))
    owner = jana()
    box = with_provider(owner)
    client = inside(owner)
    client.get(f"/setup/mailboxes/{box.pk}/provider/")
    if state == "of another session":
        other = inside(owner)
        state = parse_qs(urlsplit(other.get(f"/setup/mailboxes/{box.pk}/provider/").headers["Location"]).query)["state"][0]
    assert client.get("/setup/provider/", {"state": state, "code": "x"}).status_code == 400
    assert client.get("/setup/provider/", {"state": state, "code": "x"}).status_code == 400


def test_the_right_answer_of_a_provider_is_taken_once(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[Any] = []
    monkeypatch.setattr(oauth, "finish", lambda account, code, verifier, uri: taken.append((code, len(verifier) > 40)))
    owner = jana()
    box = with_provider(owner)
    client = inside(owner)
    state = parse_qs(urlsplit(client.get(f"/setup/mailboxes/{box.pk}/provider/").headers["Location"]).query)["state"][0]
    assert client.get("/setup/provider/", {"state": state, "code": "the code"}).status_code == 302
    assert client.get("/setup/provider/", {"state": state, "code": "the code"}).status_code == 400
    assert taken == [("the code", True)]


def test_the_desk_is_changed_with_receipts_in_several_languages() -> None:
    answer = {
        "name": "Maják", "language": "cs", "country": "CZ", "time_zone": "Europe/Prague",
        "receipts_on": "on", "receipt_cs": "Děkujeme.", "receipt_sr-latn": "Hvala.", "trusted_border_host": "mx.majak.example",
    }  # fmt: skip
    client = inside(jana())
    assert client.post("/setup/desk/", {**answer, "message_secret": "known"}).status_code == 400
    assert client.post("/setup/desk/", {**answer, "time_zone": "Europe/Nowhere"}).status_code == 400
    assert queries.desk().name == ""
    assert client.post("/setup/desk/", answer).status_code == 302
    desk = queries.desk()
    assert (desk.receipts_on, desk.receipt_texts) == (True, {"cs": "Děkujeme.", "sr-latn": "Hvala."})


def test_senders_are_blocked_and_let_in_again() -> None:
    client = inside(jana())
    client.post("/setup/blocklist/", {"pattern": "@Spam.example"})
    row = Blocked.objects.get()
    assert row.pattern == "spam.example"
    client.post(f"/setup/blocklist/{row.pk}/unblock/")
    assert not Blocked.objects.exists()
    assert client.post("/setup/blocklist/", {"pattern": "nonsense"}).status_code == 400


MAIL = b"From: eva@example.com\r\nTo: podpora@majak.example\r\nSubject: Lamp\r\nMessage-ID: <1@example.com>\r\n\r\nHello\r\n"


def test_an_upload_is_imported_under_a_name_of_our_own() -> None:
    owner = jana()
    box = make_mailbox("Podpora", ADDRESS, by=owner)
    upload = SimpleUploadedFile("../../../etc/cron.d/evil.eml", MAIL)
    assert inside(owner).post("/setup/imports/", {"mailbox": box.pk, "file": upload}).status_code == 302
    path = Path(ImportRun.objects.get().path)
    assert path.parent.name == "import-uploads"
    assert re.fullmatch(r"[0-9a-f]{16}\.eml", path.name)
    assert path.read_bytes() == MAIL


@pytest.mark.parametrize("found", ["/etc/passwd", "../secret", "..", "no-such-file", ".hidden"])
def test_no_other_file_of_the_server_can_be_named(found: str) -> None:
    owner = jana()
    box = make_mailbox("Podpora", ADDRESS, by=owner)
    assert inside(owner).post("/setup/imports/", {"mailbox": box.pk, "found": found}).status_code == 400
    assert not ImportRun.objects.exists()


def test_an_import_without_a_file_says_what_is_missing() -> None:
    owner = jana()
    box = make_mailbox("Podpora", ADDRESS, by=owner)
    page = inside(owner).post("/setup/imports/", {"mailbox": box.pk})
    assert page.status_code == 400
    assert "Choose a file" in page.content.decode()


def test_a_saved_reply_is_written_previewed_and_taken_out_of_use() -> None:
    client = inside(petr())
    answer = {"title": "Thanks", "shortcut": "/Thanks", "language": "", "tags": "polite, short", "body": "Dear {{ customer.name }}"}
    assert "Eva Malá" in client.post("/setup/replies/preview/", answer).content.decode()
    assert client.post("/setup/replies/new/", {**answer, "body": "{{ settings.SECRET_KEY }}"}).status_code == 400
    assert client.post("/setup/replies/new/", {**answer, "written_by": "1"}).status_code == 400
    assert client.post("/setup/replies/new/", answer).status_code == 302
    row = SavedReply.objects.get()
    assert (row.shortcut, row.tags) == ("thanks", ["polite", "short"])
    assert client.post("/setup/replies/new/", answer).status_code == 400
    client.post(f"/setup/replies/{row.pk}/retire/")
    row.refresh_from_db()
    assert row.retired_at is not None


def test_the_first_person_says_what_they_do_and_the_plans_are_there(client: Client) -> None:
    link = actions.first_login_link()
    answer = {
        "team": "Maják", "trade": "agency", "country": "CZ", "time_zone": "Europe/Prague",
        "name": "Jana", "email": "jana@majak.example", "password": PASSWORD,
    }  # fmt: skip
    assert client.post(f"{link}?language=cs", answer).status_code == 302
    assert queries.desk().trade == "agency"
    assert 'href="/playbooks/' in client.get("/playbooks/").content.decode()

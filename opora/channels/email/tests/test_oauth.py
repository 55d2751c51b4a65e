from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from opora.channels.email import oauth
from opora.channels.email.check import test_connection as try_out
from opora.channels.email.models import EmailAccount
from opora.channels.email.tests.provider import Provider
from opora.messages.models import Mailbox
from tests.dovecot import Dovecot

pytestmark = pytest.mark.django_db
BACK = "http://127.0.0.1:8080/setup/provider/"


@pytest.fixture
def provider() -> Iterator[Provider]:
    made = Provider()
    yield made
    made.close()


@pytest.fixture
def account(provider: Provider) -> EmailAccount:
    mailbox = Mailbox.objects.create(name="Help", address="help@shop.example")
    return EmailAccount.objects.create(
        mailbox=mailbox,
        login="help@shop.example",
        oauth_provider="microsoft",
        oauth_client_id="our-id",
        oauth_client_secret="our-secret",
        oauth_authorize_url=f"{provider.url}/authorize",
        oauth_token_url=f"{provider.url}/token",
    )


def sign_in(account: EmailAccount, provider: Provider) -> None:
    url, verifier = oauth.authorization_url(account, BACK, "state-of-this-session")
    code, state = provider.agree(url)
    assert state == "state-of-this-session"
    oauth.finish(account, code, verifier, BACK)


def test_a_person_who_agrees_gives_the_desk_a_token(account: EmailAccount, provider: Provider) -> None:
    sign_in(account, provider)
    kept = EmailAccount.objects.get()
    assert kept.oauth_refresh_token in provider.refresh_tokens and kept.signed_in_at
    assert oauth.access_token(kept) == kept.oauth_access_token
    assert len(provider.requests) == 1  # a token that is good is not asked for again


def test_tokens_lie_sealed_in_the_database(account: EmailAccount, provider: Provider) -> None:
    sign_in(account, provider)
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_jsonb(email_emailaccount.*)::text FROM email_emailaccount")
        row = cursor.fetchone()[0]
    assert account.oauth_access_token not in row and account.oauth_refresh_token not in row and "our-secret" not in row


def test_a_code_of_somebody_else_opens_nothing(account: EmailAccount, provider: Provider) -> None:
    url, _verifier = oauth.authorization_url(account, BACK, "state")
    code, _state = provider.agree(url)
    with pytest.raises(oauth.SignInExpired):
        oauth.finish(account, code, "another verifier", BACK)
    assert EmailAccount.objects.get().oauth_refresh_token == ""


def test_each_question_has_its_own_verifier(account: EmailAccount) -> None:
    assert oauth.authorization_url(account, BACK, "s")[1] != oauth.authorization_url(account, BACK, "s")[1]


def test_a_token_that_ends_soon_is_renewed_and_the_new_refresh_token_kept(account: EmailAccount, provider: Provider) -> None:
    sign_in(account, provider)
    first, refresh = account.oauth_access_token, account.oauth_refresh_token
    EmailAccount.objects.update(oauth_expires_at=timezone.now() + timedelta(seconds=30))
    kept = EmailAccount.objects.get()
    assert oauth.access_token(kept) != first
    assert EmailAccount.objects.get().oauth_refresh_token != refresh


def test_a_provider_that_keeps_its_refresh_token_does_not_erase_ours(account: EmailAccount, provider: Provider) -> None:
    sign_in(account, provider)
    provider.gives_refresh_token = False
    oauth.forget_access_token(account)
    oauth.access_token(account)
    assert EmailAccount.objects.get().oauth_refresh_token in provider.refresh_tokens


def test_permission_that_was_withdrawn_is_told_and_not_repeated_for_ever(account: EmailAccount, provider: Provider) -> None:
    sign_in(account, provider)
    provider.refresh_tokens.clear()
    oauth.forget_access_token(account)
    with pytest.raises(oauth.SignInExpired, match="invalid_grant"):
        oauth.access_token(EmailAccount.objects.get())


@pytest.mark.parametrize(
    "trouble", [(500, b"oops"), (429, b"{}"), (200, b"<html>"), (200, b"[]"), (200, b'{"access_token": 7}'), (302, b"")]
)
def test_a_provider_in_trouble_never_leaves_half_a_token(account: EmailAccount, provider: Provider, trouble: tuple[int, bytes]) -> None:
    sign_in(account, provider)
    before = EmailAccount.objects.values().get()
    provider.trouble = trouble
    account.oauth_expires_at = None
    with pytest.raises((oauth.ProviderAway, oauth.SignInExpired)):
        oauth.access_token(account)
    assert EmailAccount.objects.values().get() == before


def test_a_provider_that_does_not_answer_is_away(account: EmailAccount, provider: Provider) -> None:
    sign_in(account, provider)
    provider.close()
    account.oauth_expires_at = None
    with pytest.raises(oauth.ProviderAway):
        oauth.access_token(account)


def test_without_a_refresh_token_signing_in_is_not_finished(account: EmailAccount, provider: Provider) -> None:
    provider.gives_refresh_token = False
    with pytest.raises(oauth.SignInExpired):
        sign_in(account, provider)


def test_the_whole_way_from_the_click_to_the_open_mailbox(account: EmailAccount, provider: Provider, dovecot: Dovecot) -> None:
    account.login, account.imap_host, account.imap_port, account.imap_security = "help", dovecot.host, dovecot.imap_port, "none"
    account.save()
    steps = try_out(account)
    assert not steps[0].ok and "Sign in at the provider" in steps[0].sentence
    provider.make_token = lambda: dovecot.tokens.token_for("help")
    sign_in(account, provider)
    assert all(step.ok for step in try_out(EmailAccount.objects.get()))
    dovecot.tokens.revoke(account.oauth_access_token)
    assert not try_out(EmailAccount.objects.get())[0].ok  # the server refuses the token
    assert try_out(EmailAccount.objects.get())[0].ok  # and a new one is asked for the next time


def test_google_is_asked_for_a_lasting_permission() -> None:
    account = EmailAccount(login="help@shop.example", oauth_provider="google", oauth_client_id="id")
    url, _ = oauth.authorization_url(account, BACK, "state")
    assert url.startswith("https://accounts.google.com/") and "access_type=offline" in url and "prompt=consent" in url

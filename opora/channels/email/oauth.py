"""Signing in at Google and Microsoft with the operator's own client id: authorization code with PKCE (RFC 7636), then XOAUTH2."""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import httpx
from django.utils import timezone

from opora.channels.email.models import EmailAccount

SECONDS = 20
EARLY = timedelta(minutes=5)  # a token is renewed before it ends, because a long fetch may outlive it


@dataclass(frozen=True, slots=True)
class Provider:
    """Where a provider asks for permission and hands out tokens."""

    authorize_url: str
    token_url: str
    scope: str
    extra: tuple[tuple[str, str], ...] = ()


PROVIDERS = {
    "google": Provider(
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        "https://mail.google.com/",
        # Without these Google gives a token for one hour and nothing to renew it with.
        (("access_type", "offline"), ("prompt", "consent")),
    ),
    "microsoft": Provider(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
    ),
}


class SignInExpired(Exception):
    """The provider gives no token: permission was withdrawn, has run out, or was never given."""


class ProviderAway(ConnectionError):
    """The provider could not be reached or is in trouble; a later try may work."""


def authorization_url(account: EmailAccount, redirect_uri: str, state: str) -> tuple[str, str]:
    """Where to send the person, and the verifier to keep in the session until `finish`. `state` is bound to the session too."""
    provider = _provider(account)
    verifier = secrets.token_urlsafe(64)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    query = {
        "response_type": "code",
        "client_id": account.oauth_client_id,
        "redirect_uri": redirect_uri,
        "scope": provider.scope,
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "login_hint": account.login,
        **dict(provider.extra),
    }
    joint = "&" if "?" in provider.authorize_url else "?"
    return f"{provider.authorize_url}{joint}{urlencode(query)}", verifier


def finish(account: EmailAccount, code: str, verifier: str, redirect_uri: str) -> None:
    """Exchange the code for tokens and keep them sealed. Raises SignInExpired or ProviderAway."""
    answer = _ask(account, {"grant_type": "authorization_code", "code": code, "code_verifier": verifier, "redirect_uri": redirect_uri})
    if not (answer.get("refresh_token") or account.oauth_refresh_token):
        raise SignInExpired("the provider gave no refresh token")
    account.signed_in_at = timezone.now()
    _keep(account, answer, "signed_in_at")


def access_token(account: EmailAccount) -> str:
    """A token that is good for some minutes at least; renewed when needed. Raises SignInExpired or ProviderAway."""
    if account.oauth_access_token and account.oauth_expires_at and account.oauth_expires_at > timezone.now() + EARLY:
        return account.oauth_access_token
    if not account.oauth_refresh_token:
        raise SignInExpired("nobody has signed in at the provider yet")
    _keep(account, _ask(account, {"grant_type": "refresh_token", "refresh_token": account.oauth_refresh_token}))
    return account.oauth_access_token


def forget_access_token(account: EmailAccount) -> None:
    """After a mail server refused the token: the next `access_token` asks the provider."""
    account.oauth_expires_at = None
    EmailAccount.objects.filter(pk=account.pk).update(oauth_expires_at=None)


def _provider(account: EmailAccount) -> Provider:
    known = PROVIDERS.get(account.oauth_provider, Provider("", "", ""))
    return Provider(
        account.oauth_authorize_url or known.authorize_url,
        account.oauth_token_url or known.token_url,
        account.oauth_scope or known.scope,
        known.extra,
    )


def _ask(account: EmailAccount, what: dict[str, str]) -> dict[str, Any]:
    form = {"client_id": account.oauth_client_id, "client_secret": account.oauth_client_secret, **what}
    try:
        answer = httpx.post(_provider(account).token_url, data={key: value for key, value in form.items() if value}, timeout=SECONDS)
        content = answer.json() if answer.status_code < 500 else {}
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as problem:
        raise ProviderAway(f"token request: {problem!r}") from problem
    if answer.status_code >= 500 or answer.status_code == 429:
        raise ProviderAway(f"token request: {answer.status_code}")
    if not isinstance(content, dict) or not isinstance(content.get("access_token"), str):
        reason = content.get("error_description") or content.get("error") if isinstance(content, dict) else ""
        raise SignInExpired(str(reason or answer.status_code)[:500])
    return content


def _keep(account: EmailAccount, answer: dict[str, Any], *changed: str) -> None:
    account.oauth_access_token = answer["access_token"]
    account.oauth_refresh_token = str(answer.get("refresh_token") or account.oauth_refresh_token)
    account.oauth_expires_at = timezone.now() + timedelta(seconds=_seconds(answer.get("expires_in")))
    account.save(update_fields=["oauth_access_token", "oauth_refresh_token", "oauth_expires_at", *changed])


def _seconds(value: object) -> int:
    try:
        return max(0, min(int(str(value)), 86_400))
    except ValueError:
        return 3600

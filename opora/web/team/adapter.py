"""How signing in works here: nobody signs up by themselves, links carry the desk's own address, letters go by post."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from opora.kernel.secrets import sealing_key
from opora.team import actions, queries

KNOWN_DEVICE = "__Host-opora-known" if settings.SECURE else "opora-known"
A_YEAR = 365 * 24 * 3600
_signer = Signer(salt="known device")


class DeskAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts are made by invitation only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_safe_url(self, url: str | None) -> bool:
        """Only paths of this desk; never another host, however it is spelled."""
        return bool(url) and str(url).startswith("/") and url_has_allowed_host_and_scheme(url, allowed_hosts=None)

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The configured address, whatever Host header the request carried."""
        user, _, token = key.partition("-")
        return settings.ADDRESS + reverse("account_reset_password_from_key", kwargs={"uidb36": user, "key": token})

    def format_email_subject(self, subject: str) -> str:
        return str(subject)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Write a letter; the worker posts it."""
        known = {"desk": queries.desk(), "address": settings.ADDRESS, "email": email}
        message = self.render_mail(template_prefix, email, {**context, **known, "request": None})
        actions.write_letter(email, message.subject, str(message.body))

    def send_notification_mail(
        self, template_prefix: str, user: Any, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        super().send_notification_mail(template_prefix, user, context, email or user.email)

    def reauthenticate(self, user: Any, password: str) -> bool:
        """Ask for the password again, under the same limits as signing in."""
        again = self.authenticate(self.request, email=user.email, password=password)
        return again is not None and again.pk == user.pk

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Count failures per address, but apart for a device that signed in before: a stranger cannot lock the owner out."""
        email = str(credentials.get("email", "")).strip().lower()
        return f"known:{email}" if _is_known_device(request, email) else f"new:{email}"

    def post_login(self, request: HttpRequest, user: Any, **details: Any) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **details)
        remember_device(response, user.email)
        return response


def remember_device(response: HttpResponse, email: str) -> None:
    """Let this browser's failures be counted apart from those of strangers."""
    response.set_cookie(KNOWN_DEVICE, _signer.sign(email.lower()), max_age=A_YEAR, secure=settings.SECURE, httponly=True, samesite="Lax")


def _is_known_device(request: HttpRequest, email: str) -> bool:
    try:
        return _signer.unsign(request.COOKIES.get(KNOWN_DEVICE, "")) == email
    except BadSignature:
        return False


class DeskSecondFactor(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Second factors; their secrets are sealed before they reach the database."""

    def encrypt(self, text: str) -> str:
        return _seal().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _seal().decrypt(encrypted_text.encode()).decode()

    def get_totp_issuer(self) -> str:
        return queries.desk().name or "Opora"


def _seal() -> Fernet:
    return Fernet(sealing_key("second factor", of=settings.SECRET_KEY))

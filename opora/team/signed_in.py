"""Who is signed in, asked at the beginning of every page: Django's session and allauth's backend, with prepared questions."""

from __future__ import annotations

from datetime import datetime

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.sessions.backends.db import SessionStore as DatabaseSessions
from django.contrib.sessions.models import Session
from django.db.models import QuerySet
from django.utils import timezone

from opora.kernel.db.prepared import prepared
from opora.team.models import Agent


@prepared
def _sessions(key: str, at: datetime) -> QuerySet[Session]:
    return Session.objects.filter(session_key=key, expire_date__gt=at)


@prepared
def _agents(pk: int) -> QuerySet[Agent]:
    return Agent.objects.filter(pk=pk, is_active=True)


class SessionStore(DatabaseSessions):
    """Sessions as rows, so that ending one is felt at the next request."""

    def _get_session_from_db(self) -> Session | None:
        found = _sessions(self.session_key or "", timezone.now())
        if not found:
            self._session_key = None
            return None
        return found[0]


class Backend(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """Signing in is allauth's; a removed person is nobody from the next request on."""

    def get_user(self, user_id: int) -> Agent | None:
        """The active person with this key."""
        return next(iter(_agents(int(user_id))), None)

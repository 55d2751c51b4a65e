"""What a provider that cannot be reached means for the message."""

from __future__ import annotations

import httpx
from django.utils.translation import gettext as _
from ssrfguard import SSRFGuardError

from opora.messages.channels import Later, Unclear

NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL, SSRFGuardError)


def not_reached(problem: Exception) -> Later | Unclear:
    """Tried again where nothing can have left; else nobody knows, and a person decides."""
    if isinstance(problem, NEVER_LEFT):
        return Later(_("The SMS provider cannot be reached now. It will be tried again."), repr(problem)[:500])
    return Unclear(repr(problem)[:500])

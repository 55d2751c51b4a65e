"""A program as a team attaches it, and what it says."""

from __future__ import annotations

import json
import time
from typing import Any

from django.test import Client

from opora.channels.hook.tests.receiver import SECRET, stamped
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount


def attach(**more: str) -> ChannelAccount:
    """A program called viber."""
    return messages.attach_channel("hook", "Viber", {"system": "viber", "secret": SECRET, **more}, by=None, language="cs")


def says(account: ChannelAccount, told: Any, *, ago: int = 0, secret: str = SECRET) -> int:
    """The program calls, and the worker works; the status it heard."""
    raw = told if isinstance(told, bytes) else json.dumps(told, ensure_ascii=False).encode()
    headers = stamped(raw, int(time.time()) - ago, secret)
    status = Client().post(f"/in/hook/{account.token}/", raw, content_type="application/json", headers=headers).status_code
    drain_everything()
    return int(status)

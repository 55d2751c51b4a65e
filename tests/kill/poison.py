"""Preloaded where readers are forked: mails that kill their reader, hang it, or eat its memory, as no mail we know of does."""

from __future__ import annotations

import os
import signal
import time
from datetime import datetime
from typing import Any

from opora.messages import reading_process

KILLS, HANGS, EATS = b"X-Poison: kills", b"X-Poison: hangs", b"X-Poison: eats"
_read_mail = reading_process.read_mail


def read_mail(raw: bytes, received_at: datetime) -> Any:
    """What the reader calls, with the poison taking effect."""
    if KILLS in raw:
        os.kill(os.getpid(), signal.SIGKILL)
    if HANGS in raw:
        time.sleep(3600)
    if EATS in raw:
        eaten = [bytearray(64 * 1024**2) for _ in range(1024)]
        return len(eaten)
    return _read_mail(raw, received_at)


reading_process.read_mail = read_mail

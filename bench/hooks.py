"""How many webhooks of telephony one web process takes durably, and how long until all calls are messages.

    .venv/bin/python -m bench.hooks

HOOKS (4000), LINES (8): connections that post at once, each signed request waiting for its answer. Every event is of a call of its own pair
(ringing, missed) from its own number. In the end the rows are counted: every request that heard 204 must be there.
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import os
import sys
import threading
import time
from pathlib import Path

from bench import desk
from bench.measuring import Figures, processor, resident_mb, spread

BUILD = Path(__file__).parents[1] / "build" / "bench"
HOOKS = int(os.environ.get("HOOKS", "4000"))
LINES = int(os.environ.get("LINES", "8"))
SECRET = "bench-secret"
PATIENCE = 600


def main() -> int:
    """Post, count, print."""
    BUILD.mkdir(parents=True, exist_ok=True)
    figures = Figures(BUILD / f"hooks-{time.strftime('%Y%m%d-%H%M%S')}.jsonl")
    with desk.fresh_desk(BUILD / "hooks-desk") as database:
        from opora.messages import actions as messages

        told = {"provider": "generic", "secret": SECRET, "country": "CZ"}
        account = messages.attach_channel("phone", "Line", told, by=None, language="cs")
        with desk.running("web") as web:
            desk.signed_in()
            _take(figures, account.token, web, database)
            with desk.running("worker") as worker:
                _understand(figures, worker)
    return 0


def _take(figures: Figures, token: str, web: int, database: int) -> None:
    from opora.messages.models import HookCall

    heard: list[float] = []
    spent: dict[str, float] = {}
    crowd = [threading.Thread(target=_line, args=(number, token, heard)) for number in range(LINES)]
    begun = time.perf_counter()
    with processor(spent, web=web, database=database):
        for one in crowd:
            one.start()
        for one in crowd:
            one.join()
    took = time.perf_counter() - begun
    stored = HookCall.objects.count()
    figures.tell(
        "opora", "webhooks, accepted", n=len(heard), lines=LINES, stored=stored, lost=len(heard) - stored, per_second=round(len(heard) / took, 1),
        web_mb=resident_mb(web), **spread(heard), **{f"{name}_cpu_ms": round(1000 * value / max(1, len(heard)), 2) for name, value in spent.items()},
    )  # fmt: skip


def _line(number: int, token: str, heard: list[float]) -> None:
    """One connection of the provider."""
    line = http.client.HTTPConnection("127.0.0.1", desk.PORT, timeout=60)
    for each in range(number, HOOKS, LINES):
        call, what = divmod(each, 2)
        event = {"event": ("ringing", "missed")[what], "call": f"c{call}", "from": f"+4207{call:08}", "to": "+420222333444"}
        raw, stamp = json.dumps(event).encode(), str(int(time.time()))
        digest = hmac.new(SECRET.encode(), f"{stamp}.".encode() + raw, hashlib.sha256).hexdigest()
        headers = {"Content-Type": "application/json", "X-Opora-Timestamp": stamp, "X-Opora-Signature": f"sha256={digest}"}
        begun = time.perf_counter()
        line.request("POST", f"/in/phone/{token}/", raw, headers)
        answer = line.getresponse()
        answer.read()
        if answer.status != 204:
            raise RuntimeError(f"webhook gave {answer.status}")
        heard.append(time.perf_counter() - begun)


def _understand(figures: Figures, worker: int) -> None:
    """Until every call is one message and one callback."""
    from opora.callbacks.models import Callback
    from opora.messages.models import HookCall, Message

    calls, begun = HOOKS // 2, time.perf_counter()
    while Message.objects.count() < calls or Callback.objects.count() < calls:
        if time.perf_counter() - begun > PATIENCE:
            raise RuntimeError("the worker does not come to an end")
        time.sleep(0.2)
    took = time.perf_counter() - begun
    unknown = HookCall.objects.exclude(state=HookCall.State.TAKEN).count()
    figures.tell(
        "opora", "webhooks, understood", calls=calls, messages=Message.objects.count(), callbacks=Callback.objects.count(), not_understood=unknown,
        webhooks_per_second=round(HOOKS / took, 1), seconds=round(took, 1), worker_mb=resident_mb(worker),
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())

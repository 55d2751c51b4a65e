"""The stop button at 10,000 personal answers: from pressing it in the browser until the last letter that still leaves.

A mail server of our own notes when each letter's last dot came. Stop is pressed while letters leave, in the page; afterwards it is gone on
with and pressed again. `after_ms` is how long after the press began letters still came; the server is watched for WATCH seconds more.
"""

from __future__ import annotations

import os
import time
from typing import Any

from bench import desk
from bench.measuring import Figures
from bench.web import Client

N = int(os.environ.get("N", "10000"))
PRESSES = int(os.environ.get("PRESSES", "3"))
FLOWING = 60  # letters that arrived since it was (again) started
WATCH = 10
PATIENCE = 120


class Server:
    """Takes every mail and remembers when."""

    def __init__(self) -> None:
        from aiosmtpd.controller import Controller

        self.came: list[float] = []
        self.port = desk.free_port()
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self.controller.start()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - the name that aiosmtpd calls
        """Whoever is written to is a customer; the desk's own people hear of what is urgent by mail, too."""
        if any(one.endswith("@customers.example") for one in envelope.rcpt_tos):
            self.came.append(time.perf_counter())
        return "250 taken"


def measure(figures: Figures) -> None:
    """Compose everything, start, press, watch; as often as was asked for."""
    from bench import mass
    from opora.channels.email.models import EmailAccount
    from opora.crises.actions.answering import prepare
    from opora.crises.composing import compose_some
    from opora.messages.models import Mailbox

    server = Server()
    lead, crisis = mass._crowd(N)
    box = Mailbox.objects.get(address="help@shop.example")
    EmailAccount.objects.create(mailbox=box, smtp_host="127.0.0.1", smtp_port=server.port, smtp_security="none", fetching=False)
    mass._found(crisis, N, figures)
    answer = prepare(crisis, "answer", by=lead)
    while compose_some(answer):
        pass
    try:
        with desk.running("web"), desk.running("worker"):
            client = desk.signed_in()
            for number in range(PRESSES):
                _press(figures, server, client, answer, lead, number + 1)
    finally:
        server.controller.stop()


def _press(figures: Figures, server: Server, client: Client, answer: Any, lead: Any, number: int) -> None:
    from bench.mass import _Whatever
    from opora.crises.actions.answering import start

    before = len(server.came)
    begun = time.perf_counter()
    start(answer, by=lead, decisions=_Whatever())
    while len(server.came) < before + FLOWING:
        if time.perf_counter() - begun > PATIENCE:
            raise RuntimeError("the letters do not leave")
        time.sleep(0.02)
    flowing = len(server.came)
    address = f"/crises/{answer.crisis_id}/answer/answer/"
    token = client.token(client.get(address))
    pressed = time.perf_counter()
    client.post(address, [("csrfmiddlewaretoken", token), ("act", "stop")], follow=0)
    answered = time.perf_counter()
    time.sleep(WATCH)
    late = [at - pressed for at in server.came if at > pressed]
    figures.tell(
        "opora", "stop button", n=N, press=number, arrived_before=flowing, rate=round((flowing - before) / (pressed - server.came[before]), 1),
        after_ms=round(1000 * max(late, default=0)), letters_after=len(late), page_ms=round(1000 * (answered - pressed)), **_states(),
    )  # fmt: skip


def _states() -> dict[str, int]:
    """Where the letters are: none may be claimed or lost."""
    from django.db.models import Count

    from opora.crises.models import MassLetter
    from opora.messages.models import Message

    letters = dict(MassLetter.objects.values_list("state").annotate(Count("pk")))
    messages = dict(Message.objects.filter(direction="out").values_list("delivery").annotate(Count("pk")))
    return {f"letters_{name}": count for name, count in letters.items()} | {f"messages_{name}": count for name, count in messages.items()}

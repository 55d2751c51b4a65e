"""Five hundred visitors in the chat at once: how long until an agent sees what a visitor says, and the other way round.

    .venv/bin/python -m bench.chat

VISITORS (500), SECONDS (60) of measuring, EVERY (25): seconds between two messages of one visitor, ANSWERS (8) a second of the agents.
A visitor's message is timed from before the request until the agent's live stream names its case: parcel, worker, case and stream lie
between. An answer is timed from before `replies.send`, coach and gate included, until the visitor's stream has its words.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench import desk
from bench.measuring import Figures, percentile

BUILD = Path(__file__).parents[1] / "build" / "bench"
SHOP = "https://shop.example"
VISITORS = int(os.environ.get("VISITORS", "500"))
SECONDS = float(os.environ.get("SECONDS", "60"))
EVERY = float(os.environ.get("EVERY", "25"))
ANSWERS = float(os.environ.get("ANSWERS", "8"))
MARK = " at "


def main() -> int:
    """Open the visitors, let everybody speak, print what was measured."""
    BUILD.mkdir(parents=True, exist_ok=True)
    figures = Figures(BUILD / f"chat-{time.strftime('%Y%m%d-%H%M%S')}.jsonl")
    with desk.fresh_desk(BUILD / "chat-desk"):
        from opora.messages import actions as messages

        token = messages.attach_channel("chat", "Shop", {"origins": SHOP}, by=None, language="en").token
        with desk.running("web"), desk.running("worker"):
            cookie = desk.signed_in().cookies
            told = asyncio.run(Crowd(token, "; ".join(f"{name}={value}" for name, value in dict(cookie).items())).run())
        for measure, times, count in told:
            p50, p95 = (round(1000 * percentile(times, share)) for share in (0.5, 0.95))
            figures.tell("opora", measure, visitors=VISITORS, messages=len(times), expected=count, p50_ms=p50, p95_ms=p95)
    return 0


class Crowd:
    """The visitors, and the ear of one agent."""

    def __init__(self, token: str, cookie: str) -> None:
        from opora.channels.chat.tests.riders import Rider

        here, self.cookie = f"http://127.0.0.1:{desk.PORT}", cookie
        addresses = [f"127.0.{number // 200}.{number % 200 + 1}" for number in range(VISITORS)]
        self.riders = [Rider(here, token, origin=SHOP, local=address) for address in addresses]
        self.cases: dict[str, int] = {}
        self.waiting: dict[int, float] = {}
        self.to_agent: list[float] = []
        self.to_visitor: list[float] = []
        self.said = 0
        self.measuring = False

    async def run(self) -> Sequence[tuple[str, list[float], int]]:
        """Everybody says one thing to begin with; then it is measured."""
        for number in range(0, VISITORS, 20):
            await asyncio.gather(*(self._enter(rider, place) for place, rider in enumerate(self.riders[number : number + 20], number)))
        await self._until_placed()
        listening = [asyncio.create_task(rider.listen(self._heard)) for rider in self.riders]
        listening.append(asyncio.create_task(self._agent()))
        await asyncio.sleep(5)
        agents = multiprocessing.get_context("spawn").Process(target=answer, args=(list(self.cases.values()), SECONDS))
        agents.start()
        await asyncio.sleep(10)  # its coach warms up
        self.measuring = True
        await asyncio.gather(*(self._speak(rider) for rider in self.riders))
        await asyncio.to_thread(agents.join)
        await asyncio.sleep(5)
        for one in listening:
            one.cancel()
        return [("chat: visitor to agent", self.to_agent, self.said), ("chat: agent to visitor", self.to_visitor, len(self.to_visitor))]

    async def _enter(self, rider: object, number: int) -> None:
        await rider.begin()  # type: ignore[attr-defined]
        await rider.say(f"Hello, this is visitor number {number}. Where is my parcel?")  # type: ignore[attr-defined]

    async def _until_placed(self) -> None:
        while len(self.cases) < VISITORS:
            self.cases = await asyncio.to_thread(cases_by_number)
            await asyncio.sleep(0.5)

    async def _speak(self, rider: object) -> None:
        number = self.riders.index(rider)  # type: ignore[arg-type]
        case = self.cases[str(number)]
        await asyncio.sleep(random.random() * EVERY)
        until = time.monotonic() + SECONDS
        while time.monotonic() < until:
            self.said += 1
            self.waiting[case] = time.time()
            await rider.say(f"Is there any news, please? {self.said}")  # type: ignore[attr-defined]
            await asyncio.sleep(EVERY * (0.5 + random.random()))

    def _heard(self, message: dict[str, object]) -> None:
        text = str(message["text"])
        if message["ours"] and self.measuring and MARK in text:
            self.to_visitor.append(time.time() - float(text.rpartition(MARK)[2]))

    async def _agent(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", desk.PORT)
        writer.write(f"GET /live/ HTTP/1.1\r\nHost: 127.0.0.1:{desk.PORT}\r\nCookie: {self.cookie}\r\n\r\n".encode())
        while line := await reader.readline():
            if line.startswith(b"data: ["):
                self._noted(line)

    def _noted(self, line: bytes) -> None:
        for one in json.loads(line[6:]):
            began = self.waiting.pop(one["id"], None) if one["what"] == "case" else None
            if began and self.measuring:
                self.to_agent.append(time.time() - began)


def cases_by_number() -> dict[str, int]:
    """Which case each visitor's first message opened."""
    from django.db import connection

    from opora.cases.models import Passage

    try:
        rows = Passage.objects.filter(message__direction="in").values_list("message__reply", "case")
        return {text.split("number ")[1].split(".")[0]: case for text, case in rows if "number " in text}
    finally:
        connection.close()


def answer(cases: list[int], seconds: float) -> None:
    """The agents, in a process of their own: answers at an even pace to conversations chosen by chance."""
    import django

    django.setup()
    from opora.cases.models import Case
    from opora.replies import actions as replies
    from opora.team.models import Agent
    from tests.cast import Whatever

    by = Agent.objects.get(email=desk.EMAIL)
    until = time.monotonic() + seconds + 10
    while time.monotonic() < until:
        began = time.monotonic()
        case = Case.objects.get(pk=random.choice(cases))
        draft = replies.save_draft(case, by=by, text=f"Your parcel comes tomorrow morning.{MARK}{time.time()}", html="")
        replies.send([draft], by=by, anyway=True, decisions=Whatever())
        time.sleep(max(0.0, 1 / ANSWERS - (time.monotonic() - began)))


if __name__ == "__main__":
    sys.exit(main())

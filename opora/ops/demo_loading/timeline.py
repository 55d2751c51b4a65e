"""Hands all mails in through the desk's own gate, in the order of time, and closes cases when their time has come.

A case must be closed before its customer writes again: only then does the desk see an old thread used for something new.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import Event
from opora.messages.actions import Delivery, accept
from opora.messages.queries import mailbox_for, waiting_parcels
from opora.ops.demo_loading.cast import Play
from opora.ops.demo_loading.endings import close_cases
from opora.ops.demo_loading.letters import raw_mail
from opora.ops.demo_loading.machines import raw_odd_mail
from opora.ops.demo_world.moments import fill_dates
from opora.ops.demo_world.shapes import OddMail
from opora.team.models import Agent

SOURCE = "demo"
MAILS_AT_ONCE = 200
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Post:
    """A mail that waits for its time. `concerns` are the keys of cases that must stand right before it comes."""

    at: datetime
    place: str
    mailbox: str
    concerns: frozenset[str]
    odd: OddMail | None = None


class Timeline:
    """Plays the whole history once."""

    def __init__(self, play: Play, agents: dict[str, Agent], progress: Progress) -> None:
        self.play, self.agents, self.progress = play, agents, progress
        self.open_endings = dict(play.endings)
        self.boxes = {box.address: _mailbox_id(box.address) for box in play.world.mailboxes}

    def run(self) -> None:
        """Everything up to now; when it returns, all is placed and its news delivered."""
        posts = sorted(self._posts(), key=lambda one: one.at)
        waiting: list[Post] = []
        for done, post in enumerate(posts):
            if len(waiting) >= MAILS_AT_ONCE or self._needs_endings(post):
                self._hand_in(waiting, until=post.at)
                waiting = []
                self.progress(done, len(posts))
            waiting.append(post)
        self._hand_in(waiting, until=self.play.now)
        self.progress(len(posts), len(posts))

    def _needs_endings(self, post: Post) -> bool:
        return any(self.open_endings[key] <= post.at for key in post.concerns & self.open_endings.keys())

    def _hand_in(self, posts: list[Post], *, until: datetime) -> None:
        accept([self._delivery(one) for one in posts])
        settle()
        due = {key: at for key, at in self.open_endings.items() if at <= until}
        close_cases(self.play, due, self.agents)
        for key in due:
            del self.open_endings[key]

    def _posts(self) -> list[Post]:
        cases_of: dict[str, set[str]] = {}
        owner = {case.key: case.customer for case in self.play.cases}
        home = {case.key: self._address_of(case.mailbox) for case in self.play.cases}
        for case in self.play.cases:
            cases_of.setdefault(case.customer, set()).add(case.key)
        posts = []
        for place, letter in self.play.letters.items():
            key, message = self.play.case_of(place), letter.message
            answered = {self.play.case_of(message.answers)} if message.answers else set()
            box = message.recipient if message.direction == "in" else home[key]
            posts.append(Post(letter.at, place, box, frozenset(answered | cases_of[owner[key]])))
        for odd in self.play.world.odd_mails:
            concerns = frozenset({self.play.case_of(odd.answers)})
            posts.append(Post(odd.at.before(self.play.now), f"odd/{odd.key}", odd.recipient, concerns, odd))
        return posts

    def _address_of(self, mailbox: str) -> str:
        return next(box.address for box in self.play.world.mailboxes if box.key == mailbox)

    def _delivery(self, post: Post) -> Delivery:
        return Delivery(
            mailbox=self.boxes.get(post.mailbox),
            source=SOURCE,
            source_key=self.play.key(post.place),
            raw=self._raw(post),
            envelope=self._envelope(post),
            received_at=post.at,
        )

    def _raw(self, post: Post) -> bytes:
        if post.odd is None:
            return raw_mail(self.play.letters[post.place])
        text = fill_dates(post.odd.text.strip(), post.odd.language, post.at, cyrillic=post.odd.writing == "cyrillic")
        rfc_id = f"{self.play.mark}.{post.odd.key}@{post.odd.sender.rpartition('@')[2]}"
        return raw_odd_mail(post.odd, post.at, text + "\n", rfc_id, self.play.letters.get(post.odd.answers))

    def _envelope(self, post: Post) -> dict[str, str]:
        """Where it lay: what we wrote in Sent, spam and what was lost in Junk."""
        if post.odd is not None:
            return {"kind": "junk"} if post.odd.kind in ("spam", "lost") else {}
        return {"kind": "sent"} if self.play.letters[post.place].message.direction == "out" else {}


def settle() -> None:
    """Wait until every mail is placed and all news is delivered, with or without the desk's own worker beside us."""
    while True:
        drain_everything()
        if not waiting_parcels(1) and not Event.objects.filter(delivered_at=None, tries__lt=5).exists():
            return
        time.sleep(0.05)


def _mailbox_id(address: str) -> int | None:
    box = mailbox_for([address])
    return box.pk if box else None

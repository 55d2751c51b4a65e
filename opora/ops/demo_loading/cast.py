"""The whole demo at its real times: every case of the stories and of the quiet history, and the letters in them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from opora.messages.outgoing import new_rfc_id
from opora.ops.demo_loading.letters import Letter
from opora.ops.demo_world.moments import fill_dates, working_days_after
from opora.ops.demo_world.quiet import QuietHistory, quiet_history
from opora.ops.demo_world.shapes import Customer, DemoCase, DemoMessage, Order, World
from opora.ops.demo_world.world import load

SEED = 7


@dataclass(frozen=True)
class Play:
    """What is brought to the stage, and when it is now. `mark` keeps this performance apart from others on the same desk."""

    world: World
    customers: dict[str, Customer]
    orders: tuple[Order, ...]
    cases: tuple[DemoCase, ...]
    now: datetime
    mark: str

    @cached_property
    def letters(self) -> dict[str, Letter]:
        """Every mail by its place ("case/message"), answered ones before their answers."""
        found: dict[str, Letter] = {}
        for place, message in sorted(self._mails(), key=lambda one: one[1].at.before(self.now)):
            found[place] = self._letter(place, message, found)
        return found

    @cached_property
    def endings(self) -> dict[str, datetime]:
        """When each closed case was closed, by its key; never in the future."""
        return {case.key: self._ending(case) for case in self.cases if case.state == "closed"}

    def key(self, place: str) -> str:
        """The name under which the mail of a place is handed in."""
        return f"{self.mark}:{place}"

    def case_of(self, place: str) -> str:
        """The key of the case that a place lies in."""
        return place.partition("/")[0]

    def _mails(self) -> list[tuple[str, DemoMessage]]:
        return [(f"{case.key}/{one.id}", one) for case in self.cases for one in case.messages if one.direction != "note"]

    def _ending(self, case: DemoCase) -> datetime:
        last = max(one.at.before(self.now) for one in case.messages)
        return min(self.now, working_days_after(last, case.closed_after_wd or 0))

    def _letter(self, place: str, message: DemoMessage, found: dict[str, Letter]) -> Letter:
        at = message.at.before(self.now)
        return Letter(
            message=replace(message, sender_name=self._shown_name(message)),
            at=at,
            text=written_out(message, at),
            rfc_id=self._rfc_id(place, message),
            recipient_name=self._name_at(message.recipient),
            answers=found[message.answers] if message.answers else None,
        )

    def _shown_name(self, message: DemoMessage) -> str:
        """Ours write in the name of a mailbox, as the desk does itself."""
        box = self._names.get(message.sender, "") if message.direction == "out" else ""
        return f"{message.sender_name} ({box})" if box else message.sender_name

    def _name_at(self, address: str) -> str:
        return self._names.get(address, "")

    @cached_property
    def _names(self) -> dict[str, str]:
        people = {address: one.name for one in self.customers.values() for address in one.addresses}
        return people | {box.address: box.name for box in self.world.mailboxes}

    def _rfc_id(self, place: str, message: DemoMessage) -> str:
        """Answers from the desk carry its own unguessable identifiers, so that a bounce finds its way back."""
        domain = message.sender.rpartition("@")[2]
        if message.direction == "out" and message.sender in self._names:
            return new_rfc_id(domain)
        return f"{hashlib.sha256(self.key(place).encode()).hexdigest()[:28]}@{domain}"


def play(now: datetime, mark: str, *, short: bool = False) -> Play:
    """The demo as it stands at `now` (a time in Prague). `short` leaves out the quiet history of closed cases."""
    world = load()
    quiet = QuietHistory((), (), ()) if short else quiet_history(SEED)
    customers = {one.key: one for one in (*world.customers, *quiet.customers)}
    return Play(world, customers, (*world.orders, *quiet.orders), (*world.cases, *quiet.cases), now, mark)


def written_out(message: DemoMessage, at: datetime) -> str:
    """The text of a message with its dates, counted from the day it was written."""
    return fill_dates(message.text, message.language, at, cyrillic=message.writing == "cyrillic").strip()

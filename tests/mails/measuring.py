"""How right the mails of a set are read."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from opora.pure.mail import IncomingMessage, read

SETS = Path(__file__).parent / "sets"


@dataclass
class Found:
    """For each thing that is asked of a mail: of how many it was asked, how many are right, and what the others are."""

    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def share(self, thing: str) -> float:
        """From 0 to 1."""
        return self.right[thing] / self.asked[thing]

    def note(self, thing: str, wanted: object, came: object, *, about: str, right: bool) -> None:
        """One answer."""
        self.asked[thing] += 1
        self.right[thing] += right
        if not right:
            self.wrong.append(f"{about}: {thing}\n  wanted {wanted!r}\n  came   {came!r}")


def mails(name: str) -> Iterator[dict[str, Any]]:
    """The lines of a set."""
    return map(json.loads, (SETS / f"{name}.jsonl").read_text().splitlines())


def measure(name: str) -> Found:
    """Read every mail of a set."""
    found = Found()
    for truth in mails(name):
        _judge(truth, read(b64decode(truth["raw_b64"])), found)
    return found


def _judge(truth: dict[str, Any], message: IncomingMessage, found: Found) -> None:
    about = f"{truth['id']} ({truth['program']}, {truth['language']})"
    found.note("subject", truth["subject"], message.subject, about=about, right=message.subject == truth["subject"])
    found.note("kind", truth["kind"], message.automatic, about=about, right=message.automatic == truth["kind"])
    if truth["failed"]:
        failed = [one.address for one in message.bounces]
        found.note("failed address", truth["failed"], failed, about=about, right=truth["failed"] in failed)
    if truth["reply"] is not None:
        exact = _folded(message.reply) == _folded(truth["reply"])
        found.note("reply", truth["reply"], message.reply, about=about, right=exact)
        everything = " ".join((message.reply, message.quoted, message.signature, message.forwarded or ""))
        lost = _words(truth["reply"]) - _words(everything)
        found.note("no word lost", "", sorted(lost), about=about, right=not lost)


def _folded(text: str) -> str:
    return " ".join(text.replace("\ufeff", "").split())


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))

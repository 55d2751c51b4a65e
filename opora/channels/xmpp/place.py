"""Where the desk is a component, and by what address customers write to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slixmpp import JID

PORT = 5347
LONGEST_ADDRESS = 250


@dataclass(frozen=True, slots=True)
class Place:
    """One component: the server that takes it in, its domain, the agreed secret, the name before the @."""

    host: str
    port: int
    domain: str
    secret: str
    name: str

    @classmethod
    def of(cls, answers: Mapping[str, str]) -> Place:
        """From the settings of an account; ValueError when an address in them is none."""
        found = re.fullmatch(r"(\[[0-9a-fA-F:.]+\]|[^\s:/@]+)(?::(\d{1,5}))?", answers["server"].strip())
        own = address_of(answers["address"])
        if not found or not own or not own.local or int(found.group(2) or PORT) > 65535:
            raise ValueError("no server, or no address")
        return cls(found.group(1).strip("[]"), int(found.group(2) or PORT), own.domain, answers["secret"], own.local)

    @property
    def address(self) -> str:
        """What customers write to."""
        return f"{self.name}@{self.domain}"


def address_of(told: str) -> JID | None:
    """An address without a resource, in its normal form; None when it is none or longer than the desk can keep."""
    from slixmpp import JID, InvalidJID  # 60 modules that only a desk with such an account needs

    try:
        found = JID(JID(told.strip()).bare)
    except InvalidJID:
        return None
    return found if found.domain and len(found.bare) <= LONGEST_ADDRESS else None

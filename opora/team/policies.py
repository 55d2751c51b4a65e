"""What each role may do (domain.md, A5). A permission is `room:act`."""

from __future__ import annotations

from functools import cache

NEWCOMER = frozenset({"cases:read", "cases:note", "cases:draft", "customers:read", "crises:raise", "scenarios:propose"})
AGENT = NEWCOMER | {
    "cases:reply",
    "cases:assign",
    "cases:repair",
    "cases:close",
    "cases:set_aside",
    "customers:change",
    "customers:link",
    "knowledge:change",
    "ledgers:change",
    "playbooks:run",
    "crises:work",
    "lessons:change",
    "team:mark_away",  # in a team of three the sick one may be the only lead (J4)
}
LEAD = AGENT | {
    "team:invite",
    "team:hand_over",
    "messages:block",
    "messages:hide",
    "messages:reconcile",
    "customers:export",
    "customers:import",
    "coach:release",
    "coach:change",
    "quality:review",
    "playbooks:change",
    "scenarios:rate",
    "crises:publish",
    "crises:close",
    "drills:lead",
}
OWNER = LEAD | {
    "team:change",
    "desk:change",
    "mailboxes:change",
    "customers:erase",
    "audit:read",
    "import:run",
}
_ROLES = {"newcomer": NEWCOMER, "agent": AGENT, "lead": LEAD, "owner": OWNER}


@cache
def permissions_of(role: str) -> frozenset[str]:
    """All permissions of a role; an unknown role has none."""
    return frozenset(_ROLES.get(role, ()))

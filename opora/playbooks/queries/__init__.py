"""Reading plans: the list, one with what it lacks, its versions, what runs in a case."""

from opora.playbooks.queries.plans import KnownPlan, completeness, plan_by_key, plans, playbook, playbooks, shipped, version, versions
from opora.playbooks.queries.running import KnownRun, Offer, Ticked, known_run, offer_of, offers, run, runs_of

__all__ = [
    "KnownPlan",
    "KnownRun",
    "Offer",
    "Ticked",
    "completeness",
    "known_run",
    "offer_of",
    "offers",
    "plan_by_key",
    "plans",
    "playbook",
    "playbooks",
    "run",
    "runs_of",
    "shipped",
    "version",
    "versions",
]

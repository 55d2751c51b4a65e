"""Reading plans: the list, one with what it lacks, its versions, what runs in a case, why each step is there and what it changed."""

from opora.playbooks.queries.figures import TAG, UPSET, Figures, StepFigures, figures
from opora.playbooks.queries.handbook import Chapter, Explained, chapter, chapter_key, chapters, holds, reasons_in
from opora.playbooks.queries.plans import KnownPlan, completeness, plan_by_key, plans, playbook, playbooks, shipped, version, versions
from opora.playbooks.queries.running import KnownRun, Offer, Ticked, known_run, offer_of, offers, run, runs_of

__all__ = [
    "TAG",
    "UPSET",
    "Chapter",
    "Explained",
    "Figures",
    "KnownPlan",
    "KnownRun",
    "Offer",
    "StepFigures",
    "Ticked",
    "chapter",
    "chapter_key",
    "chapters",
    "completeness",
    "figures",
    "holds",
    "known_run",
    "offer_of",
    "offers",
    "plan_by_key",
    "plans",
    "playbook",
    "playbooks",
    "reasons_in",
    "run",
    "runs_of",
    "shipped",
    "version",
    "versions",
]

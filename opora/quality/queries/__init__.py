"""Reading what is to be marked and what was found. Nothing here compares people."""

from opora.quality.queries.failing import HouseRuleFigures, house_rule_figures
from opora.quality.queries.figures import Month, agents_within_reach, figures, reviews_of
from opora.quality.queries.reviews import calibrations, review, scores_shown, waiting, waits_for

__all__ = [
    "HouseRuleFigures",
    "Month",
    "agents_within_reach",
    "calibrations",
    "figures",
    "house_rule_figures",
    "review",
    "reviews_of",
    "scores_shown",
    "waiting",
    "waits_for",
]

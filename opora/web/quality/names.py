"""The lines of the scorecard in the reader's language."""

from __future__ import annotations

from django.utils.translation import gettext as _

from opora.pure.quality.scorecard import Item, Zero


def item_names() -> dict[str, str]:
    """What is marked, by item, in the order of the card."""
    return {
        Item.KIND: _("Was kind"),
        Item.LISTENED: _("Listened and said it back"),
        Item.SOURCES: _("Checked the sources"),
        Item.TIME: _("Named a realistic time"),
        Item.SOLVED: _("Solved it and made sure"),
        Item.BEYOND: _("Went a step further"),
        Item.OWNED: _("Made it their own"),
    }


def item_helps() -> dict[str, str]:
    """What two points mean, by item."""
    return {
        Item.KIND: _("Polite, warm, no trace of an earlier quarrel."),
        Item.LISTENED: _("Said the problem back, answered every question."),
        Item.SOURCES: _("Facts are right and looked up, nothing is guessed."),
        Item.TIME: _("The next word has a day and an hour that can be kept."),
        Item.SOLVED: _("It is solved, and the customer was asked whether it is."),
        Item.BEYOND: _("Thought of the next trouble, offered a second way."),
        Item.OWNED: _("Nobody was sent elsewhere, one person stands for it."),
    }


def zero_names() -> dict[str, str]:
    """What makes the whole card zero."""
    return {
        Zero.RUDE: _("Rude or contemptuous"),
        Zero.FALSE: _("Stated a fact that is false"),
        Zero.PRIVACY: _("Gave private details away"),
        Zero.DENIAL: _("Denied what we had written"),
    }

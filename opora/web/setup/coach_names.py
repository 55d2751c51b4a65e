"""The rules of the coach in the reader's language: what each asks of a reply."""

from __future__ import annotations

from django.utils.translation import gettext as _


def rule_names() -> dict[str, str]:
    """By code, in the order of the catalogue."""
    return {
        "C-R01": _("Do not promise that it will never happen again"),
        "C-R02": _("No excuses"),
        "C-R03": _("Do not shrug it off"),
        "C-R04": _("Say what you are sorry for"),
        "C-R05": _("No stock phrases without information"),
        "C-R06": _("Do not deny what we wrote"),
        "C-R07": _("Do not blame others"),
        "C-R08": _("Do not send people elsewhere"),
        "C-R09": _("Do not blame or lecture the customer"),
        "C-R10": _("Stay polite"),
        "C-R11": _("Name a day and an hour"),
        "C-R12": _("Do not guess"),
        "C-R13": _("Offer a solution or the next step"),
        "C-R14": _("Do not exaggerate"),
        "C-R15": _("Ask clear questions"),
        "C-R16": _("Say the problem back"),
        "C-R17": _("Hear them out first"),
        "C-R18": _("Answer every question"),
        "C-R19": _("Begin with an apology where one is due"),
        "C-R20": _("Say why it happened and how to avoid it"),
        "C-R21": _("Offer another way"),
        "C-R22": _("Make good without strings and within limits"),
        "C-R23": _("Plan a check before closing"),
        "C-R24": _("Write a line only this customer can get"),
        "C-R25": _("Write as a person"),
        "C-R26": _("No jokes to somebody upset"),
        "C-R27": _("Book what you promise"),
        "C-R28": _("Keep to the bulletin while a crisis is open"),
        "C-R29": _("Address people rightly"),
        "C-R30": _("Leave nothing unfilled"),
        "C-R31": _("No private details in public"),
        "C-R32": _("Do not silence criticism"),
        "C-R33": _("Remind with what, by when, and what follows"),
        "C-R34": _("A changed wish changes the date or the price"),
        "C-R35": _("No Friday promises for Monday morning"),
        "C-R36": _("Do not contradict what we said before"),
    }

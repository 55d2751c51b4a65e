"""The ten ways of writing, kindly named, each with a do/don't card of at most forty words (domain.md C8)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opora.pure.identity.habits import Habit


def cards() -> dict[str, tuple[str, str, str]]:
    """Kind: its name, what helps, what does not."""
    return {
        "every_mail_alone": (
            _("Every mail alone"),
            _("Take the mails as one case and answer them in one reply."),
            _("Lecture about threads, or answer each mail apart."),
        ),
        "several_addresses": (
            _("Several addresses"),
            _("Answer to the address used last; look at all of them before you ask."),
            _("Write the content of one address to another before the link is confirmed."),
        ),
        "recycled_thread": (
            _("Recycled thread"),
            _("Treat it as a new case with its own title; the customer just writes on."),
            _("Answer under the old matter or reopen it."),
        ),
        "my_own_way": (
            _("My own way"),
            _("Split what they send into cases yourself; ask for a new thread twice at most."),
            _("Ask a third time, or refuse to work until they comply."),
        ),
        "last_minute": (
            _("Last minute"),
            _("Offer a realistic date, a smaller part, or paid weekend work, in the first answer."),
            _("Promise Monday morning, or stay silent until Monday."),
        ),
        "ostrich": (
            _("Ostrich"),
            _("Say what you need, by when, and what follows; then try another way to reach them."),
            _("Sharpen the tone with every reminder."),
        ),
        "ask_again": (
            _("Ask again"),
            _("Number the questions, one thing each, and repeat only those still open."),
            _("Repeat the whole list, or guess the missing answers."),
        ),
        "together_yet_apart": (
            _("Together yet apart"),
            _("Read all the mails first, answer in one, and thank them for the order they keep."),
            _("Answer the first before the last has arrived."),
        ),
        "a_lot_yet_nothing": (
            _("A lot yet nothing"),
            _("Pull out requests, dates and sums, and say back what you understood."),
            _("Answer sentence by sentence, or ask them to be brief."),
        ),
        "moving_goalposts": (
            _("Moving goalposts"),
            _("Write the change down with its effect on date and price and let them confirm it."),
            _("Start over silently under the old date."),
        ),
    }


def habit_cards(habits: Sequence[Habit]) -> list[dict[str, Any]]:
    """What was seen in the last 180 days, strongest first (see section_habits.html). Only for the team."""
    return [_card(habit, cards()[habit.kind]) for habit in habits]


def _card(habit: Habit, words: tuple[str, str, str]) -> dict[str, Any]:
    name, do, avoid = words
    return {
        "name": name,
        "do": do,
        "avoid": avoid,
        "strength": round(100 * habit.strength),
        "evidence": ngettext("seen %(count)d time", "seen %(count)d times", habit.count) % {"count": habit.count},
        "last_seen": habit.last_seen,
    }

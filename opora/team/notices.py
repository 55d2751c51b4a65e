"""What people can be told about, in words with named places. A kind without words cannot be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Kind:
    """`name` stands in the settings, `sentence` in the notification, `several` instead where values hold `more` than the one named.

    `browser` and `mail` hold until somebody wishes otherwise. What is `urgent` leaves by mail at once, and by every further way
    of the person.
    """

    name: str | Promise
    sentence: str | Promise
    browser: bool = True
    mail: bool = True
    several: str | Promise = ""
    urgent: bool = False


KINDS: dict[str, Kind] = {
    "assigned": Kind(_("A case becomes mine"), _("{by} gave you “{subject}”.")),
    "handed_over": Kind(_("A colleague hands a case over to me"), _("{by} hands “{subject}” over to you.")),
    "handed_over_many": Kind(_("Work of an absent colleague comes to me"), _("{count} cases of {name} wait for your yes.")),
    "hand_over_declined": Kind(_("A hand-over of mine is declined"), _("{by} cannot take “{subject}”.")),
    "reviewed": Kind(_("A conversation of mine was reviewed"), _("{by} looked at how you led “{subject}”."), mail=False),
    "mentioned": Kind(_("Somebody mentions me in a note"), _("{by} mentions you in “{subject}”.")),
    "customer_answered": Kind(_("A customer answers in my case"), _("{customer} answered in “{subject}”."), mail=False),
    "delivery_failed": Kind(_("A reply of mine could not be delivered"), _("Your reply in “{subject}” was not delivered to {customer}.")),
    "promise_reminder": Kind(_("A promise of mine comes due"), _("What was promised to {customer} in “{subject}” comes due soon.")),
    "promise_due": Kind(
        _("A promise of mine is due now"),
        _("What was promised to {customer} in “{subject}” is due now. Write how it stands and by when the next word comes."),
    ),
    "promise_broken": Kind(
        _("A promise was broken"), _("A promise to {customer} in “{subject}” was broken. It needs an apology and a new time.")
    ),
    "promise_moved": Kind(_("A promise was moved a third time"), _("{by} moved a promise to {customer} in “{subject}” once more.")),
    "brief_answered": Kind(_("A customer answers a notice of a change"), _("{customer} answered the notice of a change in “{subject}”.")),
    "not_solved": Kind(
        _("A customer says it is not solved"),
        _("{customer} says that “{subject}” is not solved yet. It is yours again, on top of the list."),
    ),
    "customer_silent": Kind(
        _("A customer answers none of our reminders"),
        _("{customer} does not answer in “{subject}”. Try another way to them, or decide what we do without an answer."),
    ),
    "understanding_confirmed": Kind(
        _("A customer confirms what I understood"), _("{customer} confirms that you understood “{subject}”."), mail=False
    ),
    "understanding_corrected": Kind(
        _("A customer corrects what I understood"), _("{customer} put right what you understood of “{subject}”.")
    ),
    "clock_warned": Kind(
        _("A case of mine comes due"),
        _("“{subject}” of {customer} comes due soon."),
        mail=False,
        several=_("“{subject}” of {customer} and {more} more come due soon."),
    ),
    "clock_breached": Kind(
        _("A case is late"),
        _("“{subject}” of {customer} is late."),
        mail=False,
        several=_("“{subject}” of {customer} and {more} more are late."),
    ),
    "nobody_took_it": Kind(
        _("Nobody takes a case for a quarter of an hour"),
        _("Nobody has taken “{subject}” of {customer} yet."),
        mail=False,
        several=_("Nobody has taken “{subject}” of {customer} and {more} more yet."),
    ),
    "spike_seen": Kind(
        _("Something is going on"), _("Something is going on: {contacts} people since {since}. {words}"),
        urgent=True,
    ),
    "crisis_raised": Kind(
        _("Somebody raises an alarm"), _("{by} raises an alarm: “{subject}”."),
        urgent=True,
    ),
    "crisis_role_asked": Kind(
        _("I am asked to take a role in a crisis"), _("“{subject}” needs you: accept your role within five minutes."),
        urgent=True,
    ),
    "crisis_role_open": Kind(
        _("Nobody takes a role in a crisis"), _("“{subject}”: nobody has taken a role yet. Take it if you can."),
        urgent=True,
    ),
    "crisis_nobody_leads": Kind(
        _("Nobody leads a crisis"), _("Nobody leads “{subject}” yet. Take the lead if you can."),
        urgent=True,
    ),
    "crisis_nothing_next": Kind(
        _("Nothing is decided in a crisis"), _("“{subject}”: nothing is decided. What is done next?"),
        urgent=True,
    ),
    "crisis_again": Kind(_("What was repaired breaks again"), _("“{subject}” is not repaired after all. We go on.")),
    "crisis_resolved": Kind(_("A crisis is repaired"), _("“{subject}” is repaired. Now everybody who waits is called and written to.")),
    "crisis_news_due": Kind(
        _("News I promised in a crisis comes due"), _("“{subject}”: we promised news at {at}."),
        urgent=True,
    ),
    "crisis_technician_said": Kind(_("A technician writes in a crisis"), _("{name} about “{subject}”: {words}")),
    "crisis_technician_silent": Kind(
        _("A technician says nothing"), _("{name} has not said anything about “{subject}” for a while. Call them.")
    ),
    "review_due": Kind(_("A crisis of mine waits for its review"), _("“{subject}” is over. Hold the review while everybody remembers it.")),
    "root_asked": Kind(_("I am asked to look for a root cause"), _("“{subject}” was mended again and again. Look for its root.")),
    "lesson_action": Kind(_("I am asked to change something that was learnt"), _("“{subject}”: {words}")),
    "lesson_action_due": Kind(_("Something I wanted to change is due"), _("“{subject}” is due today: {words}")),
    "lesson_recurred": Kind(
        _("Something we learnt from happens again"), _("“{subject}” has happened again. The lesson is open once more.")
    ),
    "lesson_proven": Kind(_("What we changed has helped"), _("“{subject}” has not happened since we changed it."), mail=False),
    "board_task": Kind(
        _("An answer of the preparedness board is a NO"), _("Question {number} of the preparedness board is a NO. It is yours.")
    ),
    "drill_planned": Kind(_("A rehearsal with me is planned"), _("{by} plans a rehearsal with you for {at}.")),
    "drill_instead": Kind(_("I take a colleague's place in a rehearsal"), _("You take the place of {name} in the rehearsal of {at}.")),
    "breather_offered": Kind(
        _("A breather is offered to me after a hard contact"),
        _("That was a hard one. Take five minutes: nobody gives you anything new meanwhile."),
        mail=False,
    ),
    "new_unassigned": Kind(_("A new case without an owner arrives"), _("New from {customer}: “{subject}”."), browser=False, mail=False),
}


class _Gaps(dict[str, Any]):
    """A place nobody filled stays an ellipsis instead of breaking the page."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence_of(kind: str, values: Mapping[str, Any]) -> str:
    """The sentence in the language of the moment. Values are put in as they are, never read as a template."""
    known = KINDS.get(kind)
    if known is None:
        return ""
    return str(known.several if known.several and values.get("more") else known.sentence).format_map(_Gaps(values))


def wishes(notify: Mapping[str, Any], kind: str) -> tuple[bool, bool]:
    """Whether somebody wants a kind in the browser and by mail."""
    known, own = KINDS[kind], notify.get(kind) or {}
    return bool(own.get("browser", known.browser)), bool(own.get("mail", known.mail))


def rings(notify: Mapping[str, Any], kind: str) -> bool:
    """Whether somebody wants a kind by their further ways: urgent ones, until they wish otherwise."""
    return KINDS[kind].urgent and bool((notify.get(kind) or {}).get("ring", True))

"""Codes of the rooms below, in sentences for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from opora.cases.models import Case, CaseEvent, Proposal
from opora.web.shell.words import once_a_language


@once_a_language
def status_names() -> Mapping[str, str]:
    """The states a case can be in."""
    return {
        "new": _("New"),
        "open": _("Open"),
        "waiting": _("Waiting"),
        "answered": _("Answered"),
        "closed": _("Closed"),
        "set_aside": _("Set aside"),
        "joined": _("Joined"),
    }


def aside_name(reason: str) -> str:
    """Why something was set aside."""
    return {
        "spam": _("spam"),
        "blocked": _("blocked sender"),
        "list": _("mailing list"),
        "receipt": _("read receipt"),
        "report": _("machine report"),
        "bounce": _("undelivered mail we did not send"),
        "auto-reply": _("automatic reply"),
        "loop": _("our own mail that came back"),
    }.get(reason, reason)


@once_a_language
def turn_names() -> Mapping[str, str]:
    """Whose turn it is."""
    return {"us": _("Our turn"), "customer": _("Customer's turn"), "third": _("Third party's turn")}


def event_sentence(event: CaseEvent) -> tuple[str, str]:
    """The icon and the sentence of a thin line."""
    who = event.by.name if event.by else _("The desk")
    values = {"who": who, **{key: str(value) for key, value in event.values.items()}}
    icon, sentence = _events().get(event.kind, ("history", "%(who)s"))
    try:
        if event.kind == "assigned" and not event.values.get("owner"):
            return icon, _("%(who)s gave the case back to everybody.") % values
        if event.kind == "assigned" and event.values["owner"] == who:
            return icon, _("%(who)s took the case.") % values
        return icon, sentence % values
    except KeyError:  # a customer was erased and the values went with them
        return icon, who


@once_a_language
def _events() -> Mapping[str, tuple[str, str]]:
    return {
        "assigned": ("user-check", _("%(who)s gave the case to %(owner)s.")),
        "closed": ("circle-check", _("%(who)s closed the case.")),
        "no_answer_needed": ("circle-check", _("%(who)s: no answer needed.")),
        "reopened": ("refresh-cw", _("%(who)s opened the case again.")),
        "reopened_by_customer": ("refresh-cw", _("The customer's answer opened the case again.")),
        "not_solved": ("refresh-cw", _("The customer says it is not solved yet.")),
        "set_aside": ("shield-alert", _("%(who)s set the case aside.")),
        "brought_back": ("inbox", _("%(who)s brought the case back.")),
        "turn_set": ("arrow-left-right", _("%(who)s changed whose turn it is.")),
        "asleep": ("alarm-clock", _("%(who)s snoozed the case.")),
        "woken": ("alarm-clock", _("%(who)s ended the snooze.")),
        "next_date_set": ("calendar-clock", _("%(who)s set the next date: %(day)s.")),
        "renamed": ("pencil", _("%(who)s renamed the case: %(title)s.")),
        "handed_over": ("hand", _("%(who)s offered the case to %(to)s.")),
        "hand_over_accepted": ("user-check", _("%(owner)s took the case over.")),
        "hand_over_declined": ("hand", _("%(owner)s could not take the case over.")),
        "taken_back": ("user-check", _("%(owner)s took the case back.")),
        "joined": ("merge", _("%(who)s joined this with #%(other)s “%(title)s”.")),
        "split": ("split", _("%(who)s split off #%(other)s “%(title)s”.")),
        "moved": ("move-right", _("%(who)s moved a message, see #%(other)s “%(title)s”.")),
        "researching": ("search", _("%(who)s looks into it; the customer hears from us by %(day)s.")),
        "research_ended": ("circle-check", _("%(who)s has found it out.")),
        "understood": ("circle-help", _("%(who)s wrote down the problem and what is expected.")),
        "went_private": ("lock", _("%(who)s went on in private, see #%(other)s.")),
        "came_from_public": ("globe", _("%(who)s went on here from the public case #%(other)s.")),
        "hidden_there": ("eye-off", _("Somebody hid a comment on %(place)s itself, without a second person.")),
        "shown_there": ("eye", _("Somebody showed a comment again on %(place)s itself.")),
        "repair_undone": ("undo-2", _("%(who)s took a repair back, see #%(other)s “%(title)s”.")),
    }


def proposal_title(proposal: Proposal) -> str:
    """What the desk asks."""
    target = {"number": proposal.target_id, "title": proposal.target.title if proposal.target else ""}
    if proposal.kind == Proposal.Kind.JOIN:
        return _("Does this belong to #%(number)s “%(title)s”?") % target
    if proposal.kind == Proposal.Kind.BUNDLE:
        return _("The same person wrote “%(title)s” (#%(number)s) minutes before. One matter?") % target
    if proposal.kind == Proposal.Kind.NEW_MATTER and proposal.target_id:
        return _("The newest message speaks of #%(number)s “%(title)s”. Move it there?") % target
    if proposal.kind == Proposal.Kind.NEW_MATTER:
        return _("This looks like a new matter in an old thread. Make it a case of its own?")
    return _("This message seems to hold several matters. Split it?")


def reasons(rows: Sequence[Mapping[str, Any]], *, most: int = 4) -> list[str]:
    """Why, in words; evidence against comes last, what has no words is left out."""
    ordered = sorted(rows, key=lambda row: -float(row.get("weight", 0)))
    words = [_reason(str(row.get("code", "")), {key: str(value) for key, value in (row.get("values") or {}).items()}) for row in ordered]
    return [word for word in words if word][:most]


def _reason(code: str, values: dict[str, str]) -> str:
    sentence = _reasons().get(code, "")
    try:
        return sentence % values if sentence else ""
    except KeyError:
        return ""


@once_a_language
def _reasons() -> Mapping[str, str]:
    return {
        "same_order_number": _("the same order number %(number)s"),
        "quotes_order_number": _("it quotes the order number %(number)s"),
        "same_subject": _("the same subject"),
        "names_the_old_subject": _("it names the old subject"),
        "part_of_a_series": _("part of one series"),
        "quotes_it": _("it quotes what was written there"),
        "was_quoted_there": _("it is quoted there"),
        "names_author_and_minute": _("it names the author and the minute of a message there"),
        "shared_words": _("the same unusual words: %(words)s"),
        "same_sender": _("the same sender"),
        "same_name": _("the same name"),
        "short_form_of_the_name": _("a short form of the same name"),
        "initial_and_surname": _("the same surname and initial"),
        "name_spelled_otherwise": _("the same name in another spelling"),
        "name_in_address": _("the address spells the name"),
        "same_address_elsewhere": _("the same name before the @"),
        "same_people": _("the same people in copy"),
        "written_to_the_customer": _("written to this customer"),
        "we_wait_for_an_answer": _("we wait for an answer there"),
        "minutes_apart": _("written within minutes"),
        "hours_apart": _("written within hours"),
        "written_within_minutes": _("written within a quarter of an hour"),
        "same_phone": _("the same telephone number %(phone)s"),
        "same_signature": _("the same signature"),
        "same_domain": _("the same company domain %(domain)s"),
        "same_organisation": _("the same organisation"),
        "same_mailbox": _("the same mailbox in another spelling"),
        "new_order_number": _("it names another order: %(number)s"),
        "after_long_silence": _("after a long silence"),
        "other_words": _("it is about something else"),
        "sender_not_verified": _("but the sender could not be verified"),
        "stranger_answers_our_message": _("it answers our message, but from an unknown address"),
        "other_order_number": _("but it names the order %(number)s"),
    }


def set_aside_sentence(case: Case) -> str:
    """Why the case waits nowhere."""
    return _("Set aside: %(reason)s.") % {"reason": aside_name(case.set_aside_reason)}

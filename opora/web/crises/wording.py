"""The sentences of a crisis: lines of its timeline, what is to be done next, states and levels as people read them."""

from __future__ import annotations

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from opora.crises.actions.pulse import TROUBLES
from opora.crises.models import Cost, Crisis, CrisisRole, Entry, Level
from opora.crises.queries.next_steps import NextStep
from opora.pure.drills.scoring import Line

LINES: dict[str, tuple[str, str | Promise]] = {
    "raised": ("life-buoy", _("{by} raised the alarm")),
    "acknowledged": ("hand", _("{by} leads")),
    "scenario": ("file-text", _("{by} says it is “{name}”")),
    "level": ("sliders-horizontal", _("{by} sets the level: {level}")),
    "state": ("arrow-right", _("Now: {state}")),
    "next_action": ("list", _("{by} decides what is done next")),
    "nothing_next": ("clock-alert", _("Nothing is decided: everybody was told")),
    "nobody_leads": ("clock-alert", _("Nobody leads: everybody was told")),
    "role_asked": ("user-round", _("{name} is asked: {role}")),
    "role_accepted": ("check", _("{by} has {role}")),
    "role_declined": ("x", _("{by} cannot take {role}")),
    "role_open": ("clock-alert", _("Nobody has {role}: everybody was told")),
    "deputy_called": ("phone", _("{instead_of} did not answer; {name} is asked: {role}")),
    "spike_widened": ("zap", _("It shows in another way, too: {trouble} (people: {people})")),
    "spike_joined": ("zap", _("It shows in what arrives, too (people: {people})")),
    "spike_more_words": ("zap", _("It is described in other words, too (people: {people})")),
    "origin": ("flag", _("{by} says where it came from: {origin}")),
    "log": ("sticky-note", "{by}"),
    "technician": ("zap", _("{name}, technician")),
    "technician_invited": ("link", _("{by} asks {name} to tell us how it looks")),
    "technician_asked": ("circle-help", _("{name} was asked how it looks")),
    "technician_ended": ("x", _("{by} takes the link of {name} back")),
    "bulletin": ("flag", _("{by} published bulletin {version}")),
    "news_due": ("clock-alert", _("Promised news comes due")),
    "more_known": ("phone", _("{by}: more is known, people can be called")),
    "task": ("list", _("{by} adds a task")),
    "task_done": ("check", _("{by} did it")),
    "task_reopened": ("undo-2", _("{by} opens a task again")),
    "cost": ("tag", _("{by} notes a cost: {cost}, {amount}")),
    "linked": ("link", _("{by}: it came from “{name}”")),
    "unlinked": ("x", _("{by}: it did not come from the other one")),
    "mass_started": ("send", _("{by} sends one answer to {count} people")),
    "mass_stopped": ("circle-alert", _("{by} stopped the answer")),
    "mass_ended": ("check", _("The answer has gone to {count} people")),
    "mass_prepared": ("send", _("{by} prepares one answer to all")),
    "mass_taken_back": ("undo-2", _("{by} takes back what has not left")),
    "no_follow_up": ("x", _("{by}: somebody needs no follow-up")),
    "follow_up_after_all": ("undo-2", _("{by}: somebody needs a follow-up after all")),
    "nothing_new": ("file-pen-line", _("{by} signs that there is nothing new to learn")),
    "closing_refused": ("circle-alert", _("{by} wanted to close it; something still stands against that")),
    "step_done": ("check", _("{by} did a step of the plan")),
}

STEPS: dict[str, str | Promise] = {
    "accept": _("Accept your role: {role}"),
    "lead": _("Take the lead"),
    "decide": _("Decide what is done next"),
    "stand_down": _("Reach everybody, then stand down"),
    "review": _("Hold the review"),
    "first_bulletin": _("Publish the first bulletin"),
    "news": _("Give the promised news"),
    "last_news": _("Say that it works again"),
    "call_technician": _("Call {name}: no word since they were asked"),
    "answer": _("Answer {count} people who wrote"),
    "call": _("Call {count} people back"),
    "task": "{text}",
    "plan": "{text}",
}


def line(entry: Entry) -> dict[str, Any]:
    """One line of the timeline as the page shows it."""
    icon, sentence = LINES.get(entry.kind, ("history", entry.kind))
    values = {**entry.values, "by": entry.by.name if entry.by else ""}
    return {"id": entry.pk, "icon": icon, "sentence": str(sentence).format_map(_Worded(values)), "detail": entry.text, "at": entry.at}


def step(one: NextStep) -> str:
    """What is to be done, as a short order to oneself."""
    return str(STEPS[one.kind]).format_map(_Worded(one.values))


SCORES: dict[str, tuple[str | Promise, str | Promise]] = {
    "roles": (_("Roles accepted"), _("{value} min of at most {wanted}")),
    "bulletin": (_("First bulletin"), _("{value} min of at most {wanted}")),
    # xgettext:no-python-format
    "answered": (_("People answered"), _("{value} % of at least {wanted}")),
    "facts": (_("Sentences beside the bulletin"), _("{value}, none wanted")),
    "tone": (_("Rude or cold answers that went out"), _("{value}, none wanted")),
    # xgettext:no-python-format
    "callbacks": (_("Callers called back"), _("{value} % of at least {wanted}")),
}


def score_words(one: Line) -> dict[str, Any]:
    """One line of a rehearsal's score."""
    label, how = SCORES[one.code]
    value = "–" if one.value is None else f"{one.value:g}"
    return {"label": label, "words": str(how).format(value=value, wanted=f"{one.wanted:g}"), "kept": one.kept}


class _Worded(dict[str, Any]):
    """Values of a sentence; keys of roles, states, levels, origins, costs and troubles are shown by their names."""

    def __getitem__(self, key: str) -> Any:
        value = self.get(key, "…")
        if key == "trouble":
            return TROUBLES.get(value, value)
        names = {"role": CrisisRole, "state": Crisis.State, "cost": Cost.Kind, "level": Level, "origin": Crisis.Origin}.get(key)
        return names(value).label if names and value in names.values else value

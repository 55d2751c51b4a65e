"""The shape of what a language says when it promises; each language folder fills one `promising.py`.

Expressions work upon the folded text of one sentence (small letters, no accents, Serbian in Latin letters).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from opora.pure.languages.folding import fold


class Need(Enum):
    """What must stand beside an act before it is a promise of ours."""

    NOTHING = "nothing"
    TIME = "time"
    """A coming moment in the same clause: "I'm calling", "the parcel leaves"."""
    TIME_OF_ITS_OWN = "time of its own"
    """As `TIME`, but a moment shared with another act is not enough, and any surer wording in the clause is believed first."""
    FOLLOWS = "follows"
    """Another act of ours before it in the sentence, whose subject and tense it shares: "I'll repair it and send it back"."""
    GOES_ON = "goes on"
    """A promise before it in the sentence whose verb it shares, and a moment of its own: "the rest on Friday"."""
    TIME_OR_CUSTOMER = "time or customer"
    """A coming moment, or the customer as the one who gets it: "it will arrive"."""
    SOMEBODY_OF_OURS = "somebody of ours"
    """The third person: a coming moment, one of our people, or the customer as the one who is served; and no stranger."""
    ONE_OF_OURS = "one of ours"
    """The third person of any verb: a coming moment or one of our people, and no stranger; the customer alone is too little."""


@dataclass(frozen=True, slots=True)
class Act:
    """A way of saying that we do something.

    `sense` is one of call, write, refund, return, send, come, get, visit, ask (see to it that somebody does), prepare, do; or same:
    what the act before it is.
    """

    sense: str
    expression: str
    need: Need = Need.NOTHING


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """What one language says for promises; all values are regular expressions, empty where the language has none."""

    acts: tuple[Act, ...]
    """In the order in which they are believed when two begin at the same place."""

    people: str
    """Those of ours who act for us: colleague, courier, workshop."""

    strangers: str
    """Those who do not act for us: bank, manufacturer, neighbour."""

    customer: str
    """The customer as the one who gets something: "vám", "you"."""

    objects: Mapping[str, str] = field(default_factory=dict)
    """By kind: the words that decide what is sent, returned or got (money, a message, a call)."""

    it: str = ""
    """In a clause: what comes or is sent was named before it: it, they."""

    joins: str = ""
    """Words between two clauses of equal right: and, but, then."""

    whether: str = ""
    """Opens a clause that says whether we act at all: if."""

    whether_or_not: str = ""
    """A condition that leaves our word standing: "even if", "if I can't make it"."""

    asks_whether: str = ""
    """Like `whether`, but behind an act of writing or checking it only says what we shall find out."""

    when: str = ""
    """Opens a clause that says upon what we act, without doubt that it comes: as soon as, once."""

    wish: str = ""
    """Inside a clause of `when`: only if the customer wants it, so an offer."""

    open_clause: str = ""
    """Opens a clause whose acts are told, asked or avoided, not promised: before, whether, how."""

    refusal: str = ""
    """Before an act, in the same stretch: it is refused, wished or only possible."""

    denial: str = ""
    """Directly before an act: not."""

    told: str = ""
    """Before an act: somebody said so in the past."""

    rule: str = ""
    """Anywhere in the clause: a general rule, a price list, opening hours."""

    theirs: str = ""
    """In a clause: the customer's duty, whose time is not ours."""

    be_there: str = ""
    """In such a clause: the customer is to be there, or to have things ready, when we come: then its time is ours, too."""

    past: str = ""
    """In a clause: it tells what was, so its time is not that of an act in the next clause."""

    counted: str = ""
    """In a moment: a time counted from an event, which a condition of `when` moves away."""

    at_latest: str = ""
    """Before a moment: it holds whatever comes."""

    doers: str = ""
    """Anywhere in the clause of an act that anybody may do: strangers as those who act, or from whom something comes."""

    they: str = ""
    """The first words of a clause that point back at people: he, she, they."""

    others_before: str = ""
    """In the sentence before: people and offices who do not act for us, of whom "they" then tells, with what is theirs."""

    moves: Mapping[str, str] = field(default_factory=dict)
    """Verbs in the act's clause by the word directly before a day that is then the new one: what is moved "to" or extended "until"."""

    same_day: str = ""
    """The day of the promise before."""

    vague: str = ""
    """A time without a time: soon."""

    season: str = ""
    """A time that is no day: in spring, over the weekend."""

    tag: str = ""
    """The end of a question that only asks whether a promise suits."""

    others: str = ""
    """In a clause: it tells of strangers or of what the customer has, so a wording that no list knows is no promise there."""

    not_acts: str = ""
    """What looks like an act of ours and is none: I'll be away, we'll be glad."""

    other_words: str = ""
    """As they are written, in a sentence with accents: words that only without these are an act of the first person."""


def joined(expression: str) -> str:
    """An expression with "~" for the space between two words; its line breaks and the spaces behind them mean nothing."""
    return re.sub(r"\n\s*", "", expression).replace("~", r"[ \n]+")


def phrases(text: str, gap: int = 4) -> str:
    """An expression for the phrases of a readable block, split at commas or lines; between the words of one others may stand."""
    found = [_phrase(one, gap) for one in re.split(r"[,\n]", text) if one.strip()]
    return rf"\b(?:{'|'.join(sorted(set(found), key=lambda one: (-len(one), one)))})\b"


def _phrase(text: str, gap: int) -> str:
    between = rf"[ \n]+(?:[\w'.-]+[ \n]+){{0,{gap}}}?" if gap else r"[ \n]+"
    return between.join(re.escape(word) for word in fold(text).split())


def beginnings(text: str) -> str:
    """An expression for every word that begins like one of the block."""
    return rf"\b(?:{'|'.join(sorted(map(re.escape, set(fold(text).split()))))})\w*"


def one_of(words: Iterable[str]) -> str:
    """An expression for exactly these words."""
    return rf"\b(?:{'|'.join(sorted(map(re.escape, {fold(word) for word in words}), reverse=True))})\b"

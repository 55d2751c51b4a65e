"""The shape of a language's words for reading a customer; each language folder fills one `reading.py`.

Every text is a block of phrases in the notation of `phrases.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields

from opora.pure.languages.phrases import phrases_in


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingWords:
    """What people of one language say when they ask, want, complain and answer."""

    greetings: str
    """What may stand before the first clause: "dobrý den", "hi there", "prosím vás"."""
    please: str
    """Polite words that may stand before any clause."""
    joints: str
    """Words that join clauses: "a", "nebo", "ale"."""
    asking: Mapping[str, str]
    """Question words by what they ask for: when, amount, where, who, why, how, which, what."""
    asking_loosely: str = ""
    """Question words that are also something else (when I opened it; the box that came): they need a question mark or an "and" before."""
    whether: str
    """Words of a yes-or-no question inside another: "zda", "czy", "whether"."""
    asks_at_start: str
    """Openings of a question that has no question word: "je možné", "do you"."""
    asks_with_mark: str
    """Verbs that open a question only where a question mark ends it: "can I", "mohu", "έχετε"."""
    states_at_start: str = ""
    """Openings that only look like a question: "jak jsem psala", "what a pity"."""
    wondering: str
    """Indirect questions that need a question word or a "whether" behind them."""
    wondering_about: str
    """Indirect questions that are complete with what they name: "chci se zeptat na"."""
    courtesy: str
    """Questions that want no answer: courtesy and rhetoric."""
    could_you: str
    """Polite beginnings of a request: "mohla byste", "could you"."""
    possible: str = ""
    """Impersonal beginnings that ask and wish at once: "bylo by možné"."""
    tell: str
    """Verbs that want information, not an act."""
    bidding: str
    """Imperatives that are nothing else."""
    bidding_at_start: str = ""
    """Imperatives only where a clause begins: "send", "check"."""
    wanting: str
    """Wishes and demands: "chtěla bych vrátit", "żądam", "I want my money"."""
    not_wanting: str
    """What looks like a wish or an imperative and is none."""
    upset: str
    """One of these is enough: shame, threats, a demand for the boss, the third time."""
    annoyed: str
    """One of these shows little, two of them (or one with signs of intensity) show upset."""
    calm: str
    """Takes the word behind or around it back: "no problem", praise."""
    embarrassed: str
    """By these a customer makes themselves small: "asi hloupý dotaz", "sorry to bother you"."""
    failure: str
    """What went wrong on our side."""
    no_failure: str
    """In the same sentence: a condition, their own mistake, a denial."""
    own_mistake: str
    """The customer takes the fault: nothing else in the text is then held against us."""
    praise: str
    telling: str
    """Words of a matter-of-fact sentence: "objednala jsem", "velikost"."""
    padding: str
    """Greetings, thanks and good wishes."""
    wished_by: str
    """Announces the date by which something is wished for."""
    thousands: str = ""
    currencies: str = ""
    """Words for money that follow or precede a number."""
    yes: str
    no: str
    finding_out: str
    """We do not know yet and say so: "zjistím", "let me check"."""
    places: str
    """Words of an answer to "where"."""
    reasons: str
    """Words of an answer to "why"."""
    means: str
    """Words of an answer to "how": imperatives and "in this way"."""
    amounts: str
    """Answers to "how much" without a number: "free of charge", "nothing"."""
    regrets: str
    """Thanks and regret in a reply: "we are sorry", "thank you for"."""
    vague: str
    """An answer that settles nothing: "maybe", "we'll see", "as you like"."""
    in_latin: Callable[[str], str] | None = field(default=None)
    """Makes an expression find the words typed in Latin letters, where the language has another alphabet."""

    def __post_init__(self) -> None:
        """Cut every block once, so that a broken one is refused when the desk starts and not when a customer writes."""
        for one in fields(self):
            words = getattr(self, one.name)
            for block in words.values() if isinstance(words, Mapping) else (words,):
                if isinstance(block, str):
                    phrases_in(block)

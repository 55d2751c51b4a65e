"""What one language tells the rest of the house; each language folder fills in one `Language`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def words_of(text: str) -> frozenset[str]:
    """The words of a readable block: split at white space, as the language folders write them."""
    return frozenset(text.split())


def phrases_of(text: str) -> tuple[str, ...]:
    """The phrases of a readable block, one a line, empty lines left out."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that is different about one language.

    Words are written naturally, with their accents and in the main script; `registry`
    folds them, so a person who knows the language can check a folder by reading it.
    """

    code: str
    stemmer: str
    """Name of the Snowball algorithm; it is given words without accents."""

    alphabet: str
    """Letters in dictionary order, separated by spaces; letters of two characters are allowed.

    An accented letter belongs here only if the dictionary gives it a place of its own.
    """

    stop_words: frozenset[str]
    """Function words: they carry no topic, and they are the surest sign of the language."""

    reply_prefixes: tuple[str, ...]
    """What mail programs put before the subject of an answer or a forwarded mail, without the colon."""

    automatic_prefixes: tuple[str, ...]
    """What out-of-office answers put before the subject, without the colon."""

    greetings: tuple[str, ...]
    """Beginnings of the first line of a polite letter."""

    order_words: frozenset[str]
    """Beginnings of words that announce an order, invoice, parcel or claim number."""

    phone_words: frozenset[str]
    """Words that announce a telephone number."""

    currency_words: frozenset[str]
    """Words and signs that make the number before or after them a sum of money."""

    letters: Mapping[str, str] = field(default_factory=dict)
    """Small letters that do not fall apart into a plain letter and an accent, and what they fold to."""

    spelling_discount: int = 0
    """Taken off the cost of each run of letters when a language in Latin letters is recognised.

    Greek typed in Latin letters is spelt in many ways, so each way is rarer than a word really is.
    """

    typed_in_latin: Callable[[str], str] | None = None
    """How people type the language in Latin letters, if folding does not already give that."""

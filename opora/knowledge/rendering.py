"""Putting values into prepared texts. The language is Liquid, kept so small that no text can reach, read or exhaust anything.

A text sees a few named places and nothing else: values are plain words in nested dictionaries, so there are no attributes to
follow, no files to include and nothing that repeats. What a value holds is never read as a template.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

LONGEST_BODY = 20_000  # characters
PLACES: dict[str, tuple[str, ...]] = {
    "customer": ("name", "email"),
    "case": ("number", "subject"),
    "order": ("number", "state"),
    "agent": ("name", "email"),
    "desk": ("name",),
}

Values = Mapping[str, Mapping[str, str]]


def render_text(body: str, values: Values) -> str:
    """The text with its places filled: plain text, not HTML. A place without a value stays as `[customer.name]`.

    Raises DeskError with a sentence when the text cannot be filled.
    """
    from opora.knowledge.filling import fill  # the template language is a hundred modules, which most processes never use

    return fill(body, values)


def demand_readable(body: str) -> None:
    """Refuse, with a sentence, a text with unknown places, with tags beyond conditions, or that cannot be read at all."""
    from opora.knowledge.filling import checked

    checked(body)


def places() -> Iterator[str]:
    """Every place a text may name, such as `customer.name`."""
    return (f"{place}.{key}" for place, keys in PLACES.items() for key in keys)

"""The part of `rendering` that needs the template language itself: loaded when the first prepared text is filled or written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from liquid import BoundTemplate, Environment, Undefined
from liquid.exceptions import LiquidError
from liquid.static_analysis import Variable

from opora.kernel.errors import DeskError
from opora.knowledge.rendering import LONGEST_BODY, PLACES, Values, places

KEPT_TAGS = ("if", "unless", "case", "comment", "#", "content", "output", "illegal")
KEPT_FILTERS = ("capitalize", "default", "downcase", "strip", "truncate", "upcase")


class Gap(Undefined):
    """A place without a value stays visible, so that nobody sends "Dear ,"."""

    def __str__(self) -> str:
        return f"[{self.name}]"


class _PreparedTexts(Environment):
    output_stream_limit = 100_000
    local_namespace_limit = 10_000
    loop_iteration_limit = 100
    context_depth_limit = 8
    block_nesting_limit = 8


def _environment() -> Environment:
    made = _PreparedTexts(undefined=Gap)
    made.tags = {name: tag for name, tag in made.tags.items() if name in KEPT_TAGS}
    made.filters = {name: one for name, one in made.filters.items() if name in KEPT_FILTERS}
    return made


_ENVIRONMENT = _environment()


def fill(body: str, values: Values) -> str:
    """See `rendering.render_text`."""
    template = checked(body)
    try:
        return template.render(**{place: _filled(place, values.get(place, {})) for place in PLACES})
    except LiquidError as problem:
        raise DeskError(_unreadable(problem), f"saved reply: {problem}") from problem


def _filled(place: str, known: Mapping[str, str]) -> dict[str, str | Gap]:
    return {key: str(known[key]) if known.get(key) else Gap(f"{place}.{key}") for key in PLACES[place]}


def checked(body: str) -> BoundTemplate:
    """The text as a template; DeskError when it names what we do not know."""
    if len(body) > LONGEST_BODY:
        raise DeskError(_("This text is too long. Keep it under {count} characters.").format(count=LONGEST_BODY), "saved reply too long")
    try:
        template = _ENVIRONMENT.from_string(body)
        used = template.analyze(include_partials=False).variables
    except (LiquidError, RecursionError) as problem:
        raise DeskError(_unreadable(problem), f"saved reply: {problem}") from problem
    unknown = next((one for found in used.values() for one in found if not _is_known(one)), None)
    if unknown is not None:
        sentence = _("“{place}” is not a place we can fill. Use one of: {places}.")
        raise DeskError(sentence.format(place=unknown, places=", ".join(places())), f"unknown place {unknown}")
    return template


def _is_known(variable: Variable) -> bool:
    segments: list[Any] = list(variable.segments)
    return len(segments) == 2 and segments[0] in PLACES and segments[1] in PLACES[segments[0]]


def _unreadable(problem: Exception) -> str:
    reason = str(problem).splitlines()[0] if str(problem) else type(problem).__name__
    return _("We cannot read this text: {reason}. Places are written like this: {example}").format(
        reason=reason, example="{{ customer.name }}"
    )

"""The rules, one file each; a new file is found by itself."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from opora.pure.coach.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every `RULE` of the files beside this one, in the order of their codes."""
    modules = (importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    return tuple(sorted((module.RULE for module in modules), key=lambda rule: (rule.code, rule.severity)))


def rules_by_code() -> dict[str, Rule]:
    """One rule a code; where two share one, the more serious."""
    return {rule.code: rule for rule in reversed(all_rules())}

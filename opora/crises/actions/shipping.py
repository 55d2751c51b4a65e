"""The register as it comes with Opora: one scenario for each shipped plan that has one, not rated by anybody yet."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction

from opora.crises.actions.scenarios import tell
from opora.crises.models import Level, Scenario
from opora.playbooks import queries as playbooks
from opora.playbooks.models import Playbook
from opora.pure.plans import Shipped


@transaction.atomic
def install_scenarios() -> list[Scenario]:
    """Call after the plans are installed; returns those that are new. Harmless when repeated.

    Likelihood and impact are what we suggest; they count as a rating only once somebody of the desk has rated.
    """
    books = {row.key: row for row in Playbook.objects.exclude(key="")}
    known = {row.key: row for row in Scenario.objects.select_for_update(of=("self",)).exclude(key="")}
    added = []
    for shipped in playbooks.shipped():
        if not shipped.is_scenario:
            continue
        row = known.get(shipped.key)
        if row is None:
            added.append(_install(shipped, books.get(shipped.key)))
        else:
            _complete(row, shipped, books.get(shipped.key))
    return added


def _install(shipped: Shipped, plan: Playbook | None) -> Scenario:
    row, new = Scenario.objects.get_or_create(
        key=shipped.key,
        defaults={
            "names": dict(shipped.plan.names),
            "about": dict(shipped.about),
            "likelihood": shipped.likelihood,
            "impact": shipped.impact,
            "usual_level": shipped.level or Level.LIMITED,
            "spots": list(shipped.spots),
            "words": _stems(shipped),
            "playbook": plan,
        },
    )
    if new:
        tell(row, "installed", by=None, key=row.key)
    return row


def _complete(row: Scenario, shipped: Shipped, plan: Playbook | None) -> None:
    """Words and languages that are new; what the desk worded itself stays."""
    names, about = {**shipped.plan.names, **row.names}, {**shipped.about, **row.about}
    words = {language: sorted({*stems, *row.words.get(language, [])}) for language, stems in _stems(shipped).items()}
    playbook = row.playbook_id or (plan.pk if plan else None)
    changed = {"names": names, "about": about, "words": {**row.words, **words}, "playbook_id": playbook}
    if any(getattr(row, name) != value for name, value in changed.items()):
        for name, value in changed.items():
            setattr(row, name, value)
        row.save(update_fields=["names", "about", "words", "playbook"])
        tell(row, "renewed", by=None, key=row.key)


def _stems(shipped: Shipped) -> Mapping[str, list[str]]:
    return {language: sorted(words) for language, words in shipped.stems.items()}

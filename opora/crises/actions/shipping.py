"""The register as it comes with Opora: one scenario for each shipped plan that has one, not rated by anybody yet."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from opora.crises.actions.scenarios import tell
from opora.crises.models import Level, Scenario
from opora.playbooks import queries as playbooks
from opora.playbooks.models import Playbook
from opora.pure.plans import Shipped
from opora.team import queries as team

SPOTS = {
    "carrier": _("carrier"),
    "domain": _("domain"),
    "hosting": _("hosting"),
    "mailbox": _("mailbox"),
    "mailings": _("mass mailings"),
    "network": _("network"),
    "payments": _("payments"),
    "people": _("our people"),
    "personal-data": _("personal data"),
    "phone-line": _("telephone line"),
    "power": _("electricity"),
    "premises": _("premises"),
    "pricing": _("prices"),
    "product": _("product"),
    "reputation": _("reputation"),
    "season": _("peak season"),
    "supplier": _("supplier"),
    "warehouse": _("warehouse"),
    "website": _("website"),
}
"""Places of the firm that shipped scenarios touch, by the key in their files."""


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
            "spots": _spots(shipped),
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


def _spots(shipped: Shipped) -> list[str]:
    """Places of the firm in the desk's language: colleagues add to them in their own words."""
    with override(team.desk().language):
        return [str(SPOTS[one]) if one in SPOTS else one for one in shipped.spots]


def _stems(shipped: Shipped) -> Mapping[str, list[str]]:
    return {language: sorted(words) for language, words in shipped.stems.items()}

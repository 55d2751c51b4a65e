"""The plans that come with Opora: installed once, renewed where the desk left them alone, offered where it did not."""

from __future__ import annotations

from django.db import connection, transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Conflict
from opora.playbooks.actions.writing import add_version, locked, stored, told
from opora.playbooks.models import Playbook, PlaybookVersion
from opora.playbooks.shipped_files import digest_of, shipped_plans
from opora.pure.plans import Shipped, read
from opora.team import queries as team
from opora.team.models import Agent

ONE_AT_A_TIME = 7_261_004  # any number nobody else uses


@transaction.atomic
def install_shipped() -> list[Playbook]:
    """Every shipped plan as the desk's trade words it; returns those that are new. Harmless when repeated, also by two machines.

    A newer text becomes the next version of a plan that nobody here has changed or reviewed, and a proposal for any other.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
    known = {row.key: row for row in Playbook.objects.exclude(key="")}
    added = []
    for shipped in shipped_plans(team.desk().trade):
        row = known.get(shipped.key)
        if row is None:
            added.append(_install(shipped))
        elif row.shipped_digest != digest_of(shipped.plan):
            _renew(row, shipped)
    return added


@transaction.atomic
def take_proposal(playbook: Playbook, *, by: Agent) -> PlaybookVersion:
    """Make the newer shipped text the next version. Conflict when a colleague decided already."""
    demand(by, "playbooks:change")
    row, newest = locked(playbook)
    if row.proposal is None:
        raise Conflict(_("A colleague has decided on the new text already."), f"playbook {row.pk} has no proposal")
    after = add_version(row, row.proposal, number=newest.number + 1, by=by, what_changed=_("The new text of Opora."))
    _settle(row)
    audit.record("playbook.proposal_taken", f"playbook:{row.pk}", by=by, number=after.number)
    return after


@transaction.atomic
def decline_proposal(playbook: Playbook, *, by: Agent) -> None:
    """Keep our own text. The same new text is not offered again; harmless when a colleague decided already."""
    demand(by, "playbooks:change")
    row, _newest = locked(playbook)
    if row.proposal is not None:
        _settle(row)
        audit.record("playbook.proposal_declined", f"playbook:{row.pk}", by=by)


def _install(shipped: Shipped) -> Playbook:
    row = Playbook.objects.create(key=shipped.key, kind=shipped.kind, shipped_digest=digest_of(shipped.plan))
    add_version(row, stored(shipped.plan), number=1, by=None)
    audit.record("playbook.installed", f"playbook:{row.pk}", by=None, key=row.key)
    told(row)
    return row


def _renew(playbook: Playbook, shipped: Shipped) -> None:
    row, newest = locked(playbook)
    row.shipped_digest = digest_of(shipped.plan)
    if row.versions.exclude(written_by=None, reviewed_at=None).exists():
        same = read(newest.content) == shipped.plan
        row.proposal = None if same else stored(shipped.plan)
    else:
        with override(team.desk().language):
            add_version(row, stored(shipped.plan), number=newest.number + 1, by=None, what_changed=_("The new text of Opora."))
    row.save(update_fields=["shipped_digest", "proposal"])
    audit.record("playbook.renewed", f"playbook:{row.pk}", by=None, offered=row.proposal is not None)
    told(row)


def _settle(row: Playbook) -> None:
    row.proposal = None
    row.save(update_fields=["proposal"])
    told(row)

"""One's own further ways to hear of what is urgent. Addresses and subscriptions are sealed and never shown again."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.errors import DeskError
from opora.kernel.jobs import wake
from opora.kernel.live import Change, tell
from opora.kernel.web_push import NotASubscription, subscription
from opora.team.models import Absence, Agent, AlarmWay, Notification, Ring
from opora.team.notices import rings
from opora.team.services import service_of

MOST_WAYS = 10
LONGEST = 2000
Kind = AlarmWay.Kind


def add_service(address: str, *, by: Agent) -> AlarmWay:
    """A service of one's own, by an address as Apprise writes it. Nothing is called yet: `try_way` does that."""
    words = address.strip()
    if "://" not in words or len(words) > LONGEST:
        raise DeskError(_("Write an address as Apprise does, such as tgram://token/chat."), "no address of a service")
    name = service_of(words)
    if not name:
        raise DeskError(_("No service is known by this address. Look up how Apprise writes it."), f"unknown {words.partition('://')[0]!r}")
    return _add(by, Kind.SERVICE, name, words)


def add_browser(told: Mapping[str, object], name: str, *, by: Agent) -> AlarmWay:
    """This browser, by what its PushSubscription says."""
    try:
        found = subscription(told)
    except NotASubscription as problem:
        raise DeskError(_("This browser cannot be reached. Allow notifications for this page and try again."), str(problem)) from problem
    return _add(by, Kind.BROWSER, name, json.dumps(found, sort_keys=True), of=found["endpoint"])


@transaction.atomic
def remove_way(way: AlarmWay, *, by: Agent) -> None:
    """It is not used any more; one's own only."""
    _demand_own(way, by)
    way.delete()
    audit.record("alarm_way.removed", f"agent:{by.pk}", by=by, name=way.name)
    tell(Change("rings", agent=by.pk))


def remove_browser(endpoint: str, *, by: Agent) -> None:
    """This browser does not ring any more; unknown, nothing changes."""
    for way in AlarmWay.objects.filter(agent=by, fingerprint=_fingerprint(endpoint)):
        remove_way(way, by=by)


@transaction.atomic
def try_way(way: AlarmWay, *, by: Agent) -> Ring:
    """Call it once, now. While one try is under way a second click starts none."""
    _demand_own(way, by)
    AlarmWay.objects.select_for_update().get(pk=way.pk)
    open_one = way.rings.filter(notification=None, state__in=[Ring.State.DUE, Ring.State.CALLING]).first()
    ring = open_one or Ring.objects.create(way=way)
    audit.record("alarm_way.tried", f"agent:{by.pk}", by=by, name=way.name)
    wake()
    return ring


def ring_for(notices: Sequence[Notification]) -> None:
    """Urgent news by every further way of each person who wants it so and is not away; in the caller's transaction."""
    wanted: dict[int, list[Notification]] = defaultdict(list)
    for one in notices:
        if rings(one.agent.notify, one.kind):
            wanted[one.agent_id].append(one)
    if not wanted:
        return
    away = Absence.objects.filter(ended_at=None, starts_at__lte=timezone.now()).values("agent")  # whoever is ill is let sleep
    ways = AlarmWay.objects.filter(agent__in=wanted).exclude(agent__in=away)
    made = [Ring(way=way, notification=one) for way in ways for one in wanted[way.agent_id]]
    Ring.objects.bulk_create(made, ignore_conflicts=True)
    wake()


@transaction.atomic
def _add(by: Agent, kind: str, name: str, address: str, *, of: str = "") -> AlarmWay:
    Agent.objects.select_for_update().get(pk=by.pk)
    known = {"kind": kind, "name": name[:120], "address": address, "problem": ""}
    fingerprint = _fingerprint(of or address)
    if AlarmWay.objects.filter(agent=by).exclude(fingerprint=fingerprint).count() >= MOST_WAYS:
        raise DeskError(_("You have ten ways already. Remove one first."), f"agent {by.pk} has too many ways")
    way, _new = AlarmWay.objects.update_or_create(agent=by, fingerprint=fingerprint, defaults=known)
    audit.record("alarm_way.added", f"agent:{by.pk}", by=by, name=way.name)
    tell(Change("rings", agent=by.pk))
    return way


def _demand_own(way: AlarmWay, by: Agent) -> None:
    if way.agent_id != by.pk:
        raise DeskError(_("This is not yours."), f"way {way.pk} of {way.agent_id}")


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

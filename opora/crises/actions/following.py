"""People outside who wish to hear by mail when the status changes: they confirm first, hear each version once, leave by a link."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.signing import BadSignature, Signer
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.crises.events import BulletinPublished
from opora.crises.models import Bulletin, Subscriber, Told
from opora.crises.queries.bulletins import text_of
from opora.kernel.access import absent
from opora.kernel.errors import DeskError
from opora.kernel.events import on
from opora.kernel.jobs import periodic
from opora.team import queries as team
from opora.team.actions import write_letter
from opora.team.models import InterfaceLanguage

BATCH = 500
CONFIRM_WITHIN = timedelta(days=3)
ASK_AGAIN_AFTER = timedelta(minutes=10)
_signer = Signer(salt="opora.crises.following")


@transaction.atomic
def follow(address: str, language: str) -> None:
    """Ask an address whether it wishes to hear. Nothing tells whether it does; each is asked at most every ten minutes."""
    wanted = address.strip().lower()
    try:
        validate_email(wanted)
    except ValidationError as problem:
        raise DeskError(_("This does not look like an e-mail address. Please look again."), "subscriber's address") from problem
    known = Subscriber.objects.select_for_update().filter(address=wanted, left_at=None).first()
    if known and (known.confirmed_at or timezone.now() - known.asked_at < ASK_AGAIN_AFTER):
        return
    spoken = language.lower() if language.lower() in InterfaceLanguage.values else team.desk().language
    if known:
        known.asked_at, known.language = timezone.now(), spoken
        known.save(update_fields=["asked_at", "language"])
    else:
        try:
            with transaction.atomic():
                known = Subscriber.objects.create(address=wanted, language=spoken)
        except IntegrityError:
            return  # somebody clicked twice; the other click asks
    with translation.override(spoken):
        lines = [
            _("You wish to hear when the status of %(desk)s changes. Please confirm that it was you:") % {"desk": team.desk().name},
            link_of(known),
            _("If it was not you, do nothing: you will not hear from us."),
        ]
        write_letter(wanted, _("Please confirm: news about the status of %(desk)s") % {"desk": team.desk().name}, "\n\n".join(lines))


def subscriber_at(token: str) -> Subscriber:
    """Whose link this is; Absent once they left."""
    try:
        pk = int(_signer.unsign(token))
    except (BadSignature, ValueError) as problem:
        raise absent("Subscriber", "link") from problem
    row = Subscriber.objects.filter(pk=pk, left_at=None).first()
    if row is None:
        raise absent("Subscriber", "link")
    return row


def confirm(subscriber: Subscriber) -> None:
    """It was they; a second click changes nothing."""
    Subscriber.objects.filter(pk=subscriber.pk, confirmed_at=None).update(confirmed_at=timezone.now())


def leave(subscriber: Subscriber) -> None:
    """They hear nothing more, and their address is forgotten."""
    Subscriber.objects.filter(pk=subscriber.pk).update(left_at=timezone.now(), address=f"left-{subscriber.pk}@invalid.invalid")


@on(BulletinPublished)
def tell_who_follows(news: Sequence[dict[str, Any]]) -> None:
    """Each version goes to each of them once, also when the worker is killed in the middle."""
    for one in news:
        bulletin = Bulletin.objects.select_related("crisis").filter(pk=one["bulletin"], crisis__drill=None).first()
        while bulletin and _tell_some(bulletin):
            pass


@transaction.atomic
def _tell_some(bulletin: Bulletin) -> int:
    """A batch; the letters and the memory of them are one commit."""
    waiting = Subscriber.objects.select_for_update(skip_locked=True, of=("self",)).filter(confirmed_at__isnull=False, left_at=None)
    rows = list(waiting.exclude(told__bulletin=bulletin).order_by("pk")[:BATCH])
    Told.objects.bulk_create([Told(subscriber=one, bulletin=bulletin) for one in rows])
    for one in rows:
        with translation.override(one.language):
            text = text_of(bulletin, "sr-Latn" if one.language == "sr-latn" else one.language, "mail")
            below = _("The newest state: %(status)s\nNo more of these mails: %(link)s") % {
                "status": f"{settings.ADDRESS}/status/",
                "link": link_of(one),
            }
            write_letter(one.address, _("Status of %(desk)s") % {"desk": team.desk().name}, f"{text}\n\n-- \n{below}")
    return len(rows)


def _unconfirmed(now: datetime) -> QuerySet[Subscriber]:
    return Subscriber.objects.filter(confirmed_at=None, asked_at__lt=now - CONFIRM_WITHIN)


@periodic("forget who never confirmed", every=timedelta(hours=6), waiting=_unconfirmed)
def forget_the_unconfirmed() -> None:
    """An address that nobody confirmed within three days is nobody's wish."""
    _unconfirmed(timezone.now()).delete()


def link_of(subscriber: Subscriber) -> str:
    """Where they confirm and where they leave; signed, so that nobody leaves for somebody else."""
    return f"{settings.ADDRESS}/status/follow/{_signer.sign(str(subscriber.pk))}/"

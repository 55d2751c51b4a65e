"""Who we are at a homeserver: by a token the team gave, or by one we got for its password and keep sealed."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from opora.channels.matrix.homeserver import Homeserver, Refusal
from opora.channels.matrix.models import Room, Session
from opora.messages.accounts import Answers, answers_of
from opora.messages.channels import PlaceTrouble
from opora.messages.models import ChannelAccount

LONGEST_ID = 255


def address_of(answers: Answers) -> str:
    """The homeserver's address as it is asked; PlaceTrouble where a token would travel in the open."""
    told = answers["homeserver"].strip().rstrip("/")
    address = told if "://" in told else f"https://{told}"
    if not address.startswith("https://") and not (address.startswith("http://") and settings.OPORA_INSIDE_NETWORKS):
        raise PlaceTrouble(_("The address of the homeserver must begin with https://."), "no https")
    return address


def sign_in(account: ChannelAccount) -> tuple[Session, Homeserver]:
    """Our session with this account, made or renewed where needed. Refusal and what `kernel.outside` raises pass through."""
    answers = answers_of(account)
    address = address_of(answers)
    session = Session.objects.filter(account=account).first()
    if session and session.token and _still_fits(session, answers, address):
        return session, Homeserver(address, session.token)
    server = Homeserver(address, answers["access_token"] or _new_token(account, answers))
    user = server.who()[:LONGEST_ID]
    if session is None or session.user_id != user or session.homeserver != address:
        return _begin(account, user, server), server
    Session.objects.filter(pk=session.pk).update(token=server.token)
    return session, server


def signed_in(account: ChannelAccount) -> Homeserver | None:
    """The homeserver as we are signed in there, without asking anybody; None where we are not."""
    answers = answers_of(account)
    session = Session.objects.filter(account=account).first()
    token = answers["access_token"] or (session.token if session else "")
    return Homeserver(address_of(answers), token) if token else None


def forget_token(account: ChannelAccount) -> None:
    """The homeserver ended it; the next look signs in anew where there is a password."""
    Session.objects.filter(account=account).update(token="")


def _begin(account: ChannelAccount, user: str, server: Homeserver) -> Session:
    """Somebody new, or the first time: nothing of an earlier person of this account holds any more."""
    with transaction.atomic():
        Session.objects.filter(account=account).delete()
        Room.objects.filter(account=account).delete()
        return Session.objects.create(account=account, user_id=user, homeserver=server.address, token=server.token)


def _new_token(account: ChannelAccount, answers: Answers) -> str:
    if not (answers["user"] and answers["password"]):
        raise PlaceTrouble(_("Fill in an access token, or the user and its password."), "nothing to sign in with")
    # The same device each time: homeservers know by it what was sent already.
    return Homeserver(address_of(answers)).sign_in(answers["user"], answers["password"], device=f"OPORA{account.pk}")


def _still_fits(session: Session, answers: Answers, address: str) -> bool:
    """Whether what we are signed in with is what the settings ask for now."""
    if session.homeserver != address or answers["access_token"] not in ("", session.token):
        return False
    wanted, user = answers["user"].lower(), session.user_id.lower()
    return bool(answers["access_token"]) or not wanted or user in (wanted, f"@{wanted}:{user.partition(':')[2]}")


def trouble_of(problem: Refusal) -> PlaceTrouble:
    """What a refusal means for the person who looks after the channel."""
    if problem.is_slow_down:
        return PlaceTrouble(_("The homeserver asks us to come more slowly. It will be tried again."), str(problem))
    if problem.is_signed_out:
        return PlaceTrouble(_("The homeserver does not accept the access any more. Renew it here."), str(problem))
    if problem.code == "M_USER_DEACTIVATED":
        return PlaceTrouble(_("The homeserver has closed this account. Use another one."), str(problem))
    if problem.status == 403:
        return PlaceTrouble(_("The homeserver does not accept this user and password."), str(problem))
    if problem.status == 404:
        return PlaceTrouble(_("There is no Matrix homeserver at this address. Check the settings."), str(problem))
    return PlaceTrouble(_("The homeserver does not answer properly now. It will be tried again."), str(problem))

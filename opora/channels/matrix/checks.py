"""Trying an account out: is there a homeserver, does it let us in, and as whom."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from opora.channels.matrix.homeserver import Homeserver, Refusal
from opora.channels.matrix.shapes import words
from opora.channels.matrix.signing_in import address_of, sign_in, trouble_of
from opora.kernel.outside import NOT_REACHED, fetch
from opora.messages.accounts import answers_of
from opora.messages.channels import PlaceTrouble, Text
from opora.messages.models import ChannelAccount


def check(account: ChannelAccount) -> tuple[bool, Text]:
    """One sentence for the person who sets the channel up."""
    try:
        address = address_of(answers_of(account))
        if not _is_homeserver(address):
            return False, _elsewhere(address)
        session, _server = sign_in(account)
    except PlaceTrouble as problem:
        return False, problem.sentence
    except Refusal as problem:
        return False, trouble_of(problem).sentence
    except NOT_REACHED:
        return False, _("The homeserver cannot be reached from here. Is the address right, and may this machine go there?")
    return True, _("It works: customers write to %(name)s.") % {"name": session.user_id}


def _is_homeserver(address: str) -> bool:
    try:
        Homeserver(address).versions()
    except (Refusal, *NOT_REACHED):
        return False
    return True


def _elsewhere(address: str) -> str:
    """Many domains keep their homeserver under another name, and say where (spec.matrix.org, server discovery)."""
    host = urlsplit(address)
    try:
        told = json.loads(fetch(f"{host.scheme}://{host.netloc}/.well-known/matrix/client").content)
    except (*NOT_REACHED, ValueError, RecursionError):
        told = None
    found = words(told, "m.homeserver", "base_url")
    if found.startswith("https://"):
        return _("The homeserver of this domain is at %(address)s. Fill that in.") % {"address": found[:200]}
    return _("There is no Matrix homeserver at this address, or this machine may not go there.")

"""A filled-in form becomes a message: who wrote is an address that was typed, so it proves nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from opora.channels.form.challenge import is_solved, key_of
from opora.kernel.limits import counted
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount
from opora.pure.utterances import Speaker, Utterance

AN_HOUR = 3600
FROM_ONE_PLACE, FROM_ONE_ADDRESS, FROM_ALL = 12, 6, 600
WITHOUT_SCRIPT = 3  # from one place; browsers that run no script solve no riddle
LONGEST = {"name": 120, "email": 254, "subject": 200, "message": 20_000, "challenge": 400, "answer": 20, "website": 200}


class NotTaken(Exception):
    """The form was not taken; `sentence` says why, to a person."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.sentence, self.status = sentence, status


@dataclass(frozen=True, slots=True)
class Filled:
    """What was typed, cut to what anybody needs."""

    name: str
    email: str
    subject: str
    message: str
    challenge: str
    answer: str
    website: str
    """A field that people do not see; programs fill it in."""


def filled(told: Mapping[str, object]) -> Filled:
    """Lenient: whatever is no text is empty."""
    values = {name: told.get(name) for name in LONGEST}
    return Filled(**{name: _clean(value, LONGEST[name], lines=name == "message") for name, value in values.items()})


def take(account: ChannelAccount, form: Filled, *, place: str, language: str, at: datetime) -> None:
    """Commit the message, or say why not. A program that gave itself away is thanked and not heard."""
    key = key_of(form.challenge, account.token)
    if key is None:
        raise NotTaken(_("This page was open for too long, or for too short a time. Please send the form once more."), 409)
    _demand_words(form)
    if form.website:
        return
    _demand_room(account, form, place)
    messages.hear(account.mailbox_id, [_utterance(form, key, language, at)], received_at=at)


def _demand_words(form: Filled) -> None:
    if not form.message:
        raise NotTaken(_("Please write what it is about."))
    try:
        validate_email(form.email)
    except ValidationError as problem:
        raise NotTaken(_("This does not look like an e-mail address. Please look again.")) from problem


def _demand_room(account: ChannelAccount, form: Filled, place: str) -> None:
    solved = is_solved(form.challenge, form.answer)
    if not solved and counted("form-unsolved", f"{account.pk} {place}", seconds=AN_HOUR) > WITHOUT_SCRIPT:
        raise NotTaken(_("Please allow scripts for this page and send the form again. This keeps spam out."), 429)
    counts = (
        counted("form-place", f"{account.pk} {place}", seconds=AN_HOUR) > FROM_ONE_PLACE,
        counted("form-address", form.email.lower(), seconds=AN_HOUR) > FROM_ONE_ADDRESS,
        counted("form-all", str(account.pk), seconds=AN_HOUR) > FROM_ALL,
    )
    if any(counts):
        raise NotTaken(_("That was a lot at once. Please try again in an hour."), 429)


def _utterance(form: Filled, key: str, language: str, at: datetime) -> Utterance:
    return Utterance(
        channel="form",
        conversation=key,
        key=key,
        speaker=Speaker("email", form.email.lower(), form.name),
        at=at,
        text=form.message,
        subject=form.subject,
        language=language.partition("-")[0],
        facts={"typed_address": form.email, "language": language},
    )


def _clean(value: object, longest: int, *, lines: bool = False) -> str:
    text = (value if isinstance(value, str) else "").replace("\x00", "")[:longest].strip()
    return text.replace("\r\n", "\n") if lines else " ".join(text.split())

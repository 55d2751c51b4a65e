"""The worker's side: what a program told becomes messages and what lies beside them."""

from __future__ import annotations

from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.hook.reading import Given, GivenFile, Happening, read
from opora.customers.models import Identity
from opora.kernel import files
from opora.messages.accounts import Answers, account_of, answers_of
from opora.messages.actions import Happened, come_back, hear, revise
from opora.messages.hooking import body_of
from opora.messages.models import HookCall, Revision
from opora.pure.languages import phone_numbers
from opora.pure.utterances import SentFile, Speaker, Utterance
from opora.team import queries as team

LONGEST_PROBLEM, LONGEST_KEY = 2000, 280


def takes(call: HookCall) -> bool:
    """Take one call in; False when something in it was not understood, with `problem` naming that."""
    account = account_of(call.mailbox_id)
    answers = answers_of(account) if account else Answers()
    found, unknown = read(body_of(call), at=call.received_at)
    for one in found:
        if isinstance(one, Given):
            hear(call.mailbox_id, [_utterance(one, answers)], received_at=call.received_at)
        else:
            _happened(one, call.mailbox_id)
    call.problem = "; ".join(unknown)[:LONGEST_PROBLEM]
    return not unknown


def _utterance(one: Given, answers: Answers) -> Utterance:
    """People are known as "system:id", so that two programs may both have their customer 1."""
    proven = _proven(one) if answers["vouches"] == "yes" else ()
    typed = {} if proven else dict(one.proven)
    return Utterance(
        channel="hook",
        conversation=one.conversation[:300],
        key=one.key[:LONGEST_KEY],
        speaker=Speaker(Identity.Kind.OTHER, f"{answers['system']}:{one.who}"[:320], one.name, proven),
        at=one.at,
        text=one.text,
        subject=one.subject,
        files=tuple(_sent(file) for file in one.files),
        ours=one.ours,
        automatic="auto-reply" if one.automatic else "",
        language=one.language,
        facts={**typed, **one.facts},
        original=one.original,
    )


def _proven(one: Given) -> tuple[tuple[str, str], ...]:
    """Telephone numbers in the one form in which the desk keeps them; what is none proves nothing."""
    country = team.desk().country
    numbers = [("phone", number) for kind, value in one.proven if kind == "phone" for number in phone_numbers(value, country)[:1]]
    return (*((kind, value.strip()) for kind, value in one.proven if kind != "phone"), *numbers)


def _sent(one: GivenFile) -> SentFile:
    if one.content is None:
        return SentFile(one.name, one.content_type, url=one.url)
    return SentFile(one.name, one.content_type, len(one.content), blob=files.keep(one.content).pk)


def _happened(one: Happening, mailbox: int) -> None:
    if one.kind == "failed":
        with translation.override(team.desk().language):
            come_back(mailbox, one.message, _("It could not be delivered: %(why)s") % {"why": one.text or _("no reason was told")})
    else:
        revise(mailbox, Happened(one.message, Revision.Kind(one.kind), one.key, one.at, one.text, one.ours))

"""The bot says hello to who opens a conversation: beside everything else, at most once for each start."""

from __future__ import annotations

import logging

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.channels.telegram.api import PROBLEMS, call, outcome_of
from opora.channels.telegram.models import Person
from opora.kernel.jobs import drain
from opora.messages.accounts import account_of, answers_of
from opora.messages.covers import words_when_nobody
from opora.messages.models import ChannelAccount
from opora.team import queries as team
from opora.team.models import InterfaceLanguage

log = logging.getLogger(__name__)
BATCH = 10


@drain("greetings in Telegram", order=70, waits_for_others=True, waiting=lambda now: Person.objects.filter(greet_at__lte=now))
def greet() -> int:
    """Greet up to ten people. The greeting is crossed out first: a death in the middle costs one hello and never says it twice."""
    now = timezone.now()
    with transaction.atomic():
        rows = Person.objects.select_for_update(skip_locked=True).filter(greet_at__lte=now).order_by("greet_at")
        due = list(rows[:BATCH])
        Person.objects.filter(pk__in=[one.pk for one in due]).update(greet_at=None, language="")
    for one in due:
        account = account_of(one.mailbox_id)
        if account and not account.paused and not account.mailbox.retired_at:
            _greet(one, account)
    return len(due)


def _greet(person: Person, account: ChannelAccount) -> None:
    answers = answers_of(account)
    try:
        call(answers, "sendMessage", {"chat_id": int(person.number), "text": greeting(account, person.language)})
    except (*PROBLEMS, ValueError) as problem:
        log.warning("greeting of %s: %s", person.number, outcome_of(problem, on_the_wire=True).log)


def greeting(account: ChannelAccount, told_language: str) -> str:
    """What the bot says first, in the person's language where the desk speaks it; and when somebody will be here, if nobody is."""
    language = _spoken(told_language) or account.mailbox.language or team.desk().language
    own = str(account.settings.get("greeting") or "").strip()
    with translation.override(language):
        hello = own or _("Hello, this is %(name)s. Write your question here; a person will answer.") % {"name": account.mailbox.name}
    return "\n\n".join(filter(None, (hello, words_when_nobody(account.mailbox, language))))


def _spoken(told: str) -> str:
    code = told.lower().partition("-")[0]
    return code if code in InterfaceLanguage.values else ""

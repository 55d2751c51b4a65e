"""Hiding a comment, or showing it again, after two people of the desk agreed on it."""

from __future__ import annotations

from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.meta.graph import PROBLEMS, outcome_of, post
from opora.messages.accounts import account_of, answers_of
from opora.messages.channels import Outcome, Refused, Sent
from opora.messages.models import Message
from opora.team import queries as team

_WISH = {"facebook": "is_hidden", "ig_comments": "hide"}


def hides_comment(message: Message, hide: bool) -> Outcome:
    """Tell the network; doing it twice does no harm. Nothing is deleted there."""
    with translation.override(team.desk().language):
        account = account_of(message.thread.mailbox_id)
        if account is None:
            return Refused(_("The account of this channel is gone. Attach it again."), "no account")
        try:
            post(answers_of(account), message.external_id, {_WISH[message.thread.channel]: hide})
        except PROBLEMS as problem:
            return outcome_of(problem, on_the_wire=False)
    return Sent("hidden" if hide else "shown")

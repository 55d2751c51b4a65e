"""Trying an account out: does the access open the page or number, and do its messages come to us."""

from __future__ import annotations

from django.utils.translation import gettext as _

from opora.channels.meta.graph import PROBLEMS, GraphError, get
from opora.kernel.outside import NOT_REACHED
from opora.messages.accounts import Answers, answers_of
from opora.messages.actions import note_trouble
from opora.messages.models import ChannelAccount


def check(account: ChannelAccount) -> tuple[bool, str]:
    """One sentence for the person who sets the channel up; a good result clears what was wrong before."""
    answers = answers_of(account)
    try:
        works, sentence = _number(answers) if account.mailbox.channel == "whatsapp" else _page(answers)
    except PROBLEMS as problem:
        return False, _why(problem)
    if works:
        note_trouble(account, "")
    return works, sentence


def _page(answers: Answers) -> tuple[bool, str]:
    name = str(get(answers, f"{answers['page_id']}?fields=name").get("name") or answers["page_id"])
    apps = get(answers, f"{answers['page_id']}/subscribed_apps").get("data")
    ours = [one for one in apps if isinstance(one, dict) and str(one.get("id")) == answers["app_id"]] if isinstance(apps, list) else []
    if not any("messages" in (one.get("subscribed_fields") or ()) for one in ours):
        return False, _("The access works for “%(name)s”, but its messages do not come here yet: add the page under Webhooks.") % {
            "name": name
        }
    return True, _("It works: “%(name)s” is connected.") % {"name": name}


def _number(answers: Answers) -> tuple[bool, str]:
    told = get(answers, f"{answers['phone_number_id']}?fields=display_phone_number,verified_name")
    number = " ".join(str(told[name]) for name in ("verified_name", "display_phone_number") if told.get(name))
    return True, _("It works: “%(name)s” is connected.") % {"name": number or answers["phone_number_id"]}


def _why(problem: Exception) -> str:
    if isinstance(problem, GraphError):
        return _("Meta refuses: %(words)s") % {"words": problem.words or problem.status}
    assert isinstance(problem, NOT_REACHED)
    return _("Meta's servers cannot be reached from here. Is the address right, and may this machine go there?")

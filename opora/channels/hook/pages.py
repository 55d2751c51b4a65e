"""The page of news for another program: what was told, what waits, what was given up and can be sent again."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from opora.channels.hook import actions
from opora.channels.hook.models import News
from opora.kernel.access import demand, fetch_or_absent
from opora.messages.models import ChannelAccount
from opora.team.models import Agent

MOST_SHOWN = 200


@login_required
@require_GET
def news(request: HttpRequest, mailbox: int) -> HttpResponse:
    """The newest of them; `?state=dead` only those that were given up."""
    account = _account(request, mailbox)
    state = request.GET.get("state", "")
    rows = News.objects.filter(account=account).order_by("-pk")
    if state in News.State.values:
        rows = rows.filter(state=state)
    dead = News.objects.filter(account=account, state=News.State.DEAD).count()
    shown = {"mailbox": account.mailbox, "rows": rows[:MOST_SHOWN], "state": state, "states": News.State.choices, "dead": dead}
    return render(request, "hook/news.html", shown)


@login_required
@require_POST
def send_again(request: HttpRequest, mailbox: int) -> HttpResponse:
    """One of them (`news`), or all that were given up."""
    one = request.POST.get("news", "")
    actions.tell_again(_account(request, mailbox), by=_by(request), ids=[int(one)] if one.isdecimal() and len(one) < 18 else None)
    return redirect("hook_news", mailbox=mailbox)


def _account(request: HttpRequest, mailbox: int) -> ChannelAccount:
    demand(_by(request), "mailboxes:change")
    return fetch_or_absent(ChannelAccount.objects.select_related("mailbox"), mailbox=mailbox, mailbox__channel="hook")


def _by(request: HttpRequest) -> Agent:
    assert isinstance(request.user, Agent)
    return request.user

"""Channels besides mail: what there is, attaching one, its settings, who looks after it, and what it says when nobody does.

Every page is made from what the channel tells of itself (`messages.channels.Channel`), so a new channel needs no page.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.kernel.access import absent, demand, fetch_or_absent
from opora.kernel.outside import NOT_REACHED
from opora.messages import actions, covers
from opora.messages import queries as messages
from opora.messages.accounts import account_of
from opora.messages.channels import Channel, PlaceTrouble, Setting, Text, channel, known_channels
from opora.messages.models import ChannelAccount, Cover, HookCall, Mailbox
from opora.team import queries as team
from opora.team.models import InterfaceLanguage
from opora.web.team.answers import acted, demand_known_fields, form_page, offer

MOST_UNKNOWN = 50


class AccountForm(forms.Form):
    """A name, and one field for each setting of the channel. A secret is never shown; empty keeps it."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=120, required=False, help_text=gettext_lazy("As your team calls it."))

    def __init__(self, kind: Channel, *args: Any, account: ChannelAccount | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for one in kind.settings:
            self.fields[one.name] = _field(one, account)
        if account:
            self.fields["paused"] = forms.BooleanField(
                label=_("Paused"), required=False, initial=account.paused, help_text=_("Nothing is taken in; its address is closed.")
            )


def _field(one: Setting, account: ChannelAccount | None) -> forms.Field:
    told: dict[str, Any] = {"label": one.label, "help_text": one.help, "required": one.required and not (one.secret and account)}
    if one.choices:
        return forms.ChoiceField(choices=one.choices, initial=_known(one, account), **told)
    if one.secret:
        kept = one.help if account is None else _("Stored. Leave this empty to keep it.")
        told = {**told, "help_text": kept}
        return forms.CharField(max_length=4000, strip=True, widget=forms.PasswordInput(attrs={"autocomplete": "off"}), **told)
    widget = forms.Textarea(attrs={"rows": 3}) if one.long else forms.TextInput(attrs={"autocomplete": "off"})
    return forms.CharField(max_length=4000, widget=widget, initial=_known(one, account), **told)


def _known(one: Setting, account: ChannelAccount | None) -> str:
    return str(account.settings.get(one.name, one.default)) if account else one.default


class CoverForm(forms.Form):
    agent = forms.TypedChoiceField(label=gettext_lazy("Who"), coerce=int)
    weekdays = forms.TypedMultipleChoiceField(
        label=gettext_lazy("On"), coerce=int, choices=list(WEEKDAYS.items()), widget=forms.CheckboxSelectMultiple
    )
    opens = forms.TimeField(label=gettext_lazy("From"), widget=forms.TimeInput(attrs={"type": "time"}))
    closes = forms.TimeField(
        label=gettext_lazy("To"), widget=forms.TimeInput(attrs={"type": "time"}), help_text=gettext_lazy("0:00 is the end of the day.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "agent", [(one.pk, one.name) for one in team.people()])


class WordsForm(forms.Form):
    """What a channel says when nobody is there: one text a language of the desk."""

    def __init__(self, *args: Any, mailbox: Mailbox, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for code, label in InterfaceLanguage.choices:
            self.fields[code] = forms.CharField(
                label=label, required=False, max_length=500, widget=forms.Textarea(attrs={"rows": 2, "lang": code}),
                initial=mailbox.unstaffed_words.get(code, ""),
            )  # fmt: skip


@login_required
@require_GET
def channels(request: HttpRequest) -> HttpResponse:
    """The register: every channel in use with who is there now, and the kinds that can be attached."""
    by: Any = request.user
    demand(by, "mailboxes:change")
    boxes = messages.mailboxes(for_=by).select_related("account")
    context = {
        "rows": [_row(box) for box in boxes],
        "kinds": [one for one in known_channels() if one.settings or one.hook_path],
        "unknown": HookCall.objects.filter(state__in=["unknown", "failed"]).count(),
    }
    return render(request, "setup/channels.html", context)


def _row(box: Mailbox) -> dict[str, Any]:
    return {
        "mailbox": box,
        "kind": channel(box.channel),
        "account": getattr(box, "account", None),
        "staffing": covers.staffing(box),
        "gaps": _spans(covers.gaps(box)),
    }


def _spans(by_weekday: Any) -> list[dict[str, Any]]:
    return [{"day": WEEKDAYS[day], "spans": spans} for day, spans in sorted(by_weekday.items())]


@login_required
@require_http_methods(["GET", "POST"])
def attach(request: HttpRequest, name: str) -> HttpResponse:
    """Attach one more account of a channel."""
    by: Any = request.user
    demand(by, "mailboxes:change")
    kind = _kind(name)
    form = AccountForm(kind, request.POST or None)
    made: list[ChannelAccount] = []

    def save(answers: dict[str, Any]) -> None:
        language = team.desk().language
        made.append(actions.attach_channel(kind.name, answers.pop("name"), answers, by=by, language=language))

    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, save):
            return redirect("channel", pk=made[0].mailbox_id)
    return render(request, "setup/channel_new.html", {"kind": kind, "form": form}, status=400 if form.errors else 200)


@login_required
@require_http_methods(["GET", "POST"])
def settings_of(request: HttpRequest, pk: int) -> HttpResponse:
    """One account: its settings, the steps at the provider, the address of its webhook."""
    by: Any = request.user
    account, kind = _account(request, pk)
    form = AccountForm(kind, request.POST or None, account=account, initial={"name": account.mailbox.name})

    def save(answers: dict[str, Any]) -> None:
        name, paused = answers.pop("name"), answers.pop("paused")
        actions.change_account(account, answers, by=by, paused=paused)
        if name and name != account.mailbox.name:
            actions.rename_mailbox(account.mailbox, name, by=by)

    return form_page(request, "setup/channel.html", form, save, context=_about(account, kind))


def _about(account: ChannelAccount, kind: Channel) -> dict[str, Any]:
    hook = settings.ADDRESS + kind.hook_path % account.token if kind.hook_path else ""
    pages = [(reverse(name, args=[account.mailbox_id]), label) for name, label in kind.own_settings.items()]
    return {"account": account, "mailbox": account.mailbox, "kind": kind, "hook": hook, "pages": pages, "tab": "channel"}


@login_required
@require_POST
def check(request: HttpRequest, pk: int) -> HttpResponse:
    """Try the account out and say what was found."""
    account, kind = _account(request, pk)
    works, sentence = _tried(account, kind)
    actions.note_trouble(account, "" if works else str(sentence))
    account.refresh_from_db()
    form = AccountForm(kind, account=account, initial={"name": account.mailbox.name})
    tried = {"works": works, "sentence": sentence}
    return render(request, "setup/channel.html", {**_about(account, kind), "form": form, "tried": tried})


def _tried(account: ChannelAccount, kind: Channel) -> tuple[bool, Text]:
    try:
        return kind.checks(account) if kind.checks else (True, "")
    except PlaceTrouble as problem:
        return False, problem.sentence
    except NOT_REACHED:
        return False, _("Its server cannot be reached now. Check the address, or try again later.")


@login_required
@require_http_methods(["GET", "POST"])
def people(request: HttpRequest, pk: int) -> HttpResponse:
    """Who looks after a channel, by weekday."""
    by: Any = request.user
    box = _mailbox(request, pk)
    form = CoverForm(request.POST or None)

    def save(answers: dict[str, Any]) -> None:
        actions.cover(box, team.person(answers["agent"]), answers["weekdays"], answers["opens"], answers["closes"], by=by)

    return form_page(request, "setup/channel_people.html", form, save, context={**_register(box), "tab": "people"})


def _register(box: Mailbox) -> dict[str, Any]:
    now = covers.staffing(box)
    days = [{"day": WEEKDAYS[day], "covers": [one for one in now.covers if one.weekday == day]} for day in range(7)]
    return {"mailbox": box, "kind": channel(box.channel), "staffing": now, "days": days, "gaps": _spans(covers.gaps(box))}


@login_required
@require_POST
def uncover(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one cover away."""
    by: Any = request.user
    demand(by, "mailboxes:change")
    row = fetch_or_absent(Cover.objects.select_related("mailbox"), pk=pk)
    _mailbox(request, row.mailbox_id)
    actions.uncover(row, by=by)
    return redirect("channel_people", pk=row.mailbox_id)


@login_required
@require_http_methods(["GET", "POST"])
def words(request: HttpRequest, pk: int) -> HttpResponse:
    """What a channel says when nobody is there."""
    by: Any = request.user
    box = _mailbox(request, pk)
    form = WordsForm(request.POST or None, mailbox=box)
    usual = [(label, covers.words_when_nobody(box, code)) for code, label in InterfaceLanguage.choices]
    context = {"mailbox": box, "kind": channel(box.channel), "usual": [one for one in usual if one[1]], "tab": "words"}
    return form_page(request, "setup/channel_words.html", form, lambda told: actions.say_when_nobody(box, told, by=by), context=context)


@login_required
@require_http_methods(["GET", "POST"])
def unknown(request: HttpRequest) -> HttpResponse:
    """Calls of providers that nobody understood: kept, shown, and tried again after an upgrade."""
    by: Any = request.user
    demand(by, "messages:reconcile")
    if request.method == "POST":
        actions.try_hooks_again([int(one) for one in request.POST.getlist("call") if one.isdigit()], by=by)
        return redirect("unknown_hooks")
    rows = HookCall.objects.filter(state__in=["unknown", "failed"]).select_related("mailbox").order_by("-pk")[:MOST_UNKNOWN]
    return render(request, "setup/hooks_unknown.html", {"rows": [_call(one) for one in rows]})


def _call(one: HookCall) -> dict[str, Any]:
    return {"call": one, "kind": channel(one.mailbox.channel), "text": messages.hook_text(one)}


@login_required
@require_POST
def retire(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a channel out of use: its address is closed, its cases stay."""
    by: Any = request.user
    account, _kind_of_it = _account(request, pk)
    actions.change_account(account, {}, by=by, paused=True)
    actions.retire_mailbox(account.mailbox, by=by)
    return redirect("channels")


def _kind(name: str) -> Channel:
    kind = channel(name)
    if kind is None or not (kind.settings or kind.hook_path):
        raise absent("channel", name)
    return kind


def _mailbox(request: HttpRequest, pk: int) -> Mailbox:
    by: Any = request.user
    demand(by, "mailboxes:change")
    return fetch_or_absent(messages.mailboxes(for_=by), pk=pk)


def _account(request: HttpRequest, pk: int) -> tuple[ChannelAccount, Channel]:
    box = _mailbox(request, pk)
    account, kind = account_of(box.pk), channel(box.channel)
    if account is None or kind is None:
        raise absent("channel account", pk)
    return account, kind


"""How a mailbox is reached: servers, password or permission at a provider, and a test that says in plain words what is wrong."""

from __future__ import annotations

import hmac
import secrets
from datetime import datetime, time
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.channels.email import accounts, check, oauth
from opora.channels.email.models import EmailAccount
from opora.kernel.errors import DeskError
from opora.messages.models import Mailbox
from opora.web.setup.mailboxes import mailbox_or_absent
from opora.web.team.answers import acted, demand_known_fields

SECURITY = [
    ("tls", gettext_lazy("TLS from the start (usual)")),
    ("starttls", gettext_lazy("STARTTLS")),
    ("none", gettext_lazy("None: only inside one's own network")),
]
PROVIDERS = [("", gettext_lazy("Password")), ("google", "Google"), ("microsoft", "Microsoft 365")]
WAITING = "oauth_waiting"


class ConnectionForm(forms.Form):
    """Both servers and one way to sign in. Empty passwords keep what is stored."""

    oauth_provider = forms.ChoiceField(label=gettext_lazy("Sign in with"), choices=PROVIDERS, required=False)
    login = forms.CharField(label=gettext_lazy("User name"), max_length=320, help_text=gettext_lazy("Usually the whole address."))
    password = forms.CharField(
        label=gettext_lazy("Password"),
        required=False,
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text=gettext_lazy("Stored encrypted. Some providers want an app password, made in their settings."),
    )
    oauth_client_id = forms.CharField(label=gettext_lazy("Client id"), required=False, max_length=300)
    oauth_client_secret = forms.CharField(
        label=gettext_lazy("Client secret"),
        required=False,
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    oauth_authorize_url = forms.URLField(label=gettext_lazy("Authorisation address"), required=False, assume_scheme="https")
    oauth_token_url = forms.URLField(label=gettext_lazy("Token address"), required=False, assume_scheme="https")
    imap_host = forms.CharField(label=gettext_lazy("Server for incoming mail (IMAP)"), required=False, max_length=255)
    imap_port = forms.IntegerField(label=gettext_lazy("Port"), min_value=1, max_value=65535)
    imap_security = forms.ChoiceField(label=gettext_lazy("Encryption"), choices=SECURITY)
    smtp_host = forms.CharField(label=gettext_lazy("Server for outgoing mail (SMTP)"), required=False, max_length=255)
    smtp_port = forms.IntegerField(label=gettext_lazy("Port"), min_value=1, max_value=65535)
    smtp_security = forms.ChoiceField(label=gettext_lazy("Encryption"), choices=SECURITY)
    smtp_login = forms.CharField(
        label=gettext_lazy("Other user name for sending"),
        required=False,
        max_length=320,
        help_text=gettext_lazy("Empty: the same as for incoming mail."),
    )
    smtp_password = forms.CharField(
        label=gettext_lazy("Other password for sending"),
        required=False,
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    fetching = forms.BooleanField(
        label=gettext_lazy("Fetch mail"), required=False, help_text=gettext_lazy("Mail stays on the server; the desk takes a copy.")
    )
    fetch_since = forms.DateField(
        label=gettext_lazy("Fetch mail since"),
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        help_text=gettext_lazy("Empty: everything that lies in the mailbox."),
    )
    mark_seen = forms.BooleanField(label=gettext_lazy("Mark fetched mail as read on the server"), required=False)

    def clean_fetch_since(self) -> datetime | None:
        day = self.cleaned_data["fetch_since"]
        return timezone.make_aware(datetime.combine(day, time())) if day else None


@login_required
@require_http_methods(["GET", "POST"])
def connection(request: HttpRequest, pk: int) -> HttpResponse:
    """The settings; saving tries them out at once and says what happened, step by step."""
    by: Any = request.user
    box = mailbox_or_absent(request, pk)
    account = accounts.account_of(box)
    form = ConnectionForm(request.POST or None, initial=_shown(account))
    steps = None
    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda answers: accounts.save_account(box, by=by, **answers)):
            account = accounts.account_of(box)
            steps = _try(account)
            form = ConnectionForm(initial=_shown(account))
    return _page(request, box, account, form, steps)


@login_required
@require_POST
def test(request: HttpRequest, pk: int) -> HttpResponse:
    """Try the stored settings again."""
    box = mailbox_or_absent(request, pk)
    account = accounts.account_of(box)
    return _page(request, box, account, ConnectionForm(initial=_shown(account)), _try(account))


def _shown(account: EmailAccount) -> dict[str, Any]:
    return {name: getattr(account, name) for name in ConnectionForm.base_fields if name not in accounts.SECRETS}


def _try(account: EmailAccount) -> list[Any] | None:
    """None while nobody can sign in yet: there is nothing to try."""
    if account.oauth_provider and not account.oauth_refresh_token:
        return None
    return list(check.test_connection(account))


def _page(request: HttpRequest, box: Mailbox, account: EmailAccount, form: ConnectionForm, steps: list[Any] | None) -> HttpResponse:
    if account.password:
        form.fields["password"].help_text = _("A password is stored. Leave this empty to keep it.")
    context = {
        "mailbox": box,
        "account": account,
        "form": form,
        "steps": steps,
        "all_well": steps is not None and all(one.ok for one in steps),
        "redirect_uri": _redirect_uri(),
        "tab": "connection",
        "guessed": "guessed" in request.GET and steps is None,
    }
    return render(request, "setup/connection.html", context, status=400 if form.errors else 200)


@login_required
@require_GET
def ask_provider(request: HttpRequest, pk: int) -> HttpResponse:
    """Send the person to their provider to give permission. What comes back is tied to this session."""
    account = accounts.account_of(mailbox_or_absent(request, pk))
    if not (account.oauth_provider and account.oauth_client_id):
        raise DeskError(_("Choose Google or Microsoft 365, enter your client id and save first."), "oauth not set up")
    state = secrets.token_urlsafe(32)
    url, verifier = oauth.authorization_url(account, _redirect_uri(), state)
    request.session[WAITING] = {"state": state, "verifier": verifier, "mailbox": pk}
    return HttpResponseRedirect(url)


@login_required
@require_GET
def provider_answered(request: HttpRequest) -> HttpResponse:
    """The provider sent the person back. An answer nobody of this session waits for is refused."""
    waiting = request.session.pop(WAITING, None)
    if not waiting or not hmac.compare_digest(waiting["state"].encode(), request.GET.get("state", "").encode()):
        raise DeskError(_("This answer does not belong to a question of ours. Start again from the mailbox."), "oauth state")
    account = accounts.account_of(mailbox_or_absent(request, waiting["mailbox"]))
    if "code" not in request.GET:
        raise DeskError(
            _("The provider gave no permission. Try again, and agree to both questions."), f"oauth {request.GET.get('error', '')[:100]}"
        )
    try:
        oauth.finish(account, request.GET["code"], waiting["verifier"], _redirect_uri())
    except (oauth.SignInExpired, oauth.ProviderAway) as problem:
        sentence = _("The provider did not accept the permission: {reason}. Check the client id and secret, then try again.")
        raise DeskError(sentence.format(reason=str(problem)[:200]), f"oauth: {problem}") from problem
    return redirect("connection", pk=waiting["mailbox"])


def _redirect_uri() -> str:
    return settings.ADDRESS + reverse("provider_answered")

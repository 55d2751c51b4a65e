"""The channel "phone": it brings calls in; answers go by mail or SMS, or somebody calls back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opora.channels.phone.device.checking import checks
from opora.channels.phone.providers import PROVIDERS
from opora.channels.phone.reading import takes
from opora.messages import channels
from opora.messages.calls import Call
from opora.messages.channels import Setting, Text

NONE = "none"
PROVIDER_CHOICES: tuple[tuple[str, Text], ...] = (
    *((one.name, one.title) for one in PROVIDERS.values()),
    (NONE, gettext_lazy("None: a silent telephone or a list of calls")),
)
SETTINGS = (
    Setting(
        "provider",
        gettext_lazy("Provider"),
        gettext_lazy("Who tells the desk of calls."),
        default="generic",
        choices=PROVIDER_CHOICES,
    ),
    Setting(
        "secret",
        gettext_lazy("Secret of the webhook"),
        gettext_lazy("The signing secret, the API secret, the auth token or the agreed password. Without it the door is closed."),
        secret=True,
        required=False,
    ),
    Setting(
        "login",
        gettext_lazy("Name for the webhook"),
        gettext_lazy("Only where the provider signs in with name and password."),
        required=False,
    ),
    Setting(
        "country",
        gettext_lazy("Country of numbers without a prefix"),
        gettext_lazy("Two letters, such as CZ."),
        required=False,
    ),
    Setting(
        "lines",
        gettext_lazy("Whose telephone is which"),
        gettext_lazy("One a line: 101 jana@shop.example"),
        required=False,
        long=True,
    ),
    Setting(
        "sip_server",
        gettext_lazy("Exchange for the silent telephone"),
        gettext_lazy("Its address, such as pbx.shop.example or 10.0.0.5:5060."),
        required=False,
    ),
    Setting("sip_user", gettext_lazy("Its name at the exchange"), required=False),
    Setting("sip_password", gettext_lazy("Its password at the exchange"), secret=True, required=False),
)


def tells(facts: Mapping[str, Any]) -> list[str]:
    """What is shown of a call in the conversation: how it ended, how long they waited and spoke, where it rang."""
    call = facts.get("call")
    if not isinstance(call, dict):
        return []
    sentences = [_ended(call)]
    if call.get("waited"):
        sentences.append(_("Waited %(seconds)s s") % {"seconds": call["waited"]})
    for name, sentence in (("queue", _("Queue: %(name)s")), ("agent", _("Line: %(name)s")), ("called", _("Called number: %(name)s"))):
        if call.get(name):
            sentences.append(sentence % {"name": call[name]})
    return sentences


def _ended(call: Mapping[str, Any]) -> str:
    outcome = str(call.get("outcome", ""))
    if call.get("direction") == Call.Direction.OUT:
        return _("We reached them") if outcome == Call.Outcome.ANSWERED else _("We did not reach them")
    return str(Call.Outcome(outcome).label) if outcome in Call.Outcome.values else ""


channels.register(
    channels.Channel(
        name="phone",
        title=gettext_lazy("Telephone"),
        icon="phone",
        identity_kind="phone",
        takes_files=False,
        takes=takes,
        settings=SETTINGS,
        summary=gettext_lazy("Calls become messages without words; who was missed is called back."),
        guide="phone/guide.html",
        hook_path="/in/phone/%s/",
        checks=checks,
        tells=tells,
        own_settings={"call_records": gettext_lazy("Bring a list of calls")},
    )
)

"""The channel "sms"."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from opora.channels.sms import twilio
from opora.channels.sms.checks import check
from opora.channels.sms.files import fetches
from opora.channels.sms.segments import measured
from opora.channels.sms.sending import HOOK_PATH, first_window, send, window
from opora.channels.sms.taking import takes
from opora.messages.channels import Channel, Setting, register

LONGEST = 1600
MOST = tuple((str(count), str(count)) for count in (1, 2, 3, 4, 6, 10))

register(
    Channel(
        name="sms", title=_("SMS"), icon="phone", identity_kind="phone", sends=send, takes=takes, fetches=fetches, window=window,
        takes_files=False, longest=LONGEST, writes_first=True, first_window=first_window, measures=measured,
        checks=check, hook_path=HOOK_PATH, guide="sms/guide.html",
        summary=_("Short messages to and from telephones, by Twilio or by a gateway of your own."),
        settings=(
            Setting("provider", _("Provider"), default="twilio", choices=(("twilio", "Twilio"), ("gateway", _("A gateway of our own")))),
            Setting("sender", _("Sender"), _("Your number such as +420777123456, a word, or Twilio's messaging service (MG…).")),
            Setting("account", _("Twilio: account SID"), _("Begins with AC."), required=False),
            Setting("token", _("Twilio: auth token"), _("It also proves that calls come from Twilio."), secret=True, required=False),
            Setting("gateway_url", _("Gateway: its address"), _("Where we hand SMS over."), required=False),
            Setting("secret", _("Gateway: shared secret"), _("Signs what goes there and comes from there."), secret=True, required=False),
            Setting("most_segments", _("Most SMS for one message"), default="6", choices=MOST),
            Setting("api", _("Twilio: address of its interface"), required=False, default=twilio.API),
        ),
    )
)  # fmt: skip

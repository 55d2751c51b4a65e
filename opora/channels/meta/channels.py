"""The channels of one provider: Messenger, Instagram and WhatsApp, and the public comments of the same accounts."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from opora.channels.meta.asides import aside
from opora.channels.meta.checks import check
from opora.channels.meta.files import fetches
from opora.channels.meta.hiding import hides_comment
from opora.channels.meta.sending import send
from opora.channels.meta.taking import takes
from opora.channels.meta.telling import tells
from opora.channels.meta.windows import messenger_window, whatsapp_window
from opora.messages.channels import Channel, Setting, register

GRAPH = "https://graph.facebook.com/v25.0"

_APP = (
    Setting("app_id", _("App ID"), _("The number of your Meta app, at the top of its page at developers.facebook.com.")),
    Setting("app_secret", _("App secret"), _("Under App settings, Basic. With it we know that calls come from Meta."), secret=True),
    Setting("verify_token", _("Verify token"), _("A word of your own. Type the same one at Meta beside the webhook's address.")),
    Setting("access_token", _("Access token"), _("Of a system user, so that it does not expire."), secret=True),
)
_GRAPH = Setting("graph", _("Address of the Graph API"), _("Only change its version, and only when Meta asks for it."), default=GRAPH)
_HUMAN_AGENT = Setting(
    "human_agent", _("Answers up to seven days late"),
    _("Meta must have granted your app the feature Human Agent. Without it an answer is possible for 24 hours."),
    default="yes", choices=(("yes", _("Yes, a person may answer for seven days")), ("no", _("No, only for 24 hours"))),
)  # fmt: skip
_PAGE = Setting("page_id", _("Page ID"), _("The number of your Facebook page: About, Page transparency."))

register(
    Channel(
        name="messenger", title=_("Messenger"), icon="message-circle", identity_kind="messenger", sends=send, longest=20_000,
        window=messenger_window, takes=takes, checks=check, hook_path="/in/messenger/%s/", guide="meta/guide_messenger.html",
        summary=_("Messages that people write to your Facebook page."), settings=(*_APP, _PAGE, _HUMAN_AGENT, _GRAPH),
    )
)  # fmt: skip
register(
    Channel(
        name="instagram", title=_("Instagram"), icon="message-circle", identity_kind="instagram", sends=send, longest=10_000,
        window=messenger_window, takes=takes, checks=check, hook_path="/in/instagram/%s/", guide="meta/guide_instagram.html",
        summary=_("Direct messages to your professional Instagram account."),
        settings=(
            *_APP, Setting("account_id", _("Instagram account ID"), _("The number of the professional account.")),
            Setting("page_id", _("Page ID"), _("Of the Facebook page that the Instagram account is linked with.")), _HUMAN_AGENT, _GRAPH,
        ),
    )
)  # fmt: skip
register(
    Channel(
        name="whatsapp", title=_("WhatsApp"), icon="phone", identity_kind="whatsapp", sends=send, longest=20_000,
        window=whatsapp_window, takes=takes, fetches=fetches, checks=check, hook_path="/in/whatsapp/%s/", guide="meta/guide_whatsapp.html",
        summary=_("Messages to your WhatsApp Business number."),
        settings=(
            *_APP, Setting("phone_number_id", _("Phone number ID"), _("Under WhatsApp, API setup; not the number itself.")),
            Setting(
                "template", _("Template for later than 24 hours"),
                _("Its name. The approved text has one variable, where your words are put. Empty: no answer after 24 hours."),
                required=False,
            ),
            Setting("template_language", _("Language of the template"), _("As at Meta, such as cs or en_US."), default="cs"), _GRAPH,
        ),
    )
)  # fmt: skip
# Public words of the same accounts: they come by the webhook of Messenger or Instagram and need nothing of their own.
register(
    Channel(
        name="facebook", title=_("Facebook comments"), icon="globe", identity_kind="facebook", sends=send, public=True, clocks="social",
        takes_files=False, longest=8000, hides=hides_comment, tells=tells, aside=aside,
        summary=_("Comments, visitors' posts and recommendations of your Facebook page."),
    )
)  # fmt: skip
register(
    Channel(
        name="ig_comments", title=_("Instagram comments"), icon="globe", identity_kind="instagram", sends=send, public=True,
        clocks="social", takes_files=False, longest=300, hides=hides_comment, tells=tells, aside=aside,
        summary=_("Comments under the posts of your Instagram account."),
    )
)  # fmt: skip

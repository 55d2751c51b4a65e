"""Every page of the desk, each area with its own list, and the doors of the channels under /in/."""

from importlib.util import find_spec

from django.conf import settings
from django.urls import include, path

_doors = (f"opora.channels.{name}.urls" for name in settings.OPORA_CHANNELS)
urlpatterns = [
    path("", include("opora.web.shell.urls")),
    path("", include("opora.web.inbox.urls")),
    path("", include("opora.web.case.urls")),
    path("", include("opora.web.customers.urls")),
    path("", include("opora.web.ledgers.urls")),
    path("playbooks/", include("opora.web.playbooks.urls")),
    path("handbook/", include("opora.web.playbooks.handbook_urls")),
    path("quality/", include("opora.web.quality.urls")),
    path("", include("opora.web.followups.urls")),
    path("", include("opora.web.callbacks.urls")),
    path("", include("opora.web.public.urls")),
    path("", include("opora.web.wall.urls")),
    path("", include("opora.web.crises.urls")),
    path("sign-in/", include("opora.web.team.urls_sign_in")),
    path("team/", include("opora.web.team.urls")),
    path("setup/", include("opora.web.setup.urls")),
    *(path("in/", include(door)) for door in _doors if find_spec(door)),
]

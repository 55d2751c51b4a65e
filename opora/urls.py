"""Every page of the desk. Each area keeps its own list."""

from django.urls import include, path

urlpatterns = [
    path("", include("opora.web.shell.urls")),
    path("", include("opora.web.inbox.urls")),
    path("", include("opora.web.case.urls")),
    path("", include("opora.web.customers.urls")),
    path("", include("opora.web.ledgers.urls")),
    path("quality/", include("opora.web.quality.urls")),
    path("", include("opora.web.followups.urls")),
    path("", include("opora.web.public.urls")),
    path("sign-in/", include("opora.web.team.urls_sign_in")),
    path("team/", include("opora.web.team.urls")),
    path("setup/", include("opora.web.setup.urls")),
]

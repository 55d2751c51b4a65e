"""Every page of the desk. Each area keeps its own list."""

from django.urls import include, path

urlpatterns = [
    path("", include("opora.web.shell.urls")),
]

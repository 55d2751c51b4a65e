from django.urls import path

from opora.web.shell.live import live

urlpatterns = [
    path("live/", live, name="live"),
]

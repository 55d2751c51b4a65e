from django.urls import path

from opora.web.setup import first

urlpatterns = [
    path("first/<str:token>/", first.first_start, name="first_start"),
    path("next/", first.next_step, name="setup_next"),
]

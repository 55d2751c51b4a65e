"""Where the handbook is read: its contents at /handbook/, each chapter below it."""

from django.urls import path

from opora.web.playbooks import handbook

urlpatterns = [
    path("", handbook.contents, name="handbook"),
    path("<slug:key>/", handbook.chapter, name="handbook_chapter"),
]

from django.urls import path

from opora.web.shell.components import components, components_desk, components_mail
from opora.web.shell.live import live

urlpatterns = [
    path("live/", live, name="live"),
    path("components/", components, name="components"),
    path("components/desk/", components_desk, name="components_desk"),
    path("components/mail/", components_mail, name="components_mail"),
]

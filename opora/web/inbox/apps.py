from django.apps import AppConfig


class WebInboxConfig(AppConfig):
    name = "opora.web.inbox"
    label = "web_inbox"

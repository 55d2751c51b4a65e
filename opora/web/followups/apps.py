from django.apps import AppConfig


class WebFollowupsConfig(AppConfig):
    name = "opora.web.followups"
    label = "web_followups"

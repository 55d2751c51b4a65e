from django.apps import AppConfig


class WebPublicConfig(AppConfig):
    name = "opora.web.public"
    label = "web_public"

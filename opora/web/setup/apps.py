from django.apps import AppConfig


class WebSetupConfig(AppConfig):
    name = "opora.web.setup"
    label = "web_setup"

from importlib import import_module

from django.apps import AppConfig


class WebCrisesConfig(AppConfig):
    name = "opora.web.crises"
    label = "web_crises"

    def ready(self) -> None:
        import_module("opora.web.crises.status")

from django.apps import AppConfig


class WebCrisesConfig(AppConfig):
    name = "opora.web.crises"
    label = "web_crises"

from django.apps import AppConfig


class WebLedgersConfig(AppConfig):
    name = "opora.web.ledgers"
    label = "web_ledgers"

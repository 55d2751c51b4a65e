from importlib import import_module

from django.apps import AppConfig


class SmsConfig(AppConfig):
    name = "opora.channels.sms"
    label = "sms"

    def ready(self) -> None:
        import_module(f"{self.name}.channels")

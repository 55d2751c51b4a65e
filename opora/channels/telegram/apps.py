from importlib import import_module

from django.apps import AppConfig


class TelegramConfig(AppConfig):
    name = "opora.channels.telegram"
    label = "telegram"

    def ready(self) -> None:
        for furnishing in ("channels", "greeting"):
            import_module(f"{self.name}.{furnishing}")

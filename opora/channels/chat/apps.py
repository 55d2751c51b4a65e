from importlib import import_module

from django.apps import AppConfig


class ChatConfig(AppConfig):
    name = "opora.channels.chat"
    label = "chat"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("channel", "jobs", "listeners")

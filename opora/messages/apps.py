from importlib import import_module

from django.apps import AppConfig


class MessagesConfig(AppConfig):
    name = "opora.messages"
    label = "messages"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("delivery", "fetching", "hidings", "hooking", "looking", "calls", "call_ends")

from importlib import import_module

from django.apps import AppConfig


class EmailConfig(AppConfig):
    name = "opora.channels.email"
    label = "email"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("sending", "importing")

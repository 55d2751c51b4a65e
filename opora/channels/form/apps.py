from importlib import import_module

from django.apps import AppConfig


class FormConfig(AppConfig):
    name = "opora.channels.form"
    label = "form"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("channel", "receipts")

from importlib import import_module

from django.apps import AppConfig


class PhoneConfig(AppConfig):
    name = "opora.channels.phone"
    label = "phone"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("telephone",)

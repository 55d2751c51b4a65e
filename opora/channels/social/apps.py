from importlib import import_module

from django.apps import AppConfig


class SocialConfig(AppConfig):
    name = "opora.channels.social"
    label = "social"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("channels",)

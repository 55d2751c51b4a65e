from importlib import import_module

from django.apps import AppConfig


class QualityConfig(AppConfig):
    name = "opora.quality"
    label = "quality"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("jobs", "listeners")

from importlib import import_module

from django.apps import AppConfig


class OpsConfig(AppConfig):
    name = "opora.ops"
    label = "ops"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("demo_wish",)

from importlib import import_module

from django.apps import AppConfig


class CallbacksConfig(AppConfig):
    name = "opora.callbacks"
    label = "callbacks"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("listeners", "jobs", "exporting")

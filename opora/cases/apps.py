from importlib import import_module

from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "opora.cases"
    label = "cases"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("jobs", "listeners", "following", "ticking")

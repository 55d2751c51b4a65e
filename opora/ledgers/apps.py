from importlib import import_module

from django.apps import AppConfig


class LedgersConfig(AppConfig):
    name = "opora.ledgers"
    label = "ledgers"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("jobs", "listeners", "next_word", "queries.exporting")

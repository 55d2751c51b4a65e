from importlib import import_module

from django.apps import AppConfig


class RepliesConfig(AppConfig):
    name = "opora.replies"
    label = "replies"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("coaching.ledgers", "listeners", "receipts")

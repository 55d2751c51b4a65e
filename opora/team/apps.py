from importlib import import_module

from django.apps import AppConfig


class TeamConfig(AppConfig):
    name = "opora.team"
    label = "team"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("jobs", "ringing")

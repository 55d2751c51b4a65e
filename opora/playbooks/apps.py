from importlib import import_module

from django.apps import AppConfig


class PlaybooksConfig(AppConfig):
    name = "opora.playbooks"
    label = "playbooks"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("exporting", "jobs", "listeners")

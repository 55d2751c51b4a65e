from importlib import import_module

from django.apps import AppConfig


class FollowupsConfig(AppConfig):
    name = "opora.followups"
    label = "followups"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ("jobs", "listeners", "planned", "queries.exporting")

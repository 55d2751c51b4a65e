from importlib import import_module

from django.apps import AppConfig


class CrisesConfig(AppConfig):
    name = "opora.crises"
    label = "crises"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = (
    "actions.causes",
    "actions.following",
    "coaching",
    "dates",
    "feeding",
    "handing_over",
    "jobs",
    "keeping_up",
    "of_customers",
    "receipts",
    "remembering",
    "sharing_calls",
    "standing_in",
    "taking_pulse",
)

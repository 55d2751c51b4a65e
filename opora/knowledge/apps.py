from importlib import import_module

from django.apps import AppConfig


class KnowledgeConfig(AppConfig):
    name = "opora.knowledge"
    label = "knowledge"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ()

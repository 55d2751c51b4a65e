from importlib import import_module

from django.apps import AppConfig


class MetaConfig(AppConfig):
    name = "opora.channels.meta"
    label = "meta"

    def ready(self) -> None:
        for furnishing in ("channels", "names"):
            import_module(f"{self.name}.{furnishing}")

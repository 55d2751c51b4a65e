from importlib import import_module

from django.apps import AppConfig


class HookConfig(AppConfig):
    name = "opora.channels.hook"
    label = "hook"

    def ready(self) -> None:
        for furnishing in ("channels", "listeners", "outgoing"):
            import_module(f"{self.name}.{furnishing}")

from importlib import import_module

from django.apps import AppConfig

from opora.kernel.memory import leave_out

leave_out()


class KernelConfig(AppConfig):
    name = "opora.kernel"
    label = "kernel"

    def ready(self) -> None:
        for furnishing in ("audit", "events.delivery", "live.upkeep"):
            import_module(f"{self.name}.{furnishing}")

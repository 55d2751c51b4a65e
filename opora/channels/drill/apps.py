from importlib import import_module

from django.apps import AppConfig


class DrillConfig(AppConfig):
    name = "opora.channels.drill"
    label = "drill"

    def ready(self) -> None:
        import_module("opora.channels.drill.channel")

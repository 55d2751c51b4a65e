from importlib import import_module

from django.apps import AppConfig


class MatrixConfig(AppConfig):
    name = "opora.channels.matrix"
    label = "matrix"

    def ready(self) -> None:
        import_module(f"{self.name}.channels")

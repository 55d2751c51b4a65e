from importlib import import_module

from django.apps import AppConfig


class CustomersConfig(AppConfig):
    name = "opora.customers"
    label = "customers"

    def ready(self) -> None:
        for furnishing in FURNISHINGS:
            import_module(f"{self.name}.{furnishing}")


FURNISHINGS: tuple[str, ...] = ()

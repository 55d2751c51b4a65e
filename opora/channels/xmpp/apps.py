from importlib import import_module

from django.apps import AppConfig


class XmppConfig(AppConfig):
    name = "opora.channels.xmpp"
    label = "xmpp"

    def ready(self) -> None:
        import_module(f"{self.name}.channels")
